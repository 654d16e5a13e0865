"""Dates as other programs and people write them, read as 2026-11-23; what isn't a date stays the text that it is."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from typing import Literal

type First = Literal["day", "month", ""]

MONTHS = [
    names.split()
    for names in (
        "january february march april may june july august september october november december",
        "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
        "januar februar marz april mai juni juli august september oktober november dezember",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "januari februari maart april mei juni juli augustus september oktober november december",
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia",
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    )
]
"""In English, French, German, Spanish, Portuguese, Italian, Dutch, Polish and Ukrainian, without accents."""
BEFORE = (
    "monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche le "
    "montag dienstag mittwoch donnerstag freitag samstag sonntag den lunes martes miercoles jueves viernes sabado domingo el "
    "segunda-feira terca-feira quarta-feira quinta-feira sexta-feira lunedi martedi mercoledi giovedi venerdi domenica "
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag poniedziałek wtorek sroda czwartek piatek sobota niedziela "
    "понеділок вівторок середа четвер п'ятниця субота неділя"
).split()
"""What stands before a day: its name, or a word that points to it, such as the “le” of “le 3 mai”."""
SHORTEST = 3

TIME = r"(?:[t ,]+[0-9]{1,2}:[0-9]{2}.*)?"
YEAR_FIRST = re.compile(rf"([12][0-9]{{3}})[-/.年]([0-9]{{1,2}})[-/.月]([0-9]{{1,2}})日?{TIME}")
WITHOUT_SIGNS = re.compile(r"([12][0-9]{3})([0-9]{2})([0-9]{2})")
WITH_DAY_FIRST = re.compile(
    rf"([0-9]{{1,2}})(?:st|nd|rd|th|er|\.)?[ -]+(?:de )?([^\W\d_]+)\.?,?[ -]+(?:de )?([0-9]{{2,4}}){TIME}"
)
WITH_MONTH_FIRST = re.compile(rf"([^\W\d_]+)\.? ([0-9]{{1,2}})(?:st|nd|rd|th)?,? ([0-9]{{4}}){TIME}")
IN_NUMBERS = re.compile(rf"([0-9]{{1,2}})[-/.]([0-9]{{1,2}})[-/.]([0-9]{{4}}|[0-9]{{2}}){TIME}")


@lru_cache(10_000)
def read(text: str, first: First = "") -> str:
    """Read a date as 2026-11-23; without knowing whether the day or the month comes first, 03/04/2026 stays text."""
    plain = "".join(
        sign for sign in unicodedata.normalize("NFKD", text.strip()) if not unicodedata.combining(sign)
    ).lower()
    word, _space, rest = plain.partition(" ")
    if rest and stands_before(word.strip(".,")):
        return day if is_day(day := read(rest, first)) else text
    if found := YEAR_FIRST.fullmatch(plain) or WITHOUT_SIGNS.fullmatch(plain):
        return written(found[1], found[2], found[3]) or text
    if found := WITH_DAY_FIRST.fullmatch(plain):
        return written(found[3], month_of(found[2]), found[1]) or text
    if found := WITH_MONTH_FIRST.fullmatch(plain):
        return written(found[3], month_of(found[1]), found[2]) or text
    if found := IN_NUMBERS.fullmatch(plain):
        order = first or order_of(found[1], found[2])
        month, day = (found[1], found[2]) if order == "month" else (found[2], found[1])
        return (written(found[3], month, day) if order else "") or text
    return text


def stands_before(word: str) -> bool:
    """Tell whether a word is the name of a day or the beginning of it, and of no month, or points to a day."""
    return word in BEFORE or (
        len(word) >= SHORTEST and not month_of(word) and any(name.startswith(word) for name in BEFORE)
    )


@lru_cache(1_000)
def month_of(word: str) -> int:
    """Tell the month from its name or the beginning of it in any of the languages; 0 where it is none, or could be two."""
    found = {
        number
        for names in MONTHS
        for number, name in enumerate(names, 1)
        if name == word or (name.startswith(word) and len(word) >= SHORTEST)
    }
    return found.pop() if len(found) == 1 else 0


def written(year: str, month: str | int, day: str) -> str:
    """Write a day as 2026-11-23; nothing when there is no such day."""
    try:
        return date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day)).isoformat()
    except ValueError:
        return ""


def order_of(one: str, two: str) -> First:
    """Tell what comes first where only one of two numbers can be a month, or where both are the same."""
    if int(one) > 12 or one.zfill(2) == two.zfill(2):
        return "day"
    return "month" if int(two) > 12 else ""


def order(texts: Iterable[str]) -> First:
    """Tell from all dates of a column whether the day or the month comes first in it; nothing when they disagree."""
    found = (IN_NUMBERS.fullmatch(text.strip()) for text in texts)
    seen = {order_of(each[1], each[2]) for each in found if each and each[1].zfill(2) != each[2].zfill(2)} - {
        ""
    }
    return seen.pop() if len(seen) == 1 else ""


def is_day(text: str) -> bool:
    """Tell whether a text is a day such as 2026-11-23."""
    found = YEAR_FIRST.fullmatch(text)
    return found is not None and written(found[1], found[2], found[3]) == text
