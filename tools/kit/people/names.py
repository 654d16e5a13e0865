"""The names of people: in a greeting, to their face, and as the one who suggested a call."""

import re

from tools.kit.form.lent import through_marks
from tools.kit.words import DETERMINER, tidy

PARTICLES = frozenset("al and bin da das de del den der di do dos du e el ibn la le ten van von y".split())
"""Words inside a name, or between two, that stay small."""
INSIDE = PARTICLES - {"and", "e", "y"} | {"St.", "Ste.", "St", "Ste"}
"""Words that begin a last name of several; “Van” alone with a capital can be a first name."""
DESCRIBED = re.compile(r"^some| (?:of|my|our|your|the|his|her) ")
TWO = re.compile(r" \S+ (?:and|et|&|/) \S")
"""Where one whole name follows another, and no first name that shares the last."""
JOINING = {"and", "et", "&", "/"}
AFTER_A_NAME = re.compile(r" (?:from|at|in|who) | \(|,(?= )")
"""Where a name ends, and where one knows them from begins, or a degree: “Li Na, PhD”."""
WITHIN = re.compile(r"\b(?:Mc|[DO]['’])[a-z]|(?<=\b\w\.)[^\W\d_]")
"""What ends in a capital inside a word: “McKay”, “O'Brien”, “J.R.”."""
GENERATION = re.compile(r"[JS]r\.?|I{2,3}|IV")
"""What tells a child from a parent of the same name."""
TITLES = {
    "dr": "Dr.", "mlle": "Mlle", "mme": "Mme", "mr": "Mr.", "mrs": "Mrs.", "ms": "Ms.", "mx": "Mx.", "prof": "Prof.",
}  # fmt: skip
"""Short titles as Canadians write them, in English with a point and in French without one where the last letter stands."""
EARNED = ("Dr.", "Prof.")
"""Titles that may stand before a whole name; any other stands before a last name only."""
TITLE = re.compile(
    r"(?:chef|dr|elder|father|judge|madam|mme|mr|mrs|ms|mx|pastor|prof|professor|rabbi|sir|sister)\.?", re.I
)


def as_name(text: str, small: frozenset[str] = PARTICLES) -> str:
    """Give each word of a name its capital: “Jean-Luc O'Brien”, “McKay”; `small` words inside it stay as they are."""
    words = re.split(r"([ -]+)", text)
    name = "".join(
        word if word in small and at else word[:1].upper() + word[1:] for at, word in enumerate(words)
    )
    return WITHIN.sub(lambda start: start[0][:-1] + start[0][-1].upper(), name)


@through_marks
def person(answer: str) -> str:
    """Name a person; a name typed all in small letters gets its capitals, and all else stays as it was typed."""
    name = tidy(answer)
    end = added.start() if (added := AFTER_A_NAME.search(name)) else len(name)
    typed_small = name.islower() and not is_described(name)
    return titled(as_name(name[:end]) + name[end:] if typed_small else name)


def is_described(name: str) -> bool:
    """Tell whether words say who someone is, and do not name one: “a lady at the bank”, “my cousin”."""
    return name[:1].islower() and bool(DETERMINER.match(name) or DESCRIBED.search(name))


def titled(name: str) -> str:
    """Write a short title before a name as Canadians do; “MS” in capitals can be initials, and stays."""
    title, space, rest = name.partition(" ")
    if title == "m." or ((title.istitle() or title.islower()) and title_alone(title)):
        return f"{TITLES.get(title.lower().rstrip('.'), 'M.')}{space}{rest}"
    return (
        f"{title.capitalize()}{space}{rest}" if rest and title.islower() and TITLE.fullmatch(title) else name
    )


def title_alone(called: str) -> bool:
    """Tell whether someone is called by a short title and no name."""
    return called.lower().rstrip(".") in TITLES


def parted(name: str) -> tuple[str, str]:
    """Part a name before its last word and the ones that belong to it: “van der Berg”, “St. Pierre”, “Okoro Jr.”.

    “Dr. Singh”, “Haddad, Nadia”, two people, and what tells more than a name stay whole, as first.
    """
    words = name.split(" ")
    at = len(words) - 1 - bool(GENERATION.fullmatch(words[-1]) and len(words) > len(("first", "last")))
    while at > 1 and (
        words[at - 1] in INSIDE or (words[at] in PARTICLES and words[at - 1].lower() in INSIDE)
    ):
        at -= 1
    first, last = " ".join(words[:at]), " ".join(words[at:])
    whole = (
        not first
        or first.endswith(",")
        or words[at - 1] in JOINING
        or TITLE.fullmatch(first)
        or TWO.search(name)
    )
    return (name, "") if whole or is_described(name) or AFTER_A_NAME.search(name) else (first, last)


@through_marks
def greeted(their_name: str, greet_as: str) -> str:
    """Say what to call them after “Dear” or “Hello”: as the visitor chose, or by their full name.

    Which part of “Ms. Sandra McKay” is the last name only the visitor knows, so the title waits for their choice.
    """
    name = person(AFTER_A_NAME.split(their_name, maxsplit=1)[0])
    whole = name.partition(" ")[2] if has_title_too_many(name) else name
    return called(greet_as) or ("" if is_described(name) or title_alone(name) else whole)


def has_title_too_many(name: str) -> bool:
    """Tell whether a title that belongs to a last name stands before a first one too."""
    title, _space, rest = name.partition(" ")
    return title in TITLES.values() and title not in EARNED and all(parted(rest))


@through_marks
def among_friends(their_name: str, greet_as: str) -> str:
    """Say what to call someone one knows: as the visitor chose, or else by the first of two names, “Harjit” of “Harjit Gill”."""
    name = greeted(their_name, greet_as)
    first, *others = name.split(" ")
    return first if not called(greet_as) and len(others) == 1 and all(parted(name)) else name


def called(greet_as: str) -> str:
    """Give what the visitor chose to call them; a title without a name is nothing to call anyone."""
    name = person(greet_as)
    return "" if title_alone(name) else name


@through_marks
def to_their_face(their_name: str, greet_as: str) -> str:
    """Say what to call them when one speaks to them: as the visitor chose; else no first and last name together."""
    name = greeted(their_name, greet_as)
    title, *rest = name.split(" ")
    return name if called(greet_as) or len(rest) == bool(TITLE.fullmatch(title)) else ""


@through_marks
def on_paper(their_name: str) -> str:
    """Write to whom a letter goes, above the greeting: a name, or who it is with a capital, “The hiring manager”."""
    name = person(their_name)
    return name[:1].upper() + name[1:]


@through_marks
def as_subject(introducer: str) -> str:
    """Set who gave the name before a verb: “Joanne MacKay, who leads my course,” with the comma that closes."""
    name, comma, added = tidy(introducer).partition(",")
    return f"{capital(name)},{added}," if comma else capital(name)


def capital(name: str) -> str:
    """Write a name at the head of a sentence."""
    name = person(name)
    return name[:1].upper() + name[1:]
