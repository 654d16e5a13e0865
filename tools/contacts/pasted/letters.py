"""Letters, which may greet someone and name nobody to add: “Dear Ada, it was nice to meet you”."""

import re
from collections.abc import Sequence
from functools import cache

from tools.contacts.meaning import heading_row
from tools.contacts.meaning.heading_row import FEW
from tools.contacts.meaning.languages import LANGUAGES, Language
from tools.contacts.meaning.vocabulary import plain
from tools.contacts.pasted import dividing, edges
from tools.contacts.pasted.names import is_name
from tools.contacts.pasted.pieces import pieces

GREETINGS = "|".join(filter(None, (each.GREETING for each in LANGUAGES)))
GREETED = re.compile(
    rf"(?P<greeting>{GREETINGS})(?:\s(?P<name>(?:\b\w{{1,4}}\.\s|[^,:!.;\d@\t|]){{1,60}}))?\s*(?P<sign>[,:!،]|$)",
    re.IGNORECASE,
)
"""A point in it stands behind a short title."""
MOST_LINES = 60
LONGEST = 1_000


def is_greeted(text: str) -> bool:
    """Tell whether a text begins with a greeting, and goes on in sentences."""
    first, *more = lines_of(text)[:MOST_LINES] or [""]
    greeting = GREETED.match(first)
    return greeting is not None and any(map(speaks, (first[greeting.end() :], *more)))


def opening(text: str) -> re.Match[str] | None:
    """Give how an only line greets someone by name; nothing for any other text."""
    lines = lines_of(text[:LONGEST])
    found = GREETED.match(lines[0]) if len(lines) == 1 else None
    return found if found and is_name((found["name"] or "").strip()) else None


def believed(found: re.Match[str]) -> bool:
    """Tell whether a line greets: before a comma it does; else its greeting is in the language of its other words.

    Cara is a first name too: “Cara Lee: met at the fair”.
    """
    said = found.string[found.end() :]
    return found["sign"] not in ("", ":") or any(
        re.fullmatch(each.GREETING, found["greeting"], re.IGNORECASE) for each in spoken(said)
    )


def spoken(text: str) -> list[Language]:
    """Give the languages most of whose small words stand in a text; English where there are none."""
    words = plain(text).split()
    small = [words_of(each.WORDS.get("small", "")) for each in LANGUAGES]
    counts = [sum(word in each for word in words) for each in small]
    most = max(counts)
    return [each for each, count in zip(LANGUAGES, counts, strict=True) if count == most][
        : None if most else 1
    ]


@cache
def words_of(phrases: str) -> frozenset[str]:
    """List phrases without accents."""
    return frozenset(map(plain, phrases.split("|"))) - {""}


def speaks(line: str) -> bool:
    """Tell whether a line may be of a sentence: several words, most of them small."""
    words = line.split()
    return len(words) > FEW and 2 * sum(word[0].islower() for word in words) > len(words)


def is_letter(text: str) -> bool:
    """Tell whether a few lines are sentences that reach nobody: “Hi, it was nice to meet you”."""
    lines = lines_of(text)[:MOST_LINES]
    prose = sum(heading_row.is_prose([line]) for line in lines)
    return 2 * prose > len(lines) and not dividing.reaches([each for line in lines for each in pieces(line)])


def signed(lines: Sequence[str]) -> int:
    """Give the line at which the signature of a letter begins: behind the words that end it, or else its last block."""
    if begin := edges.begin(lines):
        return begin
    empty = [at for at, line in enumerate(lines) if not line.strip() and any(map(str.strip, lines[at:]))]
    return empty[-1] + 1 if empty else len(lines)


def lines_of(text: str) -> list[str]:
    """Give the lines that hold something."""
    return list(filter(None, map(str.strip, text.splitlines())))
