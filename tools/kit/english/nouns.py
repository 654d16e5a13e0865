"""What a phrase is about, and whether it names a person by what they do, a field, an event, or one thing of several."""

import re

from tools.kit.capitals import JOB_LETTERS, in_one
from tools.kit.english import lexicon
from tools.kit.english import word_lists as known
from tools.kit.words import DETERMINER, PREPOSITIONS

HEAD_END = re.compile(
    rf"(?i)(?<!\s)\s++(?:(?!at\shome\s\w|before$)(?:{PREPOSITIONS})|close|closer|\S*\d\S*$|again|back|\w+ed(?=\s(?:in|at|by|from|with)\b)|like|de|among|because|so|than|that|then|until|up|when|where|while|who|I|you|we|they|he|she)\b|[,;:(/@]|\s[-–+]\s|(?<=[a-z]{2})\.\s"
)
DONE_TO = r"(?:(?:promot|hir|invit|select|nam|elect|nominat|vot|award|recogni[sz]|fir)ed|chosen|laid off)"
BY_SOMEONE = r"(?:award|nam|elect|vot|nominat)ed .*\b(?:by|from)\b|\w+ed by (?!half|more)[a-z]"
PASSIVE = re.compile(rf"{DONE_TO}(?: (?:to|as|by|for|from|twice|in|at|\d+ times)\b|$)|{BY_SOMEONE}")
COMPOUND = re.compile(".+ (?:firm|home)$")
BEST = re.compile(r"(?:the )?(?:best|first|only|most|top|(?:bigg|fast|great|old|strong|young)est)(?![-\w])")
LASTING = re.compile(r" (?:(?:for \S+|\d+) (?:years?|yrs|months)|since (?!last)\S+)$")
WANTS_THE = re.compile(r"(?i:best|first|second|third|next|last|only|same|most|top)(?![-\w]| (?:aid|year))")
SAID = "|".join(sorted(known.JOBS | known.UNCOUNTED)) + r"|(?!dealer)\w+ship|(?:full|part)[- ]time$"
JOBS_SAID = re.compile(rf"(?!^work )\b(?:{SAID})s?\b(?!.* \w*(?:{known.ROLE.pattern}))")


def head(low: str) -> str:
    """Find the words that a phrase is about."""
    return HEAD_END.split(low, maxsplit=1)[0].strip()


def last(low: str) -> str:
    """Give the last word of what a phrase is about."""
    return head(low).rpartition(" ")[2].strip(".")


def is_quality(word: str, also: str = "") -> bool:
    """Tell whether a word says how someone or something is, `also` by what a dictionary knows."""
    ends = known.QUALITY_END.search(word) and f" {word} " not in lexicon.NO_QUALITIES
    return word in known.QUALITIES or bool(ends) or f" {word} " in also


def is_role(words: str) -> bool:
    """Tell whether words name a person by what they do, also by letters such as PSW."""
    what = head(words)
    goes_on = words != what and re.match(r"(.+) \w+ing$", what)  # “a mother returning to work”
    if (goes_on and is_role(goes_on[1])) or last(words) in JOB_LETTERS:
        return True
    one, _and, other = re.sub(r" (?:or|&) ", " and ", what).partition(" and ")
    low = last((one if is_quality(other) else what).lower())
    inside = re.search(r"\w (?:an?|the|my|our) ", what) or (other.istitle() and not is_role(one))
    person = (known.ROLE.search(low) and f" {low} " not in lexicon.NO_PEOPLE) or f" {low} " in lexicon.PEOPLE
    return bool(person) and not inside


def field(low: str) -> bool:
    """Tell whether words name a field of work."""
    ends = re.search(rf"{known.FIELD_END.pattern}|s \w+able$|(?<!th)(?<!work)ing$", head(low))
    return bool(last(low) in known.FIELDS or ends) and not (is_role(low) or DETERMINER.match(low))


def names_common(words: str) -> bool:
    """Tell whether words name something by a common word, as “Red Deer Trades Fair” does, and “TechFest 2026” does not."""
    plain = re.sub(r"\W*\d{4}$|^\w+ \w+['’]s .*| (?:last|this|yesterday|today)\b.*", "", head(in_one(words)))
    end = plain.rpartition(" ")[2].lower()
    return end in known.EVENTS or (" " in plain and known.is_common(end) and not end.endswith("ing"))


def is_passive(low: str) -> bool:
    """Tell whether words say what was done to someone: “promoted to manager”, “named driver of the month”."""
    named = re.match(f"(?!laid|fired|hired){DONE_TO} ", low)
    return bool(PASSIVE.match(low) or (named and is_role(low.partition(" ")[2])))


def article(words: str) -> str:
    """Give the article that stands before one thing or person of several, or before the first or only one; else nothing."""
    first = re.split(" (?:and|or) ", words)[0]
    one = last(first.lower()) in known.COUNTED or COMPOUND.match(head(first.lower()))
    bare = " but " in words or last(words.lower()) in known.UNCOUNTED or DETERMINER.match(words)
    if bare or not (one or is_role(words) or is_role(first)) or is_passive(words.lower()):
        return ""
    the = WANTS_THE.match(words) or (BEST.match(words) and not words.startswith("first"))
    return "the" if the else "" if re.match(".* of (?!an? )", words) else "a"
