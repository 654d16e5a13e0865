"""Answers that say nothing: “idk”, “n/a”, “same as before”, “nothing yet”; and where a person belongs, “me”."""

import re

NOTHING = re.compile(
    r"(?i)(?:(?:i )?(?:don?['’]?t|do not) know|idk|dunno|no idea|not (?:sure|yet|applicable)|nothing|none|nobody|no one"
    r"|n/?a|nil|tbd|no(?:pe)?|same|no (?:answer|results?|job|work)|same as \w+)(?: (?:yet|now|so far|special|(?:what )?to \w+))*"
    r"(?:[,.;] .*)?\W*"
)
NOBODY = re.compile(
    r"(?i)(?:i|you|he|she|we|they|it|me|him|us|them|(?:my|your|him|her|it)(?:self)?|mine|yours)\W*"
)
NO_PERSON = re.compile(
    r"(?i:nobody|no[- ]?one|none|nothing)(?![\w'’])(?: [a-z].*)?\W*|[Nn]o(?:t|pe)? [a-z].*"
)
"""Words that say of a group that nobody is in it; “No Min-jun” is a name."""


def says_nothing(text: str, *, person: bool = False) -> bool:
    """Tell whether a text is such an answer; where a `person` is asked for, a pronoun is, for nobody knows who is meant."""
    return bool(NOTHING.fullmatch(text) or (person and NOBODY.fullmatch(text)))


def names_nobody(text: str) -> bool:
    """Tell whether a line of a list of people says that there is none, or says nothing."""
    return says_nothing(text) or bool(NO_PERSON.fullmatch(text))
