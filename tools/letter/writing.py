"""The letter and the email: the same facts in the same order, the email shorter and with a subject line."""

import re
from datetime import date

from tools.kit.document.blocks import Block, Document, Subject
from tools.kit.form.lent import unmarked
from tools.kit.form.said import OWN, Said
from tools.kit.language import _
from tools.kit.people.names import greeted, on_paper
from tools.kit.people.place import city, place
from tools.kit.sentences import introduction, message, request
from tools.kit.time import dates, holidays
from tools.letter.answers import Answers

ONE_PAGE = 250
"""Words in a letter that stays on one page and is read to its end."""


def letter(answers: Answers) -> Document:
    """Lay the letter out as Canadian letters are: sender, date, recipient, greeting, short paragraphs, name.

    What one does well and did gives way where the page has no room for it.
    """
    for background in (
        (answers.strength, answers.result),
        (Said(OWN), answers.result),
        (Said(OWN), Said(OWN)),
    ):
        blocks = (
            *letterhead(answers),
            *body(answers, *background, full=True),
            *message.signed_by_hand(answers.full_name, answers.tone),
        )
        if message.words_in(blocks) <= ONE_PAGE:
            break
    return Document("letter", _("Letter"), message.counted(blocks), _("Copy the letter"), blocks)


def letterhead(answers: Answers) -> tuple[Block, ...]:
    """Write who writes, when, and to whom."""
    day = dates.read(answers.today)
    own = message.reach(answers.phone, answers.email, answers.linkedin)
    return (
        *message.lines(answers.full_name, place(answers.city, answers.province), *own),
        *message.lines(dates.written(day) if day else ""),
        *message.lines(on_paper(answers.their_name), *answers.their_address.splitlines()),
        message.salutation(greeted(answers.their_name, answers.greet_as), answers.tone, paper=True),
    )


def email(answers: Answers) -> Document:
    """Write the same as an email: shorter, with a subject line."""
    own = message.reach(answers.phone, answers.email, answers.linkedin)
    blocks = (
        Subject(subject(answers)),
        message.salutation(greeted(answers.their_name, answers.greet_as), answers.tone),
        *body(answers, Said(OWN), answers.result, full=False),
        *message.signature(answers.full_name, answers.tone, *own),
    )
    return Document("email", _("Email"), message.counted(blocks), _("Copy the email"), blocks)


def subject(answers: Answers) -> str:
    """Say in a subject line what one asks of a mentor, and of anyone else why one writes."""
    if answers.ask_for == "mentor":
        if have_met(answers):
            return _("Thank you, and may I ask for half an hour a month?")
        return _("May I ask for half an hour of advice a month?")
    if is_again(answers):
        return message.following_up()
    return message.request_subject(answers.introducer, answers.occupation)


def body(answers: Answers, strength: Said, result: Said, *, full: bool) -> tuple[Block, ...]:
    """Write the paragraphs: how I found you and who I am, what I bring, what I ask, what comes next.

    Someone whom one has talked with knows the second and the third already.
    """
    tone, where = answers.tone, from_afar(answers)
    if have_met(answers):
        work, strength, result = "", Said(OWN), Said(OWN)
    else:
        work = introduction.work(answers.occupation, answers.years, where, tone)
    return (
        *message.paragraph(
            how_found(answers, answers.introducer) or request.my_name(answers.full_name),
            answers.why.sentence(tone),
            work,
        ),
        *message.paragraph(
            strength.sentence(tone),
            result.sentence(tone),
            answers.goal.sentence(tone),
            _("Je parle aussi français.") if answers.french == "yes" else "",
        ),
        *message.paragraph(
            answers.topic.sentence(tone) or _("I would value your advice."),
            request.ask_for_time(answers.ask_for, tone),
            request.promise(answers.ask_for, tone) if full else "",
        ),
        *message.paragraph(
            request.free(tone) if is_again(answers) else request.next_step(again_on(answers), tone),
            request.thanks(tone),
        ),
    )


def from_afar(answers: Answers) -> str:
    """Say where one lives, to someone in whose address no line, or what stands behind a comma, begins with that city."""
    where = city(answers.city, answers.province)
    parts = re.split(r"[\n,]\s*", unmarked(answers.their_address))
    there = re.compile(rf"{re.escape(unmarked(where))}(?!\w)", re.IGNORECASE)
    return "" if any(map(there.match, parts)) else where


def how_found(answers: Answers, introducer: Said) -> str:
    """Say how one found them, or that one writes again."""
    if is_again(answers):
        day, today = dates.read(answers.wrote_on), dates.read(answers.today)
        has_passed = day and (not today or day <= today)
        return request.again(dates.as_said(day, today) if day and has_passed else "")
    return request.found(answers.found, introducer, answers.talk, greeted(answers.their_name, ""))


def have_met(answers: Answers) -> bool:
    """Tell whether they have talked: whom one knows, one thanks, and needs no introduction to."""
    return answers.found == "met"


def is_again(answers: Answers) -> bool:
    """Tell whether one wrote to them before: a second letter promises no third."""
    return answers.found == "before"


def again_on(answers: Answers) -> date | None:
    """Find the day on which a first letter promises to write again: a week later, or the next working day."""
    day = None if is_again(answers) else dates.read(answers.today)
    return dates.week_after(day, holidays.of(answers.province)) if day else None
