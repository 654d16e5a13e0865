"""What a file leaves open is asked with the answer that was taken, and another answer is followed."""

import json
from typing import Any

import pytest

import tools

SHOES = b"Who,Shoes\nAda Okoro,38\n\nFirst name,Last name,Company,Email\nBo,Li,Foods,bo@example.com\n"
GARDEN = "Buddy,Where,Tel.\nAda Okoro,Foods,416-555-0101\n\nName,Phone\nBo Li,416-555-0102\n"


def bring(data: bytes, **asked: Any) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(tools.bring("people.csv", data, "[]", json.dumps(asked)))
    return read


def names(read: dict[str, Any]) -> list[str]:
    return [each["first_name"] for each in read["new"]]


def test_each_list_says_which_row_was_taken_for_its_headings() -> None:
    asked = bring(SHOES)["choices"]
    assert [("list 1", "1"), ("list 4", "4")] == [(each["name"], each["value"]) for each in asked]
    assert ["List 1, rows 1 to 3: which row holds its headings?"] == [each["label"] for each in asked[:1]]
    assert ["1", "Row 1: Who · Shoes"] in asked[0]["options"]


def test_a_list_can_be_left_out_and_its_rows_are_skipped_with_a_reason() -> None:
    read = bring(SHOES, choices={"list 1": "no list"})
    assert ["Bo"] == names(read)
    assert {"This stands above the list, and is no part of it."} == {
        each["reason"] for each in read["skipped"]
    }
    assert "no list" == read["choices"][0]["value"]


def test_a_list_can_go_on_with_the_one_above() -> None:
    read = bring(GARDEN.encode(), choices={"list 4": "joined"})
    assert ["Ada", "Name", "Bo"] == names(read)
    assert "joined" == read["choices"][1]["value"]


def test_another_row_can_hold_the_headings_or_none() -> None:
    data = b"Contacts\nAda,Okoro,ada@example.com\nBo,Li,bo@example.com\n"
    assert ["Ada", "Bo"] == names(bring(data))
    assert ["Bo"] == names(bring(data, choices={"list 1": "2"}, match={"Ada": "first_name"}))
    assert ["Name", "Ada"] == names(bring(b"Name,Email\nAda,a@x.ca\n", choices={"list 1": "none"}))


def test_the_columns_of_a_further_list_are_matched_by_themselves() -> None:
    read = bring(SHOES, match={"Company (list 2)": "tags", "Shoes": "position"})
    assert [{"first_name": "Ada", "last_name": "Okoro", "position": "38"}] == read["new"][:1]
    assert "Foods" == read["new"][1]["tags"]


def test_a_title_among_the_rows_is_a_column_that_can_be_left_out() -> None:
    data = b"Name,Phone,Email\nFAMILY,,\nAda,416-555-0101,\nBo,416-555-0102,\n"
    assert {"name": "Title above", "key": "tags", "sample": "FAMILY · FAMILY"} in bring(data)["columns"]
    assert not any("tags" in each for each in bring(data, match={"Title above": ""})["new"])


def test_a_line_of_names_can_be_one_person_with_a_company_and_a_place() -> None:
    line = b"Ada Okoro, Acme Foods, Toronto"
    asked = bring(line)["choices"]
    assert ["3 people", "One person, with a company or a place"] == [
        text for _value, text in asked[0]["options"]
    ]
    read = bring(line, choices={"line": "one"})
    assert ["Ada"] == names(read)
    assert ["Ada Okoro", "Acme Foods", "Toronto"] == [each["sample"] for each in read["columns"]]
    keys = {"Piece 2": "company", "Piece 3": "address"}
    matched = bring(line, choices={"line": "one"}, match=keys)["new"]
    assert {"company": "Acme Foods", "address": "Toronto"}.items() <= matched[0].items()


def test_names_in_capitals_stay_and_the_usual_letters_are_offered() -> None:
    data = b"Name,Email\nolena KOVALENKO,o@example.com\nBO LI,b@example.com\nJP Roy,j@example.com\n"
    read = bring(data)
    assert ["olena", "BO", "JP"] == names(read)
    assert "such as \u201colena KOVALENKO\u201d: 2" in read["choices"][-1]["label"]
    usual = bring(data, choices={"names": "usual"})["new"]
    assert [("Olena", "Kovalenko"), ("Bo", "Li"), ("JP", "Roy")] == [
        (each["first_name"], each["last_name"]) for each in usual
    ]
    assert "names" not in {each["name"] for each in bring(b"Name\nAda Okoro\n")["choices"]}


def test_initials_and_small_words_inside_a_name_get_the_usual_letters() -> None:
    data = b"Name,Email\nJ.R. SMITH,j@example.com\nJEAN-LUC DE LA FUENTE,l@example.com\n"
    assert [("J.R.", "Smith"), ("Jean-Luc", "de la Fuente")] == [
        (each["first_name"], each["last_name"]) for each in bring(data, choices={"names": "usual"})["new"]
    ]


OPEN = {
    "letters": b"Name,Email\nBO LI,b@example.com\n",
    "a note or a letter": b"Ada Okoro: nice to meet you there",
    "one or several people": b"Ada Okoro, Bo Li, Cher Roy",
    "titles or people": b"Name,Phone\nHIKING,\nAda,416-555-0101\nBo,416-555-0102\n",
    "headings": SHOES,
}


@pytest.mark.parametrize("data", OPEN.values(), ids=OPEN.keys())
def test_an_answer_that_is_not_among_the_options_leaves_the_one_that_was_taken(data: bytes) -> None:
    read = bring(data)
    assert read["choices"]
    assert read == bring(data, choices={each["name"]: "bogus" for each in read["choices"]})


@pytest.mark.parametrize("row", ["99", "0", "row"])
def test_a_row_that_is_not_there_holds_no_headings(row: str) -> None:
    data = b"Name,Email\nAda,a@example.com\n"
    assert bring(data) == bring(data, choices={"list 1": row})


def test_every_one_of_many_lists_is_read_and_the_first_are_asked_about() -> None:
    lists = [
        f"First name,Last name,Phone\nBo,Li{at},416-555-01{at:02}\n\n"
        f"Name,Email,Company\nAda Lo{at},a{at}@example.com,Foods\n\n"
        for at in range(15)
    ]
    read = bring("".join(lists).encode())
    assert (30, []) == (len(read["new"]), read["skipped"])
    assert 20 == len(read["choices"])


@pytest.mark.parametrize(
    "note",
    ["nice to meet you at the fair", "we talked about nursing and she was kind. Call in May"],
)
def test_a_line_with_a_name_and_a_note_is_a_person_or_a_letter(note: str) -> None:
    line = f"Ada Lo: {note}".encode()
    read = bring(line)
    assert [{"first_name": "Ada", "last_name": "Lo", "discussion": note}] == read["new"]
    assert [("line", "person")] == [(each["name"], each["value"]) for each in read["choices"]]
    letter = bring(line, choices={"line": "letter"})
    assert ([], "letter") == (letter["new"], letter["choices"][0]["value"])
    assert letter["problem"]


def test_what_begins_as_a_letter_can_be_a_person_with_a_note() -> None:
    line = b"Teresa, it was nice to meet you"
    assert "This line was taken for a letter" in bring(line)["problem"]
    assert ["Teresa"] == names(bring(line, choices={"line": "person"}))


@pytest.mark.parametrize(
    ("line", "guess", "called", "greeted"),
    [
        ("Dear Ada Lo, it was nice to meet you yesterday.", "letter", "Dear Ada", "Ada"),
        ("Dear Mr. Roy, I saw you.", "letter", "Dear Mr.", "Mr. Roy"),
        ("Dear Chen Wei, accountant, 416-555-0101", "person", "Dear Chen", "Chen"),
        ("Dear Ada: thank you for the call", "letter", "Dear", "Ada"),
        ("Cher Lloyd, I sang with her in the choir", "letter", "Cher", "Lloyd"),
        ("Cara Lee: met at the fair", "whole", "Cara", "Lee"),
        ("Cara Lee: obrigada pela conversa em casa da Ana", "letter", "Cara", "Lee"),
    ],
)
def test_a_line_that_greets_is_a_letter_or_a_person_and_no_greeting_is_part_of_a_name_unasked(
    line: str, guess: str, called: str, greeted: str
) -> None:
    read = bring(line.encode())
    assert [("line", guess)] == [(each["name"], each["value"]) for each in read["choices"]]
    assert {"letter": [], "person": [greeted], "whole": [called]}[guess] == names(read)
    assert [greeted] == names(bring(line.encode(), choices={"line": "person"}))
    assert [called] == names(bring(line.encode(), choices={"line": "whole"}))


@pytest.mark.parametrize(
    ("text", "guess", "first", "note"),
    [
        ("- García López, María (neighbour)\n- Okoro, Ada\n", "first", ["María", "Ada"], ["García", "Ada"]),
        ("- García López, María (neighbour)\n", "first", ["María"], ["García"]),
        ("- Ada Okoro, Acme\n- Bo Li, baker\n", "note", ["Acme", "Bo"], ["Ada", "Bo"]),
        ("Ada Okoro, Acme\nBo Li\nCy Roy\n", "note", ["Acme", "Bo", "Cy"], ["Ada", "Bo", "Cy"]),
    ],
)
def test_what_stands_behind_a_comma_is_a_first_name_or_a_note_and_the_visitor_is_asked(
    text: str, guess: str, first: list[str], note: list[str]
) -> None:
    assert [("comma", guess)] == [(each["name"], each["value"]) for each in bring(text.encode())["choices"]]
    assert first == names(bring(text.encode(), choices={"comma": "first"}))
    assert note == names(bring(text.encode(), choices={"comma": "note"}))


def test_a_list_of_places_is_nobody_unless_the_visitor_says_so() -> None:
    lines = b"Toronto\nMontreal\nVancouver\nCalgary\n"
    assert "list of places" in bring(lines)["problem"]
    assert ["Toronto", "Montreal", "Vancouver", "Calgary"] == names(bring(lines, choices={"line": "people"}))
