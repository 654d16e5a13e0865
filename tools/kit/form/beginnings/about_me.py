"""How the sentences begin that a visitor finishes about their work; each a whole sentence with one gap.

The variants say the same in a letter (`formal`), with years or a place, and in a subject line. What fits none of the
beginnings is a sentence of one's own.
"""

from tools.kit.form.said import ANY, OWN, Frame
from tools.kit.language import later

WORK = (
    Frame(
        "a",
        later("I'm a {…}."),
        takes=("role", "titled", "noun"),
        example=later("welder"),
        openings=("a", "an", "my occupation is", "my profession is", "my job is"),
        variants={
            "formal": later("I am a {…}."),
            "years": later("I'm a {…} with {years} of experience."),
            "formal years": later("I am a {…} with {years} of experience."),
            "place": later("I'm a {…}, based in {place}."),
            "formal place": later("I am a {…}, based in {place}."),
            "years place": later("I'm a {…} with {years} of experience, based in {place}."),
            "formal years place": later("I am a {…} with {years} of experience, based in {place}."),
            "subject": later("Question from a {…}"),
            "met": later("I'm the {…} you spoke with."),
        },
    ),
    Frame(
        "been",
        later("I've been a {…}."),
        takes=("lasting",),
        example=later("teacher since 2010"),
        variants={"formal": later("I have been a {…}.")},
    ),
    Frame(
        "in",
        later("I work in {a …}."),
        takes=("field", "room"),
        example=later("construction"),
        openings=("working in", "work in", "i'm in", "i am in"),
        variants={
            "years": later("I have {years} of experience in {a …}."),
            "formal years": later("I have {years} of experience in {a …}."),
            "subject": later("Question from someone who works in {a …}"),
            "met": later("You may remember that I work in {a …}."),
        },
    ),
    Frame(
        "at",
        later("I work at {a …}."),
        takes=("place",),
        example=later("a hospital"),
        openings=("working at", "work at", "at"),
        variants={
            "subject": later("Question from someone who works at {a …}"),
            "met": later("You may remember that I work at {a …}."),
        },
    ),
    Frame(
        "am",
        later("I'm {…}."),
        takes=("state", "passive"),
        example=later("between jobs"),
        variants={"formal": later("I am {…}.")},
    ),
    Frame("i", later("I {…}."), takes=("past", "verb"), example=later("trained as a pharmacist")),
    Frame(
        "colon",
        later("My background is {…}."),
        takes=("deed", "thing", "loose"),
        example=later("nurse in Manila, cook in Canada"),
    ),
    OWN,
)
STRENGTHS = (
    Frame(
        "good_at",
        later("I'm good at {…}."),
        takes=("doing", "field", "letters"),
        example=later("explaining things calmly"),
        openings=("good at", "very good at", "i'm very good at", "i am very good at", "at"),
        variants={"formal": later("I am good at {…}.")},
    ),
    Frame(
        "am",
        later("I'm {a …}."),
        takes=("quality", "role", "placed"),
        example=later("patient and reliable"),
        variants={"formal": later("I am {a …}.")},
    ),
    Frame(
        "i",
        later("I {…}."),
        takes=("verb", "past", "either", "leaning"),
        example=later("speak four languages"),
        openings=("to",),
    ),
    Frame(
        "have",
        later("I have {a …}."),
        takes=("having",),
        example=later("a good memory for names"),
        openings=("have",),
    ),
    Frame(
        "colon",
        later("My strength is {…}."),
        takes=("deed", "thing", "loose", "trait", "lasting"),
        example=later("attention to detail"),
        variants={"several": later("My strengths are {…}.")},
    ),
    OWN,
)
RESULTS = (
    Frame(
        "did",
        later("I {…}."),
        takes=("past", "verb"),
        example=later("trained 12 new staff in one year"),
        openings=("that i", "i'm proud that i", "i am proud that i", "proud that i"),
    ),
    Frame(
        "my",
        later("I'm proud of my {…}."),
        takes=("thing", "field"),
        example=later("record of nine years without an accident"),
        openings=("proud of my",),
        variants={"formal": later("I am proud of my {…}.")},
    ),
    Frame(
        "proud",
        later("I'm proud of {…}."),
        takes=("doing", "named"),
        example=later("building a team from nothing"),
        openings=("proud of",),
        variants={"formal": later("I am proud of {…}.")},
    ),
    Frame(
        "was",  # as it was stored when it began “I was”
        later("I'm proud of being {a …}."),
        takes=("passive", "best", "role", "quality", "inside"),
        example=later("responsible for 12 stores"),
        openings=("proud of being", "being"),
        variants={"formal": later("I am proud of being {a …}.")},
    ),
    Frame(
        "colon",
        later("One thing I'm proud of is {…}."),
        takes=(*ANY, "either"),
        example=later("no accident in nine years"),
        variants={"formal": later("One thing I am proud of is {…}.")},
    ),
    OWN,
)
