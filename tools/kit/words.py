"""Text at the size of a word: articles, ends of sentences, capitals beyond doubt, counting."""

import re
import unicodedata

from tools.kit.language import is_english

SILENT_H = ("heir", "honest", "honor", "honour", "hour")
SAID_WITH_Y_OR_W = re.compile(
    r"eu|ewe|one(?!rous)|once|uni(?![dmn])|unan|ubiq|us[aeiu]|ux(?![a-z])|ut[aeio]|u[kr][aeo]|ukr"
)
"""Beginnings that are written with a vowel and not said with one: a European, a one-time, a union, a user."""
LETTERS_SAID_WITH_VOWEL = frozenset("AEFHILMNORSX")
SAID_AS_WORDS = frozenset(
    "FEMA FIFA LAN LEED LIFO LINC MASH MIDI MIG NASA NATO NICU NOC RAM ROM SIM SOC STEM SWAT TIG".split()
)
NUMBERS = frozenset(
    "all double doubled dozen dozens eight eleven every first five four half halved hundred hundreds most nine "
    "one percent quarter seven six ten third thousand thousands three triple tripled twelve twice two".split()
)
"""Words that say how many or how much."""
CLOSING = " \t\n,;:!?…。！？"
ABBREVIATION = re.compile(r"(?:^|[\s.])(?:[^\W\d_]|Jr|Sr|Inc|Ltd|Corp|Co|Dr|St|etc)\.$", re.IGNORECASE)
WIDE_SCRIPTS = re.compile(r"[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
DETERMINER = re.compile(
    r"(?:an?|the|my|our|your|his|her|its|their|this|that|these|those|any|some|no|every|each|all|both|another|one)(?![-\w])",
    re.IGNORECASE,
)
"""A word before a noun, beside which no article stands."""
PREPOSITIONS = "about|after|around|as|at|before|between|by|during|for|from|in|into|near|of|on|since|through|to|under|with|without"
"""Words that begin what is added to a noun or a verb."""
PRINTED_ARTICLE = re.compile(r"\ban? \{…\}")
PRONOUN = re.compile(r"(?<![\w.'’/+-])i(?=(?:['’](?:m|ve|d|ll))?(?: |,|$))")
"""A small “i” that stands alone."""


def article(noun: str, sound: str = "") -> str:
    """Put “a” or “an” before a noun, by the sound that it, or another text, begins with."""
    return f"{'an' if starts_with_vowel_sound(sound or noun) else 'a'} {noun}"


def articled(sentence: str, words: str) -> str:
    """Fit the article before a sentence's gap to the words: “a” or “an”, and none where they bring one along."""
    if not is_english():
        return sentence
    printed = "{…}" if DETERMINER.match(words) else article("{…}", words)
    return PRINTED_ARTICLE.sub(printed, sentence)


def starts_with_vowel_sound(text: str) -> bool:
    """Tell whether English says a text's beginning with a vowel, spelled-out letters and numbers included."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).lstrip(
        "\"'“‘«("
    )
    word = re.split(r"[^A-Za-z0-9]", plain, maxsplit=1)[0]
    if figures := re.match(r"\d+", word):
        return figures[0].startswith("8") or figures[0] in ("11", "18")
    spelled = word[:2].isupper() and (len(word) < 5 or not re.search("[AEIOU]", word))
    if len(word) == 1 or (spelled and word not in SAID_AS_WORDS):
        return word[:1].upper() in LETTERS_SAID_WITH_VOWEL
    low = word.lower()
    return not SAID_WITH_Y_OR_W.match(low) and low.startswith(("a", "e", "i", "o", "u", *SILENT_H))


def tidy(text: str) -> str:
    """Take the end marks off an answer, so that it can stand inside a sentence; an abbreviation keeps its point."""
    text = text.strip(CLOSING)
    while text.endswith(".") and not ABBREVIATION.search(text):
        text = text[:-1].rstrip(CLOSING)
    return text


def without(text: str, *openings: str) -> str:
    """Take the first of the openings that fits (longest first, any capitals) off the beginning of a text."""
    low = text.lower().replace("’", "'")
    for opening in sorted(openings, key=len, reverse=True):
        if low.startswith(opening if opening.endswith(":") else f"{opening} "):
            return text[len(opening) :].lstrip()
    return text


def say(sentence: str, **answers: str) -> str:
    """Fill answers into a sentence; where an abbreviation meets the sentence's full stop, one point stays."""
    return re.sub(r"\.\.(?=\s|$)", ".", sentence.format(**answers))


def has_number(text: str) -> bool:
    """Tell whether a text says how many or how much, in figures or in words."""
    return any(map(str.isnumeric, text)) or not NUMBERS.isdisjoint(re.findall(r"\w+", text.lower()))


def count_words(text: str) -> int:
    """Count the words in a text; in scripts that put no spaces between words, two signs count as one."""
    return sum(max(1, (len(WIDE_SCRIPTS.findall(word)) + 1) // 2) for word in text.split())
