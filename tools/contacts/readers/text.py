"""Words that aren't a table: a line of addresses, a column of names, a signature, the words of a business card."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tools.contacts.bringing.reading import Reading, choice
from tools.contacts.bringing.remarks import Remark
from tools.contacts.files.file import File, Refused
from tools.contacts.pasted import addresses, comma, dividing, edges, letters, message, names, notes, signature
from tools.contacts.pasted.found import of, of_cards
from tools.contacts.pasted.notes import LINE
from tools.contacts.pasted.recognizing import is_places, is_table
from tools.contacts.readers import Asked
from tools.contacts.sheet.contact import Found, shortened
from tools.kit.language import _, later

TURN = 3
ENDINGS = (".txt", ".eml")
KNOWN_AS = ()
LETTER = later(
    "This reads like a letter, and names nobody who can be added. Paste names, addresses, or a signature."
)
TAKEN_FOR_A_LETTER = later(
    "This line was taken for a letter, so nobody is added. If it is a person with a note, say so."
)
TAKEN_FOR_PLACES = later(
    "This was taken for a list of places, so nobody is added. If they are people, say so."
)
WHOLE = "whole"
LONGEST, LONGEST_LINE = 100_000, 1_000


def read(file: File, asked: Asked) -> Reading | None:
    """Read people from text; None for a table."""
    if file.has_tables_only or len(file.text) > LONGEST:
        return None
    table = is_table(file)
    is_list = names.is_list(file.text) or not table
    behind_comma = comma.asked(file.text, asked.choices) if is_list else None
    behind = behind_comma.value if behind_comma else ""
    noted = notes.read(file.text, behind)
    if table and not any("discussion" in each for each in noted):
        noted = []  # Names and addresses alone are columns, which can be matched by hand.
    listed = names.read(file.text, behind) if is_list else []
    found = message.read(file.text) or addresses.read(file.text)
    if not found and (opening := letters.opening(file.text)):
        return of_opening(file.text.strip(), opening, asked)
    if not found and letters.is_greeted(file.text):
        return of_letter(file.text, asked)
    if found:
        return of(found)
    if noted or listed:
        made = of_notes(noted, asked) if noted else of_names(file.text, listed, asked)
        return (
            replace(made, choices=[*made.choices, behind_comma]) if behind_comma and made.contacts else made
        )
    if letters.is_letter(file.text):
        raise Refused(_(LETTER))
    if table or max(map(len, file.text.splitlines()), default=0) > LONGEST_LINE:
        return None
    lines = file.text.splitlines()
    return of_signature(lines, edges.begin(lines), asked)


def of_signature(lines: Sequence[str], begin: int, asked: Asked) -> Reading | None:
    """Read a signature from a line on, or the words of a business card; None where no way to reach someone is named."""
    end = edges.end(lines)
    cards = dividing.read("\n".join(lines[begin:end]))
    if not cards:
        return None
    reading = of_cards(cards, asked)
    above = beside(lines, range(begin), _("“{text}” stands above the signature."))
    below = beside(lines, range(end, len(lines)), _("“{text}” stands below the signature."))
    return replace(reading, skipped=[*above, *reading.skipped, *below])


def of_names(text: str, listed: Sequence[Found], asked: Asked) -> Reading:
    """Read names, which may be places, or in one line a person with a company."""
    if is_places(text):
        return of_places(listed, asked)
    return of_one_line(text, listed, asked) if asked_of(text, listed) else of(listed)


def of_notes(noted: Sequence[Found], asked: Asked) -> Reading:
    """Read people with notes; one line that may be a letter is read as the visitor says."""
    if not notes.may_be_letter(noted):
        return of(noted)
    line = notes.person_or_letter(noted[0], asked.choices)
    if line.value == notes.LETTER:
        return Reading("text", problem=_(TAKEN_FOR_A_LETTER), choices=[line])
    return replace(of(noted), choices=[line])


def of_opening(text: str, opening: re.Match[str], asked: Asked) -> Reading:
    """Read one line that greets someone as a letter, or as that person with a note, who may be called so: “Cara Lee”."""
    greeting, name = opening["greeting"], opening["name"].strip()
    options = [
        (notes.PERSON, _("A person: “{name}”").format(name=name)),
        (WHOLE, _("A person: “{name}”").format(name=f"{greeting} {name}")),
        (notes.LETTER, _("A letter: nobody to add")),
    ]
    reads_on = letters.speaks(text[opening.end() :])
    guess = notes.LETTER if reads_on else notes.PERSON
    line = choice(
        LINE, _("What is this line?"), options, guess if letters.believed(opening) else WHOLE, asked.choices
    )
    if line.value == notes.LETTER:
        return Reading("text", problem=_(TAKEN_FOR_A_LETTER), choices=[line])
    said = text[opening.end("greeting") :].strip() if line.value == notes.PERSON else text
    noted = notes.read(said)
    return replace(of(noted) if noted else of_cards([signature.line(said)], asked), choices=[line])


def of_letter(text: str, asked: Asked) -> Reading:
    """Read who signed a letter; Refused where that reaches nobody."""
    lines = text.strip().splitlines()
    reading = of_signature(lines, letters.signed(lines), asked)
    if not reading:
        raise Refused(_(LETTER))
    return reading


def of_places(listed: Sequence[Found], asked: Asked) -> Reading:
    """Read a list of places, or of people who are called so, as the visitor says."""
    options = [("places", _("Places: nobody to add")), ("people", _("People"))]
    line = choice(LINE, _("What is in this list?"), options, "places", asked.choices)
    made = of(listed) if line.value == "people" else Reading("text", problem=_(TAKEN_FOR_PLACES))
    return replace(made, choices=[line])


def asked_of(text: str, listed: Sequence[Found]) -> bool:
    """Tell whether several names in one line, with commas between them, may as well be a name, a company and a place."""
    return len(listed) > 1 and "," in text and len(text.strip().splitlines()) == 1


def of_one_line(text: str, listed: Sequence[Found], asked: Asked) -> Reading:
    """Read one line as several people, or as one where the visitor says so."""
    options = [
        ("several", _("{count} people").format(count=len(listed))),
        ("one", _("One person, with a company or a place")),
    ]
    line = choice(LINE, _("Who is in this line?"), options, "several", asked.choices)
    made = of_cards([signature.line(text)], asked) if line.value == "one" else of(listed)
    return replace(made, choices=[line])


def beside(lines: Sequence[str], places: range, reason: str) -> Iterator[Remark]:
    """Name the lines beside a signature."""
    for at in places:
        if text := lines[at].strip():
            yield Remark(at + 1, reason.format(text=shortened(text)), [lines[at]])
