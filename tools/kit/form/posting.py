"""The posting: the questions about a job that is posted, asked in the same words by every tool."""

from dataclasses import dataclass
from typing import Any

from tools.kit.form.questions import Group, ask, ask_day, taken
from tools.kit.language import _, later
from tools.kit.words import say, tidy

POSTING = Group(later("The posting"), later("As it is written there, so that it can be found."))


@dataclass(frozen=True)
class Posting:
    """The questions. Tools take them with `posted`."""

    position: str = ask(
        later("Job title in the posting"),
        hint=later("With its number, if it has one. For example: Care aide, number 118"),
        words=14,
        core=True,
        group=POSTING,
    )
    workplace: str = ask(later("Where the job is"), words=10, core=True, group=POSTING)
    link: str = ask(
        later("Link to the posting"),
        hint=later("The page of this one job. For example: example.com/jobs/118"),
        kind="address",
        limit=200,
        group=POSTING,
    )
    closes: str = ask_day(
        later("Day on which the posting closes"),
        hint=later("Left empty, your message says that you will apply this week."),
        group=POSTING,
    )


def posted(name: str, **changes: Any) -> Any:
    """Take a question about the posting by its name, with changes where a tool asks it in another place."""
    return taken(Posting, name, **changes)


def posting(position: str, workplace: str) -> str:
    """Name a posting inside a sentence: “the ‘Care aide’ posting at Harbour View Hospital”."""
    sentence = {
        (True, True): _("the “{position}” posting at {workplace}"),
        (True, False): _("the “{position}” posting at your workplace"),
        (False, True): _("a posting at {workplace}"),
        (False, False): _("a posting at your workplace"),
    }[bool(position), bool(workplace)]
    return say(sentence, position=tidy(position), workplace=tidy(workplace).removeprefix("at "))
