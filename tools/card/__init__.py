"""The card: its lines, its advice and its files."""

from collections.abc import Iterator

from tools.card import card_face, card_lines
from tools.card.answers import Answers as Answers
from tools.card.colour import readable
from tools.card.layouts import LAYOUTS
from tools.card.setting import Lines
from tools.formats import offer
from tools.kit.document.blocks import Document
from tools.kit.document.figure import Figure
from tools.kit.document.result import File, Result
from tools.kit.language import _, later, several
from tools.kit.people.address_card import Person
from tools.kit.people.place import place
from tools.kit.sentences.message import reach
from tools.kit.words import say

TITLE = later("Card maker")
SUMMARY = later("Make a networking card: the words that fit on 3.5 by 2 inches.")


def render(answers: Answers) -> Result:
    """Write both sides of the card, with advice on what is missing or too long."""
    written = lines(answers)
    colour = readable(answers.colour)
    groups = written.groups()
    front = card_face.front(written, LAYOUTS[answers.layout], colour, code(answers))
    prompts = (_("Where we met"), _("What we talked about")) if answers.back == "lines" else ()
    back = card_face.back(front.moved, prompts)
    count = sum(map(len, groups))
    size = _("{lines} on 3.5 by 2 inches").format(lines=several("{count} line", "{count} lines", count))
    documents = (
        Document("front", _("Front of the card"), size, _("Copy the card"), (front.figure,)),
        Document("back", _("Back of the card"), _("3.5 by 2 inches"), _("Copy the back"), (back,)),
    )
    told = (*to_the_back(front.moved), *darkened(answers.colour, colour), *advice(answers, written))
    return Result(documents, first="front", advice=told, files=files(answers, front.figure, back))


def files(answers: Answers, front: Figure, back: Figure) -> tuple[File, ...]:
    """Offer the card to print, to send and to a designer; the page itself shows its code."""
    sides = (front, back) if back.shapes else (front,)
    at_home = answers.printer == "home"
    sheet = offer.print_sheet(
        "card-sheet",
        sides,
        answers.paper,
        answers.across if at_home else answers.across_away,
        answers.down if at_home else answers.down_away,
        answers.scale if at_home else answers.scale_away,
    )
    card = offer.figures("pdf", _("Download for a print shop"), "card", _("Networking card"), lambda: sides)
    named = (
        offer.contact_card("contact", person(answers)),
        offer.on_the_page("code", lambda: (shown(answers),)),
    )
    return (*sheet, card, *(named if answers.full_name else ()), offer.drawing("card", front))


def shown(answers: Answers) -> Figure:
    """Draw the code alone, to show it on a phone."""
    return card_face.alone(squares(answers))


def code(answers: Answers) -> tuple[tuple[int, int], ...]:
    """Give the dark squares of the QR code that is asked for."""
    return squares(answers) if answers.code == "yes" and answers.full_name else ()


def squares(answers: Answers) -> tuple[tuple[int, int], ...]:
    """Give the dark squares of a QR code."""
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


def lines(answers: Answers) -> Lines:
    """Write the lines of the card."""
    where = card_lines.place_line(answers.city, answers.province)
    return Lines(
        answers.full_name,
        card_lines.said(answers.said),
        card_lines.occupation(answers.occupation, answers.title),
        tuple(filter(None, (*reach(answers.phone, answers.email, answers.linkedin), where))),
        card_lines.together((answers.skill, answers.second_skill, answers.third_skill)),
    )


def to_the_back(moved: tuple[str, ...]) -> Iterator[str]:
    """Say which lines are on the back."""
    if moved:
        yield say(
            _(
                "There is no room in front for: {lines}. It is on the back. Make it shorter, or leave something out."
            ),
            lines="; ".join(moved),
        )


def darkened(chosen: str, colour: str) -> Iterator[str]:
    """Say that a colour was made darker."""
    if colour != chosen:
        yield _("Your colour is too light for letters, so the card has a darker shade of it.")


def advice(answers: Answers, written: Lines) -> Iterator[str]:
    """Say what is missing, what matters most first."""
    if not answers.full_name:
        yield _("Begin with your name.")
    if not written.occupation:
        yield (
            _("Your occupation is a whole sentence. Write two or three words of it for the card.")
            if answers.occupation
            else _("Say what you do. It tells people why they kept your card.")
        )
    if not answers.phone and not answers.email:
        yield _("Give a phone number or an email address, so that people can reach you.")
    if sum(map(len, written.groups())) > card_lines.LINES:
        yield _("Your card is full, and full cards are hard to read. Leave out what people need least.")
    if card_lines.names_employer(written.occupation):
        yield _("Name your occupation without an employer. Then the card stays true when you move on.")
    if not answers.city:
        yield _("Add your city. People think of others they know there.")
    if not written.skills:
        yield _("Add a skill or a language. It gives people something to ask about.")
