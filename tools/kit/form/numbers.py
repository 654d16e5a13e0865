"""Numbers in the forms people use: whole ones, and years of experience with a half or with more."""

import re
import unicodedata

from tools.kit.form.lent import through_marks
from tools.kit.language import _, several

WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
WORD = re.compile(
    rf"\b(?:(?P<tens>{'|'.join(TENS)})(?:[- ](?P<more>{'|'.join(WORDS[1:10])}))?|(?P<few>{'|'.join(reversed(WORDS))}))\b"
)
WHOLE = re.compile(r"(\d{1,4})\s*(?:\+|years?|yrs?\.?)?")
A_HALF = (
    (re.compile(r"^(?:a|an|1) year and a half|^1½ years?"), "1.5 years"),
    (re.compile(r"^half a year|^(?:a )?half year"), "0.5 years"),
    (re.compile(r"\s*(?:½|\b1/2| (?:years? )?and (?:a )?half)"), ".5"),
)
YEARS = re.compile(
    r"(?P<over>(?:more than|over) )?(?P<whole>\d{1,4})(?:[.,](?P<part>\d{1,2}))?\s*(?P<plus>\+|plus\b)?"
    r"\s*(?:years?|yrs?\.?)?(?: of experience| experience)?"
)


def figures(text: str) -> str:
    """Write number words up to ninety-nine, and the digits of any script, in figures."""
    plain = unicodedata.normalize("NFKC", text.lower().replace("½", " and a half"))
    return WORD.sub(lambda word: str(figure(word)), plain)


def figure(word: re.Match[str]) -> int:
    """Count what a number word says."""
    if word["few"]:
        return WORDS.index(word["few"])
    return 20 + 10 * TENS.index(word["tens"]) + (WORDS.index(word["more"]) if word["more"] else 0)


def whole(text: str) -> int | None:
    """Read a whole number, with or without “years”; None when it is none."""
    found = WHOLE.fullmatch(figures(text))
    return int(found[1]) if found else None


def years(text: str, limit: int) -> str:
    """Read years up to a limit as “6”, “6.5” or “10+”; nothing when they are none.

    Any other part of a year is left open: 6.7 years are more than 6.
    """
    plain = figures(text).strip()
    for form, figure in A_HALF:
        plain = form.sub(figure, plain)
    found = YEARS.fullmatch(plain)
    if not found or int(found["whole"]) > limit:
        return ""
    count, part = str(int(found["whole"])), (found["part"] or "").rstrip("0")
    if part == "5":
        return f"{count}.5"
    more = part or found["over"] or found["plus"]
    return "" if more and count == "0" else f"{count}{'+' if more else ''}"


@through_marks
def years_said(years: str) -> str:
    """Say years as they were read: “one year”, “6 and a half years”, “more than 10 years”; nothing for none."""
    count, half, _five = years.partition(".")
    if half:
        return {"0": _("half a year"), "1": _("a year and a half")}.get(
            count, _("{count} and a half years").format(count=count)
        )
    number = int(count.removesuffix("+") or 0)
    if count.endswith("+"):
        return several("more than one year", "more than {count} years", number)
    return several("one year", "{count} years", number) if number else ""
