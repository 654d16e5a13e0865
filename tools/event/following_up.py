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
        sentence = _(
            "Keep half an hour free the next day for your follow-up messages. {day} is the last day for them."
        )
        return sentence.format(day=dates.written(last))
    return _("Keep half an hour free the next day for your follow-up messages.")


def write_by(event: str, province: str) -> str:
    """Say until when to write."""
    if last := last_day(event, province):
        return _("Write to each of them within 24 hours, in working hours. {day} is the last day.").format(
            day=dates.written(last)
        )
    return _("Write to each of them in working hours, within 24 hours or two working days at most.")


def send_by(event: str, province: str) -> str:
    """Note on a message until when to send it."""
    if last := last_day(event, province):
        return _("Send it within 24 hours, in working hours, and by {day} at the latest").format(
            day=dates.written(last)
        )
    return _("Send it in working hours, within 24 hours or two working days at most")
