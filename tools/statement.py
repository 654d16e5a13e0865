"""Write what to say when someone asks what you do, in 15, 30 and 60 seconds."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tools.kit import asking
from tools.kit.about import shared
from tools.kit.choosing import fit
from tools.kit.document import Document, Paragraph
from tools.kit.form import Group, ask, choose
from tools.kit.goals import goal_in_short
from tools.kit.introduction import goal, result, strength, work
from tools.kit.language import _, later, several
from tools.kit.place import place
from tools.kit.result import Result, Use
from tools.kit.speech import PACE_CHOICES, seconds, spoken, within
from tools.kit.words import count_words, has_number, say, tidy

TITLE = later("Statement builder")

THIS_TIME = Group(later("This time"), later("Make one version for each place where you will use it."))
LENGTHS = (15, 30, 60)
SPOKEN = ("greeting", "work", "strength", "result", "goal", "reason", "offer", "question")

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

NO_ROOM = (
    (
        "goal",
        15,
        later("Your 15 seconds have no room for the work you are looking for. Say it in fewer words."),
    ),
    ("result", 30, later("Your 30 seconds have no room for your result. Say it in fewer words.")),
    ("strength", 60, later("Your 60 seconds have no room for what you do well. Say it in fewer words.")),
)
"""Parts that each length is to hold when they are answered, and what to say when one found no room."""


@dataclass(frozen=True)
class Answers:
    """What the statement is made of."""

    full_name: str = shared("full_name")
    occupation: str = shared("occupation")
    years: int | None = shared("years")
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


def render(answers: Answers) -> Result:
    """Write the statement in three lengths, with advice on what would make it stronger."""
    versions = {length: fit(wishes(answers, length), within(length, answers.pace)) for length in LENGTHS}
    documents = tuple(
        document(length, version, answers.pace) for length, version in versions.items() if version
    )
    return Result(
        documents,
        first="30",
        advice=tuple(advice(answers, versions)),
        uses=(Use("letter"), Use("call", {"question": question(answers)}), Use("card")),
    )


def document(length: int, version: dict[str, str], pace: str) -> Document:
    """Set the chosen sentences in the order in which they are said."""
    text = " ".join(version[part] for part in SPOKEN if part in version)
    return Document(
        name=str(length),
        title=_("{length} seconds").format(length=length),
        note=_("{words}, about {seconds}").format(
            words=several("{count} word", "{count} words", count_words(text)),
            seconds=several("{count} second", "{count} seconds", seconds(text, pace)),
        ),
        copy_label=_("Copy the {length} seconds").format(length=length),
        blocks=(Paragraph(text),),
        spoken=spoken(text, pace),
    )


def wishes(answers: Answers, length: int) -> list[tuple[str, str]]:
    """List the sentences for one length, the most wanted first; a part that has no answer has no sentence."""
    short, long = greetings(answers)
    where = place(answers.city, answers.province)
    needed = [
        ("greeting", short),
        ("question", question(answers)),
        ("work", work(answers.occupation)),
        ("goal", goal(goal_in_short(answers.goal))),
        ("goal", goal(answers.goal)),
        ("result", result(answers.result)),
        ("work", work(answers.occupation, answers.years)),
        ("strength", strength(answers.strength)),
    ]
    if length == 15 or not (where or any(sentence for _part, sentence in needed[2:])):
        return needed
    offer = _("If there is a way I can help you in return, please let me know.") if length == 60 else ""
    placed = work(answers.occupation, answers.years, where)
    return [*needed, ("work", placed), ("reason", reason(answers)), ("greeting", long), ("offer", offer)]


def greetings(answers: Answers) -> tuple[str, str]:
    """Greet in a few words, and in a few more."""
    name = tidy(answers.full_name)
    if not name:
        return _("Hello."), ""
    if answers.place == "phone":
        long = _("Hello, my name is {name}. Thank you for taking my call.")
        return say(_("Hello, this is {name}."), name=name), say(long, name=name)
    long = _("Hello, my name is {name}. It's good to meet you.")
    if answers.place == "online":
        long = _("Hello, my name is {name}. It's good to meet you online.")
    return say(_("Hello, I'm {name}."), name=name), say(long, name=name)


def reason(answers: Answers) -> str:
    """Say why this talk is taking place."""
    return {
        "event": _("Today I came to meet people who do this work, and to learn from them."),
        "phone": _("A few minutes of your advice would help me a lot."),
        "online": _("Talking online with people in this field helps me learn how it works here."),
    }[answers.place]


def question(answers: Answers) -> str:
    """Ask the chosen question, or the visitor's own as a question."""
    if answers.question == "own":
        return asking.question(answers.own_question)
    return _(dict(QUESTIONS)[answers.question]) if answers.question else ""


def advice(answers: Answers, versions: Mapping[int, Mapping[str, str]]) -> Iterator[str]:
    """Say what would make the statement stronger, what matters most first."""
    if not answers.full_name:
        yield _("Begin with your name.")
    if not answers.occupation:
        yield _("Say what you do, so that people know what to ask you about.")
    if not answers.goal:
        yield _("Say what work you are looking for, so that people know how to help.")
    if not answers.result:
        yield _("Add a result you are proud of. It is what people remember.")
    elif not has_number(answers.result):
        yield _("Add a number to your result: how many, how much or how fast.")
    if not question(answers):
        yield _("You do not ask a question. Choose one to end on, and it is the other person's turn.")
    if not answers.strength:
        yield _("Say one thing you do well.")
    yield from advice_on_time(answers, versions)


def advice_on_time(answers: Answers, versions: Mapping[int, Mapping[str, str]]) -> Iterator[str]:
    """Say what found no room, and which version leaves time unused."""
    for part, length, sentence in NO_ROOM:
        if getattr(answers, part) and part not in versions[length]:
            yield _(sentence)
    used = seconds(" ".join(versions[60].values()), answers.pace)
    if used < 40:
        yield several(
            "Your 60 seconds take only {count} second. You can say more in your strength or your result.",
            "Your 60 seconds take only {count} seconds. You can say more in your strength or your result.",
            used,
        )
