"""A text divided into the cards in it: one person a line, a block, or a name with what stands below it."""

import re
from collections.abc import Sequence

from tools.contacts.meaning.heading_row import is_prose
from tools.contacts.meaning.names_by_content import is_full_name
from tools.contacts.pasted.names import is_name
from tools.contacts.pasted.pieces import REACH, Piece, pieces
from tools.contacts.pasted.signature import settled

MOST_LINES = 6


def read(text: str) -> list[list[Piece]]:
    """Read the cards in a text, each as its pieces; nothing where no way to reach someone is named."""
    lines = [list(pieces(line)) for line in text.splitlines() if line.strip()]
    if len(lines) > 1 and all(reaches(each) and begins(each) for each in lines):
        return [settled(each) for each in lines]
    if several := one_below_another(lines):
        return several
    cards: list[list[Piece]] = []
    for block in filter(str.strip, re.split(r"\n\s*\n", text.replace("\r\n", "\n").replace("\r", "\n"))):
        found = list(pieces(block))
        if cards and not (reaches(found) and begins(found) and reaches(cards[-1])):
            cards[-1] += found
        else:
            cards.append(found)
    return [settled(card) for card in cards] if any(map(reaches, cards)) else in_blocks(text)


def in_blocks(text: str) -> list[list[Piece]]:
    """Read people between empty lines, as a page of search results shows them: each begins with a full name; else nothing."""
    blocks = [block.strip().splitlines() for block in re.split(r"\n\s*\n", text.strip())]
    listed = len(blocks) > 1 and all(
        is_full_name(lines[0].strip())
        and 1 < len(lines) <= MOST_LINES
        and not any(is_prose([each]) for each in lines)
        for lines in blocks
    )
    return [settled(list(pieces("\n".join(lines)))) for lines in blocks] if listed else []


def one_below_another(lines: Sequence[Sequence[Piece]]) -> list[list[Piece]]:
    """Part lines at their names where the same ways to reach someone stand below each, and nothing else; else nothing."""
    cards: list[list[Piece]] = []
    for each in lines:
        if cards and all(piece.thing in REACH for piece in each):
            cards[-1] += each
        elif begins(each) and len(each) == 1:
            cards.append([*each])
        else:
            return []
    ways = {tuple(piece.thing for piece in card[1:]) for card in cards}
    return [settled(each) for each in cards] if len(cards) > 1 and len(ways) == 1 and ways != {()} else []


def reaches(card: Sequence[Piece]) -> bool:
    """Tell whether a way to reach someone is named."""
    return any(each.thing in REACH for each in card)


def begins(card: Sequence[Piece]) -> bool:
    """Tell whether a card begins with a name."""
    return bool(card) and (card[0].thing == "whole" or (card[0].thing == "text" and is_name(card[0].text)))
