"""The three forms of thanks: an email, a card or letter, and a short message."""

from tools.kit.document.blocks import Block, Document, Subject
from tools.kit.language import _
from tools.kit.people.names import greeted
from tools.kit.sentences import conversation, message
from tools.kit.time import dates, holidays
from tools.kit.time.working_days import last_day
from tools.thanks import gratitude
from tools.thanks.answers import Answers


def email(answers: Answers) -> Document:
    """Write an email of three to five sentences, with a subject line."""
    reach = message.reach(answers.phone, answers.email)
    offer = _("If I can ever return the favour, please let me know.")
    blocks = (
        Subject(gratitude.subject(answers.occasion, answers.event, answers.referred)),
        message.salutation(greeted(answers.their_name, answers.greet_as), answers.tone),
        *message.paragraph(*sentences(answers)),
        *message.paragraph("" if answers.occasion == "job" else offer),
        *message.signature(answers.full_name, answers.tone, *reach),
    )
    return Document("email", _("Email"), note(answers, blocks), _("Copy the email"), blocks)


def letter(answers: Answers) -> Document:
    """Write the same for a card or a sheet of paper."""
    day = dates.read(answers.today)
    blocks = (
        *message.lines(dates.written(day) if day else ""),
        message.salutation(greeted(answers.their_name, answers.greet_as), answers.tone, paper=True),
        *message.paragraph(*sentences(answers, slow=True)),
        *message.signed_by_hand(answers.full_name, answers.tone),
    )
    return Document("letter", _("Card or letter"), note(answers, blocks), _("Copy the letter"), blocks)


def short(answers: Answers) -> Document:
    """Write a message for a phone or for LinkedIn: what for, the one thing, and what comes next."""
    blocks = (
        message.salutation(greeted(answers.their_name, answers.greet_as), "friendly"),
        *message.paragraph(*sentences(answers, at_most=1)),
        *message.lines(answers.full_name),
    )
    return Document("message", _("Short message"), note(answers, blocks), _("Copy the message"), blocks)


def sentences(answers: Answers, at_most: int = 2, *, slow: bool = False) -> list[str]:
    """Write two to four sentences: thanks, the one thing and what came of it (`at_most` so many), what comes next.

    What goes by `slow` mail names the day by its date, for “yesterday” is over when it arrives; what waits for the next
    working day names the weekday in place of “today”.
    """
    occasion, tone = answers.occasion, answers.tone
    day, today = dates.read(answers.happened), None if slow else dates.read(answers.today)
    waits = day and day == today and dates.working_day(day, holidays.of(answers.province)) != day
    done = answers.done.sentence(tone)
    middle = list(filter(None, (answers.remember.sentence(tone), done)))[:at_most]
    return [
        thanks(answers, dates.on_weekday(day) if day and waits else dates.as_said(day, today) if day else ""),
        *middle,
        gratitude.outlook(
            occasion, tone, news=done in middle and answers.done.frame.name in gratitude.TO_COME
        ),
    ]


def thanks(answers: Answers, when: str) -> str:
    """Thank for the occasion; `when` is “on Monday”."""
    match answers.occasion:
        case "event":
            return conversation.thanks(answers.event, when)
        case "referral":
            return gratitude.for_an_introduction(answers.referred)
        case "job":
            return gratitude.for_an_interview(answers.position, when)
        case "help":
            return answers.help.sentence(answers.tone) or _("Thank you for your help.")
        case "again":
            return gratitude.again(when)
    return gratitude.for_time(when)


def note(answers: Answers, blocks: tuple[Block, ...]) -> str:
    """Say the size, and by when to send it; to write again has no last day."""
    last = last_day(answers.happened, answers.province)
    if not last or answers.occasion == "again":
        return message.counted(blocks)
    return _("{words}, to send by {day}").format(words=message.counted(blocks), day=dates.in_its_year(last))
