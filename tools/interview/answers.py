"""What an information interview is made of."""

from dataclasses import dataclass

from tools.interview import interviewing, question_bank
from tools.kit.form.about_you import shared
from tools.kit.form.beginnings.meeting import DONE, REMEMBERED
from tools.kit.form.other_person import their
from tools.kit.form.questions import Group, ask, ask_day, choose, finish
from tools.kit.form.said import Said
from tools.kit.form.this_message import ask_today, ask_tone
from tools.kit.language import later

TALK = Group(
    later("The conversation"),
    later("One clear wish, and a few questions: leave room for what they add."),
)
AFTER = Group(later("After the conversation"), later("Your notes. They go on to your thank-you."))


@dataclass(frozen=True)
class Answers:
    """What an information interview is made of."""

    full_name: str = shared("full_name")
    occupation: Said = shared("occupation")
    years: str = shared("years")
    result: Said = shared("result")
    city: str = shared("city")
    province: str = shared("province")
    phone: str = shared("phone")
    email: str = shared("email")
    their_name: str = their("their_name")
    greet_as: str = their("greet_as")
    introducer: Said = their("introducer")
    why: Said = their("why")
    topic: Said = their("topic", group=TALK)
    focus: str = choose(
        later("What most of your questions are about"), question_bank.FOCUSES, default="all", group=TALK
    )
    minutes: str = choose(later("How long you ask for"), interviewing.LENGTHS, default="20", group=TALK)
    questions: str = ask(
        later("Your questions"),
        hint=later(
            "One a line, the most important first. Left empty, the tool chooses as many as fit the time."
        ),
        limit=1_200,
        words=240,
        lines=8,
        breaks=True,
        bank=question_bank.GROUPS,
        group=TALK,
    )
    day: str = ask_day(
        later("The day of the conversation"),
        hint=later("Once you know it."),
        group=TALK,
    )
    tone: str = ask_tone()
    helped: Said = finish(
        later("What helped you most"), *REMEMBERED, limit=140, words=24, lines=2, group=AFTER
    )
    will_do: Said = finish(
        later("What you will do about it"), *DONE, limit=140, words=24, lines=2, group=AFTER
    )
    others: str = ask(
        later("Who else to speak with"),
        hint=later("The names that they gave you."),
        limit=140,
        words=24,
        group=AFTER,
    )
    today: str = ask_today()
