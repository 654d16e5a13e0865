"""Them: the questions about the person one writes to or calls, asked in the same words by every tool."""

from dataclasses import dataclass
from typing import Any, Protocol

from tools.kit.form.beginnings.asking import TOPICS
from tools.kit.form.beginnings.reasons import GAVE, HEARD, WHY
from tools.kit.form.questions import Group, ask, ask_day, choose, finish, taken
from tools.kit.form.said import Said
from tools.kit.language import later

THEM = Group(later("The other person"), later("Choose one person, and use their name."))


@dataclass(frozen=True)
class Them:
    """The questions. Tools take them with `their`."""

    their_name: str = ask(
        later("The other person’s name"),
        hint=later("Check the spelling on their website or card."),
        words=8,
        core=True,
        group=THEM,
        openings=(
            "dear",
            "hello",
            "my name is",
            "their name is",
            "her name is",
            "his name is",
            "the name is",
            "name:",
        ),
    )
    greet_as: str = ask(
        later("How you greet them"),
        hint=later(
            "After “Dear” or “Hello”: Ms. Roy, Dr. Singh or Sam. Left empty, letters use their full name."
        ),
        limit=40,
        words=5,
        group=THEM,
        openings=("dear", "hello", "hi"),
    )
    their_address: str = ask(
        later("Their position and address"),
        hint=later("As on an envelope, one line each: position, organization, street, city."),
        limit=200,
        words=25,
        lines=4,
        breaks=True,
        group=THEM,
    )
    found: str = choose(
        later("How you found them"),
        (
            ("", later("Choose one")),
            ("person", later("Someone gave me their name")),
            ("met", later("We have talked before")),
            ("talk", later("I heard or read something of theirs")),
            ("linkedin", later("On LinkedIn")),
            ("website", later("On their organization's website")),
            ("before", later("I wrote to them before")),
        ),
        group=THEM,
    )
    wrote_on: str = ask_day(later("The day when you wrote"), group=THEM)
    introducer: Said = finish(
        later("Who gave you their name"),
        *GAVE,
        limit=100,
        words=15,
        group=THEM,
    )
    talk: Said = finish(later("What you heard or read"), *HEARD, limit=100, words=15, group=THEM)
    why: Said = finish(
        later("Why you chose this person"),
        *WHY,
        hint=later("One thing that is true of them only. It shows that you did not write to everyone."),
        limit=100,
        words=16,
        group=THEM,
    )
    topic: Said = finish(
        later("What you would like to learn"), *TOPICS, limit=120, words=20, lines=2, core=True, group=THEM
    )


class Greeted(Protocol):
    """Answers that say whom one writes to or calls."""

    @property
    def their_name(self) -> str: ...
    @property
    def greet_as(self) -> str: ...


def greeting(answers: Greeted) -> dict[str, str | Said]:
    """Give another tool the person and how one greets them."""
    return {"their_name": answers.their_name, "greet_as": answers.greet_as}


def their(name: str, **changes: Any) -> Any:
    """Take a question about the other person by its name, with changes where a tool asks it in another place."""
    return taken(Them, name, **changes)
