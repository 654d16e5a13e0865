"""The sentences of the statement: which there are for each length, the most wanted first."""

from tools.kit.language import _
from tools.kit.people.place import city
from tools.kit.sentences.introduction import work
from tools.kit.words import say, tidy
from tools.statement.answers import QUESTIONS, Answers


def wishes(answers: Answers, length: int) -> list[tuple[str, str]]:
    """List the sentences for one length, the most wanted first; a part that has no answer has no sentence."""
    short, long = greetings(answers)
    where = "" if answers.place == "event" else city(answers.city, answers.province)
    told = [
        ("goal", answers.goal.sentence()),
        ("result", answers.result.sentence()),
        ("work", work(answers.occupation, answers.years)),
        ("strength", answers.strength.sentence()),
    ]
    begins = work(answers.occupation)
    needed = [("greeting", short), ("question", question(answers)), ("work", begins), *told]
    if length == 15 or not (where or begins or any(sentence for _part, sentence in told)):
        return needed
    offer = _("I'm always glad to help in return where I can.") if length == 60 else ""
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
    return say(_("Hello, I'm {name}."), name=name), say(long, name=name)


def reason(answers: Answers) -> str:
    """Say why this conversation is taking place."""
    return {
        "event": _("I'm here to meet people and learn what their work is really like."),
        "phone": _("A few minutes of your advice would help me a lot."),
        "online": _("I'm meeting people in your field to learn how they work."),
    }[answers.place]


def question(answers: Answers) -> str:
    """Ask the chosen question, or the visitor's own."""
    if answers.question == "own":
        return answers.own_question.sentence()
    return "" if answers.question == "none" else _(dict(QUESTIONS)[answers.question])
