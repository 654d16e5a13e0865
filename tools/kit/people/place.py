"""A city and a province, said the way people say them."""

import re
from collections.abc import Set
from functools import cache
from gettext import NullTranslations

from tools.kit import language
from tools.kit.capitals import has_name
from tools.kit.form.about_you import PROVINCES
from tools.kit.form.lent import is_lent, lend, through_marks
from tools.kit.language import _
from tools.kit.people.names import as_name
from tools.kit.words import say, tidy, without

SMALL = frozenset("and area de du en la le near of on region sur the".split())
"""Words inside the name of a place that take no capital."""


@through_marks
def city_name(answer: str) -> str:
    """Name a city as on a map: “St. John's” of “st. john's”; a name with capitals of its own keeps them."""
    name = tidy(without(answer, "i live in", "in", "near"))
    if not (name.islower() or (name.isupper() and len(name) > 4)):
        return name
    city = as_name(name.lower(), SMALL)
    return (
        re.sub(r"(?<=, )[A-Za-z]{2}$", lambda code: code[0].upper(), city) if len(name) > 3 else name.upper()
    )


def is_place(text: str) -> bool:
    """Tell whether a text is a place that is known here, or has a province or territory behind it: “Toronto”, “Truro, NS”."""
    city, comma, region = text.rpartition(",")
    known = region.strip().casefold() in regions(language.catalogue)
    return known or (not (city or comma) and has_name(text.strip()))


@cache
def regions(catalogue: NullTranslations) -> Set[str]:
    """List what the provinces and territories are called, in small letters, in this language and in English."""
    named = [each for each in PROVINCES if each[0]]
    return {text.casefold() for code, name in named for text in (code, name, catalogue.gettext(name))}


def city(name: str, province: str) -> str:
    """Say where someone is to people who live in Canada too: by the city, or else by the province."""
    return city_name(name) or place("", province)


def place(city: str, province: str) -> str:
    """Say where someone is, to stand after “in”: “Halifax, Nova Scotia”, “Halifax”, “the Northwest Territories” or nothing."""
    where, region = city_name(city), _(dict(PROVINCES)[province]) if province else ""
    if where and region and "," not in where:
        return say(_("{city}, {province}"), city=where, province=lend(region) if is_lent(where) else region)
    if where:
        return where
    return _("the Northwest Territories") if province == "NT" else region
