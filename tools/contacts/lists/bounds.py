"""Where a list in a table begins and ends: the titles above its headings, other headings, and notes below its people."""

from collections.abc import Sequence
from itertools import takewhile

from tools.contacts.lists.sums import counted
from tools.contacts.meaning.content import CHECKS, share
from tools.contacts.meaning.heading_row import FEW, MOST_WORDS, count, repeats
from tools.contacts.meaning.headings import is_content, meaning, score
from tools.contacts.meaning.names_by_content import is_full_name, is_name
from tools.contacts.meaning.vocabulary import vocabulary
from tools.contacts.tables.table import LOOKED_AT, Row


def above(rows: Sequence[Row], at: int) -> bool:
    """Tell whether more than titles stands above a row: another table, or a list of names."""
    texts = [[cell for cell in row if cell.strip()] for row in rows[: max(0, at)] if row]
    apart = [[cell for cell in row if cell.strip()] for row in rows[: max(0, at - 1)] if row]
    names = sum(len(each) == 1 and is_name(each[0].strip()) for each in texts)
    return names > 1 or any(len(each) > 1 or any(map(is_content, each)) for each in apart)


def titled(rows: Sequence[Row], at: int) -> int:
    """Give the row at which the titles right above some headings begin, also those with an empty row below them."""
    begin = at
    while begin and is_title(rows[begin - 1]):
        begin -= 1
    if begin < at:
        return begin
    filled = next((place for place in reversed(range(at)) if count(rows[place] or ())), at)
    alone = filled < at and not (filled and count(rows[filled - 1] or ()))
    return filled if alone and is_title(rows[filled]) else at


def is_title(row: Row) -> bool:
    """Tell whether a row is one text, and names nobody in full."""
    return row is not None and count(row) == 1 and not is_full_name("".join(row).strip())


def other_headings(rows: Sequence[Row], start: int, headings: Sequence[str]) -> int:
    """Give the row at which another list begins: behind an empty row and perhaps a title, or where a row is nothing else than
    known headings.
    """
    known = vocabulary()
    for at in range(start + 1, len(rows)):
        row = rows[at]
        if row is None:
            continue
        if row and row[0].strip():
            if row[0].casefold() in known and is_all_headings(rows, at) and not repeats(row, headings):
                return max(start + 1, titled(rows, at))
        elif not count(row) and (
            below := next((each for each in (at + 1, at + 2) if begins_another(rows, each, headings)), 0)
        ):
            return max(start + 1, min(at, titled(rows, below)))
    return len(rows)


def begins_another(rows: Sequence[Row], at: int, headings: Sequence[str]) -> bool:
    """Tell whether a row holds headings, and other ones than those of the list above it."""
    return is_heading(rows, at) and not repeats(rows[at], headings)


def is_all_headings(rows: Sequence[Row], at: int) -> bool:
    """Tell whether several cells are all known headings; of two, what stands below has to bear one out."""
    row = rows[at] or []
    return count(row) == score(row) and (count(row) > FEW or (count(row) == FEW and is_borne_out(rows, at)))


def is_heading(rows: Sequence[Row], at: int) -> bool:
    """Tell whether a row has several known headings, or one that what stands below it bears out: numbers below “Tel.”."""
    row = rows[at] if at < len(rows) else None
    if not row or count(row) < FEW:
        return False
    known = score(row)
    return known >= FEW or (known > 0 and is_borne_out(rows, at))


def is_borne_out(rows: Sequence[Row], at: int) -> bool:
    """Tell whether a heading of a row names what stands below it."""
    below = [each for each in takewhile(bool, rows[at + 1 : at + LOOKED_AT]) if each]
    return any(
        borne_out(cell, [each[place] for each in below if place < len(each)])
        for place, cell in enumerate(rows[at] or ())
    )


def borne_out(heading: str, below: Sequence[str]) -> bool:
    """Tell whether a heading names what stands below it."""
    check = CHECKS.get(meaning(heading.strip()).thing)
    filled = [cell.strip() for cell in below if cell.strip()]
    return check is not None and bool(filled) and share(filled, check) > 0.5


def people_end(rows: Sequence[Row], start: int) -> int:
    """Give the row at which the people of a list end, and notes begin.

    What follows in one cell each, after an empty row or one that can be no name, is a note where it reads so, or where no name
    stands below that row; and below the sum of a list there is nobody.
    """
    last = next(
        (at for at in range(len(rows) - 1, start - 1, -1) if rows[at] is None or count(rows[at] or ()) > 1),
        None,
    )
    if last is None:
        return len(rows)
    if total := next((at for at in reversed(range(last, len(rows))) if counted(rows[at] or ())), 0):
        return total + 1
    texts = ["".join(row or ()).strip() for row in rows[last + 1 :]]
    begin = next((at for at, text in enumerate(texts) if not is_name(text)), len(texts))
    block = [is_name(text) for text in takewhile(bool, texts[begin:])]
    if 2 * sum(block) > len(block):  # A note stands between the people.
        begin += len(block)
    rest = list(filter(None, texts[begin:]))
    no_names = bool(rest) and not texts[begin] and not any(map(is_name, rest))
    reads_so = no_names or any(len(text.split()) > MOST_WORDS for text in rest)
    return last + 1 + begin if reads_so else len(rows)
