"""The list of the people one knows, the first message, and the way into the contact sheet."""

import pytest

from tests.unit.amina import answered
from tests.unit.any_tool import run
from tools.kit.document.text import to_text
from tools.kit.people.names import among_friends
from tools.network import Answers, people, render
from tools.network.people import Someone

LIST = answered(
    Answers,
    {
        "family": "my cousin Wati: has a food stall",
        "friends": "Adi\n* Samir: passed his exam in May",
        "work": "* Mr. Alaoui - my former manager",
        "full_name": "Sutrisno",
        "goal": "a line cook position",
        "personal": "How is the new baby?",
        "today": "2026-11-23",
    },
)


def texts(answers: Answers) -> dict[str, str]:
    return {each.name: to_text(each) for each in render(answers).documents}


@pytest.mark.parametrize(
    ("line", "someone"),
    [
        ("Ravi", Someone("Ravi", "", first=False)),
        ("* Ravi: cuts hair.", Someone("Ravi", "cuts hair", first=True)),
        ("★Ravi – cuts hair", Someone("Ravi", "cuts hair", first=True)),
        ("- Bob", Someone("Bob", "", first=False)),
        ("• Zoé *", Someone("Zoé", "", first=True)),
        ("12. Ravi", Someone("Ravi", "", first=False)),
        ("1) * Ravi: cuts hair", Someone("Ravi", "cuts hair", first=True)),
        ("Lea:cook", Someone("Lea", "cook", first=False)),
        ("Jean-Luc: at 5:30 in the park", Someone("Jean-Luc", "at 5:30 in the park", first=False)),
        ("Ana from the 5:30 class", Someone("Ana from the 5:30 class", "", first=False)),
        ("Ravi: 2 years my manager", Someone("Ravi", "2 years my manager", first=False)),
        ("李明：厨师", Someone("李明", "厨师", first=False)),
        ("•Zoé", Someone("Zoé", "", first=False)),
        ("Zoé *: cook", Someone("Zoé", "cook", first=True)),
        ("Zoé: cook ★", Someone("Zoé", "cook", first=True)),
        ("Zoé: in a 5★ hotel", Someone("Zoé", "in a 5★ hotel", first=False)),
        ("⭐️ Zoé: cook", Someone("Zoé", "cook", first=True)),
        ("- [ ] Zoé", Someone("Zoé", "", first=False)),
        ("* 2. Zoé", Someone("Zoé", "", first=True)),
    ],
)
def test_a_line_is_a_person_with_a_few_words_and_perhaps_a_star(line: str, someone: Someone) -> None:
    assert [someone] == list(people.read(line))


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ana, Bo and Carl", ["Ana", "Bo", "Carl"]),
        ("Haddad, Nadia and Okafor, Chidi", ["Haddad, Nadia and Okafor, Chidi"]),
        ("Ana, welder and Bo, cook", ["Ana, welder and Bo, cook"]),
        ("Not sure yet", []),
        ("idk", []),
        ("TBD", []),
        ("* ana & bo", ["Ana", "Bo"]),
        ("Ana and Bo Silva: neighbours", ["Ana", "Bo Silva"]),
        ("Haddad, Nadia", ["Haddad, Nadia"]),
        ("Ana from Procter and Gamble", ["Ana from Procter and Gamble"]),
        ("my friends Ana and Bo", ["my friends Ana and Bo"]),
        ("Dad and his friends", ["Dad and his friends"]),
        ("Mr. and Mrs. Doiron", ["Mr. and Mrs. Doiron"]),
        ("Andrea Sandoval", ["Andrea Sandoval"]),
        ("No Min-jun", ["No Min-jun"]),
        ("Will Still", ["Will Still"]),
        ("Nona Grant", ["Nona Grant"]),
    ],
)
def test_several_names_on_a_line_are_several_people(line: str, names: list[str]) -> None:
    assert names == [each.name for each in people.read(line)]


def test_how_a_line_was_counted_is_said_and_can_be_changed() -> None:
    made = render(answered(Answers, {"friends": "Ana, Bo and Carl\nHaddad, Nadia", "work": "nobody yet"}))
    assert "4 people" == made.documents[0].note
    assert [
        "“Ana, Bo and Carl” counts as 3 people. To keep them together, begin with “my”: my friends Ana, Bo and Carl.",
        "“Haddad, Nadia” counts as one person. If they are two, give each a line.",
        "“nobody yet” names nobody, so it is left out.",
    ] == list(made.advice[:3])


@pytest.mark.parametrize(
    "line", ["", " * ", ":", "*\n\n", "-", "3.", "nobody", "No one yet", "none", "not sure"]
)
def test_a_line_without_a_name_is_nobody(line: str) -> None:
    assert [] == list(people.read(line))


@pytest.mark.parametrize(
    ("name", "greeting"),
    [("Samir", "Samir"), ("my cousin Wati", ""), ("My Tran", "My"), ("Lê Anh Thư", "Lê Anh Thư")],
)
def test_who_is_only_described_is_not_greeted_by_the_description(name: str, greeting: str) -> None:
    assert greeting == among_friends(name, "")


def test_a_friend_is_greeted_by_the_first_name_or_as_one_chose() -> None:
    friend = {"friends": "* Chen Wei"}
    assert "Hi Chen,\n" in run("network", friend)["whole"]
    assert "Hi Wei,\n" in run("network", friend | {"greet_as": "Wei"})["whole"]


def test_who_is_described_in_small_letters_gets_the_capital_of_a_line_only() -> None:
    (someone,) = people.read("lady from 5th floor, works in hospital")
    assert "Lady from 5th floor, works in hospital" == str(someone)


def test_the_list_stands_by_groups_and_counts_the_people() -> None:
    document = render(LIST).documents[0]
    assert "4 people" == document.note
    assert "Friends\n\n- Adi\n- ★ Samir: passed his exam in May" in to_text(document)


def test_the_message_greets_the_first_with_a_star_and_asks_for_a_name_only() -> None:
    assert (
        "Hi Samir,\n\n"
        "How is the new baby?\n\n"
        "I'm looking for a line cook position. Do you know anyone I could speak with about this kind of work? "
        "Even just a name would help. If nobody comes to mind, that's fine.\n\n"
        "Talk soon!"
    ) == texts(LIST)["ask"]


@pytest.mark.parametrize(
    ("group", "begins"),
    [
        ("family", "Hi Ana,\n\nHow is everyone at home?"),
        ("work", "Hello Ana,\n\nI hope all is well with you."),
        ("teachers", "Hello Ana,\n\nI hope you're well. Your help has stayed with me."),
        ("business", "Hello Ana,\n\nI hope you're well."),
    ],
)
def test_each_group_is_written_to_in_its_own_way(group: str, begins: str) -> None:
    assert texts(answered(Answers, {group: "* Ana"}))["ask"].startswith(begins)


def test_everyone_goes_to_the_contact_sheet_and_those_to_begin_with_have_a_day() -> None:
    contacts, plan = render(LIST).uses
    assert ["family", "friend", "friend", "colleague"] == [each["relationship"] for each in contacts.people]
    assert ["my cousin Wati", "Adi", "Samir", "Mr. Alaoui"] == [
        each["first_name"] for each in contacts.people
    ]
    assert ["", "", "2026-11-25", "2026-11-25"] == [each["follow_up"] for each in contacts.people]
    assert {"first_people": "Samir\nMr. Alaoui"} == plan.answers


def test_someone_in_two_groups_is_one_person_with_all_that_was_said() -> None:
    made = render(Answers(friends="Samir: drives a bus", school="* samir: my classmate", today="2026-11-23"))
    contacts, plan = made.uses
    assert [("friend", "2026-11-25")] == [
        (each["relationship"], each["follow_up"]) for each in contacts.people
    ]
    assert {"first_people": "Samir"} == plan.answers
    assert "1 person" == made.documents[0].note
    assert "★ Samir: drives a bus; my classmate" in to_text(made.documents[0])


def test_the_first_day_passes_over_the_holidays_of_the_province() -> None:
    family_day = Answers(friends="* Samir", province="ON", today="2027-02-12")
    assert ["2027-02-17"] == [each["follow_up"] for each in render(family_day).uses[0].people]


def test_the_message_names_no_field_that_nobody_named() -> None:
    assert "Do you know anyone who could tell me about work here?" in texts(Answers(friends="* Samir"))["ask"]


@pytest.mark.parametrize(
    ("answers", "advice"),
    [
        (Answers(friends="Adi"), "until you have five"),
        (Answers(friends="Adi"), "Put a *"),
        (Answers(friends="*Adi\n*Bo\n*Cy\n*Di"), "More than three have a *"),
        (Answers(friends="Adi"), "what work you are looking for"),
    ],
)
def test_what_is_missing_is_advised(answers: Answers, advice: str) -> None:
    assert any(advice in line for line in render(answers).advice)
