"""The sheet at a glance: how many people by relationship and by status, and which follow-ups wait."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from tools.contacts.sheet.columns import CLOSED, RELATIONSHIPS, STATUSES, Row
from tools.kit.time import dates

WEEK = 7


@dataclass(frozen=True)
class Overview:
    """Counts by relationship and by status (each choice's key, then other texts that are in use), and of follow-ups."""

    relationships: dict[str, int]
    statuses: dict[str, int]
    today: int
    week: int
    overdue: int


def overview(contacts: Sequence[Row], today: date | None) -> Overview:
    """Count; the week is the seven days after today, and who is closed waits for nothing."""
    due = [dates.read(each.get("follow_up", "")) for each in contacts if each.get("status") != CLOSED]
    ahead = [(day - today).days for day in due if day and today]
    return Overview(
        counted(RELATIONSHIPS, (each.get("relationship", "") for each in contacts)),
        counted(STATUSES, (each.get("status", "") for each in contacts)),
        sum(days == 0 for days in ahead),
        sum(0 < days <= WEEK for days in ahead),
        sum(days < 0 for days in ahead),
    )


def counted(choices: Iterable[str], used: Iterable[str]) -> dict[str, int]:
    """Count each choice, also those that nobody has."""
    counts = dict.fromkeys(choices, 0)
    for each in filter(None, used):
        counts[each] = counts.get(each, 0) + 1
    return counts
