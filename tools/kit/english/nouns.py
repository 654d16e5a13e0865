"""What a phrase is about, and whether it names a person by what they do, a field, an event, or one thing of several."""

import re

from tools.kit.english import word_lists as known
from tools.kit.english.word_lists import EVENTS, FIELDS, JOBS, UNCOUNTED, is_common
from tools.kit.words import DETERMINER

PREPOSITIONS = "about|after|around|as|at|before|between|by|during|for|from|in|into|near|of|on|since|through|to|under|with|without"
HEAD_END = re.compile(
    rf"(?i)\s+(?:{PREPOSITIONS}|like|de|among|because|so|than|that|then|until|up|when|where|while|who)\b|[,;:(/]|\s[-–+]\s|\.\s"
)
DONE_TO = r"(?:promoted|hired|invited|selected|named|chosen|elected|nominated|voted|awarded|recogni[sz]ed|laid off|fired)"
PASSIVE = re.compile(rf"(?i){DONE_TO}(?: (?:to|as|by|for|twice|in|at|the)\b|$)|\w+ed by (?!half|more)[a-z]")
BEST = re.compile(r"the (?:best|first|only|most|top|\w+est)\b")
WANTS_THE = re.compile(r"(?i:best|first|second|third|next|last|only|same|most|top)\b")
JOBS_SAID = re.compile(rf"\b(?:{'|'.join(sorted(JOBS | UNCOUNTED))})s?\b")


def head(low: str) -> str:
    """Find the words that a phrase is about."""
    return HEAD_END.split(low, maxsplit=1)[0].strip()


def last(low: str) -> str:
    """Give the last word of what a phrase is about."""
    return head(low).rpartition(" ")[2].strip(".")


def is_quality(word: str) -> bool:
    """Tell whether a word says how someone is."""
    return word in known.QUALITIES or bool(known.QUALITY_END.search(word) and not known.ROLE.search(word))


def is_role(words: str) -> bool:
    """Tell whether words name a person by what they do, also by letters such as PSW."""
    what = head(words)
    if words != what and (who := re.sub(r" \w+ing$", "", what)) != what and is_role(who):
        return True  # “a mother returning to work”
    letters = re.fullmatch("[A-Z]{2,4}", what) and (what == words or not (words.isupper() or "," in words))
    if letters and what.lower() not in FIELDS:
        return True
    one, _and, other = re.sub(r" (?:or|&) ", " and ", what).partition(" and ")
    low = last((one if is_quality(other) else what).lower())
    inside = re.search(r"\w (?:an?|the|my|our) ", what)
    alike = not other or " " in other or is_role(one)
    return bool(known.ROLE.search(low)) and low not in known.NOT_ROLES and not inside and alike


def field(low: str) -> bool:
    """Tell whether words name a field of work."""
    what, end = head(low).replace(".", "").partition(" and ")[0], last(low)
    doing = end.endswith("ing") and not end.endswith(("thing", "working"))
    known_end = end in FIELDS or known.FIELD_END.search(end)
    return not (is_role(low) or DETERMINER.match(low)) and bool(what in FIELDS or known_end or doing)


def names_common(words: str) -> bool:
    """Tell whether words name something by a common word, as “Red Deer Trades Fair” does, and “TechFest 2026” does not."""
    plain = re.sub(r"\W*\d{4}$", "", HEAD_END.split(words, maxsplit=1)[0])
    end = plain.rpartition(" ")[2].lower()
    return end in EVENTS or (" " in plain and is_common(end) and not end.endswith("ing"))


def is_passive(low: str) -> bool:
    """Tell whether words say what was done to someone: “promoted to manager”, “named driver of the month”."""
    return bool(PASSIVE.match(low) or (re.match(f"{DONE_TO} ", low) and is_role(low.partition(" ")[2])))


def is_counted(words: str) -> bool:
    """Tell whether words name one thing or person of several, so that an article stands before them."""
    low = words.lower()
    first = re.split(" (?:and|or) ", words)[0]
    one = last(first.lower()) in known.WORKPLACES | JOBS or is_role(words) or is_role(first)
    title = WANTS_THE.match(low) or re.search(r" of (?!an? )", low)
    return bool(one) and not (title or DETERMINER.match(low) or is_passive(low))
