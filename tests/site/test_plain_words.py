"""The words of the pages: short sentences, short paragraphs, plain words, and all of them our own.

`source-eights.txt` holds what `python -m tests.site.eights < source.txt` prints for the document
that the guide was written after. The document itself is not part of this project.
"""

from functools import cache
from pathlib import Path
from statistics import mean

import pytest

from tests.site import built
from tests.site.eights import eights
from tests.site.prose import Block, article, blocks, pages, prose, sentences
from tests.site.reading_ease import grade, syllables

LONGEST = {"title": 10, "tick": 15}
LONGEST_SENTENCE = 30
USUAL = 20
HARDEST_GRADE = 8
PARAGRAPH = {"prose": 3, "form": 3, "title": 2, "tick": 2, "speech": 5, "paper": 9}
"""How many sentences; on paper as many as one says in a minute, and a drawing is described part by part."""
LONGEST_PAGE = 1500
"""How many words of its own a page of the guide has: what the tools wrote and what a form asks is not counted."""
ENDS = (".", "!", "?", '."', '!"', '?"', ".”", "!”", "?”")
SOURCE = set((Path(__file__).parent / "source-eights.txt").read_text(encoding="utf-8").split())

PAGE = """\
<head><meta name="description" content="Zero."></head><article>
<h1>Title<a class="headerlink">no</a></h1>
<p>One <em>two</em>.
Three <a href="five">four</a>! (<a href="#sources">source 1</a>)</p>
<ul><li><strong>No label.</strong> "Six."<ul><li>Seven</li></ul></li></ul>
<blockquote><p>Eight.</p></blockquote>
<table><tr><th>Nine</th><td>10</td></tr></table>
<div class="ticks"><label>I am ready.</label></div>
<div class="paper-text"><p>Dear Sam,</p></div>
<pre>no</pre><button>no</button>
</article>
"""

every_page = pytest.mark.parametrize("page", pages(), ids=lambda page: str(page.relative_to(built.SITE)))


@cache
def read(page: Path) -> list[Block]:
    return list(blocks(article(page)))


def whole_sentences(page: Path, *kinds: str) -> list[str]:
    """Collect what ends as a sentence does, so that a list of single words makes no page look easy."""
    found = (sentence for block in read(page) if block.kind in kinds for sentence in block.sentences)
    return [sentence for sentence in found if sentence.endswith(ENDS)]


@every_page
def test_no_sentence_is_too_long(page: Path) -> None:
    found = (
        (LONGEST.get(block.kind, LONGEST_SENTENCE), each) for block in read(page) for each in block.sentences
    )
    assert [] == [sentence for limit, sentence in found if len(sentence.split()) > limit]


@every_page
def test_no_paragraph_is_too_long(page: Path) -> None:
    found = ((PARAGRAPH.get(block.kind), block.sentences) for block in read(page))
    assert [] == [" ".join(each) for limit, each in found if limit and len(each) > limit]


@pytest.mark.parametrize(
    "page", [each for each in pages() if each.parts[-3] == "guide"], ids=lambda page: page.parent.name
)
def test_a_page_of_the_guide_is_read_in_one_sitting(page: Path) -> None:
    own = (block for block in read(page) if block.kind in ("prose", "speech", "tick"))
    assert LONGEST_PAGE >= sum(len(sentence.split()) for block in own for sentence in block.sentences)


def test_a_fold_names_the_questions_inside_it() -> None:
    folds = [fold for page in pages() for fold in built.read(page).select(".tool .fold:not(.whole)")]
    assert folds
    for fold in folds:
        named = fold.select_one("summary .fold-names")
        asked = [label.get_text() for label in fold.select(".question > label")]
        assert named
        few = len(asked) <= 3
        some = ", ".join(asked) if few else f"{', '.join(asked[:2])} and {len(asked) - 2} more"
        assert some == named.get_text()


@every_page
@pytest.mark.parametrize("kinds", [("prose", "speech", "tick"), ("paper",)], ids=["page", "paper"])
def test_sentences_are_short_on_average_and_their_words_are_plain(page: Path, kinds: tuple[str, ...]) -> None:
    found = whole_sentences(page, *kinds) or ["None."]
    longest = max(found, key=lambda sentence: len(sentence.split()))
    assert mean(len(sentence.split()) for sentence in found) <= USUAL, f"Begin with: {longest}"
    hardest = max(found, key=lambda sentence: grade([sentence]))
    assert grade(found) <= HARDEST_GRADE, f"Begin with: {hardest}"


@every_page
def test_no_eight_words_are_those_of_the_source(page: Path) -> None:
    own = eights(article(page).get_text(" "))
    assert [] == [own[each] for each in SOURCE & set(own)]


def test_eight_words_are_found_whatever_their_capitals_and_signs() -> None:
    one, other = "You don’t KNOW it: we say eight words here.", "you dont know it we say, eight words"
    assert set(eights(other)) == set(eights(one)) & set(eights(other)) != set()


def test_a_page_is_cut_into_blocks() -> None:
    expected = [
        Block("prose", ("Zero.",)),
        Block("title", ("Title",)),
        Block("prose", ("One two.", "Three four!")),
        Block("prose", ('"Six."',)),
        Block("prose", ("Seven",)),
        Block("speech", ("Eight.",)),
        Block("title", ("Nine",)),
        Block("prose", ("10",)),
        Block("tick", ("I am ready.",)),
        Block("paper", ("Dear Sam,",)),
    ]
    assert expected == list(blocks(prose(PAGE)))


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
