"""An example's words in grey, until the visitor's own take their place."""

from dataclasses import replace
from typing import Any

from tools.kit.form.lent import gap, lend
from tools.kit.form.questions import Question, is_shown, questions
from tools.kit.form.said import Said
from tools.kit.language import _

CHOSEN = ("choice", "colour", "today")
"""The kinds of question that always have an answer, and no words."""


def is_empty(answer: object) -> bool:
    """Tell whether a question has no answer."""
    return answer is None or answer == "" or (isinstance(answer, Said) and not answer)


def gaps[Form](form: type[Form]) -> Form:
    """Make an example that is nobody: the questions that a first version needs, each answered by its own label."""
    needed = {
        name: (question, gap(_(question.label)))
        for name, question in questions(form).items()
        if question.core
    }
    return form(
        **{
            name: Said(asked.frames[0], label, label) if asked.frames else label
            for name, (asked, label) in needed.items()
        }
    )


def blend[Form](own: Form, example: Form) -> Form:
    """Lend an example's answers, marked, to the questions left empty, until every core question has an answer of one's own.

    A group in which one has begun is lent its core questions only: one's own city with another's province would be untrue.
    """
    asked = questions(type(own))
    empty = [name for name in asked if is_empty(getattr(own, name))]
    if not any(asked[name].core for name in empty):
        return own
    begun = {
        each.group for name, each in asked.items() if name not in empty and getattr(own, name) != each.default
    }
    given: dict[str, Any] = {
        name: lent(asked[name], getattr(example, name))
        for name in empty
        if asked[name].core or asked[name].group not in begun
    }
    mixed: dict[str, Any] = {name: given.get(name, getattr(own, name)) for name in asked}
    shown = {name: answer for name, answer in given.items() if is_shown(asked[name], mixed)}
    return replace(own, **shown)  # type: ignore[type-var]


def lent(question: Question, answer: Any) -> Any:
    """Mark the words of an answer; a choice and a number have none."""
    if isinstance(answer, Said):
        return replace(answer, words=lend(answer.words))
    return lend(answer) if isinstance(answer, str) and question.kind not in CHOSEN else answer


def has_begun(own: object) -> bool:
    """Tell whether a form holds any answer that was typed: not only choices that stand by default, and the day."""
    asked = questions(type(own))
    return any(not is_empty(getattr(own, name)) for name in asked if asked[name].kind not in CHOSEN)
