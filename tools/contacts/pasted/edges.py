"""Where a signature begins below a letter, and where it ends above what a program or a firm adds: “Sent from my phone”."""

from collections.abc import Sequence
from itertools import pairwise

from tools.contacts import roles
from tools.contacts.meaning.heading_row import FEW
from tools.contacts.pasted.names import is_name
from tools.contacts.pasted.pieces import pieces
from tools.contacts.pasted.signature import alike, known_from

CLOSING = 4  # words


def begin(lines: Sequence[str]) -> int:
    """Give the line at which a signature begins: behind the words that end a letter right above the name, “Best regards,”."""
    local, _domain = known_from(list(pieces("\n".join(lines))))
    said = [(at, line.strip()) for at, line in enumerate(lines) if line.strip()]
    for (_at, line), (below, name) in pairwise(said):
        if is_closing(line) and not alike(line, local) and is_name(name) and " " in name:
            return below
        if is_name(line):
            break
    return 0


def end(lines: Sequence[str]) -> int:
    """Give the line at which a signature ends: where behind all ways to reach someone a sentence stands, “Sent from my phone”."""
    told = [at for at, line in enumerate(lines, 1) if any(each.thing != "text" for each in pieces(line))]
    below = range(told[-1] if told else len(lines), len(lines))
    return next((at for at in below if is_sentence(lines[at])), len(lines))


def is_sentence(line: str) -> bool:
    """Tell whether a line is of a sentence: several words, half of them small, and no position."""
    words = line.split()
    small = sum(word[0].islower() for word in words)
    return len(words) > FEW and 2 * small >= len(words) and not roles.is_role(line.strip())


def is_closing(line: str) -> bool:
    """Tell whether a line may end a letter: a few words before a comma, or small ones behind the first."""
    first, *rest = line.split()
    few = len(rest) < CLOSING and not any(map(str.isdecimal, line)) and "@" not in line
    small = first[0].isupper() and bool(rest) and all(word[0].islower() for word in rest)
    return few and (line.endswith(",") or small)
