"""Titles among the rows of a list, such as “FAMILY” above the family: whoever stands below one gets it as a tag."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from tools.contacts.bringing.reading import Choice, choice
from tools.contacts.bringing.remarks import Remark
from tools.contacts.lists.parts import Part, filled
from tools.contacts.lists.several import Numbered
from tools.contacts.meaning.heading_row import count
from tools.contacts.meaning.headings import meaning
from tools.contacts.meaning.names_by_content import MOST_WORDS
from tools.contacts.sheet.choices import chosen
from tools.contacts.sheet.columns import RELATIONSHIPS
from tools.contacts.sheet.contact import SHORTEST_IN_CAPITALS, shortened
from tools.contacts.tables.table import Row
from tools.kit.language import _

TITLES, PEOPLE = "titles", "people"


def title_above(rows: Sequence[Row], part: Part) -> str:
    """Give the title right above the headings of a part: a few words alone in their row; nothing where there is none."""
    at = part.found.start - bool(part.found.cells)
    _number, row = next(reversed(list(filled(rows, part.begin, at))), (0, None))
    text = "".join(row).strip() if row and count(row) == 1 else ""
    return text.rstrip(" :") if len(text.split()) <= MOST_WORDS else ""


def names_group(title: str, several: bool) -> bool:
    """Tell whether a title says how one knows the people of a list; of `several` lists, one in capitals does."""
    return chosen("relationship", title) in RELATIONSHIPS or (several and title.isupper())


def capitals_said(rows: Numbered, called: str, choices: Mapping[str, str]) -> Choice | None:
    """Ask what stands alone in its row and in capitals, where nothing else says that it is a title: “WORK” or “CHER”."""
    doubtful = list(titles(rows, capitals=True).items() - titles(rows, capitals=False).items())
    if not doubtful:
        return None
    label = _("In capitals and alone in a row, such as “{text}”: {count}").format(
        text=shortened(min(doubtful)[1]), count=len(doubtful)
    )
    options = [
        (TITLES, _("Titles, kept as tags")),
        (PEOPLE, _("People")),
    ]
    return choice(called, label, options, TITLES, choices)


def below_titles(rows: Numbered, capitals: bool, first: str = "") -> tuple[Numbered, list[Remark]]:
    """Take the titles out of the rows, and put each into a further cell of the rows below it; see `titles` for `capitals`.

    `first` is the title above the headings. Gives the rows, with no further cell where there is no title, and a remark on each
    that stands among them.
    """
    named = titles(rows, capitals)
    if not named and not first:
        return rows, []
    width = max((len(row) for _number, row in rows if row), default=0)
    title, made, remarks = first, list[tuple[int, Row]](), list[Remark]()
    reason = _("“{text}” is the title of the rows below it, which get it as a tag.")
    for number, row in rows:
        if number in named:
            title = named[number]
            remarks.append(Remark(number, reason.format(text=title), [only_text(row or ())]))
        else:
            made.append((number, [*row, *[""] * (width - len(row)), title] if row else row))
    return made, remarks


def titles(rows: Numbered, capitals: bool) -> dict[int, str]:
    """Find the titles among rows, fewer than half of them; `capitals` may tell one in a list that is not written in them."""
    alone = {number: text for number, row in rows if row and (text := only_text(row))}
    in_capitals = sum(row[0].isupper() for number, row in rows if row and number not in alone)
    named = found(rows, alone, capitals and not in_capitals) if alone else {}
    return named if 2 * len(named) < len(rows) else {}


def only_text(row: Sequence[str]) -> str:
    """Give the text of a row whose first cell is filled alone."""
    return row[0].strip() if row.count("") >= len(row) - 1 > 0 else ""


def found(rows: Numbered, alone: dict[int, str], capitals: bool) -> dict[int, str]:
    """Find the titles among the rows of one text: those that read so, and stand above somebody."""
    followed = {one: other for (one, _row), (other, _below) in pairwise(rows)}
    return {
        number: text.rstrip(" :")
        for number, text in alone.items()
        if followed.get(number, number) not in {number, *alone} and reads_so(text, capitals)
    }


def reads_so(text: str, capitals: bool) -> bool:
    """Tell whether a text names a group: a word of headings, a kind of relationship, one in `capitals`, or before a colon."""
    if len(text.split()) > MOST_WORDS:
        return False
    meant = meaning(text)
    shouted = capitals and text.isupper() and len(text) >= SHORTEST_IN_CAPITALS
    related = chosen("relationship", text.rstrip(" :")) in RELATIONSHIPS
    return text.endswith(":") or shouted or related or bool(meant.things and not meant.strange)
