"""An entry for a calendar: a whole day, so that no time zone can move it."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Entry:
    """What to do on a day, in one line, and a text that goes with it."""

    day: date
    title: str
    note: str = ""
