"""Answers that say nothing: “idk”, “n/a”, “same as before”, “nothing yet”."""

import re

NOTHING = re.compile(
    r"(?i)(?:(?:i )?(?:don?['’]?t|do not) know|idk|dunno|no idea|not (?:sure|yet|applicable)|nothing|none|nobody|no one"
    r"|n/?a|nil|tbd|no(?:pe)?|same|no (?:answer|results?|job|work)|same as \w+)(?: (?:yet|now|so far|special|(?:what )?to \w+))*"
    r"(?:[,.;] .*)?\W*"
)


def says_nothing(text: str) -> bool:
    """Tell whether a text is such an answer."""
    return bool(NOTHING.fullmatch(text))
