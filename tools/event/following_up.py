"""Following up: on which day to write to people one met at an event, and until when."""

from tools.kit.language import _
from tools.kit.time import dates
from tools.kit.time.working_days import best_day, last_day


def keep_free(event: str, province: str) -> str:
    """Ask to keep time free for it."""
    best, last = best_day(event, province), last_day(event, province)
    if not best or not last:
        return _("Keep half an hour free the next day for your follow-up messages.")
    sentence = _("Keep half an hour free on {best} for your follow-up messages. Send the last by {last}.")
    return sentence.format(best=dates.in_its_year(best), last=dates.in_its_year(last))


def write_by(event: str, province: str) -> str:
    """Say when to write."""
    best, last = best_day(event, province), last_day(event, province)
    if not best or not last:
        return _("Write to each of them in working hours, within 24 hours if you can.")
    sentence = _("Write to each of them on {best}, in working hours, or by {last} at the latest.")
    return sentence.format(best=dates.in_its_year(best), last=dates.in_its_year(last))


def send_by(event: str, province: str) -> str:
    """Note on a message when to send it."""
    best, last = best_day(event, province), last_day(event, province)
    if not best or not last:
        return _("Send it in working hours, within 24 hours if you can")
    sentence = _("Send it on {best}, in working hours, or by {last} at the latest")
    return sentence.format(best=dates.in_its_year(best), last=dates.in_its_year(last))
