"""What people type becomes what English wants."""

import pytest

from tools.kit.english.goals import goal_in_short
from tools.kit.people.place import place
from tools.kit.sentences import introduction


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("Nurse", "I'm a nurse."),
        ("I am an accountant.", "I'm an accountant."),
        ("i'm a cook", "I'm a cook."),
        ("the manager", "I'm a manager."),
        ("Accounting", "I'm in accounting."),
        ("IT", "I'm in IT."),
        ("human resources", "I'm in human resources."),
        ("in construction", "I'm in construction."),
        ("I work in a bank", "I'm working in a bank."),
        ("work as a chef", "I'm a chef."),
        ("retired", "I'm retired."),
        ("RN", "I'm an RN."),
        ("student", "I'm a student."),
        ("I was a doctor in Kabul", "I was a doctor in Kabul."),
        ("I trained as an engineer in Kyiv", "I trained as an engineer in Kyiv."),
        ("I own a shop", "I own a shop."),
        ("I own {my} {0} %s shop", "I own {my} {0} %s shop."),
        ("Im a teacher", "I'm a teacher."),
        ("X-ray technician", "I'm an X-ray technician."),
        ("C++ developer", "I'm a C++ developer."),
    ],
)
def test_an_occupation_in_any_form_makes_a_sentence(answer: str, expected: str) -> None:
    assert expected == introduction.work(answer)


@pytest.mark.parametrize(
    ("occupation", "years", "where", "expected"),
    [
        ("cook", "1", "", "I'm a cook with one year of experience."),
        ("cook", "2", "Regina", "I'm a cook with 2 years of experience, based in Regina."),
        ("cook", "0", "Regina", "I'm a cook, based in Regina."),
        ("cook", "", "", "I'm a cook."),
        ("", "3", "Regina", "I have 3 years of experience and live in Regina."),
        ("", "3", "", "I have 3 years of experience."),
        ("", "", "Regina", "I live in Regina."),
        ("", "", "", ""),
    ],
)
def test_every_combination_of_work_years_and_place_is_a_sentence(
    occupation: str, years: str, where: str, expected: str
) -> None:
    assert expected == introduction.work(occupation, years, where)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("explaining numbers", "What I do well is explaining numbers."),
        ("I am good at Explaining numbers.", "What I do well is explaining numbers."),
        ("solve problems", "I can solve problems."),
        ("teamwork", "What I do well is teamwork."),
        ("calm under pressure", "People can count on me to be calm under pressure."),
        ("I am patient and kind", "People can count on me to be patient and kind."),
        ("strong communication skills", "I have strong communication skills."),
        ("management", "What I do well is management."),
        ("being on time", "What I do well is being on time."),
        ("can lift 50 lb", "I can lift 50 lb."),
        ("very organized", "People can count on me to be very organized."),
        ("team player", "People know me as a team player."),
        ("a good listener", "People know me as a good listener."),
        ("I listen before I speak", "I listen before I speak."),
    ],
)
def test_a_strength_in_any_form_makes_a_sentence(answer: str, expected: str) -> None:
    assert expected == introduction.strength(answer)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("cut costs by 10%", "One result I'm proud of: I cut costs by 10%."),
        ("I led a team of 5.", "One result I'm proud of: I led a team of 5."),
        ("Successfully trained 12 people", "One result I'm proud of: I successfully trained 12 people."),
        ("a 20% rise in sales", "One result I'm proud of: a 20% rise in sales."),
        ("we grew from 3 to 9 people", "One result I'm proud of: we grew from 3 to 9 people."),
        ("promoted to manager", "One result I'm proud of: I was promoted to manager."),
        ("promoted 3 people", "One result I'm proud of: I promoted 3 people."),
        ("manage 5 people", "One result I'm proud of: I manage 5 people."),
        ("speed records", "One result I'm proud of: speed records."),
        ("Employee of the Year 2023", "One result I'm proud of: Employee of the Year 2023."),
    ],
)
def test_a_result_in_any_form_makes_a_sentence(answer: str, expected: str) -> None:
    assert expected == introduction.result(answer)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("nurse", "work as a nurse"),
        ("a nurse in a hospital", "work as a nurse in a hospital"),
        ("Registered nurse", "work as a registered nurse"),
        ("a job in a hospital", "a job in a hospital"),
        ("nursing job", "a nursing job"),
        ("entry-level position", "an entry-level position"),
        ("full-time work in a bakery", "full-time work in a bakery"),
        ("hospital or long-term care job", "a hospital or long-term care job"),
        ("line cook or sous-chef position", "a line cook or sous-chef position"),
        ("office position after five years at home", "an office position after five years at home"),
        ("regional route", "a regional route"),
        ("care work in a hospital", "care work in a hospital"),
        ("I want to work in a bank", "a chance to work in a bank"),
        ("restaurant", "work in a restaurant"),
        ("the energy sector", "work in the energy sector"),
        ("Toronto", "work in Toronto"),
        ("full time", "full-time work"),
        ("A job in IT", "a job in IT"),
        ("RN", "work as an RN"),
        ("work as a cook", "work as a cook"),
        ("hospital nursing", "work in hospital nursing"),
        ("sales and marketing", "work in sales and marketing"),
        ("in a school", "work in a school"),
        ("working with children", "work with children"),
        ("teaching children", "work teaching children"),
        ("to manage a restaurant", "a chance to manage a restaurant"),
        ("night shifts", "night shifts"),
        ("I'm looking for a role in IT.", "a role in IT"),
        ("anything", "any kind of work"),
        ("support worker", "work as a support worker"),
    ],
)
def test_a_goal_in_any_form_makes_a_sentence(answer: str, expected: str) -> None:
    assert f"Now I'm looking for {expected}." == introduction.goal(answer)


def test_a_goal_in_short_ends_with_its_first_clause() -> None:
    assert "a hospital job" == goal_in_short("a hospital job while I complete my licence")


@pytest.mark.parametrize(
    ("city", "province", "expected"),
    [
        ("Halifax", "NS", "Halifax, Nova Scotia"),
        ("Halifax", "", "Halifax"),
        ("Toronto, ON", "ON", "Toronto, ON"),
        ("", "NT", "the Northwest Territories"),
        ("", "NS", "Nova Scotia"),
        ("", "", ""),
    ],
)
def test_a_place_is_said_as_people_say_it(city: str, province: str, expected: str) -> None:
    assert expected == place(city, province)
