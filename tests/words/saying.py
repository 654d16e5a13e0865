"""Say an answer as the tool says it that asks for it, with the beginning that is suggested."""

import json

import tools
from tools.kit.document.text import to_text
from tools.kit.english import suggest
from tools.kit.form.fill import fill

TOOLS = {
    "occupation": "statement", "strength": "statement", "result": "statement", "goal": "statement", "own_question": "statement",
    "topic": "letter", "question": "call", "talk": "letter", "introducer": "letter", "times": "call", "remember": "thanks",
    "done": "thanks", "help": "thanks", "event": "thanks", "met": "event", "aim": "event", "why": "letter",
    "first_people": "plan", "known": "referral", "fits": "referral",
}  # fmt: skip
"""The tool that asks each question."""
ALONG = {
    "own_question": {"question": "own"},
    "talk": {"found": "talk"},
    "introducer": {"found": "person"},
    "help": {"occasion": "help"},
    "event": {"occasion": "event"},
}
"""Answers without which a question is not shown."""


def say(question: str, answer: str) -> str:
    """Give the finished sentence of an answer, or what its tool writes of it; a problem or a line that leaves it out."""
    asked, _at, place = question.removeprefix("own:").partition("@")
    name = place if place in tools.names() else TOOLS[asked]
    along = {"years": "6", "city": "Halifax", "province": "NS"} if place == "years" else {}
    typed = {asked: answer, **ALONG.get(asked, {}), **along}
    made = json.loads(tools.run(name, json.dumps(typed)))
    told = made["problems"].get(asked) or next(iter(left_out(name, typed)), "")
    if told:
        return f"REFUSED: {told}"
    if asked in made["said"] and not place:
        return "".join(made["said"][asked][part] for part in ("before", "words", "after"))
    return " | ".join(texts(name, typed))


def left_out(name: str, typed: dict[str, str]) -> list[str]:
    """List the sentences on answers that say nothing."""
    return list(fill(tools.load(name).Answers, typed, suggest).left_out.values())


def texts(name: str, typed: dict[str, str]) -> list[str]:
    """List the texts that a tool writes."""
    tool = tools.load(name)
    made = tool.render(fill(tool.Answers, typed, suggest).answers)
    return [" ".join(to_text(each).split()) for each in made.documents]
