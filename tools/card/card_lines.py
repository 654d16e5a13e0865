"""The lines of a card of 3.5 by 2 inches: how long they may be, and how to break or shorten what is longer."""

import re
from collections.abc import Iterable
from textwrap import wrap

from tools.kit.english.phrases import I_AM
from tools.kit.english.proper import capitalized
from tools.kit.people.place import city_name, place
from tools.kit.words import inside, tidy, without

ROOM = 34
"""Characters in a line of the large letters that a name, an occupation and skills are set in."""
SMALL_ROOM = 44
"""Characters in a line of the smaller letters that addresses are set in, which cannot be broken."""
LINES = 9
"""How many lines a card holds and is still read with ease."""
AT_AN_EMPLOYER = re.compile(r"\bat [A-Z]")
OPENINGS = (
    "working as an",
    "working as a",
    "working as",
    "work as an",
    "work as a",
    "working in",
    "work in",
    "in",
)


def wrapped(text: str) -> tuple[str, ...]:
    """Break a text at its spaces where it is longer than a line, into lines of about the same length."""
    widths = range(1, ROOM + 1)
    broken = [wrap(text, width, break_long_words=False, break_on_hyphens=False) for width in widths]
    return tuple(next(lines for lines in broken if len(lines) == len(broken[-1])))


def said(how: str) -> tuple[str, ...]:
    """Write how to say a name, in brackets under it."""
    plain = how.strip(" ()[]")
    return (f"({plain})",) if plain else ()


def occupation(answer: str) -> str:
    """Write an occupation by itself: “Registered nurse” of “I am a registered nurse”."""
    text = without(without(tidy(answer), *I_AM, "my occupation is", "my job is", "i"), *OPENINGS)
    text = capitalized(inside(without(text, "an", "a", "the")))
    first = text.partition(" ")[0]
    return text[:1].upper() + text[1:] if first == first.lower() else text


def names_employer(answer: str) -> bool:
    """Tell whether an occupation names where someone works."""
    return bool(AT_AN_EMPLOYER.search(answer))


def place_line(city: str, province: str) -> str:
    """Write the city with its province, which is shortened to its two letters where the line has no room for it."""
    full = without(place(city, province), "the")
    return full if len(full) <= SMALL_ROOM or not city or not province else f"{city_name(city)}, {province}"


def together(skills: Iterable[str]) -> tuple[str, ...]:
    """Set skills on as few lines as they need, each of them whole, and each once."""
    rows: list[str] = []
    for skill in {each.lower(): each for each in map(tidy, skills) if each}.values():
        longer = f"{rows[-1]}, {skill}" if rows else ""
        if longer and len(longer) <= ROOM:
            rows[-1] = longer
        else:
            rows.append(skill[:1].upper() + skill[1:])
    return tuple(rows)


def too_long(sentence: str, text: str) -> str:
    """Say how long a text is, and for how much there is room."""
    return sentence.format(count=len(text), room=SMALL_ROOM)
