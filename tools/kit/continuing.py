"""An answer as the end of a sentence that someone else began, as hints ask for it: “Finish the sentence: …”."""

import re

from tools.kit.words import inside, tidy, without

SMALL = frozenset(
    "a about after all an and any as at both before each every for from her his how i'd i'll i'm if in it its many "
    "more most my no one on our some that the their them these they this those to two what when where whether "
    "which who whose why with you your".split()
)
"""First words that are never names, and lose their capital inside a sentence whatever follows."""
ONESELF = re.compile(r"(?:we|my|our|it|the|they|he|she|you|this|that)\b|i['’]", re.IGNORECASE)
"""How an answer begins that brings a subject of its own."""


def continued(answer: str, *openings: str) -> str:
    """Let an answer go on where a sentence stopped: one line, without the opening if it was typed again, no capital."""
    text = tidy(without(" ".join(answer.split()), *openings))
    first = text.partition(" ")[0]
    if first[1:] == first[1:].lower() and (first.lower() in SMALL or first.lower().endswith("ing")):
        return text[:1].lower() + text[1:]
    return inside(text)


def with_me(answer: str) -> str:
    """Say what the visitor did, with “I” before it: “I called her”; an answer with a subject of its own keeps it."""
    text = tidy(without(" ".join(answer.split()), "i"))
    first = text[:1].lower() + text[1:] if text[1:2].islower() or text[1:2] == "" else text
    if text.lower().startswith(("i'", "i’")):
        return f"I{text[1:]}"
    return first if ONESELF.match(text) else f"I {first}"
