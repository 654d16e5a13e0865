"""A note that has room for so many characters, such as the one that goes with a LinkedIn invitation."""

from collections.abc import Iterable, Mapping

from tools.kit.document import Block, Paragraph
from tools.kit.text import plain


def characters(blocks: Iterable[Block]) -> int:
    """Count what stands in a note, empty lines included; a sign outside the common plane counts as two, as in browsers."""
    return sum(2 if sign > "\uffff" else 1 for sign in "\n\n".join(map(plain, blocks)))


def arranged(chosen: Mapping[str, str], order: Iterable[str]) -> tuple[Block, ...]:
    """Set the chosen sentences: `greeting` and `name` apart, the rest in their order as one paragraph."""
    body = " ".join(chosen[part] for part in order if part in chosen)
    texts = (chosen.get("greeting", ""), body, chosen.get("name", ""))
    return tuple(Paragraph(text) for text in texts if text)
