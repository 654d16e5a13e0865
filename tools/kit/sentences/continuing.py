"""An answer as the end of a sentence that someone else began, as hints ask for it: “Finish the sentence: …”."""

import re

from tools.kit.english.kinds import kind
from tools.kit.language import _
from tools.kit.words import inside, say, small, tidy, without

SMALL = frozenset(
    "a about after all an and any as at both before each every for from her his how i'd i'll i'm if in it its many "
    "more most my no one on our some that the their them these they this those to two what when where whether "
    "which who whose why with you your".split()
)
"""First words that are never names, and lose their capital inside a sentence whatever follows."""
PRESENT = re.compile(
    r"(?:will|would|can|could|may|might|should|must|am|have|feel|know|now|still)\b|(?:hope|plan|intend|want|need|expect) to\b",
    re.I,
)
"""How an answer goes on after an “I” that was left out, beside verbs in the past."""
LATER_I = re.compile(r"(?:[^\s,]+,? ){1,4}I(?:['’]\w+)? ")
"""A sentence that says when before it says who: “last week I called her”."""


def continued(answer: str, *openings: str) -> str:
    """Let an answer go on where a sentence stopped: one line, without the opening if it was typed again, no capital."""
    text = tidy(without(" ".join(answer.split()), *openings))
    first = text.partition(" ")[0]
    if first[1:] == first[1:].lower() and (first.lower() in SMALL or first.lower().endswith("ing")):
        return small(text)
    return inside(text)


def with_me(answer: str, tone: str) -> str:
    """Say what the visitor did or will do as a sentence: “I called her”; nothing when the answer is in no form that is known."""
    text = tidy(" ".join(answer.split()))
    if text.lower().startswith(("i ", "i'", "i’")):
        return f"I{text[1:]}"
    first, what = small(text), kind(text)
    if what == "clause" or LATER_I.match(text):
        return first
    if what == "past" or PRESENT.match(text):
        return say(_("I {did}"), did=first)
    if what == "doing":
        return say(_("I am {doing}") if tone == "formal" else _("I'm {doing}"), doing=first)
    will = _("I will {do}") if tone == "formal" else _("I'll {do}")
    return say(will, do=without(first, "to")) if what == "verb" else ""
