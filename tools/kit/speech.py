"""Words that are said aloud: how long they take, and which sentences fit into a time."""

from collections.abc import Iterable, Mapping

from tools.kit.document import Spoken
from tools.kit.language import later
from tools.kit.words import count_words

PACES: Mapping[str, int] = {"slow": 110, "usual": 130, "fast": 150}
"""Words a minute. Talk among people runs at about 130 to 150; a second language, with care, is slower."""

PACE_CHOICES = (
    ("slow", later("Slow and clear (110 words a minute)")),
    ("usual", later("Usual (130 words a minute)")),
    ("fast", later("Fast (150 words a minute)")),
)


def seconds(text: str, pace: str) -> int:
    """Tell how many seconds a text takes at a pace, rounded up."""
    return -(-count_words(text) * 60 // PACES[pace])


def spoken(text: str, pace: str) -> Spoken:
    """Give a text to practise at a pace."""
    return Spoken(text, seconds(text, pace))


def fit(wishes: Iterable[tuple[str, str]], length: int, pace: str) -> dict[str, str]:
    """Choose sentences that together take at most `length` seconds.

    Wishes are pairs of a part's name and a sentence for it, the most wanted first. A later wish for the same part takes
    the place of the earlier one where there is room. Gives sentences by part.
    """
    chosen: dict[str, str] = {}
    for part, sentence in wishes:
        longer = chosen | {part: sentence}
        if sentence and seconds(" ".join(longer.values()), pace) <= length:
            chosen = longer
    return chosen
