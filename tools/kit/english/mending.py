"""Slips of English that can be put right without a doubt, whatever the sentence means; any other is left as it was typed."""

import re

from tools.kit.english.common_words import is_common
from tools.kit.english.kinds import COMMANDS
from tools.kit.english.lexicon import PAST, VERBS
from tools.kit.english.proper import named
from tools.kit.words import starts_with_vowel_sound

DOES = "|".join(sorted(PAST | VERBS))
PRONOUN = re.compile(
    rf"(?<![\w.'’-])i(?=['’](?:m|ve|d|ll)\b| (?:am|do|did|has|like|love|want|will|would|should|hope|also|always|just|never"
    rf"|still|\w+ed|{DOES})\b)"
)
"""A small “i” before what only the pronoun can stand before."""
COUNT = (
    r"(?<!\ba )(?<!\bthe )(?<!\bmy )\b((?:[2-9]|[1-9]\d+)\+?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen"
    r"|twenty)"
)
PLURALS = (
    (re.compile(rf"{COUNT} (year|month)s? experience\b", re.I), r"\1 \2s of experience"),
    (
        re.compile(rf"{COUNT} (year|month)(?=$|\.| (?:in|at|as|of|with|ago|before|early|here|late)\b)", re.I),
        r"\1 \2s",
    ),
    (re.compile(rf"(?<=\bfor ){COUNT} (year|month)(?=,| and\b)", re.I), r"\1 \2s"),
)
"""More than one year or month; “a 2 year diploma” stays."""
TOLD = (
    (re.compile(rf"\bsaid (me|us|him|them) (?=(?:{'|'.join(sorted(COMMANDS))})\b)"), r"told \1 to "),
    (re.compile(r"\bsaid (?=(?:me|us|him|them) (?:to|that|how|about|what|where|which|why)\b)"), "told "),
    (re.compile(r"\b(explain(?:ed|ing)?) (?=(?:me|us|him|them)\b)"), r"\1 to "),
    (re.compile(r"(?<!these )(?<!those )(?<!many )\b(advice|feedback)s\b"), r"\1"),
    (re.compile(r"\bchilds\b"), "children"),
    (re.compile(r"\b(?:adviced|(?<=you )advice) (?=(?:me|us|her|him|them)\b)"), "advised "),
    (re.compile(r"\b((?:look|search)(?:ing)? for) job$", re.I), r"\1 a job"),
    (re.compile(r"\bhow (?=(?:apply|become|find|get|improve|join|pass|prepare|open a)\b)", re.I), "how to "),
    (re.compile(r"\b(suggested|recommended) (?:to )?me to (?=[a-z])"), r"\1 that I "),
)
ARTICLE = re.compile(
    r"\b(?P<before>(?:and|or|in|at|for|as|with|of|by|from|to|into|than|am|is|was|be|have|has|had|became"
    r"|get|got|need|want|find|make|take) )"
    r"(?P<article>an?) (?P<word>[a-z]+)"
)
"""“A” before a small word, where a word of English before it shows that it is the article, and not a verb of French."""
FIRST_ARTICLE = re.compile(r"(?P<before>)(?P<article>[Aa]n?) (?P<word>[a-z]+)\b")
"""The same at the very beginning, where only a common word of English shows it."""
ONSET = re.compile(
    r"(?:[bcdfghjklmnpqrstvwz][aeiouy]|[bcdfgkpst][lr]|s[cklmnptwhq]|[cstwp]h|tw)\w\w|eu|uni|use|one\b"
)
"""How a word begins that is said as a word, and not by its letters."""


def mended(text: str) -> str:
    """Put right “canadian”, a small “i”, “6 year”, “said me to”, “how become” and “in a office”."""
    text = PRONOUN.sub("I", named(text))
    for slip, right in (*PLURALS, *TOLD):
        text = slip.sub(right, text)
    if (first := FIRST_ARTICLE.match(text)) and is_common(first["word"]) and first["word"] not in VERBS:
        text = f"{right_article(first)}{text[first.end() :]}"
    return ARTICLE.sub(right_article, text)


def right_article(found: re.Match[str]) -> str:
    """Choose “a” or “an” by the word that follows; where its sound is in doubt, keep what was typed."""
    before, article, word = found.group("before", "article", "word")
    a, vowel = article[0], starts_with_vowel_sound(word)
    if article == a and vowel and len(word) > (3 if word[0] == "u" else 1):
        article = f"{a}n"
    if article != a and not vowel and ONSET.match(word) and not word.startswith(("hist", "herb")):
        article = a
    return f"{before}{article} {word}"
