"""What each kind of question takes: the answer, or else a sentence that says how to put it right."""

import re
import unicodedata

from tools.kit.form import numbers
from tools.kit.form.questions import Question
from tools.kit.language import _
from tools.kit.people import phone
from tools.kit.time import dates
from tools.kit.words import count_words

NOTHING = frozenset({"n/a", "na", "nil", "none", "nothing", "no answer", "no result", "no results"})
EMAIL = re.compile(r"[^\s@,:;<>()]+@[^\s@,:;<>()]+\.[^\s@,:;<>().]+")
COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
ADDRESS = re.compile(r"(?:https?://)?[^\s/.:@]+(?:\.[^\s/.:@]+)+(?::\d+)?(?:/\S*)?", re.IGNORECASE)


class Refused(ValueError):
    """An answer that cannot be taken; the message tells the person how to put it right."""


def check_text(question: Question, text: str) -> str:
    """Take text that has something to say and fits its limits."""
    if len(text) > question.limit:
        raise Refused(
            _("Shorten this to {limit} characters. It has {count} now.").format(
                limit=f"{question.limit:,}", count=f"{len(text):,}"
            )
        )
    if question.words and count_words(text) > question.words:
        raise Refused(
            _("Shorten this to {limit} words. It has {count} now.").format(
                limit=question.words, count=count_words(text)
            )
        )
    if not question.frames and not any(unicodedata.category(sign)[0] in "LNS" for sign in text):
        raise Refused(_("Write words here, not only punctuation."))
    if text.lower().strip(".") in NOTHING and not question.frames:
        raise Refused(_("Leave this empty if there is nothing to say here."))
    return text


def check_number(question: Question, text: str) -> int:
    """Take a whole number, in figures or in words."""
    number = numbers.whole(text)
    if number is None or number > question.limit:
        raise Refused(_("Write a whole number from 0 to {limit}, such as 5.").format(limit=question.limit))
    return number


def check_years(question: Question, text: str) -> str:
    """Take years, also with a half or with more."""
    if not (years := numbers.years(text, question.limit)):
        raise Refused(
            _("Write the years as a number up to {limit}, such as 5, 6.5 or 10+.").format(
                limit=question.limit
            )
        )
    return years


def check_choice(question: Question, text: str) -> str:
    """Take one of the values on offer."""
    if text not in dict(question.choices):
        raise Refused(_("Choose one of the answers in the list."))
    return text


def check_day(question: Question, text: str) -> str:
    """Take a day of the calendar."""
    day = dates.read(text)
    if not day:
        raise Refused(_("Give the whole day, such as 2026-11-23."))
    return day.isoformat()


def check_phone(question: Question, text: str) -> str:
    """Take a phone number of any country, with or without an extension."""
    if phone.is_number(check_text(question, text)):
        return text
    if phone.holds_number(text):
        raise Refused(_("Write one number and nothing else, such as 902-555-0134 or 902-555-0134 ext. 12."))
    raise Refused(_("Write a phone number with its area code, such as 902-555-0134."))


def check_email(question: Question, text: str) -> str:
    """Take an email address."""
    if not EMAIL.fullmatch(check_text(question, text)):
        raise Refused(_("Write one whole email address and nothing else, such as name@example.com."))
    return text


def check_address(question: Question, text: str) -> str:
    """Take the address of a page on the web."""
    if not ADDRESS.fullmatch(check_text(question, text)):
        raise Refused(_("Write the whole address, such as linkedin.com/in/your-name."))
    return text


def check_colour(question: Question, text: str) -> str:
    """Take a colour as the web writes it."""
    if not COLOUR.fullmatch(text):
        raise Refused(_("Choose a colour, such as #0e4f49."))
    return text.lower()


CHECKS = {
    "text": check_text,
    "number": check_number,
    "years": check_years,
    "choice": check_choice,
    "day": check_day,
    "today": check_day,
    "phone": check_phone,
    "email": check_email,
    "address": check_address,
    "colour": check_colour,
}
