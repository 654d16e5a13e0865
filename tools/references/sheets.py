"""The page to hand over, the question that comes before it, and the word that goes with it."""

from tools.kit.document.blocks import Block, Bullets, Document, Heading, Paragraph, Subject
from tools.kit.form.lent import through_marks
from tools.kit.form.posting import posting
from tools.kit.language import _, several
from tools.kit.people import phone as phones
from tools.kit.people.names import among_friends, greeted, person
from tools.kit.people.place import place
from tools.kit.sentences import message, request
from tools.kit.words import say, tidy
from tools.references.answers import Answers
from tools.references.people import NOBODY, Referee, agreed, waiting


def page(answers: Answers) -> Document:
    """Write the list: one's own name and how one is reached, then each person who has agreed."""
    people = agreed(answers)
    reach = message.reach(answers.phone, answers.email)
    blocks = (
        *message.lines(answers.full_name, place(answers.city, answers.province), *reach),
        *(block for each in people for block in entry(each)),
    )
    count = several("{count} person who has agreed", "{count} people who have agreed", len(people))
    return Document("references", _("References"), count, _("Copy the list"), blocks)


def entry(each: Referee) -> tuple[Block, ...]:
    """Write what an employer needs to reach one person."""
    told = (
        *each.position.splitlines(),
        sentence(each.known),
        phones.written(each.phone),
        each.email.strip(),
        sentence(each.best),
    )
    return Heading(person(each.name)), *message.lines(*told)


@through_marks
def sentence(words: str) -> str:
    """Write words as a line of their own, with a capital."""
    plain = tidy(words)
    return plain[:1].upper() + plain[1:]


def ask_first(answers: Answers) -> Document:
    """Write the question to the first person who has not agreed; where all have, to one yet to be named."""
    each = next(iter(waiting(answers)), NOBODY)
    blocks = (
        Subject(_("May I give your name as a reference?")),
        hello(each, answers.tone),
        *message.paragraph(
            applying(answers),
            _("Do you know my work well enough to recommend me, and may I give your name?"),
        ),
        *message.paragraph(
            _("If yes, I will send you the posting, my résumé, and two things that you could mention.")
            if answers.position
            else _("If yes, I will send you my résumé, and two things that you could mention."),
            _("Please also tell me which number or address they may use, and when you are easy to reach."),
        ),
        *message.paragraph(no_is_fine(answers.tone), request.thanks(answers.tone)),
        *message.signature(answers.full_name, answers.tone, *message.reach(answers.phone, answers.email)),
    )
    note = to(each.name) or _("For the next person you ask")
    return Document("ask", _("Ask first"), note, _("Copy the question"), blocks)


def hello(each: Referee, tone: str) -> Paragraph:
    """Greet someone one knows."""
    called = greeted if tone == "formal" else among_friends
    return message.salutation(called(each.name, each.greet_as), tone)


def tell_them(answers: Answers) -> Document:
    """Write the word that each person gets on the day when the list is handed over."""
    each = next(iter(agreed(answers)), NOBODY)
    where = posting(answers.position, answers.workplace) if answers.position or answers.workplace else ""
    blocks = (
        Subject(_("Someone may call you about me")),
        hello(each, answers.tone),
        *message.paragraph(
            say(_("Today I gave your name as a reference for {posting}."), posting=where)
            if where
            else _("Today I gave your name as a reference."),
            _("Someone may call or write to you in the next few days."),
        ),
        *to_mention(answers),
        *message.paragraph(_("I will let you know how it goes."), _("Thank you for being my reference.")),
        *message.signature(answers.full_name, answers.tone),
    )
    return Document(
        "tell",
        _("Tell them who may call"),
        to(each.name) or _("To each person on your list"),
        _("Copy the message"),
        blocks,
    )


def to_mention(answers: Answers) -> tuple[Block, ...]:
    """Write what would help, in words that the other can check."""
    own = tuple(said for each in (answers.result, answers.strength) if (said := each.sentence(answers.tone)))
    return (
        (
            Paragraph(_("Please mention only what you have seen yourself. This is what I tell employers:")),
            Bullets(own),
        )
        if own
        else ()
    )


def applying(answers: Answers) -> str:
    """Say what one applies for."""
    if answers.position or answers.workplace:
        return say(_("I am applying to {posting}."), posting=posting(answers.position, answers.workplace))
    return _("I am looking for work, and employers here ask for references.")


def no_is_fine(tone: str) -> str:
    """Leave the other free to say no."""
    if tone == "formal":
        return _("If you would rather not, please say so, and I will understand.")
    return _("If you'd rather not, just say so. That's fine.")


def to(name: str) -> str:
    """Say who gets a message."""
    return say(_("To {name}"), name=person(name)) if person(name) else ""
