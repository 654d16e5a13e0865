"""What a file knows of a person and the sheet has no column for: a line each under Discussion points, below the notes.

A line has no day before it, so that it is not taken for a talk.
"""

from collections.abc import Iterable

from tools.kit.language import _, later

CONNECTED = later("Connected on LinkedIn: {text}")


def noted(notes: Iterable[str], more: Iterable[tuple[str, Iterable[str]]]) -> str:
    """Write notes, and below them each text in the words that say what it is."""
    lines = [_(words).format(text=text) for words, texts in more for text in texts if text]
    return "\n".join(filter(None, (*notes, *lines)))
