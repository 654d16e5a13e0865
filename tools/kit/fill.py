"""The only validation there is: from what was typed to answers, or to sentences that say how to put it right."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tools.kit import dates, numbers, phone
from tools.kit.form import Question, is_shown, questions
from tools.kit.language import _
from tools.kit.mending import mended
from tools.kit.words import count_words, without

BIDI_OVERRIDES = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
NOTHING = frozenset({"n/a", "na", "nil", "none", "nothing", "no answer", "no result", "no results"})
EMAIL = re.compile(r"[^\s@,:;<>()]+@[^\s@,:;<>()]+\.[^\s@,:;<>().]+")
ADDRESS = re.compile(r"(?:https?://)?[^\s/.:@]+(?:\.[^\s/.:@]+)+(?::\d+)?(?:/\S*)?", re.IGNORECASE)


class Refused(ValueError):
    """An answer that cannot be taken; the message tells the person how to put it right."""


@dataclass(frozen=True)
class Filled[Form]:
    """A form with every good answer in it, and a sentence for each answer that was left out (name → sentence)."""

    answers: Form
    problems: Mapping[str, str]


def fill[Form](form: type[Form], typed: Mapping[str, object]) -> Filled[Form]:
    """Fill a form with what was typed, by question name or by a former name.

    Names of other forms are passed over, and so is what stands in a question that is not shown.
    """
    answers: dict[str, Any] = {name: question.default for name, question in questions(form).items()}
    problems: dict[str, str] = {}
    for name, question in questions(form).items():
        if not is_shown(question, answers):
            continue
        given = next((typed[key] for key in (name, *question.formerly) if key in typed), None)
        try:
            text = without(clean(given, many_lines=question.breaks), *question.openings)
            if text:
                answers[name] = CHECKS[question.kind](question, text)
        except Refused as refused:
            problems[name] = str(refused)
    return Filled(form(**answers), problems)


def clean(given: object, *, many_lines: bool = False) -> str:
    """Normalize what was typed: composed letters, single spaces, nothing that is invisible and acts on its surroundings."""
    if given is None:
        return ""
    if isinstance(given, bool) or not isinstance(given, str | int | float):
        raise Refused(_("Write words or a number here."))
    text = unicodedata.normalize("NFC", str(given)).translate(BIDI_OVERRIDES)
    text = "".join(
        sign if unicodedata.category(sign) not in ("Cc", "Cs") else sign if sign == "\n" else " "
        for sign in text
    )
    if many_lines:
        return "\n".join(" ".join(line.split()) for line in text.splitlines()).strip()
    return " ".join(text.split())


def check_text(question: Question, text: str) -> str:
    """Take text that has something to say and fits its limits, with slips beyond doubt put right."""
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
    if not any(unicodedata.category(sign)[0] in "LNS" for sign in text):
        raise Refused(_("Write words here, not only punctuation."))
    if text.lower().strip(".") in NOTHING:
        raise Refused(_("Leave this empty if there is nothing to say here."))
    return mended(text)


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
}
