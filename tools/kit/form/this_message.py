"""What belongs to one message: its tone, and the day on which it is written."""

from typing import Any

from tools.kit.form.questions import Group, Question, choose, declare
from tools.kit.language import later

THIS_TIME = Group(later("This time"), later("What changes from one message to the next."), on_paper=False)


def ask_tone() -> Any:
    """Ask for the tone."""
    return choose(
        later("Tone"),
        (("formal", later("Formal")), ("friendly", later("Friendly"))),
        default="formal",
        hint=later("Friendly fits people you have met, and workplaces where first names are usual."),
        group=THIS_TIME,
    )


def ask_today() -> Any:
    """Take the day of writing, such as 2026-11-23; no answer is no date."""
    return declare(Question(later("Today's date"), kind="today"))
