"""The controls of the page My data: see, keep, bring back, erase."""

import json

import tools
from macros.guide.examples import titles
from macros.interface.beginnings import beginning
from macros.interface.keeping import keeping
from macros.interface.keeping_words import MY_DATA
from macros.interface.words import translated
from macros.printing import printed
from tools.contacts.sheet.choices import CHOICES
from tools.kit.form.about_you import AboutYou
from tools.kit.form.questions import questions
from tools.kit.language import _


def my_data() -> str:
    """Print the controls, with the words by which saved answers are shown."""
    shown = {"about": described(_("About you"), AboutYou)}
    for name in tools.names():
        loaded = tools.load(name)
        shown[name] = described(_(loaded.TITLE), loaded.Answers)
    shown["examples"] = {
        "title": _("Worked examples"),
        "labels": {"first": _("Shown first")},
        "choices": {"first": titles()},
        "frames": {},
    }
    shown["contacts"] = {
        "title": _("Contact sheet"),
        "labels": {},
        "choices": {
            key: {value: _(word) for value, word in choices.items()} for key, choices in CHOICES.items()
        },
        "frames": {},
    }
    return printed(
        "my_data.html",
        keeping=keeping(),
        words=json.dumps(translated(MY_DATA), ensure_ascii=False),
        shown=json.dumps(shown, ensure_ascii=False),
    )


def described(title: str, form: type) -> dict[str, object]:
    """Describe a form: its title, its questions' labels, and what their choices and beginnings are called."""
    asked = questions(form)
    return {
        "title": title,
        "labels": {name: _(each.label) for name, each in asked.items()}
        | {f"{name}.note": _("Your note") for name, each in asked.items() if each.noted},
        "choices": {
            name: {value: _(label) for value, label in each.choices}
            for name, each in asked.items()
            if each.choices
        },
        "frames": {
            name: {frame.name: beginning(frame) for frame in each.frames}
            for name, each in asked.items()
            if each.frames
        },
    }
