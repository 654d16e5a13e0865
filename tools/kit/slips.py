"""Slips of form, with what is likely meant: verbs by the wrong rule, numbers without a plural, words cut short, “a” for “an”."""

import re

from tools.kit.words import PREPOSITIONS, article

THE = "Philippines|United (?:States|Kingdom|Arab Emirates)|Netherlands"
SLIPS = (
    (r"\b([2-9]|\d\d+)(\+?) (year|month)s? (?=experience\b)", r"\1\2 \3s of "),
    (r"\b([2-9]|\d\d+) (year|month)(?=$|[,.]| (?:in|at|as|of|with|ago)\b)", r"\1 \2s"),
    (r"\b([2-9]|\d\d+) persons?(?=$|[,.;!?])", r"\1 people"),
    (r"\bI(?:['’]m| am) (?=\w+ing\b.*\bsince (?:\d{4}|last|\w+ \d{4})\b)", "I've been "),
    (r"\bpayed\b", "paid"),
    (r"\bleaded\b", "led"),
    (r"(?-i:\bu\b)", "you"),
    (rf"\b(from|in|to) (?=(?:{THE})\b)", r"\1 the "),
    (r"\b(information|advice|feedback|knowledge|equipment)s\b", r"\1"),
    (r"\b(children)s\b", r"\1"),
    (r"(?<!like )\b(you|we|they) was\b", r"\1 were"),
    (r"(^|\b(?:because|that) )(he|she|it) have\b", r"\1\2 has"),
    (r"\b(he|she|it) don(['’]?)t\b", r"\1 doesn\2t"),
    (r"\bsince (\d+|two|three|four|five|six|ten) (months|years)\b(?! ago)", r"for \1 \2"),
    (r"\b(responsible) of\b", r"\1 for"),
    (r"\b(discuss(?:ed)?) about\b(?! \d)", r"\1"),
    (r"\bsaid (?=(?:me|us|him|them)\b)", "told "),
    (r"\b(explain(?:ed|ing)?) (?=(?:me|us|him)\b)", r"\1 to "),
)
ROW = re.compile(rf"^((?!.* (?:{PREPOSITIONS}|and|or|but|not|etc|i|&)\b).*), ", re.I)
"""All but the last of a row of things that nothing joins."""


def joined(row: str) -> str:
    """Write “and” before the last of a row: “Excel, payroll and tax returns”."""
    return ROW.sub(r"\1 and ", row)


def righted(text: str, by_rule: str) -> str:
    """Write a text without such slips; `by_rule` are pasts by the wrong rule with the right ones, as “teached:taught”."""
    pasts = dict(pair.split(":") for pair in by_rule.split())
    text = re.sub(r"\w+", lambda word: pasts.get(word[0], word[0]), text)
    for slip, right in SLIPS:
        text = re.sub(slip, right, text, flags=re.IGNORECASE)
    return re.sub(r"\ban? ([a-z]\w+)", lambda said: article(said[1]), text)
