"""The sentences with which people introduce themselves, as they are said and, in a formal tone, as they are written."""

import re

from tools.kit.form import numbers
from tools.kit.form.lent import is_lent, unmarked
from tools.kit.form.said import Said
from tools.kit.language import _
from tools.kit.words import say


def work(occupation: Said, years: str = "", place: str = "", tone: str = "friendly") -> str:
    """Say what someone does, for how long and where, in one sentence where they fit; what is said is not said twice."""
    how_long = "" if is_said(years, occupation.words) else numbers.years_said(years)
    where = "" if place and is_said(place, occupation.words) else place
    more = {"years": how_long, "place": where}
    wanted = [name for name in ("years", "place") if more[name]]
    if wanted and fits_more(occupation, *more.values()):
        formal = ["formal"] if tone == "formal" else []
        if joined := occupation.variant(" ".join([*formal, *wanted]), **more):
            return joined
    return f"{occupation.sentence(tone)} {beside(how_long, where)}".strip()


def is_said(answer: str, words: str) -> bool:
    """Tell whether words hold a place, or a number of years, already."""
    said = re.escape(unmarked(answer).split(",")[0].strip())
    return bool(re.search(rf"(?<!\w){said}(?!\w)", unmarked(words), re.IGNORECASE))


def fits_more(occupation: Said, *more: str) -> bool:
    """Tell whether years or a place can be added: only to what is work, and not the lent to one's own."""
    own = {is_lent(each) for each in (occupation.words, *more) if each}
    return len(own) == 1 and occupation.is_work


def beside(how_long: str, where: str) -> str:
    """Say years and a place in a sentence of their own."""
    sentence = {
        (True, True): _("I have {how_long} of experience, and I live in {place}."),
        (True, False): _("I have {how_long} of experience."),
        (False, True): _("I live in {place}."),
        (False, False): "",
    }[bool(how_long), bool(where)]
    return say(sentence, how_long=how_long, place=where)
