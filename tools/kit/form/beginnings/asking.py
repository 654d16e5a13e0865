"""How the sentences begin that a visitor finishes about asking: whom and why, what they want to know, and what they heard."""

from dataclasses import replace

from tools.kit.form.said import ANY, OWN, Frame
from tools.kit.language import later

TO_KNOW = (
    "i want to know", "i would like to know", "i'd like to know", "i want to learn", "i hope to learn", "to learn", "to know",
    "learn", "know",
)  # fmt: skip
ASKED = replace(OWN, takes=("clause", "question", "verb"))
"""A sentence of one's own that can be a question."""
GAVE = (
    Frame(
        "suggested",
        later("{…} suggested that I get in touch."),
        takes=("person",),
        example=later("Joanne MacKay, who leads my bridging course"),
        openings=("by", "from", "through", "thanks to", "i got your name from", "i got it from"),
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
TOPICS = (
    Frame(
        "learn",
        later("I'd like to learn {…}."),
        takes=("how",),
        example=later("how you train new nurses"),
        openings=TO_KNOW,
        variants={
            "formal": later("I would like to learn {…}."),
            "connect": later("I'd like to connect with you here to learn {…}."),
            "ask": later("Could you tell me {…}?"),
        },
    ),
    Frame(
        "about",
        later("I'd like to learn about {…}."),
        takes=("thing", "doing", "field", "job", "named", "role", "place", "list"),
        example=later("night work on your wards"),
        openings=("about", "everything about", "more about", *(f"{known} about" for known in TO_KNOW)),
        variants={
            "formal": later("I would like to learn about {…}."),
            "connect": later("I'd like to connect with you here to learn about {…}."),
            "ask": later("Could you tell me about {…}?"),
        },
    ),
    Frame(
        "to",
        later("I'd like to {…}."),
        takes=("verb", "either", "leaning"),
        example=later("understand how teams work here"),
        openings=("to", "i want to", "i would like to"),
        variants={
            "formal": later("I would like to {…}."),
            "connect": later("I'd like to connect with you here to {…}."),
        },
    ),
    Frame(
        "colon",
        later("I'd like to learn about this: {…}."),
        takes=(*ANY, "choice"),
        example=later("licences, exams and fees"),
        variants={
            "formal": later("I would like to learn about this: {…}."),
            "connect": later("I'd like to connect with you here to learn about this: {…}."),
            "ask": later("Could you tell me about this: {…}?"),
        },
    ),
    ASKED,
)
QUESTIONS = (
    Frame(
        "tell", later("Could you tell me {…}?"), takes=("how",), example=later("how you began in this field")
    ),
    Frame(
        "about",
        later("Could you tell me about {…}?"),
        takes=("thing", "doing", "field", "job", "named", "role", "place", "list"),
        example=later("the first month of someone new"),
        openings=("about",),
    ),
    Frame(
        "could",
        later("Could you {…}?"),
        takes=("verb", "either", "leaning"),
        example=later("recommend a course"),
        openings=("please",),
    ),
    Frame("do", later("Do {…}?"), takes=("asked",), example=later("you know someone who hires cooks")),
    Frame(
        "colon",
        later("My question: {…}?"),
        takes=(*ANY, "choice"),
        example=later("days or nights, which is better"),
    ),
    ASKED,
)
HEARD = (
    Frame(
        "your",
        later("Thank you for your {…}."),
        takes=("thing",),
        example=later("talk at the trades fair"),
        openings=(
            "your",
            *(f"i {did} your" for did in ("saw", "read", "heard", "watched", "enjoyed", "liked")),
        ),
    ),
    Frame(
        "for",
        later("Thank you for {…}."),
        takes=("doing", "mine"),
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
