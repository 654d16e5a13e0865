"""Words that are no table: a line of addresses, a column of names, a signature, the words of a business card."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from tools.contacts.bringing.reading import Reading, choice
from tools.contacts.bringing.remarks import Remark, doubts
from tools.contacts.files.file import File, Refused
from tools.contacts.meaning.plan import KEYS, THINGS
from tools.contacts.pasted import addresses, message, names, notes, signature
from tools.contacts.pasted.notes import LINE
from tools.contacts.pasted.pieces import Piece
from tools.contacts.pasted.recognizing import is_letter, is_table
from tools.contacts.readers import Asked
from tools.contacts.sheet.contact import Contact, Found, lacks_a_name, shortened, tidy
from tools.contacts.sheet.person import person
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
LONGEST, LONGEST_LINE = 100_000, 1_000


def read(file: File, asked: Asked) -> Reading | None:
    """Read people from text; None for a table."""
    if file.has_tables_only or len(file.text) > LONGEST:
        return None
    table = is_table(file)
    noted = notes.read(file.text)
    if table and not any("discussion" in each for each in noted):
        noted = []  # Names and addresses alone are columns, which can be matched by hand.
    listed = names.read(file.text) if names.is_list(file.text) or not table else []
    found = message.read(file.text) or addresses.read(file.text)
    if found or noted:
        return of(found) if found else of_notes(noted, asked)
    if listed:
        return of_one_line(file.text, listed, asked) if asked_of(file.text, listed) else of(listed)
    if is_letter(file.text):
        raise Refused(_(LETTER))
    if table or max(map(len, file.text.splitlines()), default=0) > LONGEST_LINE:
        return None
    lines = file.text.splitlines()
    begin = signature.begin(lines)
    cards = signature.read("\n".join(lines[begin:]))
    if not cards:
        return None
    reading = of_cards(cards, asked)
    return replace(reading, skipped=[*above(lines[:begin]), *reading.skipped])


def of_notes(noted: Sequence[Found], asked: Asked) -> Reading:
    """Read people with notes; one line that may be a letter is read as the visitor says."""
    if not notes.may_be_letter(noted):
        return of(noted)
    line = notes.person_or_letter(noted[0], asked.choices)
    if line.value == notes.LETTER:
        return Reading("text", problem=_(TAKEN_FOR_A_LETTER), choices=[line])
    return replace(of(noted), choices=[line])


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


def above(lines: Sequence[str]) -> Iterator[Remark]:
    """Name the lines of a letter above a signature."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield Remark(
                number, _("“{text}” stands above the signature.").format(text=shortened(line.strip())), [line]
            )


def of(found: Sequence[Found], columns: Sequence[dict[str, str]] = ()) -> Reading:
    """Make contacts; one without a name goes by an address."""
    made: list[Contact] = [
        person({thing: list(map(tidy, texts)) for thing, texts in each.items()}) for each in found
    ]
    reasons = [(place, lacks_a_name(each, by_address=True), each) for place, each in enumerate(made, 1)]
    return Reading(
        "text",
        [each for _place, reason, each in reasons if not reason],
        [Remark(place, reason, list(each.values())) for place, reason, each in reasons if reason],
        [remark for place, reason, each in reasons if not reason for remark in doubts(place, each)],
        columns=columns,
        guessed=True,
    )


def of_cards(cards: Sequence[Sequence[Piece]], asked: Asked) -> Reading:
    """Make a contact of each card; of one card, every piece can be matched by hand."""
    if len(cards) > 1:
        return of([signature.found(card) for card in cards])
    keys = {heading(at): key_of(each) for at, each in enumerate(cards[0])}
    changed = {name: key for name, key in asked.match.items() if keys.get(name, key) != key}
    card = changes(cards[0], changed)
    columns = [
        {"name": heading(at), "key": changed.get(heading(at), key_of(each)), "sample": shortened(each.text)}
        for at, each in enumerate(cards[0])
    ]
    return of([signature.found(card)], columns)


def changes(card: Sequence[Piece], changed: Mapping[str, str]) -> list[Piece]:
    """Change what the visitor changed; what is left out becomes nothing."""
    made = [(each, changed.get(heading(at))) for at, each in enumerate(card)]
    return [
        each if key is None else Piece(each.text, THINGS.get(key, key)) for each, key in made if key != ""
    ]


def heading(at: int) -> str:
    """Name a piece by its place."""
    return _("Piece {number}").format(number=at + 1)


def key_of(piece: Piece) -> str:
    """Give the column of the sheet that a piece goes to."""
    return {"text": "discussion", "known": "discussion", "custom": "discussion"}.get(piece.thing) or KEYS.get(
        piece.thing, piece.thing
    )
