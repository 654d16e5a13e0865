"""What the tests of texts share: answers at random, and the faults that show that a text was put together badly."""

import re
from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from tools.kit.document.blocks import Document, Paragraph
from tools.kit.document.text import to_text
from tools.kit.form.fill import clean
from tools.kit.form.questions import questions

OPENINGS = (
    "I own ",
    "worked ",
    "trained in ",
    "can ",
    "Tell me ",
    "my ",
    "I am ",
    "solve ",
    "promoted ",
    "how ",
    "the ",
    "",
)
TEMPLATES = ("{x}", "{0}", "{{ }}", "{}", "%s", "%(x)s", "${x}", "{", "}", "$$")
"""What a program that fills sentences may take for its own signs."""

HOLES = ("None", "()", "[]", "{", "}", " ,", ",,", " .", "..", "  ", ":.", "a a ", "an an ")
ENDS = (".", "?", "!", ",", ":")


def any_answers(form: type) -> SearchStrategy[dict[str, Any]]:
    """Answer some questions of a form with anything at all."""
    return st.fixed_dictionaries(
        {}, optional={name: anything(each) for name, each in questions(form).items()}
    )


def anything(question: Any) -> SearchStrategy[Any]:
    """Answer a question with anything that could be typed or chosen."""
    if question.choices:
        return st.sampled_from([value for value, _label in question.choices])
    if question.kind == "number":
        return st.integers(0, question.limit)
    if question.kind == "years":
        return st.sampled_from(["", "0", "1", "6", "6.5", "10+"])
    plain = st.text(max_size=question.limit) | st.from_regex(r"[a-zA-Z ,.']{1,80}", fullmatch=True)
    template = st.builds("{}{} shop{}".format, *map(st.sampled_from, (OPENINGS, TEMPLATES, ("", *TEMPLATES))))
    return plain | template


def some_of(form: type, full: Mapping[str, Any]) -> SearchStrategy[dict[str, Any]]:
    """Answer some questions with sensible answers, and every choice in some way."""
    return st.fixed_dictionaries(
        {},
        optional={
            name: anything(each) if each.choices else st.just(full[name])
            for name, each in questions(form).items()
            if each.choices or name in full
        },
    )


def faults(document: Document, typed: Mapping[str, Any]) -> list[str]:
    """Find holes, doubled signs and paragraphs without an end that the visitor did not type."""
    own = " ".join(str(value) for value in typed.values())
    text = to_text(document)
    found = [hole for hole in HOLES if hole in text and hole not in own and hole.strip() not in own]
    ended = [each.text for each in document.blocks if isinstance(each, Paragraph)]
    return found + [
        each for each in ended if not each.endswith(ENDS) and each not in clean(typed.get("full_name"))
    ]


def said_twice(document: Document) -> list[str]:
    """Find the sentences of two words and more that stand twice in one document."""
    text = " ".join(each.text for each in document.blocks if isinstance(each, Paragraph))
    sentences = re.split(r"(?<=[a-z0-9][.?!]) ", text)
    return [each for each in sentences if " " in each and sentences.count(each) > 1]
