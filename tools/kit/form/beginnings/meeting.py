"""How the sentences begin that a visitor finishes about a meeting: which event it is, when one is free, and what came of it."""

from tools.kit.form.said import ANY, OWN, Frame
from tools.kit.language import later

REMEMBERED = (
    Frame(
        "remember",
        later("I'll remember {…}."),
        takes=("how", "thing", "doing", "named"),
        example=later("your advice on the first month"),
        openings=("i remember", "remember"),
        variants={"formal": later("I will remember {…}.")},
    ),
    Frame(
        "that",
        later("I'll remember that {…}."),
        takes=("clause",),
        example=later("most of your team began as volunteers"),
        openings=("that", "i learned that"),
        variants={"formal": later("I will remember that {…}.")},
    ),
    Frame(
        "to",
        later("I'll remember to {…}."),
        takes=("verb", "either"),
        example=later("call before I visit"),
        openings=("to",),
        variants={"formal": later("I will remember to {…}.")},
    ),
    Frame(
        "colon",
        later("Here's what I'll remember: {…}."),
        takes=(*ANY, "trait"),
        example=later("safety first, then speed"),
        variants={"formal": later("Here is what I will remember: {…}.")},
    ),
    OWN,
)
DONE = (
    Frame("did", later("I {…}."), takes=("past",), example=later("signed up for the course you named")),
    Frame(
        "am",
        later("I'm {…}."),
        takes=("doing",),
        example=later("taking the course in January"),
        variants={"formal": later("I am {…}.")},
    ),
    Frame(
        "will",
        later("I'll {…}."),
        takes=("verb", "either", "leaning"),
        example=later("call her this week"),
        openings=("will", "to", "i plan to"),
        variants={"formal": later("I will {…}.")},
    ),
    Frame(
        "colon",
        later("A quick update: {…}."),
        takes=ANY,
        example=later("still waiting for an answer"),
        variants={"noted": later("{…}.")},
    ),
    OWN,
)
EVENTS = (
    Frame(
        "the",
        later("The event is the {…}."),
        takes=("common",),
        example=later("Halifax health careers fair"),
        openings=("the", "we met at the", "at the", "i'm going to the", "going to the"),
        variants={
            "subject": later("Good to meet you at the {…}"),
            "met": later("It was good to meet you at the {…}."),
            "met when": later("It was good to meet you at the {…} {when}."),
            "thanks": later("Thank you for speaking with me at the {…}."),
            "thanks when": later("Thank you for speaking with me at the {…} {when}."),
            "thanks subject": later("Thank you for our conversation at the {…}"),
        },
    ),
    Frame(
        "name",
        later("The event is {…}."),
        takes=(*ANY, "named"),
        example=later("a meeting of my association"),
        openings=("we met at", "i'm going to", "going to"),
        variants={
            "subject": later("Good to meet you at {…}"),
            "met": later("It was good to meet you at {…}."),
            "met when": later("It was good to meet you at {…} {when}."),
            "thanks": later("Thank you for speaking with me at {…}."),
            "thanks when": later("Thank you for speaking with me at {…} {when}."),
            "thanks subject": later("Thank you for our conversation at {…}"),
        },
    ),
    Frame(
        "where",
        later("It takes place {…}."),
        takes=("placed",),
        example=later("online, on Zoom"),
        openings=("we met",),
        variants={
            "subject": later("Good to meet you {…}"),
            "met": later("It was good to meet you {…}."),
            "met when": later("It was good to meet you {…} {when}."),
            "thanks": later("Thank you for speaking with me {…}."),
            "thanks when": later("Thank you for speaking with me {…} {when}."),
            "thanks subject": later("Thank you for our conversation {…}"),
        },
    ),
    OWN,
)
TIMES = (
    Frame(
        "free",
        later("I'm free {…}."),
        takes=("placed", "day"),
        example=later("on Tuesday morning, or Thursday after three"),
        openings=("free", "i can talk", "i am available", "i'm available", "available"),
        variants={"formal": later("I am free {…}.")},
    ),
    Frame(
        "times",
        later("These times work for me: {…}."),
        takes=(*ANY, "named"),
        example=later("9 to 11 a.m., Tuesday or Thursday"),
    ),
    OWN,
)
