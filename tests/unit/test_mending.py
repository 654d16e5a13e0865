"""Slips that are put right for the visitor, and what is left as it was typed."""

import pytest

from tools.kit.english.mending import mended


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("looking for job", "looking for a job"),
        ("get a interview", "get an interview"),
        ("trained staff and i was manager", "trained staff and I was manager"),
        ("where i'm useful", "where I'm useful"),
        ("what i learned", "what I learned"),
        ("I was a nurse for 6 year", "I was a nurse for 6 years"),
        ("six year in Manila", "six years in Manila"),
        ("nurse for 6 year, then manager", "nurse for 6 years, then manager"),
        ("6 year experience", "6 years of experience"),
        ("you said me to call early", "you told me to call early"),
        ("you said me practice overhead", "you told me to practice overhead"),
        ("in a shop or a office", "in a shop or an office"),
        ("my colombian mother", "my Colombian mother"),
        ("she explained me how to apply", "she explained to me how to apply"),
        ("you suggested me to call her", "you suggested that I call her"),
        ("explain me the system", "explain to me the system"),
        ("advices about the exam", "advice about the exam"),
        ("you advice me to wait", "you advised me to wait"),
        ("how become a chef", "how to become a chef"),
        ("my first canadian job in february", "my first Canadian job in February"),
        ("a nurse in lebanon and the philippines", "a nurse in Lebanon and the Philippines"),
        ("ran a shop in south korea", "ran a shop in South Korea"),
        ("work on a turkey farm", "work on a turkey farm"),
        ("worked in a office", "worked in an office"),
        ("work as a electrician", "work as an electrician"),
        ("a job in an hospital", "a job in a hospital"),
        ("graduate of an university", "graduate of a university"),
        ("worked as an cook", "worked as a cook"),
        ("work for a it company", "work for an it company"),
        ("a office job", "an office job"),
        ("A engineer from Lviv", "An engineer from Lviv"),
        ("an warehouse job", "a warehouse job"),
        ("working with childs", "working with children"),  # codespell:ignore childs
        ("finished 3 month early", "finished 3 months early"),
    ],
)
def test_a_slip_beyond_doubt_is_put_right(typed: str, expected: str) -> None:
    assert expected == mended(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "a 2 year diploma in welding",
        "cared for 6 year old children",
        "my 3 year plan",
        "24 month and 36 month terms",
        "mam brata i siostrę",
        "class i welder",
        "work for a uk company",
        "designed for a ux team",
        "work as an rn",
        "work at an lcbo",
        "trained in a one-room school",
        "on a aidé 20 personnes",
        "a aide 20 personnes",
        "a organise une fete",
        "An Nguyen",
        "il a organisé une fête",
        "plan of an historic site",
        "write to ana@shopify.com",
        "how people become nurses",
        "these advices",
        "he said me and Luc can come",
    ],
)
def test_what_could_be_meant_so_stays(typed: str) -> None:
    assert typed == mended(typed)
