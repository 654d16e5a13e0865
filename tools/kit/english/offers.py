"""Other words for slips of English, each for the visitor to take or to leave."""

import re
from collections.abc import Iterator

from tools.kit.english.word_lists import WORKPLACES

PAST = "buyed:bought catched:caught choosed:chose drived:drove gived:gave goed:went keeped:kept knowed:knew leaded:led maked:made"
PAST += " payed:paid runned:ran selled:sold sended:sent speaked:spoke taked:took teached:taught telled:told writed:wrote"
RIGHT = dict(pair.split(":") for pair in PAST.split())
LETTERS = frozenset(
    "cad cna cnc cpa ece emt erp esl hr hvac icu lpn mba np psw qa rn rpn sap seo sql tig ui ux".split()
)
ONE_PLACE = WORKPLACES - {"school"}
SLIPS = (
    (re.compile(r"\b([2-9]|\d\d+)(\+?) (year|month)s? (?=experience\b)", re.I), r"\1\2 \3s of "),
    (
        re.compile(r"\b([2-9]|\d\d+) (year|month|person)(?=$|[,.]| (?:in|at|as|of|with|ago)\b)", re.I),
        r"\1 \2s",
    ),
    (re.compile(r"\b(information|advice|feedback|knowledge|equipment)s\b", re.I), r"\1"),
    (re.compile(r"\bsaid (?=(?:me|us|him|them)\b)"), "told "),
    (re.compile(r"\b(explain(?:ed|ing)?) (?=(?:me|us|him|them)\b)"), r"\1 to "),
    (
        re.compile(
            rf"\b(in|at|for) (?=(?!(?:an?|the|my|our|this|one) )(?:\w+ )?(?:{'|'.join(sorted(ONE_PLACE))})\b)"
        ),
        r"\1 a ",
    ),
    (re.compile(r"\ba (?=[aeio]\w)"), "an "),
)


def offers(words: str) -> Iterator[str]:
    """Give the words with their slips put right, and words that are all in capitals in small letters."""
    if words.isupper() and len(words) > 5:
        words = words.lower()
        yield words
    text = re.sub(
        r"\w+", lambda word: word[0].upper() if word[0] in LETTERS else RIGHT.get(word[0], word[0]), words
    )
    for slip, right in SLIPS:
        text = slip.sub(right, text)
    if text != words:
        yield text
