"""How the sentences begin that a visitor finishes about what they hope for next."""

from tools.kit.form.said import ANY, OWN, Frame
from tools.kit.language import later

GOALS = (
    Frame(
        "looking",
        later("I'm looking for {a …}."),
        takes=("job", "noun"),
        example=later("a job in a hospital"),
        openings=(
            "looking for",
            "looking",
            "seeking",
            "searching for",
            "i want",
            "i need",
            "i'm seeking",
            "i am seeking",
            "i'm searching for",
            "i am searching for",
            "i would like",
            "i'd like",
        ),
        variants={"formal": later("I am looking for {a …}.")},
    ),
    Frame(
        "work_as",
        later("I'm looking for work as a {…}."),
        takes=("role", "titled"),
        example=later("line cook"),
        openings=(
            "work as",
            "work as a",
            "work as an",
            "working as",
            "working as a",
            "working as an",
            "as a",
            "as an",
            "being a",
            "being an",
        ),
        variants={"formal": later("I am looking for work as a {…}.")},
    ),
    Frame(
        "work_in",
        later("I'd like to work in {a …}."),
        takes=("field", "room"),
        example=later("accounting"),
        openings=("work in", "working in", "in"),
        variants={"formal": later("I would like to work in {a …}.")},
    ),
    Frame(
        "work_at",
        later("I'd like to work at {a …}."),
        takes=("place",),
        example=later("a hospital"),
        openings=("work at", "working at", "at"),
        variants={"formal": later("I would like to work at {a …}.")},
    ),
    Frame(
        "interested",
        later("I'm interested in {…}."),
        takes=("doing", "thing"),
        example=later("growing my network"),
        openings=("interested in",),
        variants={"formal": later("I am interested in {…}.")},
    ),
    Frame(
        "would_like",
        later("I'd like to {…}."),
        takes=("verb", "leaning"),
        example=later("get my licence"),
        openings=("to", "i want to", "want to", "want", "i hope to"),
        variants={"formal": later("I would like to {…}.")},
    ),
    Frame(
        "colon",
        later("My goal is {…}."),
        takes=(*ANY, "mixed", "either", "someone"),
        example=later("part-time work, evenings only"),
    ),
    OWN,
)
"""More than three, for each takes words that no other can: of 160 answers that people gave, 87 a job, 27 a plan, 18 a role, 11 a
field or a place, and 6 something that one does."""
