"""The people of the list: who is named, and who has agreed to be."""

from collections.abc import Iterator
from dataclasses import dataclass

from tools.kit.people.names import person
from tools.references.answers import Answers


@dataclass(frozen=True)
class Referee:
    """One person, as the visitor answered; `agreed` is one of AGREED."""

    name: str = ""
    greet_as: str = ""
    agreed: str = ""
    position: str = ""
    known: str = ""
    phone: str = ""
    email: str = ""
    best: str = ""


NOBODY = Referee()
"""The person who is still to be named."""


def named(answers: Answers) -> Iterator[Referee]:
    """Give the people who have a name, in their order."""
    for nth in ("first", "second", "third", "fourth"):
        each = Referee(
            **{field: getattr(answers, f"{nth}_{field}") for field in Referee.__dataclass_fields__}
        )
        if person(each.name):
            yield each


def agreed(answers: Answers) -> list[Referee]:
    """List the people who have agreed."""
    return [each for each in named(answers) if each.agreed == "yes"]


def waiting(answers: Answers) -> list[Referee]:
    """List the people who have not agreed yet."""
    return [each for each in named(answers) if each.agreed != "yes"]
