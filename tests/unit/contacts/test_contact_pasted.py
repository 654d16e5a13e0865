"""Text that isn't a table: the To: line of an email, a column of names, a signature, the words of a business card."""

import tomllib
from pathlib import Path

import pytest

from tests.unit.contacts.test_contact_readers import bring


def people(text: str) -> list[tuple[str, str, str]]:
    """Bring text, and give names and emails."""
    keys = "first_name", "last_name", "email"
    return [
        tuple(each.get(key, "") for key in keys) for each in bring("the pasted text", text.encode())["new"]
    ]


ADA, BO = ("Ada", "Okoro", "ada@example.com"), ("Bo", "Li", "bo@example.com")
LINES = {
    "Outlook": 'To: "Okoro, Ada" <ada@example.com>; Bo Li <bo@example.com>',
    "Outlook without quotes": "Okoro, Ada <ada@example.com>; Li, Bo <bo@example.com>",
    "Gmail": "Ada Okoro <ada@example.com>, Bo Li <bo@example.com>",
    "one a line": "Cc:\nAda Okoro <ada@example.com>\n'Bo Li' <mailto:bo@example.com>\n",
    "French": "À : Ada Okoro <ada@example.com>; Bo Li [bo@example.com];",
}


HEAD = {
    "English": "To: {}\nCc: HR <hr@example.com>\nSubject: Meeting\n",
    "French": "De : HR <hr@example.com>\nEnvoyé : lundi 2 novembre 2026\nÀ : {}\nObjet : Rencontre\n\nBonjour,\nÀ bientôt\n",
}


@pytest.mark.parametrize("head", HEAD.values(), ids=HEAD)
def test_the_head_of_a_copied_email_becomes_the_people_in_it(head: str) -> None:
    found = people(head.format(LINES["Gmail"]))
    assert {ADA, BO, ("HR", "", "hr@example.com")} == {*found}


def test_a_name_before_an_address_is_a_name() -> None:
    text = "Teresa: teresa@example.com\nChen: chen@example.com\n"
    assert [("Teresa", "", "teresa@example.com"), ("Chen", "", "chen@example.com")] == people(text)


SEVERAL = {
    "commas": "Ada Okoro, Bo Li, Grace Wong",
    "and": "Ada Okoro and Bo Li\nGrace Wong\n",
    "signs": "Ada Okoro & Bo Li / Grace Wong",
    "last names first": "Okoro, Ada\nLi, Bo\nWong, Grace\n",
    "beside numbers": "+1 416-555-0101, Ada Okoro, Bo Li, Grace Wong",
}


@pytest.mark.parametrize("text", SEVERAL.values(), ids=SEVERAL)
def test_several_people_in_a_line_are_several_contacts(text: str) -> None:
    assert ["Ada Okoro", "Bo Li", "Grace Wong"] == [f"{first} {last}" for first, last, _mail in people(text)]


def test_a_couple_with_one_last_name_stays_together() -> None:
    assert [("Bob and Linda", "Carter", ""), ("Kim", "Lee", "")] == people("Bob and Linda Carter\nKim Lee")


def test_notes_of_an_evening_are_one_person_a_line_below_their_title() -> None:
    text = "Fair on Tuesday\n\nAda Okoro - buyer, said to write: ada@example.com\nBo Li, call after the 15th 416-555-0102\n"
    ada, bo = bring("the pasted text", f"{text}The tall one with a scarf\n".encode())["new"]
    assert ("Ada", "ada@example.com", "buyer, said to write") == (
        ada["first_name"],
        ada["email"],
        ada["discussion"],
    )
    assert ("Bo", "416-555-0102", "call after the 15th") == (bo["first_name"], bo["phone"], bo["discussion"])


def test_a_list_of_names_and_numbers_is_one_person_a_line() -> None:
    text = "Ada Okoro 416-555-0101\nBo Li 416-555-0102 bo@example.com\nCarla ... 416.555.0103\nTaxi: 416-555-0104\n"
    read = bring("the pasted text", text.encode())
    assert [("Ada", "0101"), ("Bo", "0102"), ("Carla", "0103"), ("Taxi", "0104")] == [
        (each["first_name"], each["phone"][-4:]) for each in read["new"]
    ]


@pytest.mark.parametrize("line", LINES.values(), ids=LINES)
def test_a_line_of_addresses_becomes_people(line: str) -> None:
    assert [ADA, BO] == people(line)


def test_an_address_alone_is_kept_under_itself() -> None:
    assert [("", "", "ada@example.com"), BO] == people("ada@example.com; Bo Li <bo@example.com>")


@pytest.mark.parametrize(
    "text",
    ["Mei Chen\nAna María Silva\n", "- Mei Chen\n- Ana María Silva", "1. Chen, Mei\n\n2. Silva, Ana María\n"],
)
def test_a_column_of_names_becomes_people(text: str) -> None:
    assert [("Mei", "Chen", ""), ("Ana María", "Silva", "")] == people(text)


CARDS = tomllib.loads((Path(__file__).parent / "pasted.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("card", CARDS.values(), ids=CARDS)
def test_a_signature_is_put_into_its_fields(card: dict[str, str]) -> None:
    read = bring("the pasted text", card["text"].encode())
    [person] = read["new"]
    assert "Ada" in person["first_name"]
    assert "Okoro" in person["last_name"]
    assert {"position", "company", "email", "phone", "address"} <= person.keys()
    assert "Foods" in person["company"].title() or "Coopérative" in person["company"]
    assert read["guessed"]


NOTED = {
    "dashes and brackets": "Teresa - my landlady\nMr. Chen (accountant)\n",
    "a number behind one, and a title above": "People I know:\n1. Teresa – my landlady\n2. Mr. Chen, accountant 416-555-0101\n",
    "colons, and a name alone": "* Teresa: my landlady\n* Mr. Chen: accountant\n* uncle Joe\n",
}


@pytest.mark.parametrize("text", NOTED.values(), ids=NOTED)
def test_a_list_with_notes_is_one_person_a_line(text: str) -> None:
    teresa, chen, *more = bring("the pasted text", text.encode())["new"]
    assert {"first_name": "Teresa", "discussion": "my landlady"} == teresa
    assert ("Mr. Chen", "accountant") == (chen["first_name"], chen["discussion"])
    assert ([{"first_name": "uncle Joe"}] if "Joe" in text else []) == more


def test_a_dash_in_a_signature_parts_a_name_from_a_position() -> None:
    card = b"Ada Okoro - Buyer\nExample Foods Inc.\n416-555-0101\nada@examplefoods.com"
    [person] = bring("the pasted text", card)["new"]
    assert ("Ada", "Okoro", "Buyer") == (person["first_name"], person["last_name"], person["position"])


def test_two_signatures_are_two_people() -> None:
    assert [ADA, ("Bo", "Li", "")] == people("Ada Okoro\nada@example.com\n\nBo Li\n416-555-0101\n")


def test_a_wrong_guess_is_put_right_by_hand() -> None:
    text = b"Ada Okoro\nSunrise Foods\nada@example.org\n"
    guessed = bring("the pasted text", text)
    assert "Sunrise Foods" == guessed["new"][0]["position"]
    piece = next(each["name"] for each in guessed["columns"] if each["sample"] == "Sunrise Foods")
    [person] = bring("the pasted text", text, match={piece: "company"})["new"]
    assert ("Sunrise Foods", None) == (person["company"], person.get("position"))


@pytest.mark.parametrize(
    "text", ["This is a letter about nothing.\nNobody is named in any line of it.", "hello there"]
)
def test_a_text_about_nobody_makes_nobody(text: str) -> None:
    read = bring("the pasted text", text.encode())
    assert not read["new"]
    assert read["problem"]


@pytest.mark.parametrize(
    "closing", ["Best regards,", "Bien cordialement", "Hi Bo,\n\nthanks for the call.\n\nMany thanks,"]
)
def test_the_words_that_end_a_letter_are_named_and_no_note(closing: str) -> None:
    card = "Ada Okoro\nBuyer, Acme Foods\n416-555-0101\nada@acmefoods.ca\n"
    read = bring("", f"{closing}\n{card}".encode())
    assert read["new"] == bring("", card.encode())["new"]
    assert closing.split("\n")[0] in read["skipped"][0]["reason"]


@pytest.mark.parametrize(
    ("below", "said"),
    [
        ("Sent from my iPhone", ["Sent from my iPhone"]),
        ("\nEnvoyé de mon iPhone\n", ["Envoyé de mon iPhone"]),
        (
            "\n\nThis message is for you alone.\nPlease tell us if it went astray.",
            ["This message", "Please tell us"],
        ),
    ],
)
def test_what_a_program_adds_below_a_signature_is_named_and_no_part_of_it(
    below: str, said: list[str]
) -> None:
    for card in (
        "Ada Okoro\n416-555-0101\n",
        "Ada Okoro\nvice president of sales\nAcme Foods\nada@acmefoods.ca\n",
    ):
        read = bring("", f"{card}{below}".encode())
        assert read["new"] == bring("", card.encode())["new"]
        assert all(text in each["reason"] for text, each in zip(said, read["skipped"], strict=True))


@pytest.mark.parametrize(
    "text", ["Ada Okoro, CPA, CGA", "Ada Okoro, CPA, CGA\nBo Li\n", "Ada Okoro, CPA, CGA\nBo Li, RN"]
)
def test_credentials_are_noted_and_no_part_of_a_name_a_position_or_a_company(text: str) -> None:
    assert bring("", text.encode())["new"][0] == {
        "first_name": "Ada",
        "last_name": "Okoro",
        "discussion": "Credentials: CPA, CGA",
    }


@pytest.mark.parametrize(
    ("said", "note"),
    [("Amy", "Also called: Amy"), ("Finance", "Finance"), ("Neighbour", "Neighbour"), ("she/her", "she/her")],
)
@pytest.mark.parametrize(
    "text", ["Chen, Li ({})", "Chen, Li ({})\nRoy, Sam", 'Name,Email\n"Chen, Li ({})",li@x.ca']
)
def test_a_name_in_brackets_behind_a_first_name_is_what_someone_is_called(
    text: str, said: str, note: str
) -> None:
    person = bring("", text.format(said).encode())["new"][0]
    assert ("Li", "Chen", note) == tuple(person[key] for key in ("first_name", "last_name", "discussion"))


@pytest.mark.parametrize(
    "ways",
    [
        ("416-555-0101", "416-555-0102"),
        ("ada@x.ca", "bo@x.ca"),
        ("ada@x.ca\n416-555-0101", "bo@x.ca\n416-555-0102"),
    ],
)
def test_what_stands_below_each_of_several_names_is_of_the_name_above_it(ways: tuple[str, str]) -> None:
    read = bring("", "Ada Okoro\n{}\nBo Li\n{}\n".format(*ways).encode())
    assert [("Ada", ways[0]), ("Bo", ways[1])] == [
        (each["first_name"], "\n".join(each[key] for key in ("email", "phone") if key in each))
        for each in read["new"]
    ]
