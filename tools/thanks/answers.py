"""What a thank-you is made of."""

from dataclasses import dataclass

from tools.kit.form.about_you import shared
from tools.kit.form.beginnings.meeting import DONE, EVENTS, REMEMBERED
from tools.kit.form.other_person import their
from tools.kit.form.questions import Group, ask, ask_day, choose, finish
from tools.kit.form.said import ANY, OWN, Frame, Said
from tools.kit.form.this_message import ask_today, ask_tone
from tools.kit.language import later
from tools.thanks import gratitude

KINDNESSES = (
    Frame(
        "for",
        later("Thank you for {…}."),
        takes=("doing", "named"),
        example=later("reading my résumé so carefully"),
        openings=("thanks for", "for"),
    ),
    Frame(
        "the",
        later("Thank you for the {…}."),
        takes=("thing",),
        example=later("mock interview last week"),
        openings=("thanks for the", "for the", "the"),
    ),
    Frame(
        "time",
        later("Thank you for taking the time to {…}."),
        takes=("verb",),
        example=later("practise with me"),
        openings=("to",),
    ),
    Frame(
        "you",
        later("You {…}, and I'm grateful."),
        takes=("past",),
        example=later("showed me how to apply"),
        openings=("that you", "because you"),
        variants={"formal": later("You {…}, and I am grateful.")},
    ),
    Frame(
        "colon",
        later("Thank you for your help with {…}."),
        takes=(*ANY, "either"),
        example=later("résumé, cover letter, all of it"),
    ),
    OWN,
)
POSITIONS = (
    Frame(
        "of",
        later("We spoke about work as a {…}."),
        takes=("role",),
        example=later("line cook"),
        openings=("the position of", "a position as", "work as"),
        variants={
            "thanks": later("Thank you for meeting with me about work as a {…}."),
            "thanks when": later("Thank you for meeting with me {when} about work as a {…}."),
        },
    ),
    Frame(
        "about",
        later("We spoke about {…}."),
        takes=("mine", "named"),
        example=later("your opening for a cook"),
        openings=("about",),
        variants={
            "thanks": later("Thank you for meeting with me about {…}."),
            "thanks when": later("Thank you for meeting with me {when} about {…}."),
        },
    ),
    Frame(
        "the",
        later("We spoke about the {…}."),
        takes=("job",),
        example=later("sales position"),
        variants={
            "thanks": later("Thank you for meeting with me about the {…}."),
            "thanks when": later("Thank you for meeting with me {when} about the {…}."),
        },
    ),
    Frame(
        "colon",
        later("We spoke about this position: {…}."),
        takes=ANY,
        example=later("sales, evenings and weekends"),
        variants={
            "thanks": later("Thank you for meeting with me about this position: {…}."),
            "thanks when": later("Thank you for meeting with me {when} about this position: {…}."),
        },
    ),
    OWN,
)
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
    event: Said = finish(
        later("Name of the event"), *EVENTS, words=12, group=WHAT_FOR, only_with=("occasion", "event")
    )
    referred: str = ask(
        later("Who they put you in touch with"), words=10, group=WHAT_FOR, only_with=("occasion", "referral")
    )
    position: Said = finish(
        later("The position"), *POSITIONS, words=12, group=WHAT_FOR, only_with=("occasion", "job")
    )
    help: Said = finish(
        later("What they did for you"),
        *KINDNESSES,
        limit=100,
        words=15,
        group=WHAT_FOR,
        only_with=("occasion", "help"),
    )
    remember: Said = finish(
        later("The one thing you will remember"),
        *REMEMBERED,
        limit=140,
        words=24,
        lines=2,
        core=True,
        noted=True,
        group=WHAT_FOR,
    )
    done: Said = finish(
        later("What you did about it, or will do"), *DONE, limit=140, words=24, lines=2, group=WHAT_FOR
    )
    happened: str = ask_day(
        later("The day when it happened"),
        hint=later("It sets the day by which to send your thanks."),
        group=WHAT_FOR,
    )
    tone: str = ask_tone()
    today: str = ask_today()
