"""The names of people: in a greeting, to their face, and at the head of a sentence."""

import re

from tools.kit.english.proper import as_name, is_small
from tools.kit.english.someone import is_described, is_someone, may_be_name, one_of_them
from tools.kit.words import article, small, tidy, without

ADDED = re.compile(r",\s+(?:who|whom|whose|my|our|your|an?|the|one|now|formerly|from|at|of|in|with)\b", re.I)
"""Where someone's name ends and words on who they are begin."""
TOLD = re.compile(
    r"(?<!who)(?<!that)\s+(?:has |had )?(?:advised|asked|gave|mentioned|recommended|referred|said|says|sent|suggested|told) "
    r"(?:me|us|I|that|to|you|your|about|and)\b"
)
"""Where a name ends, and what someone said of the other person begins."""
RELATED = re.compile(
    r"((?:my|our) (?:\w+ )?(?:friend|cousin|brother|sister|uncle|aunt|neighbour|neighbor|colleague|classmate|teacher"
    r"|instructor|mentor|coach|manager|boss|co-?worker|roommate|landlord|client|husband|wife|son|daughter|niece"
    r"|nephew)(?:-in-law)?(?: named| called)?)"
    r" (?!(?:and|back|by|downstairs|ever|here|last|now|on|or|since|then|there|upstairs)\b)([^\W\d_]+(?:[ '’-][^\W\d_]+){0,2})",
    re.I,
)
"""Who someone is, and then the name."""
PARTICLES = frozenset("al and bin da das de del den der di do dos du e el ibn la le ten van von y".split())
"""Words inside a name, or between two, that stay small."""
PLACED = re.compile(r" (?:from|at|in) | \(|, (?=[A-Z][\w.]*[A-Z.])")
"""Where a name ends, and where one knows them from begins, or a degree: “Li Na, PhD”."""
COMMON = re.compile(r"\b(?:an?|at|for|from|in|my|next|of|our|some\w+|that|the|who\w*|with|your)\b")
TITLES = {
    "dr": "Dr.", "mlle": "Mlle", "mme": "Mme", "mr": "Mr.", "mrs": "Mrs.", "ms": "Ms.", "mx": "Mx.", "prof": "Prof.",
}  # fmt: skip
"""Short titles as Canadians write them, in English with a point and in French without one where the last letter stands."""
TITLE = re.compile(
    r"(?:chef|dr|elder|father|judge|madam|mme|mr|mrs|ms|mx|pastor|prof|professor|rabbi|sir|sister)\.?", re.I
)


def person(answer: str) -> str:
    """Name a person; a name typed all in small letters gets its capitals, and any other stays as it was typed."""
    name = tidy(answer)
    if (related := RELATED.fullmatch(name)) and related[2].islower() and not COMMON.search(related[2]):
        return f"{related[1]} {as_name(related[2], PARTICLES)}"
    if is_someone(name):
        return article(small(name))
    return titled(as_name(name, PARTICLES) if is_small(name) and not COMMON.search(name) else name)


def titled(name: str) -> str:
    """Write a short title before a name as Canadians do; “MS” in capitals can be initials, and stays."""
    title, space, rest = name.partition(" ")
    if title == "m." or ((title.istitle() or title.islower()) and title_alone(title)):
        return f"{TITLES.get(title.lower().rstrip('.'), 'M.')}{space}{rest}"
    return name


def title_alone(called: str) -> bool:
    """Tell whether someone is called by a short title and no name."""
    return called.lower().rstrip(".") in TITLES


def parted(name: str) -> tuple[str, str]:
    """Part a name before its last word; “Dr. Singh”, “Haddad, Nadia” and what tells more than a name stay whole, as first."""
    first, _space, last = name.rpartition(" ")
    whole = not first or first.endswith(",") or TITLE.fullmatch(first)
    return (name, "") if whole or is_described(name) or PLACED.search(name) else (first, last)


def is_named(answer: str) -> bool:
    """Tell whether an answer holds a name, and does not only say who it is: “a lady at the bank”."""
    return bool(answer) and (not is_described(answer) or any(map(may_be_name, answer.split()[1:])))


def greeted(their_name: str, greet_as: str) -> str:
    """Say what to call them after “Dear” or “Hello”: as the visitor chose, or by their full name."""
    name = called(greet_as) or PLACED.split(person(their_name), maxsplit=1)[0]
    return "" if is_described(name) or title_alone(name) else name


def called(greet_as: str) -> str:
    """Give what the visitor chose to call them; a title without a name is nothing to call anyone."""
    name = person(without(greet_as, "dear", "hello", "hi"))
    return "" if title_alone(name) else name


def to_their_face(their_name: str, greet_as: str) -> str:
    """Say what to call them when one speaks to them: as the visitor chose; else no first and last name together."""
    name = greeted(their_name, greet_as)
    title, *rest = name.split(" ")
    return name if called(greet_as) or len(rest) == bool(TITLE.fullmatch(title)) else ""


def on_paper(their_name: str) -> str:
    """Write to whom a letter goes, above the greeting: a name, or who it is with a capital, “Hiring manager”."""
    name = person(their_name)
    return tidy(their_name)[:1].upper() + tidy(their_name)[1:] if is_described(name) else name


def as_subject(introducer: str) -> str:
    """Set who gave the name before a verb: “Joanne MacKay, who leads my course,” with the comma that closes."""
    text = one_of_them(TOLD.split(tidy(introducer), maxsplit=1)[0])
    added = text[len(unadorned(introducer)) :]
    return f"{in_short(introducer)}{added}," if added else in_short(introducer)


def in_short(introducer: str) -> str:
    """Leave out what is added to the name of who gave it: “Joanne MacKay”."""
    name = person(unadorned(introducer))
    return name[:1].upper() + name[1:]


def unadorned(introducer: str) -> str:
    """Cut a name where words on the person begin, as they were typed; a comma inside “Roy, Janet” parts one name."""
    text = one_of_them(TOLD.split(tidy(introducer), maxsplit=1)[0])
    name, _comma, _rest = text.partition(",")
    return name if " " in name else ADDED.split(text, maxsplit=1)[0]
