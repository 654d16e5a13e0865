"""How the beginning of a sentence that the visitor finishes reads in a form, and what may follow it."""

from collections.abc import Sequence

from tools.kit.form.said import GAP, Frame, Said
from tools.kit.language import _

GAP_SIGN = "…"


def beginning(frame: Frame) -> str:
    """Print a frame's sentence with a gap; a sentence of one's own has only a name."""
    if frame.is_own:
        return _("My own sentence")
    return GAP.sub(GAP_SIGN, _(frame.sentence)).removesuffix(".")


def hint(frame: Frame) -> str:
    """Say what may stand in a frame's gap."""
    if frame.is_own:
        return _("Write the whole sentence.")
    return _("For example: {words}").format(words=_(frame.example)) if frame.example else ""


def example(frame: Frame) -> str:
    """Say a frame's sentence as its example finishes it."""
    return _("For example: {words}").format(words=Said(frame, _(frame.example)).sentence())


def gaps(frames: Sequence[Frame]) -> list[tuple[str, str, str]]:
    """Print frames to fill with a pencil: what stands before each gap, the gap, and what stands after it.

    Where a pencil writes, nothing has to be suggested for words that fit no other beginning, so that one stays on the screen.
    """
    first, *others = (each for each in frames if each.name != "colon")
    lines = [beginning(first), *map(alternative, others)]
    return [line.partition(GAP_SIGN) for line in lines]


def alternative(frame: Frame) -> str:
    """Print a frame as one more way to begin."""
    if frame.is_own:
        return _("or your own sentence: …")
    return _("or: {beginning}").format(beginning=beginning(frame))
