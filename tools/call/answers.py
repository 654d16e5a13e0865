"""What a call is made of."""

from dataclasses import dataclass

from tools.kit.form.about_you import shared
from tools.kit.form.beginnings.asking import QUESTIONS
from tools.kit.form.beginnings.meeting import TIMES
from tools.kit.form.other_person import their
from tools.kit.form.questions import Group, finish
from tools.kit.form.said import Said
from tools.kit.form.this_message import ask_today
from tools.kit.language import later

ASK = Group(later("What you ask"), later("One question that only they can answer opens the conversation."))


@dataclass(frozen=True)
class Answers:
    """What a call is made of."""

    full_name: str = shared("full_name")
    occupation: Said = shared("occupation")
    years: str = shared("years")
    result: Said = shared("result")
    goal: Said = shared("goal")
    city: str = shared("city")
    province: str = shared("province")
    phone: str = shared("phone")
    email: str = shared("email")
    their_name: str = their("their_name")
    greet_as: str = their("greet_as")
    wrote_on: str = their(
        "wrote_on",
        label=later("The day when you wrote to them"),
        hint=later("If you did before you call. It reminds them of you."),
    )
    introducer: Said = their("introducer")
    why: Said = their("why")
    question: Said = finish(
        later("Your one question"),
        *QUESTIONS,
        hint=later("About their work. For example: What surprised you most in your first year?"),
        limit=120,
        words=20,
        core=True,
        group=ASK,
    )
    times: Said = finish(later("Times when you can talk"), *TIMES, limit=60, words=12, group=ASK)
    today: str = ask_today()
