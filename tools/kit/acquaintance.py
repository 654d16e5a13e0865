"""Someone one was in touch with, as a row of the contact sheet."""

from collections.abc import Mapping

from tools.kit import dates
from tools.kit.names import DESCRIBED, PLACED, person
from tools.kit.words import tidy


def row(name: str, day: str, talked: str, **more: str) -> tuple[Mapping[str, str], ...]:
    """Give the row of one person, column's key → text; without a name there is none.

    A title alone is no first name; a description, such as “my cousin” or “Linda from the union”, stands there whole.
    """
    first, _space, last = person(name).rpartition(" ")
    if not last:
        return ()
    on = dates.read(day)
    whole = not first or first.endswith(".") or DESCRIBED.match(tidy(name)) or PLACED.search(name)
    met = {
        "first_name": person(name) if whole else first,
        "last_name": "" if whole else last,
        "discussion": f"{on.isoformat()}: {tidy(talked)}" if on and talked else tidy(talked),
        "last_contacted": on.isoformat() if on else "",
    }
    return ({**met, **more},)
