"""Answers that say nothing: “idk”, “n/a”, “same as before”, “nothing yet”; and where a person belongs, “me”."""

import re

NONE = frozenset("no not none nothing nobody nope nil idk dunno tbd unsure na n/a cannot".split())
"""Words that say there is nothing."""
PUT_OFF = frozenset("later same still".split())
"""Words that say so beside small words only: “still thinking”, but not “same job”."""
BESIDE = frozenset(
    "a about above all also always and any anything applicable as at be been before but by can come comes could "
    "decide decided do far for have here how i if in is it its just know lol lot many maybe me mind moment more much "
    "my now of on one or our put really remember right say so something sorry special specific sure tell that the "
    "them then there think thinking this time to us very was we what when which will with write yet you your".split()
)
"""Small words, and what one does while one finds no answer."""
ASKED = frozenset(
    "aim answer clue experience goal idea job name plan question reason result results skill skills time work".split()
)
"""What questions ask for: “no result yet” answers none of them."""
SHORTENED = re.compile(r"\b(?:ca|could|did|do|does|have|is|was|wo)n['’]?t\b")
NOBODY = re.compile(
    r"(?i)(?:i|you|he|she|we|they|it|me|him|us|them|(?:my|your|him|her|it)(?:self)?|mine|yours)\W*"
)
NO_PERSON = re.compile(
    r"(?i:nobody|no[- ]?one|none|nothing)(?![\w'’])(?: [a-z].*)?\W*|[Nn]o(?:t|pe)? [a-z].*"
)
"""Words that say of a group that nobody is in it; “No Min-jun” is a name."""


def says_nothing(text: str, *, person: bool = False) -> bool:
    """Tell whether a text is such an answer; where a `person` is asked for, a pronoun is, for nobody knows who is meant."""
    first = SHORTENED.sub("not", re.split(r"[,.;] ", text.lower(), maxsplit=1)[0])
    found = set(re.findall(r"[^\W_]+(?:/[^\W_]+)?", first))
    nothing = not NONE.isdisjoint(found) and found <= NONE | PUT_OFF | BESIDE | ASKED
    put_off = not PUT_OFF.isdisjoint(found) and found <= PUT_OFF | BESIDE
    return nothing or put_off or bool(person and NOBODY.fullmatch(text))


def names_nobody(text: str) -> bool:
    """Tell whether a line of a list of people says that there is none, or says nothing."""
    return says_nothing(text) or bool(NO_PERSON.fullmatch(text))
