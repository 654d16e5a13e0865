"""What a referral request is made of."""

from dataclasses import dataclass

from tools.kit.form.about_you import shared
from tools.kit.form.other_person import their
from tools.kit.form.posting import posted
from tools.kit.form.questions import Group, choose, finish
from tools.kit.form.said import ANY, OWN, Frame, Said
from tools.kit.form.this_message import ask_today, ask_tone
from tools.kit.language import later

WAYS = (
    ("who", later("To tell me how people apply there: they hardly know me")),
    ("pass", later("To pass my name on: they have met me")),
    ("refer", later("To refer me: they have seen my work")),
)
KNOWN = (
    Frame(
        "from",
        later("We know each other from {…}."),
        takes=("thing", "named", "doing", "number"),
        example=later("the spring placement on your ward"),
        openings=("from", "you know me from", "i know you from"),
    ),
    Frame(
        "saw",
        later("You have seen how I {…}."),
        takes=("verb", "past", "either"),
        example=later("work in a team"),
        openings=("you saw how i", "how i"),
    ),
    Frame(
        "met",
        later("We met {…}."),
        takes=("placed",),
        example=later("at the trades fair in November"),
        openings=("we met", "met"),
    ),
    Frame(
        "am",
        later("I'm {a …}."),
        takes=("theirs", "role"),
        example=later("your neighbour from the third floor"),
        openings=("i'm", "i am"),
        variants={"formal": later("I am {a …}.")},
    ),
    Frame(
        "colon",
        later("How we know each other: {…}."),
        takes=(*ANY, "someone"),
        example=later("two winters, same kitchen"),
    ),
    OWN,
)
FITS = (
    Frame(
        "because",
        later("It's a good fit because {…}."),
        takes=("clause",),
        example=later("it is the work I did for nine years"),
        openings=("because", "it fits because"),
        variants={"formal": later("It is a good fit because {…}.")},
    ),
    Frame(
        "i",
        later("It's a good fit because I {…}."),
        takes=("verb", "past"),
        example=later("cooked hotel breakfasts for six years"),
        openings=("because i",),
        variants={"formal": later("It is a good fit because I {…}.")},
    ),
    Frame(
        "of",
        later("It's a good fit because of {…}."),
        takes=("named",),
        example=later("my Class 1 licence"),
        openings=("because of", "of"),
        variants={"formal": later("It is a good fit because of {…}.")},
    ),
    Frame(
        "asks",
        later("I'm what the posting asks for: {…}."),
        takes=("someone",),
        example=later("a Red Seal welder with a pressure ticket"),
        openings=("it asks for",),
        variants={"formal": later("I am what the posting asks for: {…}.")},
    ),
    Frame(
        "colon",
        later("Here's why it's a good fit: {…}."),
        takes=(*ANY, "doing"),
        example=later("same tools, same kind of crew"),
        variants={"formal": later("Here is why it is a good fit: {…}.")},
    ),
    OWN,
)
ASK = Group(
    later("What you ask"), later("Ask for what they can say honestly, after what they have seen of you.")
)


@dataclass(frozen=True)
class Answers:
    """What a referral request is made of."""

    full_name: str = shared("full_name")
    occupation: Said = shared("occupation")
    years: str = shared("years")
    strength: Said = shared("strength")
    result: Said = shared("result")
    city: str = shared("city")
    province: str = shared("province")
    phone: str = shared("phone")
    email: str = shared("email")
    their_name: str = their(
        "their_name", hint=later("One person who works there, or who knows someone there.")
    )
    greet_as: str = their("greet_as")
    position: str = posted("position")
    workplace: str = posted("workplace")
    link: str = posted("link")
    closes: str = posted("closes")
    ask_for: str = choose(later("How far they can help"), WAYS, default="pass", group=ASK)
    known: Said = finish(later("How they know you"), *KNOWN, limit=100, words=16, core=True, group=ASK)
    fits: Said = finish(later("Why the job fits you"), *FITS, limit=120, words=20, lines=2, group=ASK)
    tone: str = ask_tone()
    today: str = ask_today()
