"""Other words and another beginning on offer beside a sentence, for the visitor to take or to leave."""

import pytest

from tests.unit.any_tool import run


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("teached 12 people", "taught 12 people"),
        ("worked in restaurant", "worked in a restaurant"),
        ("worked as nurse since 5 years", "worked as a nurse for 5 years"),
        ("was responsible of 5 shops", "was responsible for 5 shops"),
        ("made what you was missing", "made what you were missing"),
        ("I builded a school", "I built a school"),
        ("I runned a shop", "I ran a shop"),
        ("I was teacher in my country", "I was a teacher in my country."),
        ("I'm working here since 2010", "I've been working here since 2010"),
    ],
)
def test_other_words_are_on_offer_and_change_nothing_by_themselves(typed: str, offered: str) -> None:
    made = run("statement", {"result": typed})
    assert {"words": offered, "frame": "", "sentence": ""} in made["said"]["result"]["offers"]
    assert typed in made["whole"] or typed.removeprefix("I ") in made["whole"]
    assert offered not in made["whole"]


@pytest.mark.parametrize(
    "typed",
    [
        "trained 12 people",
        "worked in a restaurant",
        "taught 12 people",
        "Trained 12 people",
        "explained them",
        "I'm at a call centre",
    ],
)
def test_good_words_need_no_others(typed: str) -> None:
    assert [] == run("statement", {"result": typed})["said"]["result"]["offers"]


@pytest.mark.parametrize(
    ("chosen", "typed", "words", "frame", "sentence"),
    [
        ("good_at", "I have patience", "patience", "have", "I have patience."),
        ("good_at", "I am very patient", "very patient", "am", "I'm very patient."),
        ("am", "my customers trust me", "my customers trust me", "own", "My customers trust me."),
    ],
)
def test_another_beginning_that_is_typed_behind_the_chosen_one_is_on_offer(
    chosen: str, typed: str, words: str, frame: str, sentence: str
) -> None:
    said = run("statement", {"strength": typed, "strength.frame": chosen})["said"]["strength"]
    assert chosen == said["frame"]
    assert [{"words": words, "frame": frame, "sentence": sentence}] == said["offers"]
    taken = run("statement", {"strength": words, "strength.frame": frame})["said"]["strength"]
    assert (frame, []) == (taken["frame"], taken["offers"])


@pytest.mark.parametrize(
    ("typed", "sentence", "kept"),
    [
        ("Python developer", "I'm a python developer.", "I'm a Python developer."),
        ("Barista at Tim Hortons", "I'm a barista at Tim Hortons.", None),
        ("Red Seal cook", "I'm a Red Seal cook.", None),
        ("PSW", "I'm a PSW.", None),
        ("DevOps engineer", "I'm a DevOps engineer.", None),
    ],
)
def test_the_capital_that_a_phone_sets_goes_and_can_be_taken_back(
    typed: str, sentence: str, kept: str | None
) -> None:
    said = run("card", {"full_name": "Ali", "occupation": typed})["said"]["occupation"]
    assert sentence == "".join(said[part] for part in ("before", "words", "after"))
    assert [kept] * bool(kept) == [each["sentence"] for each in said["offers"]]
    if kept:
        [offer] = said["offers"]
        again = run("card", {"occupation": offer["words"], "occupation.frame": offer["frame"]})
        assert kept == "".join(again["said"]["occupation"][part] for part in ("before", "words", "after"))


@pytest.mark.parametrize("name", ["Maria", "Maria from church", "Priya at my church", "Hope from church"])
def test_a_name_that_begins_a_sentence_is_not_offered_in_small_letters(name: str) -> None:
    made = run("letter", {"found": "person", "introducer": name})
    assert [] == made["said"]["introducer"]["offers"]


def test_other_words_on_offer_have_the_capitals_that_the_sentence_has() -> None:
    (offer,) = run("letter", {"topic": "how is the work in canadian company"})["said"]["topic"]["offers"]
    assert "how is the work in a Canadian company" == offer["words"]


@pytest.mark.parametrize(
    ("typed", "before", "offered"),
    [
        ("Excel, payroll, tax returns", "My strengths are ", ["Excel, payroll and tax returns"]),
        ("Excel and payroll", "My strengths are ", []),
        ("Excel, Word or PowerPoint", "My strengths are ", []),
        ("attention to detail", "My strength is ", []),
        ("ability to read and write", "My strength is ", []),
    ],
)
def test_a_row_of_strengths_may_end_in_and(typed: str, before: str, offered: list[str]) -> None:
    said = run("statement", {"strength": typed})["said"]["strength"]
    assert offered == [each["words"] for each in said["offers"]]
    assert before == said["before"]
