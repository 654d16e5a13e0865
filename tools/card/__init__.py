"""The card: its questions, its lines, and its files."""

from collections.abc import Iterator
from dataclasses import dataclass

from tools.card import card_face, card_lines
from tools.formats import offer
from tools.kit.document.blocks import Document
from tools.kit.document.result import Result
from tools.kit.form import print_sheet as printing
from tools.kit.form.about_you import shared
from tools.kit.form.questions import Group, ask, choose
from tools.kit.form.said import Said
from tools.kit.language import _, later, several
from tools.kit.people.address_card import Person
from tools.kit.people.place import place
from tools.kit.sentences.message import reach
from tools.kit.words import say

TITLE = later("Card maker")
SUMMARY = later("Make a networking card: the words that fit on 3.5 by 2 inches.")

ON_THE_CARD = Group(
    later("On the card"), later("Few words in large letters are read. The rest belongs in a conversation.")
)

LOOK = Group(later("How it looks"), later("Three calm layouts. The letters grow or shrink to fit."))


@dataclass(frozen=True)
class Answers:
    """What a card is made of."""

    full_name: str = shared("full_name")
    occupation: Said = shared("occupation")
    city: str = shared("city")
    province: str = shared("province")
    phone: str = shared("phone")
    email: str = shared("email")
    linkedin: str = shared("linkedin")
    title: str = ask(
        later("Your occupation on the card"),
        hint=later("Left empty, the card takes the words of your sentence."),
        limit=2 * card_lines.ROOM,
        group=ON_THE_CARD,
    )
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
    layout: str = choose(later("Layout"), card_face.LAYOUTS, default="left", group=LOOK)
    code: str = choose(
        later("A code that phones can read"),
        (("no", later("No code")), ("yes", later("A QR code with my details"))),
        default="no",
        hint=later("Whoever points a phone at it can save your details at once."),
        group=LOOK,
    )
    paper: str = printing.ask_paper()
    across: str = printing.ask_shift(later("Move to the right"), later("Minus moves to the left."))
    down: str = printing.ask_shift(later("Move down"), later("Minus moves up."))
    scale: str = printing.ask_scale()


def render(answers: Answers) -> Result:
    """Write the front of the card, with advice on what is missing or too long; the back stays blank for notes."""
    groups = lines(answers)
    count = sum(map(len, groups))
    size = _("{lines} on 3.5 by 2 inches").format(lines=several("{count} line", "{count} lines", count))
    face = card_face.draw(groups, answers.layout, code(answers))
    front = Document("front", _("Front of the card"), size, _("Copy the card"), (face.figure,))
    files = (
        offer.print_sheet(
            "card-sheet", face.figure, answers.paper, answers.across, answers.down, answers.scale
        ),
        *((offer.contact_card("contact", person(answers)),) if answers.full_name else ()),
        offer.drawing("card", face.figure),
    )
    told = (*refused(face.left_out), *advice(answers, groups))
    return Result((front,), first="front", advice=told, files=files)


def code(answers: Answers) -> tuple[tuple[int, int], ...]:
    """Give the dark squares of the QR code that is asked for."""
    if answers.code != "yes" or not answers.full_name:
        return ()
    from tools.formats import qr_code

    return qr_code.squares(person(answers))


def person(answers: Answers) -> Person:
    """Give what an address book is to know."""
    phone, email, linkedin = reach(answers.phone, answers.email, answers.linkedin)
    return Person(
        name=answers.full_name,
        occupation=card_lines.occupation(answers.occupation, answers.title),
        phone=phone,
        email=email,
        linkedin=linkedin,
        city=answers.city,
        province=place("", answers.province),
        note="\n".join(card_lines.together((answers.skill, answers.second_skill, answers.third_skill))),
    )


def refused(lines: tuple[str, ...]) -> Iterator[str]:
    """Say which lines the card has no room for."""
    for line in lines:
        yield say(
            _("There is no room on the card for “{line}”. Make it shorter, or leave something else out."),
            line=line,
        )


def lines(answers: Answers) -> tuple[tuple[str, ...], ...]:
    """Write the lines of the card in their groups: name, occupation, how to reach the person and where, skills."""
    skills = (answers.skill, answers.second_skill, answers.third_skill)
    reached = reach(answers.phone, answers.email, answers.linkedin)
    where = card_lines.place_line(answers.city, answers.province)
    return (
        (*card_lines.wrapped(answers.full_name), *card_lines.said(answers.said)),
        card_lines.wrapped(card_lines.occupation(answers.occupation, answers.title)),
        tuple(filter(None, (*reached, where))),
        card_lines.together(skills),
    )


def advice(answers: Answers, groups: tuple[tuple[str, ...], ...]) -> Iterator[str]:
    """Say what is missing or has no room, what matters most first."""
    if not answers.full_name:
        yield _("Begin with your name.")
    if not groups[1]:
        yield (
            _("Your occupation is a whole sentence. Write two or three words of it for the card.")
            if answers.occupation
            else _("Say what you do. It tells people why they kept your card.")
        )
    if not answers.phone and not answers.email:
        yield _("Give a phone number or an email address, so that people can reach you.")
    yield from advice_on_room(answers, groups)
    if card_lines.names_employer(" ".join(groups[1])):
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
