"""Them: the questions about the person one writes to or calls, asked in the same words by every tool."""

import re
from dataclasses import dataclass, replace
from typing import Any

from tools.kit.form import Group, ask, choose, declare, questions
from tools.kit.language import later
from tools.kit.words import tidy, without

THEM = Group(later("The other person"), later("Choose one person, and use their name."))
ADDED = re.compile(r",\s+(?:who|whom|whose|my|our|your|an?|the|one|now|formerly|from|at|of|in|with)\b", re.I)
"""Where someone's name ends and words on who they are begin."""


@dataclass(frozen=True)
class Them:
    """The questions. Tools take them with `their`."""

    their_name: str = ask(
        later("The other person’s name"),
        hint=later("Check the spelling on their website or card."),
        words=8,
        core=True,
        group=THEM,
        openings=("my name is", "their name is", "her name is", "his name is", "the name is", "name:"),
    )
    greet_as: str = ask(
        later("How you greet them"),
        hint=later("After “Dear” or “Hello”: Ms. Roy, Dr. Singh or Sam. Empty means their full name."),
        limit=40,
        words=5,
        group=THEM,
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
            ("talk", later("I heard or read something of theirs")),
            ("linkedin", later("On LinkedIn")),
            ("website", later("On their organization's website")),
        ),
        group=THEM,
    )
    introducer: str = ask(
        later("Who gave you their name"),
        hint=later("For example: Joanne MacKay, who leads my bridging course"),
        limit=100,
        words=15,
        group=THEM,
    )
    talk: str = ask(
        later("What you heard or read"),
        hint=later("Finish the sentence: Thank you for … For example: your talk at the trades fair"),
        limit=100,
        words=15,
        group=THEM,
    )


def their(name: str, **changes: Any) -> Any:
    """Take a question about the other person by its name, with changes where a tool asks it in another place."""
    return declare(replace(questions(Them)[name], **changes))


def greeted(their_name: str, greet_as: str) -> str:
    """Say what to call them after “Dear” or “Hello”: as the visitor chose, or by their full name."""
    return tidy(without(greet_as, "dear", "hello", "hi")) or tidy(their_name)


def as_subject(introducer: str) -> str:
    """Set who gave the name before a verb: “Joanne MacKay, who leads my course,” with the comma that closes."""
    name = tidy(introducer)
    name = name[:1].upper() + name[1:]
    return f"{name}," if ADDED.search(name) else name


def in_short(introducer: str) -> str:
    """Leave out what is added to the name of who gave it: “Joanne MacKay”."""
    name = ADDED.split(tidy(introducer), maxsplit=1)[0]
    return name[:1].upper() + name[1:]
