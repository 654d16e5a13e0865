"""What was read of a file: contacts, and of everything else a word on where it stays."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from tools.contacts.bringing.progress import told
from tools.contacts.bringing.remarks import Remark, doubts
from tools.contacts.meaning import heading_row
from tools.contacts.sheet.contact import Contact, lacks_a_name
from tools.contacts.tables.table import Row
from tools.kit.language import _


@dataclass(frozen=True)
class LeftOut:
    """What the sheet has no column for: its name in the file, and in how many rows it stands."""

    name: str
    rows: int


@dataclass(frozen=True)
class Choice:
    """What a file leaves open, for the visitor to say: a name, the question, the answer that was taken, and all (value, text);
    `guessed` where the answer is worth a look.
    """

    name: str
    label: str
    value: str
    options: Sequence[tuple[str, str]]
    guessed: bool = False


def choice(
    name: str,
    label: str,
    options: Sequence[tuple[str, str]],
    guess: str,
    choices: Mapping[str, str],
    guessed: bool = True,
) -> Choice:
    """Ask what a file leaves open: the answer is the visitor's, where it is among the options, or else the guess."""
    value = choices.get(name, guess)
    return Choice(name, label, value if value in dict(options) else guess, options, guessed)


@dataclass(frozen=True)
class Reading:
    """What a file holds: contacts, rows that are skipped, and of what is kept as it is written, though it may be wrong.

    `left_out` names what the sheet has no column for; `own` says that the visitor's sheet wrote it; `columns` can be
    matched by hand (name, sample, and the key it goes to), which waits for a yes where it is `guessed`; `choices` can be
    answered otherwise; `headings` stand above the cells of skipped rows; `sheet` and `other_sheets` name those of a workbook;
    `beyond` counts columns that are not read. `about` are answers to About you, and `messages` counts the contacts with whom
    messages went, of LinkedIn's archive. `problem` says why nobody is in it, where the reader knows.
    """

    format: str
    contacts: Sequence[Contact] = ()
    skipped: Sequence[Remark] = ()
    as_text: Sequence[Remark] = ()
    left_out: Sequence[LeftOut] = ()
    own: bool = False
    columns: Sequence[dict[str, str]] = ()
    guessed: bool = False
    choices: Sequence[Choice] = ()
    headings: Sequence[str] = ()
    sheet: str = ""
    other_sheets: Sequence[str] = ()
    beyond: int = 0
    about: dict[str, str] = field(default_factory=dict)
    messages: int = 0
    problem: str = ""


def without_headings(
    numbered: Sequence[tuple[int, Row]], headings: Sequence[str]
) -> tuple[list[tuple[int, Row]], list[Remark]]:
    """Take out the rows that are the headings once more, with a remark on each."""
    again = [(number, row or ()) for number, row in numbered if heading_row.repeats(row, headings)]
    taken = {number for number, _row in again}
    kept = [each for each in numbered if each[0] not in taken] if taken else list(numbered)
    return kept, [Remark(number, _("This row repeats the headings."), row) for number, row in again]


def below(
    numbered: Sequence[tuple[int, Row]],
    make: Callable[[Sequence[str]], Contact | str],
    by_address: bool = False,
    own: bool = False,
) -> tuple[list[Contact], list[Remark], list[Remark]]:
    """Make a contact of each row below the headings, or give the reason to skip it.

    A row with an email and no name is a contact only where somebody put it on a list: `by_address`.
    Gives the contacts, what is skipped, and what is kept as text.
    """
    contacts: list[Contact] = []
    skipped: list[Remark] = []
    as_text: list[Remark] = []
    broken = _("The quotes in this row do not fit together, or a cell is too long.")
    for number, cells in told(numbered):
        made = make(cells) if cells else broken
        reason = made if isinstance(made, str) else lacks_a_name(made, by_address)
        if reason:
            skipped.append(Remark(number, reason, cells or ()))
        elif isinstance(made, dict):
            contacts.append(made)
            as_text += doubts(number, made, own)
    return contacts, skipped, as_text
