"""How the sentences begin that a visitor finishes about what they want to know."""

from dataclasses import replace

from tools.kit.form.said import ANY, OWN, Frame
from tools.kit.language import later

TO_KNOW = (
    "i want to know", "i would like to know", "i'd like to know", "i want to learn", "i hope to learn", "to learn", "to know",
    "learn", "know",
)  # fmt: skip
ASKED = replace(OWN, takes=("clause", "question", "verb"))
"""A sentence of one's own that can be a question."""
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
        openings=("about", *(f"{known} about" for known in TO_KNOW)),
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
