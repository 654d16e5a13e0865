"""Letters, which may greet someone and name nobody to add: “Dear Ada, it was nice to meet you”."""

import re
from collections.abc import Sequence

from tools.contacts.meaning import heading_row
from tools.contacts.meaning.heading_row import FEW
from tools.contacts.meaning.languages import LANGUAGES
from tools.contacts.pasted import signature
from tools.contacts.pasted.pieces import pieces

GREETINGS = "|".join(filter(None, (each.GREETING for each in LANGUAGES)))
GREETED = re.compile(rf"(?:{GREETINGS})(?:\s[^,:!.;\d@\t|]{{1,60}})?\s*(?:[,:!،]|$)", re.IGNORECASE)
MOST_LINES = 60


def is_greeted(text: str) -> bool:
    """Tell whether a text begins with a greeting, and goes on in sentences."""
    first, *more = lines_of(text)[:MOST_LINES] or [""]
    greeting = GREETED.match(first)
    return greeting is not None and any(map(speaks, (first[greeting.end() :], *more)))


def speaks(line: str) -> bool:
    """Tell whether a line may be of a sentence: several words, most of them small."""
    words = line.split()
    return len(words) > FEW and 2 * sum(word[0].islower() for word in words) > len(words)


def is_letter(text: str) -> bool:
    """Tell whether a few lines are sentences that reach nobody: “Hi, it was nice to meet you”."""
    lines = lines_of(text)[:MOST_LINES]
    prose = sum(heading_row.is_prose([line]) for line in lines)
    return 2 * prose > len(lines) and not signature.reaches([each for line in lines for each in pieces(line)])


def signed(lines: Sequence[str]) -> int:
    """Give the line at which the signature of a letter begins: behind the words that end it, or else its last block."""
    if begin := signature.begin(lines):
        return begin
    empty = [at for at, line in enumerate(lines) if not line.strip() and any(map(str.strip, lines[at:]))]
    return empty[-1] + 1 if empty else len(lines)


def lines_of(text: str) -> list[str]:
    """Give the lines that hold something."""
    return list(filter(None, map(str.strip, text.splitlines())))
