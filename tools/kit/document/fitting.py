"""Choosing the sentences for which there is room, in seconds or in characters."""

from collections.abc import Callable, Iterable, Mapping


def fit(wishes: Iterable[tuple[str, str]], fits: Callable[[Mapping[str, str]], bool]) -> dict[str, str]:
    """Choose sentences that together fit.

    Wishes are pairs of a part's name and a sentence for it, the most wanted first. A later wish for the same part takes
    the place of the earlier one where there is room. Gives sentences by part.
    """
    chosen: dict[str, str] = {}
    for part, sentence in wishes:
        longer = chosen | {part: sentence}
        if sentence and fits(longer):
            chosen = longer
    return chosen
