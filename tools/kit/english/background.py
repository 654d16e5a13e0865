"""What people give with their occupation or in its place: years, a degree, a country, a second sentence."""

import re

from tools.kit.english.phrases import head
from tools.kit.english.proper import COUNTRIES, OF_TWO_WORDS
from tools.kit.english.roles import is_role

DEGREE = re.compile(
    r"(?:[bm]\.?\s?(?:a|sc|com|tech|eng|ed|ba)|ph\.?\s?d|(?:bachelor|master)(?:['’]?s)?|diploma|degree|certificate)\.? ",
    re.I,
)
YEARS = re.compile(
    r"(?P<who>[^,\d]+?)(?:,| for| with)? (?P<count>(?:more than |over )?(?:\d+\+?|[a-z]+) years)"
    r"(?: (?:of )?experience)?(?P<where> (?:in|at|as|with) .+)?",
    re.I,
)
"""Who someone is, for how long, and perhaps where: “nurse, 5 years in Manila”."""
SENTENCES = re.compile(r"(?:[^\W\d_]{4,}|[A-Z]{2,})\. (?=[A-Z])")
NOT_AT_WORK = re.compile(
    r"(?:dad|father|husband|immigrant|mom|mother|newcomer|parent|refugee|resident|seeker|student|volunteer|wife)\b",
    re.I,
)
"""Who someone is with years that are none of experience."""
ABROAD = re.compile(rf"\bin (?:the )?(?:{'|'.join(sorted(COUNTRIES | set(OF_TWO_WORDS.values())))})\b")


def is_degree(text: str) -> bool:
    """Tell whether a degree was given, and not what someone does: “MSc Biology”, but not “master electrician”."""
    return bool(DEGREE.match(text)) and not is_role(head(text).partition(" ")[2])


def with_years(text: str) -> str:
    """Join the years to a role: “nurse with 5 years in Manila” of “nurse, 5 years in Manila”; any other text stays."""
    told = YEARS.fullmatch(text)
    if not told or not is_role(head(told["who"])) or NOT_AT_WORK.search(told["who"]):
        return text
    return f"{told['who']} with {told['count']}{told['where'] or ' of experience'}"


def is_whole(what: str, how_long: str, place: str) -> bool:
    """Tell whether years and a place go into a sentence of their own, as they would say something else beside this."""
    told = re.search(r"\bI\b", what) or (how_long and " with " in what) or (place and ABROAD.search(what))
    return bool(told)
