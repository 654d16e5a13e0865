"""The note that goes with a LinkedIn invitation, in so many characters."""

from collections.abc import Iterable, Mapping

from tools.kit.document.blocks import Block, Document, Paragraph
from tools.kit.document.fitting import fit
from tools.kit.document.text import plain
from tools.kit.language import _
from tools.kit.people.names import greeted, in_short
from tools.kit.people.place import place
from tools.kit.sentences import introduction, request
from tools.kit.sentences import letter as message
from tools.letter.answers import Answers

IN_A_NOTE = ("found", "work", "connect", "thanks")


def note(answers: Answers) -> Document:
    """Write the note that goes with an invitation on LinkedIn, in the room there is."""
    tone, room, name = answers.tone, int(answers.note_room), greeted(answers.their_name, "")
    chosen = fit(
        (
            ("connect", request.connect("")),
            ("greeting", message.salutation(greeted(answers.their_name, answers.greet_as), "friendly").text),
            ("name", answers.full_name),
            ("found", request.found(answers.found, in_short(answers.introducer), name=name)),
            ("work", introduction.work(answers.occupation, tone=tone)),
            ("connect", request.connect(answers.topic)),
            ("found", request.found(answers.found, answers.introducer, answers.talk, name)),
            ("thanks", "" if answers.found == "talk" else _("Thank you.")),
            (
                "work",
                introduction.work(answers.occupation, "", place(answers.city, answers.province), tone),
            ),
        ),
        lambda parts: characters(arranged(parts, IN_A_NOTE)) <= room,
    )
    blocks = arranged(chosen, IN_A_NOTE)
    size = _("{count} of {room} characters").format(count=characters(blocks), room=room)
    return Document("linkedin", _("LinkedIn note"), size, _("Copy the LinkedIn note"), blocks)


def characters(blocks: Iterable[Block]) -> int:
    """Count what stands in a note, empty lines included; a sign outside the common plane counts as two, as in browsers."""
    return sum(2 if sign > "\uffff" else 1 for sign in "\n\n".join(map(plain, blocks)))


def arranged(chosen: Mapping[str, str], order: Iterable[str]) -> tuple[Block, ...]:
    """Set the chosen sentences: `greeting` and `name` apart, the rest in their order as one paragraph."""
    body = " ".join(chosen[part] for part in order if part in chosen)
    texts = (chosen.get("greeting", ""), body, chosen.get("name", ""))
    return tuple(Paragraph(text) for text in texts if text)
