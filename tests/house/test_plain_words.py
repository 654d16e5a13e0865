"""The words of the pages: short sentences, short paragraphs, plain words, and all of them our own.

`source-eights.txt` holds what `python -m tests.house.eights < source.txt` prints for the document
that the guide was written after. The document itself is not part of this project.
"""

from pathlib import Path
from statistics import mean

import pytest

from tests.house.eights import eights
from tests.house.prose_of_pages import DOCS, Block, blocks, pages, sentences
from tests.house.reading_ease import grade, syllables

LONGEST = 30
USUAL = 20
HARDEST_GRADE = 8
PARAGRAPH = 3
SPEECH = 5
SOURCE = set((Path(__file__).parent / "source-eights.txt").read_text(encoding="utf-8").split())

PAGE = """\
---
title: No
---
# No

One *two*.
Three [four](five.md)!

- **No label.** "Six."
{{ no() }}

| no | no |
| --- | --- |
| 7 | 8 |
"""

every_page = pytest.mark.parametrize("page", pages(), ids=lambda page: str(page.relative_to(DOCS)))


def prose(page: Path) -> list[Block]:
    return list(blocks(page.read_text(encoding="utf-8")))


def whole_sentences(page: Path) -> list[str]:
    """Collect what ends as a sentence does, so that a list of single words makes no page look easy."""
    ends = (".", "!", "?", '."', '!"', '?"')
    return [sentence for block in prose(page) for sentence in block.sentences if sentence.endswith(ends)]


@every_page
def test_no_sentence_is_too_long(page: Path) -> None:
    found = [sentence for block in prose(page) for sentence in block.sentences]
    assert [] == [sentence for sentence in found if len(sentence.split()) > LONGEST]


@every_page
def test_no_paragraph_is_too_long(page: Path) -> None:
    found = [(SPEECH if block.quoted else PARAGRAPH, block.sentences) for block in prose(page)]
    assert [] == [" ".join(each) for limit, each in found if len(each) > limit]


@every_page
def test_sentences_are_short_on_average(page: Path) -> None:
    found = whole_sentences(page)
    longest = max(found, key=lambda sentence: len(sentence.split()))
    assert mean(len(sentence.split()) for sentence in found) <= USUAL, f"Begin with: {longest}"


@every_page
def test_the_words_are_plain(page: Path) -> None:
    found = whole_sentences(page)
    hardest = max(found, key=lambda sentence: grade([sentence]))
    assert grade(found) <= HARDEST_GRADE, f"Begin with: {hardest}"


@every_page
def test_no_eight_words_are_those_of_the_source(page: Path) -> None:
    own = eights(page.read_text(encoding="utf-8"))
    assert [] == [own[each] for each in SOURCE & set(own)]


def test_eight_words_are_found_whatever_their_capitals_and_signs() -> None:
    one, other = "You don’t KNOW it: we say eight words here.", "you dont know it we say, eight words"
    assert set(eights(other)) == set(eights(one)) & set(eights(other)) != set()


def test_a_page_is_cut_into_blocks() -> None:
    expected = [Block(("One two.", "Three four!"), False), Block(('"Six."',), True)]
    assert [*expected, Block(("7",), False), Block(("8",), False)] == list(blocks(PAGE))


@pytest.mark.parametrize(
    ("text", "count"),
    [("Ask Ms. Okafor.", 1), ('"No." Go.', 2), ("It is 8.5 wide.", 1), ("At 9 a.m. we go. You?", 2)],
)
def test_a_sentence_ends_where_it_ends(text: str, count: int) -> None:
    assert count == len(sentences(text))


@pytest.mark.parametrize(
    ("word", "count"),
    [("network", 2), ("volunteer", 3), ("job", 1), ("enable", 3), ("benhaddou", 3), ("2026", 1)],
)
def test_syllables_are_counted(word: str, count: int) -> None:
    assert count == syllables(word)


def test_long_words_and_long_sentences_make_a_text_harder() -> None:
    assert grade(["We met."]) < grade(["We met on a hot day in a big hall."]) < grade(["Institutional."])
