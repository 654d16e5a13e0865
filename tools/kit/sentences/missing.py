"""Advice on what any message lacks: the two names, a way to answer, a day, and one that is no holiday."""

from collections.abc import Iterator

from tools.kit.form.said import Said
from tools.kit.language import _
from tools.kit.people.names import greeted, has_title_too_many, person, title_alone
from tools.kit.sentences.introducer import tells_a_name
from tools.kit.time import dates, holidays
from tools.kit.time import working_days as in_time
from tools.kit.words import say


def names(full_name: str, their_name: str, greet_as: str) -> Iterator[str]:
    """Ask for the two names, and for the one that belongs to a title."""
    if not full_name:
        yield _("Give your own name.")
    if not greeted(their_name, ""):
        yield _("Use the name of one person. A message to nobody in particular is easy to leave unanswered.")
    if title_alone(greet_as):
        yield say(
            _("Write a name after “{title}”. Until then, your greeting goes without the title."),
            title=person(greet_as),
        )
    elif has_title_too_many(person(their_name)) and not greet_as:
        yield say(
            _(
                "After “{title}” stands only the last name. Until you say how you greet them, the title is left out."
            ),
            title=person(their_name).partition(" ")[0],
        )


def introduction(introducer: Said) -> Iterator[str]:
    """Ask for the name of the person who made the introduction."""
    if introducer and not tells_a_name(introducer):
        yield _("Give the name of the person who introduced you. A name they know opens the door.")


def way_to_answer(phone: str, email: str) -> Iterator[str]:
    """Ask for a phone number or an email address."""
    if not phone and not email:
        yield _("Give a phone number or an email address, so that they can answer.")


def working_day(day: str, province: str) -> Iterator[str]:
    """Point at a meeting that is set on a public holiday."""
    on = dates.read(day)
    if on and (holiday := holidays.of(province).get(on)):
        yield say(
            _("{day} is a public holiday: {holiday}. Ask whether it is really on that day."),
            day=dates.in_its_year(on),
            holiday=holiday,
        )


def still_to_come(happened: str, today: str) -> Iterator[str]:
    """Point at thanks for a day that has not come yet."""
    if in_time.has_passed(today, happened):
        yield _("The day when it happened is still to come. Thank them once it has happened.")


def time_to_send(happened: str, today: str, province: str) -> Iterator[str]:
    """Say by when thanks are best sent."""
    last = in_time.last_day(happened, province)
    if not last:
        yield _("Send it within 24 hours, or two working days at most. Give the day to see the date.")
    elif in_time.has_passed(last.isoformat(), today):
        yield _(
            "More than two working days have passed. Send it all the same: late thanks are better than none."
        )
