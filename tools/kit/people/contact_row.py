"""Someone one was in touch with, as a row of the contact sheet."""

from collections.abc import Mapping

from tools.kit.people.names import parted, person
from tools.kit.time import dates
from tools.kit.words import tidy


def row(name: str, day: str, talked: str, **more: str) -> tuple[Mapping[str, str], ...]:
    """Give the row of one person, column's key → text; without a name there is none.

    A description, such as “my cousin” or “Linda from the union”, stands whole as the first name.
    """
    first, last = parted(person(name))
    if not first:
        return ()
    on = dates.read(day)
    met = {
        "first_name": first,
        "last_name": last,
        "discussion": f"{on.isoformat()}: {tidy(talked)}" if on and talked else tidy(talked),
        "last_contacted": on.isoformat() if on else "",
    }
    return ({**met, **more},)


def written(row: Mapping[str, str], today: str, *sentences: str) -> Mapping[str, str]:
    """Put on top of a row's log what was written to them today, in one line: ✉ tells it from a talk, in every language."""
    on, words = dates.read(today), " ".join(" ".join(sentences).split())
    if not on or not words:
        return row
    log = filter(None, (f"{on.isoformat()} ✉: {words}", row["discussion"]))
    return {**row, "discussion": "\n".join(log), "last_contacted": on.isoformat()}
