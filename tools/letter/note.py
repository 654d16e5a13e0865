"""The note that goes with a LinkedIn invitation, in so many characters."""

from collections.abc import Iterable, Mapping, Sequence

from tools.kit.document.blocks import Block, Document, Paragraph
from tools.kit.document.fitting import fit
from tools.kit.document.text import plain
from tools.kit.form.lent import unmarked
from tools.kit.form.said import Said
from tools.kit.language import _
from tools.kit.people.names import greeted
from tools.kit.sentences import introduction, message
from tools.kit.sentences.introducer import in_short
from tools.letter.answers import Answers
from tools.letter.writing import how_found

IN_A_NOTE = ("found", "why", "work", "connect", "thanks")


def note(answers: Answers) -> Document:
    """Write the note that goes with an invitation on LinkedIn, in the room there is: above all, why to this person."""
    room = int(answers.note_room)
    short, long = (how_found(answers, each) for each in (in_short(answers.introducer), answers.introducer))
    why, work, topic = answers.why.sentence(), introduction.work(answers.occupation), connect(answers.topic)
    wishes = (
        ("connect", _("May I connect with you here?")),
        ("greeting", message.salutation(greeted(answers.their_name, answers.greet_as), "friendly").text),
        ("found", short if answers.found == "person" else ""),
        ("why", why),
        ("name", answers.full_name),
        ("connect", topic),
        ("work", work),
        ("found", short),
        ("found", long),
        ("thanks", "" if answers.found in ("met", "talk") else _("Thank you.")),
    )
    chosen = fit(wishes, lambda parts: characters(arranged(parts, IN_A_NOTE)) <= room)
    wanted = {
        _("why you chose them"): why,
        _("your name"): answers.full_name,
        _("what you would like to learn"): topic,
        _("what you do"): work,
    }
    left_out = [what for what, sentence in wanted.items() if sentence and sentence not in chosen.values()]
    blocks = arranged(chosen, IN_A_NOTE)
    return Document(
        "linkedin", _("LinkedIn note"), size(blocks, room, left_out), _("Copy the LinkedIn note"), blocks
    )


def size(blocks: Sequence[Block], room: int, left_out: Sequence[str]) -> str:
    """Say how long a note is, and what there was no room for."""
    count = characters(blocks)
    if not left_out:
        return _("{count} of {room} characters").format(count=count, room=room)
    # NOTE: “187 of 200 characters, with no room for: your name, what you do”
    return _("{count} of {room} characters, with no room for: {parts}").format(
        count=count, room=room, parts=", ".join(left_out)
    )


def connect(topic: Said) -> str:
    """Ask to connect, and say what one would like to learn from this person."""
    return topic.variant("connect") or (
        f"{topic.sentence()} {_('May I connect with you here?')}" if topic else ""
    )


def characters(blocks: Iterable[Block]) -> int:
    """Count what stands in a note, empty lines included; a sign outside the common plane counts as two, as in browsers."""
    return sum(2 if sign > "\uffff" else 1 for sign in unmarked("\n\n".join(map(plain, blocks))))


def arranged(chosen: Mapping[str, str], order: Iterable[str]) -> tuple[Block, ...]:
    """Set the chosen sentences: `greeting` and `name` apart, the rest in their order as one paragraph."""
    body = " ".join(chosen[part] for part in order if part in chosen)
    texts = (chosen.get("greeting", ""), body, chosen.get("name", ""))
    return tuple(Paragraph(text) for text in texts if text)
