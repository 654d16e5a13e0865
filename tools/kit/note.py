"""A note that has room for so many characters, such as the one that goes with a LinkedIn invitation."""

from collections.abc import Iterable, Mapping

from tools.kit.document import Block, Paragraph
from tools.kit.text import plain


def characters(blocks: Iterable[Block]) -> int:
    """Count what stands in a note, empty lines included; a sign outside the common plane counts as two, as in browsers."""
    return sum(2 if sign > "\uffff" else 1 for sign in "\n\n".join(map(plain, blocks)))


def fill_note(wishes: Iterable[tuple[str, str]], order: Iterable[str], limit: int) -> tuple[Block, ...]:
    """Choose sentences that together fit the limit, and set them: `greeting` and `name` apart, the rest as one paragraph.

    Wishes are pairs of a part's name and a sentence for it, the most wanted first; a later wish for a part takes the
    place of the earlier one where there is room.
    """
    parts, chosen = tuple(order), dict[str, str]()
    for part, sentence in wishes:
        longer = chosen | {part: sentence}
        if sentence and characters(arranged(longer, parts)) <= limit:
            chosen = longer
    return arranged(chosen, parts)


def arranged(chosen: Mapping[str, str], parts: Iterable[str]) -> tuple[Block, ...]:
    """Put the chosen sentences in their order."""
    body = " ".join(chosen[part] for part in parts if part in chosen)
    texts = (chosen.get("greeting", ""), body, chosen.get("name", ""))
    return tuple(Paragraph(text) for text in texts if text)
