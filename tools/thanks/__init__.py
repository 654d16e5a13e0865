"""Thank someone for a talk, a meeting, an introduction or help: an email, a letter, and a short message."""

from collections.abc import Iterator
from dataclasses import dataclass

from tools.formats import offer
from tools.kit import acquaintance, dates, holidays, message, missing
from tools.kit.about import shared
from tools.kit.document import Block, Document
from tools.kit.form import Group, ask, ask_day, choose
from tools.kit.language import _, later
from tools.kit.names import greeted
from tools.kit.result import Result, Use
from tools.kit.them import their
from tools.kit.this_time import ask_today, ask_tone
from tools.thanks import gratitude

TITLE = later("Thank-you writer")

WHAT_FOR = Group(later("What you are thankful for"), later("One exact thing shows that you listened."))
IN_TIME = 2
"""Working days in which thanks are best sent."""


@dataclass(frozen=True)
class Answers:
    """What a thank-you is made of."""

    full_name: str = shared("full_name")
    phone: str = shared("phone")
    email: str = shared("email")
    province: str = shared("province")
    their_name: str = their("their_name")
    greet_as: str = their("greet_as")
    occasion: str = choose(later("What happened"), gratitude.OCCASIONS, default="interview", group=WHAT_FOR)
    event: str = ask(
        later("Name of the event"),
        hint=later("Finish the sentence: We met at … For example: the Red Deer Trades Fair"),
        words=12,
        group=WHAT_FOR,
        only_with=("occasion", "event"),
    )
    referred: str = ask(
        later("Who they put you in touch with"), words=10, group=WHAT_FOR, only_with=("occasion", "referral")
    )
    position: str = ask(
        later("The position"),
        hint=later("For example: line cook"),
        words=12,
        group=WHAT_FOR,
        only_with=("occasion", "job"),
    )
    help: str = ask(
        later("What they did for you"),
        hint=later("Finish the sentence: Thank you for … For example: reading my résumé so carefully"),
        limit=100,
        words=15,
        group=WHAT_FOR,
        only_with=("occasion", "help"),
    )
    remember: str = ask(
        later("The one thing you will remember"),
        hint=later(
            "Finish the sentence: I will remember … For example: that most of your team began as volunteers"
        ),
        limit=140,
        words=24,
        lines=2,
        core=True,
        group=WHAT_FOR,
    )
    done: str = ask(
        later("What you did about it, or will do"),
        hint=later(
            "Finish the sentence: I … For example: signed up for the course, or: will call her this week"
        ),
        limit=140,
        words=24,
        lines=2,
        group=WHAT_FOR,
    )
    happened: str = ask_day(
        later("The day when it happened"),
        hint=later("It sets the day by which to send your thanks."),
        group=WHAT_FOR,
    )
    tone: str = ask_tone()
    today: str = ask_today()


def render(answers: Answers) -> Result:
    """Write the three forms of thanks, with advice on what is missing and on when to send it."""
    documents = (email(answers), letter(answers), short(answers))
    files = (offer.word("thank-you", documents[1]),)
    them = acquaintance.row(answers.their_name, answers.happened, answers.remember)
    uses = (Use("contacts", people=them),)
    return Result(documents, "email", tuple(advice(answers)), files=files, uses=uses)


def email(answers: Answers) -> Document:
    """Write an email of three to five sentences, with a subject line."""
    about = detail(answers)
    reach = message.reach(answers.phone, answers.email)
    offer = _("If there is a way I can help you in return, please let me know.")
    blocks = (
        *message.subject(gratitude.subject(answers.occasion, about)),
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
    """Write three or four sentences: thanks, the one thing and what came of it (`at_most` so many), what comes next.

    What goes by `slow` mail names the day by its date, for “yesterday” is over when it arrives.
    """
    occasion, tone = answers.occasion, answers.tone
    day, today = dates.read(answers.happened), None if slow else dates.read(answers.today)
    done = gratitude.done(occasion, answers.done, tone)
    middle = [each for each in (gratitude.remembered(answers.remember, tone), done) if each][:at_most]
    return [
        gratitude.thanks(occasion, detail(answers), dates.as_said(day, today) if day else ""),
        *(middle or [_("It means a lot to me.")]),
        gratitude.outlook(occasion, tone, news=done in middle),
    ]


def detail(answers: Answers) -> str:
    """Give the answer that belongs to the occasion."""
    given = answers.event or answers.referred or answers.position or answers.help
    return gratitude.detail(answers.occasion, given) if given else ""


def note(answers: Answers, blocks: tuple[Block, ...]) -> str:
    """Say the size, and by when to send it."""
    day = dates.read(answers.happened)
    if not day:
        return message.counted(blocks)
    latest = dates.written(dates.working_days_after(day, IN_TIME, holidays.of(answers.province)))
    return _("{words}, to send by {day}").format(words=message.counted(blocks), day=latest)


def advice(answers: Answers) -> Iterator[str]:
    """Say what would make the thanks stronger, what matters most first."""
    yield from missing.names(answers.full_name, answers.their_name)
    if not answers.remember:
        yield _("Name one exact thing that you will remember. General thanks are soon forgotten.")
    if not answers.done:
        yield _("Say what you did with their advice, or will do. It shows them that it helped.")
    yield from missing.time_to_send(answers.happened, answers.today, IN_TIME, answers.province)
