"""What the statement is made of."""

from dataclasses import dataclass

from tools.kit.document.speech import PACE_CHOICES
from tools.kit.form.about_you import shared
from tools.kit.form.beginnings.asking import QUESTIONS as ASKED
from tools.kit.form.questions import Group, choose, finish
from tools.kit.form.said import Said
from tools.kit.language import later

THIS_TIME = Group(later("This time"), later("Make one version for each place where you will use it."))
QUESTIONS = (
    ("path", later("How did you get into your field?")),
    ("like", later("What do you like most about your work?")),
    ("day", later("What does a normal day look like for you?")),
    ("skills", later("Which skills matter most on your team?")),
    ("new", later("What should someone new to this field know?")),
    ("talk", later("Could we talk for 20 minutes next week?")),
    ("own", later("My own question")),
    ("none", later("No question")),
)


@dataclass(frozen=True)
class Answers:
    """What the statement is made of."""

    full_name: str = shared("full_name")
    occupation: Said = shared("occupation")
    years: str = shared("years")
    strength: Said = shared("strength")
    result: Said = shared("result")
    goal: Said = shared("goal")
    city: str = shared("city")
    province: str = shared("province")
    place: str = choose(
        later("Where will you say it?"),
        (("event", later("At an event")), ("phone", later("On the phone")), ("online", later("Online"))),
        default="event",
        group=THIS_TIME,
    )
    question: str = choose(
        later("Question to end on"),
        QUESTIONS,
        default="path",
        hint=later("End on a question, so that the other person can speak. Then listen."),
        group=THIS_TIME,
    )
    own_question: Said = finish(
        later("Your own question"),
        *ASKED,
        limit=120,
        words=20,
        group=THIS_TIME,
        only_with=("question", "own"),
    )
    pace: str = choose(
        later("How fast you speak"),
        PACE_CHOICES,
        default="usual",
        hint=later("Slow helps the listener, and helps you in a second language."),
        group=THIS_TIME,
    )
