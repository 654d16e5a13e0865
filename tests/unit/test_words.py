"""English at the size of a word."""

import pytest

from tools.kit.words import article, articled, count_words, has_number, say, tidy


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        ("accountant", "an accountant"),
        ("nurse", "a nurse"),
        ("hourly worker", "an hourly worker"),
        ("honest broker", "an honest broker"),
        ("house painter", "a house painter"),
        ("university lecturer", "a university lecturer"),
        ("uninsured driver", "an uninsured driver"),
        ("urban planner", "an urban planner"),
        ("usher", "an usher"),
        ("user researcher", "a user researcher"),
        ("one-time founder", "a one-time founder"),
        ("European lawyer", "a European lawyer"),
        ("HR manager", "an HR manager"),
        ("RN", "an RN"),
        ("MBA student", "an MBA student"),
        ("CPA", "a CPA"),
        ("UX designer", "a UX designer"),
        ("X-ray technologist", "an X-ray technologist"),
        ("STEM teacher", "a STEM teacher"),
        ("ELECTRICIAN", "an ELECTRICIAN"),
        ("8-year-old's teacher", "an 8-year-old's teacher"),
        ("11th-grade teacher", "an 11th-grade teacher"),
        ("3D artist", "a 3D artist"),
        ("éducatrice", "an éducatrice"),
        ("«editor»", "an «editor»"),
        ("инженер", "a инженер"),
    ],
)
def test_the_article_follows_the_sound(noun: str, expected: str) -> None:
    assert expected == article(noun)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("welder", "I'm a {…}."),
        ("engineer", "I'm an {…}."),
        ("my own boss", "I'm {…}."),
        ("the only welder in town", "I'm {…}."),
    ],
)
def test_the_printed_article_fits_the_words_that_follow(words: str, expected: str) -> None:
    assert expected == articled("I'm a {…}.", words)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("Ali.", "Ali"),
        ("Martin Luther King Jr.", "Martin Luther King Jr."),
        ("J.", "J."),
        ("Ali ?!", "Ali"),
        ("a team..", "a team"),
    ],
)
def test_end_marks_go_and_abbreviations_keep_their_point(answer: str, expected: str) -> None:
    assert expected == tidy(answer)


def test_an_abbreviation_at_the_end_of_a_sentence_has_one_point() -> None:
    assert "I'm Sammy Davis Jr. Hello." == say("I'm {name}. Hello.", name="Sammy Davis Jr.")


def test_braces_in_an_answer_are_only_text() -> None:
    assert "I'm {name} {0} %s." == say("I'm {who}.", who="{name} {0} %s")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 0),
        ("one two", 2),
        ("early-childhood educator", 2),
        ("李明华", 2),
        ("Hello, I'm 李明.", 3),
        ("🙂", 1),
    ],
)
def test_words_are_counted_in_any_script(text: str, expected: int) -> None:
    assert expected == count_words(text)


@pytest.mark.parametrize(
    ("result", "expected"),
    [
        ("trained 12 people", True),
        ("cut costs by a third", True),
        ("led twelve people", True),
        ("led people", False),
    ],
)
def test_a_number_counts_in_figures_and_in_words(result: str, expected: bool) -> None:
    assert expected == has_number(result)
