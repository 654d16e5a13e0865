"""Make a networking card: the words that fit on 3.5 by 2 inches."""

from collections.abc import Iterator
from dataclasses import dataclass

from tools.kit import card_lines
from tools.kit.about import shared
from tools.kit.document import Document, Lines
from tools.kit.form import Group, ask
from tools.kit.language import _, later, several
from tools.kit.message import reach
from tools.kit.result import Result

TITLE = later("Card maker")

ON_THE_CARD = Group(
    later("On the card"), later("Few words in large letters are read. The rest belongs in a talk.")
)


@dataclass(frozen=True)
class Answers:
    """What a card is made of."""

    full_name: str = shared("full_name")
    occupation: str = shared("occupation")
    city: str = shared("city")
    province: str = shared("province")
    phone: str = shared("phone")
    email: str = shared("email")
    linkedin: str = shared("linkedin")
    said: str = ask(
        later("How to say your name"),
        hint=later("In letters that people here read easily. For example: mah-ree-SOHL"),
        limit=card_lines.ROOM - 2,
        group=ON_THE_CARD,
    )
    skill: str = ask(
        later("A skill or a language"),
        hint=later("In two or three words. For example: Tagalog"),
        limit=card_lines.ROOM,
        group=ON_THE_CARD,
    )
    second_skill: str = ask(later("A second skill or language"), limit=card_lines.ROOM, group=ON_THE_CARD)
    third_skill: str = ask(later("A third skill or language"), limit=card_lines.ROOM, group=ON_THE_CARD)


def render(answers: Answers) -> Result:
    """Write the front of the card, with advice on what is missing or too long; the back stays blank for notes."""
    groups = lines(answers)
    count = sum(map(len, groups))
    size = _("{lines} on 3.5 by 2 inches").format(lines=several("{count} line", "{count} lines", count))
    blocks = tuple(Lines(group) for group in groups if group)
    front = Document("front", _("Front of the card"), size, _("Copy the card"), blocks)
    return Result((front,), first="front", advice=tuple(advice(answers, groups))[:4])


def lines(answers: Answers) -> tuple[tuple[str, ...], ...]:
    """Write the lines of the card in their groups: name, occupation, how to reach the person and where, skills."""
    skills = (answers.skill, answers.second_skill, answers.third_skill)
    reached = reach(answers.phone, answers.email, answers.linkedin)
    where = card_lines.place_line(answers.city, answers.province)
    return (
        (*card_lines.wrapped(answers.full_name), *card_lines.said(answers.said)),
        card_lines.wrapped(card_lines.occupation(answers.occupation)),
        tuple(filter(None, (*reached, where))),
        card_lines.together(skills),
    )


def advice(answers: Answers, groups: tuple[tuple[str, ...], ...]) -> Iterator[str]:
    """Say what is missing or has no room, what matters most first."""
    if not answers.full_name:
        yield _("Begin with your name.")
    if not answers.occupation:
        yield _("Say what you do. It tells people why they kept your card.")
    if not answers.phone and not answers.email:
        yield _("Give a phone number or an email address, so that people can reach you.")
    yield from advice_on_room(answers, groups)
    if card_lines.names_employer(answers.occupation):
        yield _("Name your occupation without an employer. Then the card stays true when you move on.")
    if not answers.city:
        yield _("Add your city. People think of others they know there.")
    if not groups[-1]:
        yield _("Add a skill or a language. It gives people something to ask about.")


def advice_on_room(answers: Answers, groups: tuple[tuple[str, ...], ...]) -> Iterator[str]:
    """Say which answers are too long for their line, and when the card is full."""
    _phone, email, linkedin = reach("", answers.email, answers.linkedin)
    if any(len(line) > card_lines.ROOM for group in groups[:2] for line in group) or len(groups[1]) > 2:
        yield _(
            "A line of a card holds about {room} characters. Use fewer or shorter words for your name or occupation."
        ).format(room=card_lines.ROOM)
    if len(email) > card_lines.SMALL_ROOM:
        yield card_lines.too_long(
            _("Your email address has {count} characters, and a card has room for {room}."), email
        )
    if len(linkedin) > card_lines.SMALL_ROOM:
        yield card_lines.too_long(
            _("Your LinkedIn address has {count} characters, and a card has room for {room}."), linkedin
        )
    if sum(map(len, groups)) > card_lines.LINES:
        yield _("Your card is full, and full cards are hard to read. Leave out what people need least.")
