"""What a thank-you is made of."""

from dataclasses import dataclass

from tools.kit.form.about_you import shared
from tools.kit.form.other_person import their
from tools.kit.form.questions import Group, ask, ask_day, choose
from tools.kit.form.this_message import ask_today, ask_tone
from tools.kit.language import later
from tools.thanks import gratitude

WHAT_FOR = Group(later("What you are thankful for"), later("One exact thing shows that you listened."))


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
