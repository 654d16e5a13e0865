"""Advice on answers of About you: what looks like a slip is pointed at, and nothing else."""

from itertools import product

import pytest

from tests.unit.any_tool import run
from tools.kit.sentences.advice import advice

ADDRESS = "Check your LinkedIn address. The address of a profile begins with linkedin.com/in/."


@pytest.mark.parametrize(
    ("typed", "name"),
    [("grace o'neil", "Grace O'Neil"), ("my nguyen", "My Nguyen"), ("juan de la cruz", "Juan de la Cruz")],
)
def test_a_name_in_small_letters_is_shown_with_its_capitals(typed: str, name: str) -> None:
    assert [f"Begin your name with a capital: {name}."] == list(advice({"full_name": typed}))


@pytest.mark.parametrize("name", ["", "Grace", "Grace o'neil", "GRACE", "李"])
def test_any_other_name_is_left_alone(name: str) -> None:
    assert [] == list(advice({"full_name": name}))


@pytest.mark.parametrize(
    "address", ["zoe.example", "linkedin.com", "linkedin.com/feed/", "linkedin.com.example/in/zoe"]
)
def test_an_address_that_is_not_a_profile_is_pointed_at(address: str) -> None:
    assert [ADDRESS] == list(advice({"linkedin": address}))


@pytest.mark.parametrize(
    "address",
    ["", "linkedin.com/in/zoe", "https://www.linkedin.com/in/zoe/", "http://ca.LinkedIn.com/in/%C5%8D"],
)
def test_the_address_of_a_profile_is_left_alone(address: str) -> None:
    assert [] == list(advice({"linkedin": address}))


def test_capitals_throughout_are_pointed_at() -> None:
    line = "Write “RAISED THREE CHILDREN” with small letters too. All capitals are hard to read."
    assert [line] == list(advice({"result": "RAISED THREE CHILDREN", "goal": "PSW WORK", "city": "X"}))
    assert [] == list(advice({"result": "ERP SAP CRM"}))


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("helped in a NGO", ["Read “a NGO” aloud. Most people say “an NGO”."]),
        ("ran a MRI and an UX team", ["Read “a MRI” aloud. Most people say “an MRI”."]),
        ("ran an MRI for a NASA team", []),
    ],
)
def test_an_article_before_letters_is_for_the_visitor_to_hear(typed: str, expected: list[str]) -> None:
    assert expected == list(advice({"result": typed}))


FRENCH = [
    "j'ai organisé une fête",
    "cuisinier dans un hôtel",
    "Je suis infirmière",
    "travailler dans un hôpital",
]
WITH_A_FRENCH_NAME = [
    "au pair",
    "pour concrete",
    "sous-chef, crème brûlée",
    "won 5 Grand Prix",
    "worked at Aux Délices",
]


@pytest.mark.parametrize(("typed", "told"), [*product(FRENCH, [True]), *product(WITH_A_FRENCH_NAME, [False])])
def test_an_answer_in_another_language_is_pointed_at(typed: str, told: bool) -> None:
    assert told == any(
        "looks like another language" in line for line in run("statement", {"result": typed})["advice"]
    )


@pytest.mark.parametrize(
    ("occupation", "told"),
    [
        ("nurse", True),
        ("mechanical engineer", True),
        ("registered nurse", False),
        ("Registered Nurse (RN) from the Philippines", True),
        ("civil engineer (bridges)", True),
        ("internationally trained nurse", False),
        ("I trained as an engineer in Kyiv", False),
        ("nurse assistant", False),
        ("welder", False),
    ],
)
def test_a_title_that_the_law_protects_is_pointed_at(occupation: str, told: bool) -> None:
    lines = run("statement", {"occupation": occupation})["advice"]
    assert told == any(line.startswith("The law protects the title") for line in lines)


HE_AND_YOU = "“Thank you for telling me how his shop works” says “you” and “his”. If both are the same person, write “you”."


@pytest.mark.parametrize(
    ("tool", "typed", "told"),
    [
        ("thanks", {"occasion": "help", "help": "telling me how his shop works"}, [HE_AND_YOU]),
        ("thanks", {"occasion": "help", "help": "telling me how your shop works"}, []),
        ("statement", {"result": "trained her team"}, []),
    ],
)
def test_she_and_you_in_one_sentence_are_pointed_at(
    tool: str, typed: dict[str, str], told: list[str]
) -> None:
    assert told == [each for each in run(tool, typed)["advice"] if "same person" in each]


def test_a_greeting_that_is_typed_again_is_not_said_twice() -> None:
    made = run("letter", {"their_name": "dear madam Lisa Wong"})
    assert "Dear Madam Lisa Wong:" in made["whole"]
