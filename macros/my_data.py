"""The controls of the page My data: see, keep, bring back, erase."""

import json

import tools
from macros.interface import MY_DATA, translated
from macros.printing import printed
from tools.kit.about import AboutYou
from tools.kit.form import questions
from tools.kit.language import _


def my_data() -> str:
    """Print the controls, with the labels by which saved answers are shown."""
    labels = {"about": {key: _(each.label) for key, each in questions(AboutYou).items()}}
    titles = {"about": _("About you")}
    for name in tools.names():
        loaded = tools.load(name)
        labels[name] = {key: _(each.label) for key, each in questions(loaded.Answers).items()}
        titles[name] = _(loaded.TITLE)
    return printed(
        "my_data.html",
        words=json.dumps(translated(MY_DATA), ensure_ascii=False),
        labels=json.dumps(labels, ensure_ascii=False),
        titles=json.dumps(titles, ensure_ascii=False),
    )
