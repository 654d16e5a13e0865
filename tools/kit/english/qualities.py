"""The qualities of people, alone and in a list: “detail-oriented”, “friendly, patient and organized”."""

import re

from tools.kit.english.lexicon import ABLE, ADJECTIVES
from tools.kit.words import without

AFTER_A_QUALITY = re.compile(
    r"(?:|(?:and|but|or|under|with|in|at|to|when|about|even|on|by|for|enough|towards?|from)\b.*|,.*)",
    re.IGNORECASE,
)
HOW_MUCH = ("very", "really", "extremely", "highly", "physically")
NEVER = frozenset("absent afraid angry bored in late lazy on out sick tired without".split())
"""What one says never to be."""


def listed(parts: list[str]) -> str:
    """Put “and” before the last of several qualities, unless they hold one: “friendly, patient and organized”."""
    together = ", ".join(parts)
    return together if len(parts) == 1 or " and " in together else f"{', '.join(parts[:-1])} and {parts[-1]}"


def quality_of(text: str) -> str:
    """Tell whether a text is a quality that others count on, or that one says of oneself; nothing when it is none."""
    first, _space, rest = without(text, *HOW_MUCH).lower().replace(",", " ,").partition(" ")
    if re.search(r"\bI\b", text):
        return ""
    if text.lower() in ("on time", "early", "on task"):
        return "quality"
    if first == "never" and rest.partition(" ")[0] in ADJECTIVES | NEVER:
        return "able"
    if not AFTER_A_QUALITY.fullmatch(rest) or (first.endswith("ing") and rest.startswith(("for ", "about "))):
        return ""
    return (
        "quality" if first in ADJECTIVES else "able" if first in ABLE or rest.startswith("to learn") else ""
    )


def hyphenated(text: str) -> str:
    """Join the two words of a quality: “detail-oriented” of “detail oriented”."""
    first, _space, rest = text.partition(" ")
    second, _space, more = rest.partition(" ")
    joined = f"{first}-{second}".lower().rstrip(",")
    return f"{joined} {more}".strip() if second and joined in ADJECTIVES | ABLE else text
