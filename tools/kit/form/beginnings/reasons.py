"""How the sentences begin that a visitor finishes about why they write: who gave the name, why you, what they heard."""

from tools.kit.form.said import ANY, OWN, Frame
from tools.kit.language import later

GAVE = (
    Frame(
        "suggested",
        later("{…} suggested that I get in touch."),
        takes=("person",),
        example=later("Joanne MacKay, who leads my bridging course"),
        openings=("by", "thanks to"),
        variants={
            "call": later("{…} suggested I call you."),
            "desk": later("{…} suggested I call."),
            "subject": later("{…} suggested that I get in touch"),
        },
    ),
    Frame(
        "got",
        later("I got your name {…}."),
        takes=("placed",),
        example=later("at a job fair"),
        openings=("i got it",),
        variants={"subject": later("I got your name {…}")},
    ),
    OWN,
)
WHY = (
    Frame(
        "because",
        later("I'm writing to you because {…}."),
        takes=("clause",),
        example=later("your team trains new nurses"),
        openings=("because", "i write because", "i call because"),
        variants={
            "formal": later("I am writing to you because {…}."),
            "call": later("I'm calling because {…}."),
        },
    ),
    Frame(
        "you",
        later("I'm writing to you because you {…}."),
        takes=("verb", "past", "either"),
        example=later("help newcomers"),
        variants={
            "formal": later("I am writing to you because you {…}."),
            "call": later("I'm calling because you {…}."),
        },
    ),
    Frame(
        "are",
        later("I'm writing to you because you're {a …}."),
        takes=("best", "someone", "role"),
        example=later("the only electrician I know here"),
        openings=("you're", "you are", "because you are"),
        variants={
            "formal": later("I am writing to you because you are {a …}."),
            "call": later("I'm calling because you're {a …}."),
        },
    ),
    Frame(
        "of",
        later("I'm writing to you because of {…}."),
        takes=("named",),
        example=later("your years in both countries"),
        openings=("because of", "of"),
        variants={
            "formal": later("I am writing to you because of {…}."),
            "call": later("I'm calling because of {…}."),
        },
    ),
    Frame(
        "colon",
        later("Here's why I'm writing to you: {…}."),
        takes=(*ANY, "doing"),
        example=later("same university, same first job"),
        variants={
            "formal": later("Here is why I am writing to you: {…}."),
            "call": later("Here's why I'm calling: {…}."),
        },
    ),
    OWN,
)
HEARD = (
    Frame(
        "your",
        later("Thank you for your {…}."),
        takes=("thing",),
        example=later("talk at the trades fair"),
        openings=(
            "your",
            "about your",
            *(f"i {did} your" for did in ("saw", "read", "heard", "watched", "enjoyed", "liked")),
        ),
    ),
    Frame(
        "for",
        later("Thank you for {…}."),
        takes=("doing", "mine", "how"),
        example=later("the article on winter driving"),
        openings=("for",),
    ),
    Frame(
        "colon",
        later("Thank you for what you shared: {…}."),
        takes=("number", "loose", "named"),
        example=later("podcast, episode on winter driving"),
    ),
    OWN,
)
