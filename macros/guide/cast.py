"""Who plays in the worked examples of the pages: the people whom they name, and a host's own where those take their place."""

from macros import slips
from tools import examples as stored
from tools.examples import Example
from tools.kit.language import _
from tools.kit.words import article

FOLLOWED = ("nurse", "welder", "graduate")
"""The job seekers whose examples a page of the guide prints, and the workbook with it."""


def who(name: str, table: str = "about") -> str:
    """Give the person whom a page names, or the one who stands in: of those whose file has a table, always the same.

    It is empty where nobody has such a table.
    """
    if name in stored.names():
        return name
    ours = [*FOLLOWED, *(each for each in stored.ours() if each not in FOLLOWED)]
    if name not in ours:
        raise ValueError(slips.unknown("example", name, stored.names()))
    theirs = [each for each in stored.names() if table in stored.table(each)]
    return theirs[ours.index(name) % len(theirs)] if theirs else ""


def followed(tool: str) -> list[str]:
    """Give the people whose examples of a tool a page prints."""
    return list(dict.fromkeys(filter(None, (who(name, tool) for name in FOLLOWED))))


def starter(tool: str) -> Example:
    """Choose the example that stands in a tool until the visitor types."""
    return stored.read(who(FOLLOWED[0], tool) or who(FOLLOWED[0]), tool)


def person(name: str, table: str = "about") -> Example:
    """Give a page what a person answers about themselves."""
    return stored.read(who(name, table), "")


def introduced(name: str, table: str = "about") -> str:
    """Say who a person is, in a sentence."""
    about = person(name, table).answers
    return _("{name} is {occupation} in {city}.").format(
        name=about["full_name"], occupation=article(str(about["occupation"])), city=about["city"]
    )


def said_of(name: str, words: str) -> str:
    """Print words that are true of one of our people, and nothing where somebody stands in."""
    return words if who(name) == name else ""
