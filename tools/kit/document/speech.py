"""Words that are said aloud, and how long they take."""

from collections.abc import Callable, Mapping

from tools.kit.document.blocks import Spoken
from tools.kit.language import later
from tools.kit.words import count_words

PACES: Mapping[str, tuple[int, str]] = {
    "slow": (110, later("Slow and clear (110 words a minute)")),
    "usual": (130, later("Usual (130 words a minute)")),
    "fast": (150, later("Fast (150 words a minute)")),
}
"""Words a minute, and a label. Talk among people runs at about 130 to 150; a second language, with care, is slower."""

PACE_CHOICES = tuple((name, label) for name, (_words, label) in PACES.items())


def seconds(text: str, pace: str) -> int:
    """Tell how many seconds a text takes at a pace, rounded up."""
    return -(-count_words(text) * 60 // PACES[pace][0])


def spoken(text: str, pace: str) -> Spoken:
    """Give a text to practise at a pace."""
    return Spoken(text, seconds(text, pace))


def within(length: int, pace: str) -> Callable[[Mapping[str, str]], bool]:
    """Make the test whether sentences together take at most `length` seconds."""
    return lambda sentences: seconds(" ".join(sentences.values()), pace) <= length
