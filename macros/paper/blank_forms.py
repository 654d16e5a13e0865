"""The tools on paper: their questions as forms to fill with a pencil, and room to write what comes of them."""

from math import ceil
from typing import cast

import tools
from macros.guide.cast import starter
from macros.guide.examples import worked
from macros.interface.beginnings import example, gaps
from macros.interface.forms import grouped
from macros.printing import printed
from tools.contacts.sheet.columns import COLUMNS
from tools.kit.form.about_you import AboutYou
from tools.kit.form.questions import Question, questions
from tools.kit.language import _

LETTERS_A_LINE = 85
"""What a line of a page takes, written by hand."""
LEAST_LINES = 4
"""What stays with the title of a text to write. More lines go on from there to the foot of the page."""
MOST_ROWS = 4
"""What one answer takes of a page, however long it may be on a screen."""
HALF_A_LINE = ("number", "years", "day", "phone", "email")
HALF_A_LETTERS = 60
"""Questions of these kinds, and texts of at most so many letters, stand two on a line."""
PEOPLE_A_SHEET = 3


def about_you() -> str:
    """Print the questions that several tools ask, as a form to fill once."""
    asked = questions(AboutYou)
    return printed("blank_questions.html", asked=asked, groups=grouped(asked), **FOR_A_PENCIL)


def blank_form(name: str) -> str:
    """Print the questions of a tool, those about you by name only, and lines on which to write its first document."""
    loaded = tools.load(name)
    asked = questions(loaded.Answers)
    document = cast("dict[str, str]", worked(starter(name).name, name)["first"])
    return printed(
        "blank_form.html",
        name=name,
        title=loaded.TITLE,
        lead=tools.summary(name),
        about_you=", ".join(_(each.label) for each in asked.values() if each.about_you),
        asked=asked,
        groups=grouped({key: each for key, each in asked.items() if for_a_pencil(each)}),
        **FOR_A_PENCIL,
        document=document["title"],
        least=LEAST_LINES,
    )


def for_a_pencil(question: Question) -> bool:
    """Tell whether the form of a tool asks a question on paper."""
    return not question.about_you and question.kind != "today" and question.group.on_paper


def rows(question: Question) -> int:
    """Tell how many lines an answer needs."""
    return max(question.lines, min(MOST_ROWS, ceil(question.limit / LETTERS_A_LINE)))


def narrow(question: Question) -> bool:
    """Tell whether an answer needs only half of the page: a number, a day, a way to reach someone, a few words."""
    return question.kind in HALF_A_LINE or (question.kind == "text" and question.limit <= HALF_A_LETTERS)


def contact_sheets(count: int) -> str:
    """Print empty contact sheets."""
    return printed("contact_sheets.html", columns=COLUMNS, sheets=count, people=PEOPLE_A_SHEET)


FOR_A_PENCIL = {"rows": rows, "narrow": narrow, "example": example, "gaps": gaps}
"""What the template of questions on paper asks."""
