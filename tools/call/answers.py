"""What a call is made of."""

from dataclasses import dataclass

from tools.kit.form.about_you import shared
from tools.kit.form.other_person import their
from tools.kit.form.questions import Group, ask
from tools.kit.language import later

ASK = Group(later("What you ask"), later("One question that only they can answer opens the talk."))


@dataclass(frozen=True)
class Answers:
    """What a call is made of."""

    full_name: str = shared("full_name")
    occupation: str = shared("occupation")
    years: str = shared("years")
    result: str = shared("result")
    goal: str = shared("goal")
    city: str = shared("city")
    province: str = shared("province")
    phone: str = shared("phone")
    email: str = shared("email")
    their_name: str = their("their_name")
    greet_as: str = their("greet_as")
    introducer: str = their("introducer")
    question: str = ask(
        later("Your one question"),
        hint=later("About their work. For example: What surprised you most in your first year?"),
        limit=120,
        words=20,
        core=True,
        group=ASK,
    )
    times: str = ask(
        later("Times when you can talk"),
        hint=later("For example: Tuesday morning, or Thursday after three"),
        limit=60,
        words=12,
        group=ASK,
    )
