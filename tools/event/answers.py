"""What an event is made of."""

from dataclasses import dataclass

from tools.event import meeting_people
from tools.event.gatherings import KINDS
from tools.kit.form.about_you import shared
from tools.kit.form.beginnings.meeting import EVENTS
from tools.kit.form.questions import Group, ask, ask_day, choose, finish
from tools.kit.form.said import ANY, OWN, Frame, Said
from tools.kit.form.this_message import ask_today
from tools.kit.language import later

EVENT = Group(later("The event"), later("One event, and one small aim."))
AIMS = (
    Frame(
        "hope",
        later("I hope to {…}."),
        takes=("verb", "either", "leaning"),
        example=later("meet two nurses who work here"),
        openings=("i'd like to", "i would like to", "i want to", "hope to", "to"),
    ),
    Frame("colon", later("My aim is {…}."), takes=ANY, example=later("two names, one conversation")),
    OWN,
)
AFTER = Group(later("After the event"), later("Quick notes, the same day. Each person gets a message."))


@dataclass(frozen=True)
class Answers:
    """What an event is made of."""

    full_name: str = shared("full_name")
    occupation: Said = shared("occupation")
    goal: Said = shared("goal")
    province: str = shared("province")
    phone: str = shared("phone")
    email: str = shared("email")
    linkedin: str = shared("linkedin")
    event: Said = finish(later("Which event it is"), *EVENTS, words=14, core=True, group=EVENT)
    kind: str = choose(later("What kind of event it is"), KINDS, group=EVENT)
    day: str = ask_day(later("The day of the event"), group=EVENT)
    where: str = ask(
        later("Where and when it begins"),
        hint=later("For example: Central Library, second floor, 6 p.m."),
        words=14,
        group=EVENT,
    )
    aim: Said = finish(later("What you hope for"), *AIMS, limit=100, words=16, group=EVENT)
    met: str = ask(
        later("People you met"),
        hint=later(
            "One person a line: the name, a colon, then what they told you about. For example: Amir: the night work"
        ),
        limit=600,
        words=100,
        lines=4,
        breaks=True,
        group=AFTER,
    )
    wish: str = choose(
        later("What you would like next"), meeting_people.WISHES, default="linkedin", group=AFTER
    )
    today: str = ask_today()
