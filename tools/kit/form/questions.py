"""A form is a frozen dataclass, and each of its fields is a question.

The declaration is the label, the hint, the limits, the stored name and the attribute, all at once.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any, Literal

from tools.kit.form.said import Frame, Said

Kind = Literal["text", "number", "years", "choice", "day", "today", "phone", "email", "address", "colour"]


@dataclass(frozen=True)
class Group:
    """Questions that belong together, and one line on what they are good for.

    Questions that are not `on_paper` mean something to a tool only, and a form to fill with a pencil leaves them out.
    Those that ask the same `again`, such as for a second person, wait under a fold on a wide screen too.
    """

    title: str
    note: str = ""
    on_paper: bool = True
    again: bool = False


@dataclass(frozen=True)
class Question:
    """One question: its words, and the answers that it takes.

    `lines` is the height of the field, and `breaks` keeps the line breaks that are typed in it.
    `limit` counts characters, or is the largest number; `words` counts words, and 0 sets no limit.
    `choices` holds pairs of a stored value and a label. A `core` question is one that a first version needs:
    until all of them are answered, an example's words stand in. `formerly` lists names under which earlier versions
    stored the answer. `openings` are words that people type before the answer itself, and that are left out.
    `only_with` names an earlier question and the answer without which this one is not shown.
    `bank` holds groups of lines to pick from, one line of the answer each; a list that is picked can be put in order.
    `years` are answered as 6, 6.5 or 10+, a `day` is answered as 2026-11-23, an `address` is one on the web, and a `colour` is
    answered as #0e4f49.
    A question of kind `today` is never shown: the page answers it with the day on the visitor's calendar.
    Beside a `noted` question, a note that another page knows can be read; it is never written for the visitor.
    A `drawn` choice is shown as pictures: the first paper, once for each of its answers.
    `frames` are the beginnings among which the visitor finishes one; its answer is a Said.
    """

    label: str
    hint: str = ""
    kind: Kind = "text"
    limit: int = 80
    words: int = 0
    lines: int = 1
    breaks: bool = False
    default: str | Said | None = ""
    choices: tuple[tuple[str, str], ...] = ()
    core: bool = False
    about_you: bool = False
    group: Group = Group("")
    formerly: tuple[str, ...] = ()
    openings: tuple[str, ...] = ()
    autocomplete: str = "off"
    only_with: tuple[str, str] = ("", "")
    bank: tuple[tuple[str, tuple[str, ...]], ...] = ()
    frames: tuple[Frame, ...] = ()
    noted: bool = False
    drawn: bool = False


def is_shown(question: Question, answers: Mapping[str, object]) -> bool:
    """Tell whether a question is shown to someone who has given these answers."""
    other, value = question.only_with
    return not other or answers.get(other) == value


def declare(question: Question) -> Any:
    """Make a dataclass field of a question."""
    return field(default=question.default, metadata={"question": question})


def taken(form: type[Any], name: str, **changes: Any) -> Any:
    """Take a question of another form by its name, with changes where it is asked in another place."""
    return declare(replace(questions(form)[name], **changes))


def ask(label: str, **settings: Any) -> Any:
    """Ask for text; `settings` are those of Question."""
    return declare(Question(label, **settings))


def finish(label: str, *frames: Frame, **settings: Any) -> Any:
    """Ask the visitor to finish a sentence that begins in one of a few ways; `settings` are those of Question."""
    return declare(Question(label, frames=frames, default=Said(frames[-1]), **settings))


def number(label: str, *, limit: int, **settings: Any) -> Any:
    """Ask for a whole number from 0 to `limit`; no answer is None."""
    return declare(Question(label, kind="number", default=None, limit=limit, **settings))


def ask_day(label: str, **settings: Any) -> Any:
    """Ask for a day, such as 2026-11-23; no answer is no day."""
    return declare(Question(label, kind="day", **settings))


def choose(label: str, choices: tuple[tuple[str, str], ...], **settings: Any) -> Any:
    """Ask for one of a few answers, the default standing until another is chosen."""
    return declare(Question(label, kind="choice", choices=choices, **settings))


def questions(form: type) -> Mapping[str, Question]:
    """List a form's questions by name, in the order of the declaration."""
    return {each.name: each.metadata["question"] for each in fields(form)}
