"""Titles among the rows of a list, such as “FAMILY” above the family: whoever stands below one gets it as a tag."""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from tools.contacts import roles
from tools.contacts.bringing.reading import Choice, choice
from tools.contacts.bringing.remarks import Remark
from tools.contacts.lists.parts import Part, filled
from tools.contacts.lists.several import Numbered
from tools.contacts.meaning.heading_row import count
from tools.contacts.meaning.headings import meaning
from tools.contacts.meaning.names_by_content import MOST_WORDS, is_word
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


def asked_about(
    rows: Numbered, called: str, choices: Mapping[str, str]
) -> tuple[dict[int, str], list[Choice]]:
    """Find the titles among rows, and ask of what stands alone in its row: what reads so, “WORK” or “Cooks”, and any other word.

    Gives the titles by the numbers of their rows.
    """
    named, asked = titles(rows, never), list[Choice]()
    small = not any(row[0].isupper() for _number, row in rows if row and not only_text(row))
    seen = {*named}
    for kind, guess, fits in (
        ("titles", TITLES, is_group_or_shouted if small else is_group),
        ("alone", PEOPLE, is_word),
    ):
        doubtful = {number: text for number, text in titles(rows, fits).items() if number not in seen}
        if not doubtful:
            continue
        label = _("Alone in a row, such as “{text}”: {count}").format(
            text=shortened(next(iter(doubtful.values()))), count=len(doubtful)
        )
        options = [(TITLES, _("Titles, kept as tags")), (PEOPLE, _("People"))]
        asked.append(
            choice(f"{kind} {called}", label, options, guess, choices, guessed=bool(seen) or guess == TITLES)
        )
        named |= doubtful if asked[-1].value == TITLES else {}
        seen |= {*doubtful}
    return named, asked


def below_titles(rows: Numbered, named: Mapping[int, str], first: str = "") -> tuple[Numbered, list[Remark]]:
    """Take the titles out of the rows, and put each into a further cell of the rows below it.

    `first` is the title above the headings. Gives the rows, with no further cell where there is no title, and a remark on each
    that stands among them.
    """
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


def titles(rows: Numbered, fits: Callable[[str], bool]) -> dict[int, str]:
    """Find the titles among rows, fewer than half of them: those that read so or that `fits` says may be one, above somebody."""
    alone = {number: text for number, row in rows if row and (text := only_text(row))}
    followed = {one: other for (one, _row), (other, _below) in pairwise(rows)} if alone else {}
    named = {
        number: text.rstrip(" :")
        for number, text in alone.items()
        if (below := followed.get(number)) is not None
        and below != number
        and below not in alone
        and len(text.split()) <= MOST_WORDS
        and (reads_so(text) or fits(text))
    }
    return named if 2 * len(named) < len(rows) else {}


def only_text(row: Sequence[str]) -> str:
    """Give the text of a row whose first cell is filled alone."""
    return row[0].strip() if row.count("") >= len(row) - 1 > 0 else ""


def reads_so(text: str) -> bool:
    """Tell whether a text surely names a group: a kind of relationship, or one before a colon."""
    return text.endswith(":") or chosen("relationship", text) in RELATIONSHIPS


def never(_text: str) -> bool:
    """Say of no text that it may be a title."""
    return False


def is_group(text: str) -> bool:
    """Tell whether a text is a word of headings, such as “Clients” or “Work”, or names several who do the same: “Cooks”."""
    meant = meaning(text)
    of_headings = meant.known or meant.which in (
        "work",
        "home",
    )  # “Ana” is “main” in Turkish, and “Suma” a total.
    return (of_headings and not meant.strange) or (
        text.endswith("s") and roles.is_role(text.removesuffix("s"))
    )


def is_group_or_shouted(text: str) -> bool:
    """Tell whether a text names a group, or stands in capitals in a list that is not written in them."""
    return is_group(text) or (text.isupper() and len(text) >= SHORTEST_IN_CAPITALS)
