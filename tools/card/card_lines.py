"""The lines of a card of 3.5 by 2 inches: what stands in each."""

import re
from collections.abc import Iterable

from tools.kit.form.said import Said
from tools.kit.people.place import city_name, place
from tools.kit.words import tidy, without

ROOM = 34
"""Characters in a line of the large letters that a name, an occupation and skills are set in."""
SMALL_ROOM = 44
"""Characters in a line of the smaller letters that addresses are set in, which cannot be broken."""
LINES = 9
"""How many lines a card holds and is still read with ease."""
AT_AN_EMPLOYER = re.compile(r"\bat [A-Z]")


def said(how: str) -> str:
    """Write how to say a name, in brackets under it."""
    plain = how.strip(" ()[]")
    return f"({plain})" if plain else ""


def occupation(answer: Said, title: str) -> str:
    """Write an occupation by itself, with a capital: the title for the card, or else the words of the sentence.

    What one does, or a sentence of one's own, is no title, and leaves the line empty.
    """
    names = answer.frame.name in ("a", "in", "colon") and "I" not in answer.words.split()
    text = tidy(title) or (answer.words if names else "")
    return text[:1].upper() + text[1:]


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
