"""What a list of references is made of: up to four people, and the job they speak for."""

from dataclasses import dataclass
from typing import Any

from tools.kit.form.about_you import shared
from tools.kit.form.other_person import their
from tools.kit.form.posting import posted
from tools.kit.form.questions import Group, ask, choose
from tools.kit.form.said import Said
from tools.kit.form.this_message import ask_tone
from tools.kit.language import later

AGREED = (
    ("", later("Not asked yet")),
    ("asked", later("Asked, no answer yet")),
    ("yes", later("Has agreed")),
)
FIRST = Group(
    later("First person"),
    later("Someone who has seen your work. Ask first: someone who has not agreed is not on the list."),
)
SECOND = Group(later("Second person"), later("From another place or another time, if you can."), again=True)
THIRD = Group(later("Third person"), later("Employers often ask for three."), again=True)
FOURTH = Group(
    later("Fourth person"),
    later("In reserve, for the day when one of the three is away."),
    on_paper=False,
    again=True,
)


def ask_name(label: str, group: Group, **settings: Any) -> Any:
    """Ask for the name of one person."""
    return ask(label, words=8, group=group, **settings)


def ask_greeting(label: str, group: Group) -> Any:
    """Ask how the visitor greets a person."""
    hint = later(
        "Left empty, a formal message uses the full name, and a friendly one the first of two names."
    )
    return their("greet_as", label=label, hint=hint, group=group)


def ask_position(label: str, group: Group) -> Any:
    """Ask for a person's position and workplace."""
    hint = later("One line each: position, workplace, city and country.")
    return ask(label, hint=hint, limit=160, words=25, lines=3, breaks=True, group=group)


def ask_known(label: str, group: Group) -> Any:
    """Ask how a person knows the visitor."""
    hint = later("For example: led my ward in Manila, from 2019 to 2025")
    return ask(label, hint=hint, limit=120, words=20, lines=2, group=group)


def ask_phone(label: str, group: Group) -> Any:
    """Ask for a person's number."""
    return ask(label, hint=later("Abroad, with the country code."), kind="phone", limit=40, group=group)


def ask_best(label: str, group: Group) -> Any:
    """Ask how a person is best reached."""
    hint = later("The best hours with their time zone, and the language if it is not English.")
    return ask(label, hint=hint, limit=100, words=16, group=group)


@dataclass(frozen=True)
class Answers:
    """What a list of references is made of."""

    full_name: str = shared("full_name")
    city: str = shared("city")
    province: str = shared("province")
    phone: str = shared("phone")
    email: str = shared("email")
    first_name: str = ask_name(later("Name of the first person"), FIRST, core=True)
    first_greet_as: str = ask_greeting(later("How you greet the first person"), FIRST)
    first_agreed: str = choose(later("Has the first person agreed?"), AGREED, group=FIRST)
    first_position: str = ask_position(later("Position and workplace of the first person"), FIRST)
    first_known: str = ask_known(later("How the first person knows you"), FIRST)
    first_phone: str = ask_phone(later("Phone number of the first person"), FIRST)
    first_email: str = ask(later("Email address of the first person"), kind="email", group=FIRST)
    first_best: str = ask_best(later("Best way to reach the first person"), FIRST)
    second_name: str = ask_name(later("Name of the second person"), SECOND)
    second_greet_as: str = ask_greeting(later("How you greet the second person"), SECOND)
    second_agreed: str = choose(later("Has the second person agreed?"), AGREED, group=SECOND)
    second_position: str = ask_position(later("Position and workplace of the second person"), SECOND)
    second_known: str = ask_known(later("How the second person knows you"), SECOND)
    second_phone: str = ask_phone(later("Phone number of the second person"), SECOND)
    second_email: str = ask(later("Email address of the second person"), kind="email", group=SECOND)
    second_best: str = ask_best(later("Best way to reach the second person"), SECOND)
    third_name: str = ask_name(later("Name of the third person"), THIRD)
    third_greet_as: str = ask_greeting(later("How you greet the third person"), THIRD)
    third_agreed: str = choose(later("Has the third person agreed?"), AGREED, group=THIRD)
    third_position: str = ask_position(later("Position and workplace of the third person"), THIRD)
    third_known: str = ask_known(later("How the third person knows you"), THIRD)
    third_phone: str = ask_phone(later("Phone number of the third person"), THIRD)
    third_email: str = ask(later("Email address of the third person"), kind="email", group=THIRD)
    third_best: str = ask_best(later("Best way to reach the third person"), THIRD)
    fourth_name: str = ask_name(later("Name of the fourth person"), FOURTH)
    fourth_greet_as: str = ask_greeting(later("How you greet the fourth person"), FOURTH)
    fourth_agreed: str = choose(later("Has the fourth person agreed?"), AGREED, group=FOURTH)
    fourth_position: str = ask_position(later("Position and workplace of the fourth person"), FOURTH)
    fourth_known: str = ask_known(later("How the fourth person knows you"), FOURTH)
    fourth_phone: str = ask_phone(later("Phone number of the fourth person"), FOURTH)
    fourth_email: str = ask(later("Email address of the fourth person"), kind="email", group=FOURTH)
    fourth_best: str = ask_best(later("Best way to reach the fourth person"), FOURTH)
    position: str = posted("position", core=False)
    workplace: str = posted("workplace", core=False)
    strength: Said = shared("strength")
    result: Said = shared("result")
    tone: str = ask_tone()
