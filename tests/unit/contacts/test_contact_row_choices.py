"""What rows of a list leave open, and the visitor decides: a title or someone, a total, whose comma it is."""

import pytest

from tests.unit.contacts.test_contact_choices import bring, names


def test_a_word_in_capitals_alone_in_its_row_can_be_a_person() -> None:
    data = b"Name,Phone,Email\nCHER,,\nAda,416-555-0101,\nBo,416-555-0102,\n"
    [asked] = [each for each in bring(data)["choices"] if each["name"] == "titles 1"]
    assert ("titles", "Alone in a row, such as “CHER”: 1") == (
        asked["value"],
        asked["label"],
    )
    read = bring(data, choices={"titles 1": "people"})
    assert ["CHER", "Ada", "Bo"] == names(read)
    assert not any("tags" in each for each in read["new"])


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Name,Company,Email\nAda Okoro,Smith, Ltd,ada@x.ca\n", {"company": "Smith, Ltd"}),
        ("Name,City,Email\nAda Okoro,Truro, NS,ada@x.ca\n", {"address": "Truro, NS"}),
        ("Name,Company,Email\nOkoro, Ada,Acme,ada@x.ca\nBo Li,Beta,bo@x.ca\n", {"company": "Acme"}),
    ],
)
def test_a_comma_that_no_quotes_hold_belongs_to_one_cell_and_the_visitor_is_asked(
    text: str, person: dict[str, str]
) -> None:
    read = bring(text.encode())
    expected = {"first_name": "Ada", "last_name": "Okoro", "email": "ada@x.ca"} | person
    assert expected == read["new"][0]
    assert ["list 1", "commas 1"] == [each["name"] for each in read["choices"]]
    apart = bring(text.encode(), choices={"commas 1": "apart"})
    assert apart["new"][0] != expected


def test_a_comma_that_may_belong_to_several_cells_changes_no_name() -> None:
    read = bring(b"Name,City,Company,Email\nAda Okoro,Truro, NS,Acme,ada@x.ca\n")
    assert ("Ada", "Okoro") == (read["new"][0]["first_name"], read["new"][0]["last_name"])
    assert ["list 1"] == [each["name"] for each in read["choices"]]


BELOW = "Name,Email\nAda Okoro,a@x.ca\nTotal,1\n\n"


@pytest.mark.parametrize(
    ("below", "guess", "other", "first", "then"),
    [
        ("Sam Roy,\nJo Lee,\n", "people", "notes", ["Ada", "Sam", "Jo"], ["Ada"]),
        ("Confidential,\n", "notes", "people", ["Ada"], ["Ada", "Confidential"]),
    ],
)
def test_what_stands_below_a_total_is_asked(
    below: str, guess: str, other: str, first: list[str], then: list[str]
) -> None:
    read = bring((BELOW + below).encode())
    assert first == names(read)
    assert ("below 1", guess) == (read["choices"][1]["name"], read["choices"][1]["value"])
    assert then == names(bring((BELOW + below).encode(), choices={"below 1": other}))


SHIFTS = "Name,Phone\n{},\nAda,416-555-0101\nBo,416-555-0102\nCy,416-555-0103\n"


@pytest.mark.parametrize(
    ("text", "name", "guess"),
    [
        ("Cooks", "titles 1", "titles"),
        ("Contacts", "titles 1", "titles"),
        ("Suma", "alone 1", "people"),
        ("Ana", "alone 1", "people"),
        ("Köche", "alone 1", "people"),
    ],
)
def test_a_word_alone_above_people_is_a_title_or_someone_and_the_visitor_is_asked(
    text: str, name: str, guess: str
) -> None:
    data = SHIFTS.format(text).encode()
    assert [(name, guess)] == [(each["name"], each["value"]) for each in bring(data)["choices"][1:]]
    people = bring(data, choices={name: "people"})
    assert ([text, "Ada", "Bo", "Cy"], []) == (names(people), people["skipped"])
    titles = bring(data, choices={name: "titles"})
    assert [("Ada", text), ("Bo", text), ("Cy", text)] == [
        (each["first_name"], each["tags"]) for each in titles["new"]
    ]


def test_titles_and_first_names_are_asked_about_apart() -> None:
    data = SHIFTS.format("Cooks").replace("Cy,", "Suma,\nCy,").encode() + b"Dee,416-555-0104\n"
    read = bring(data)
    assert ["Ada", "Bo", "Suma", "Cy", "Dee"] == names(read)
    assert [("titles 1", "titles"), ("alone 1", "people")] == [
        (each["name"], each["value"]) for each in read["choices"][1:]
    ]


@pytest.mark.parametrize("text", ["Name,Meetings\nAda,1\nSuma,1\n", "Name\nAda\nTotal: 1\n"])
def test_a_total_is_nobody_unless_the_visitor_says_that_it_is_someone(text: str) -> None:
    read = bring(text.encode())
    assert ["This row is a total, not a person."] == [each["reason"] for each in read["skipped"]]
    more = bring(text.encode(), choices={"totals 1": "people"})
    assert (len(read["new"]) + 1, []) == (len(more["new"]), more["skipped"])


def test_a_position_behind_a_whole_name_may_be_a_first_name_and_the_visitor_is_asked() -> None:
    data = b'Name,Phone\n"Mason Baker, Hunter",416-555-0101\n"Bo Li, my neighbour",416-555-0102\n'
    read = bring(data)
    assert ("Mason", "Baker", "Hunter") == tuple(
        read["new"][0][key] for key in ("first_name", "last_name", "position")
    )
    assert ["behind 1"] == [each["name"] for each in read["choices"] if each["guessed"]]
    inverted = bring(data, choices={"behind 1": "first"})["new"][0]
    assert ("Hunter", "Mason Baker") == (inverted["first_name"], inverted["last_name"])
    assert "position" not in inverted
    assert bring(data, choices={"behind 1": "first"})["new"][1] == read["new"][1]
