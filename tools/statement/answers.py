"""What the statement is made of."""

from dataclasses import dataclass

from tools.kit.document.speech import PACE_CHOICES
from tools.kit.form.about_you import shared
from tools.kit.form.questions import Group, ask, choose
from tools.kit.language import later

THIS_TIME = Group(later("This time"), later("Make one version for each place where you will use it."))
QUESTIONS = (
    ("", later("Choose one")),
    ("path", later("How did you get into this field?")),
    ("like", later("What do you like most about your work?")),
    ("day", later("What does a normal day look like for you?")),
    ("skills", later("Which skills matter most on your team?")),
    ("talk", later("Could we talk for 20 minutes next week?")),
    ("who", later("Who else should I speak with?")),
    ("own", later("My own question")),
)


@dataclass(frozen=True)
class Answers:
    """What the statement is made of."""

    full_name: str = shared("full_name")
    occupation: str = shared("occupation")
    years: str = shared("years")
    strength: str = shared("strength")
    result: str = shared("result")
    goal: str = shared("goal")
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
        hint=later("A question hands the turn to the other person. Then stop and listen."),
        group=THIS_TIME,
    )
    own_question: str = ask(
        later("Your own question"), limit=120, words=12, group=THIS_TIME, only_with=("question", "own")
    )
    pace: str = choose(
        later("How fast you speak"),
        PACE_CHOICES,
        default="usual",
        hint=later("Slow is kind to the listener, and to you in a second language."),
        group=THIS_TIME,
    )
