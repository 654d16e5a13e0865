"""What the home page tells someone who comes back, from what is kept on the device and before Python starts."""

import json

import tools
from macros.interface.forms import pages
from macros.interface.keeping_words import BACKUP
from macros.interface.words import translated
from macros.printing import printed
from tools.contacts.sheet.columns import CLOSED
from tools.kit.form.questions import Question, questions
from tools.kit.language import _, later

WORDS = {
    "overdue": later("Since {day}"),
    "due": later("Today"),
    "write": later("Write to {name}"),
    "writing": later("Opening your message to {name} …"),
    "not_written": later(
        "The message could not be opened. Nothing is lost. Check your connection and try again."
    ),
    "more": later("{count} more in your contact sheet"),
    "left_one": later("{what}: 1 question left"),
    "left": later("{what}: {count} questions left"),
    "ready": later("{what}: ready to use"),
    "today": later("Today"),
    "tomorrow": later("Tomorrow"),
    "on": later("{day}, in {count} days"),
    "event": later("Your event"),
    "talk": later("Your conversation with {name}"),
    "talk_unnamed": later("Your conversation"),
    "plan": later("Your plan, week {week} of 4"),
    "plan_begins": later("Your plan begins"),
    "contacted": later("{done} of {wanted} people contacted this week"),
    "contacted_plain": later("People contacted this week: {done}"),
}
WORK = {
    "call": (later("Your call"), later("Your call to {name}")),
    "card": (later("Your card"), ""),
    "event": (later("Your event"), ""),
    "interview": (later("Your questions"), later("Your questions for {name}")),
    "letter": (later("Your letter"), later("Your letter to {name}")),
    "network": (later("Your list of people"), ""),
    "plan": (later("Your plan"), ""),
    "references": (later("Your reference list"), ""),
    "referral": (later("Your referral request"), later("Your referral request to {name}")),
    "statement": (later("Your statement"), ""),
    "thanks": (later("Your thank-you"), later("Your thank-you to {name}")),
}
"""What one writes with a tool, and to whom; a tool that is not listed is called by its title."""


def today() -> str:
    """Print the place where the day appears, and what it is told of the tools."""
    addresses = pages("guide/")
    described = {
        "tools": {name: about(name, addresses[name][1]) for name in tools.names() if name in addresses},
        "contacts": "contacts/",
        "closed": CLOSED,
    }
    return printed(
        "today.html",
        words=json.dumps(translated(WORDS | BACKUP), ensure_ascii=False),
        described=json.dumps(described, ensure_ascii=False),
    )


def about(name: str, address: str) -> dict[str, object]:
    """Describe a tool: what is written with it, where it is, and the questions that one answers in words."""
    tool = tools.load(name)
    what, to = WORK.get(name, (tool.TITLE, ""))
    asked = questions(tool.Answers)
    return {
        "what": _(what),
        "to": _(to) if to else "",
        "address": address,
        "asked": [told(key, each) for key, each in asked.items() if each.kind not in ("choice", "today")],
    }


def told(key: str, question: Question) -> dict[str, object]:
    """Describe a question as far as one asks whether it is answered."""
    return {
        "name": key,
        "formerly": question.formerly,
        "shared": question.about_you,
        "core": question.core,
    }
