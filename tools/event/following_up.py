"""Following up: until when to write to people one met at an event, said in days or, without a day, in working days."""

from datetime import date

from tools.kit import dates, holidays
from tools.kit.language import _

WORKING_DAYS = 2


def last_day(event: str, province: str) -> date | None:
    """Find the last working day on which to write, from the day of the event as it was typed."""
    day = dates.read(event)
    return dates.working_days_after(day, WORKING_DAYS, holidays.of(province)) if day else None


def keep_free(event: str, province: str) -> str:
    """Ask to keep time free for it."""
    if last := last_day(event, province):
        sentence = _("Keep half an hour free for your follow-up messages, by {day} at the latest.")
        return sentence.format(day=dates.written(last))
    return _("Keep half an hour free for your follow-up messages, in the two working days after the event.")


def write_by(event: str, province: str) -> str:
    """Say until when to write."""
    if last := last_day(event, province):
        return _("By {day}, write to each of them, in working hours.").format(day=dates.written(last))
    return _("Within two working days, write to each of them, in working hours.")


def send_by(event: str, province: str) -> str:
    """Note on a message until when to send it."""
    if last := last_day(event, province):
        return _("Send it in working hours, by {day}").format(day=dates.written(last))
    return _("Send it in working hours, within two working days")
