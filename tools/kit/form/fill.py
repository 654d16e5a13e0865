"""The only validation there is: from what was typed to answers, or to sentences that say how to put it right."""

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from tools.kit.form.checks import CHECKS, Refused
from tools.kit.form.lent import unmarked
from tools.kit.form.questions import Question, is_shown, questions
from tools.kit.form.said import Frame, Said
from tools.kit.language import _
from tools.kit.words import without

LONGEST_BEGINNING = 60
"""Signs by which an answer may pass its limit, for a printed beginning that was typed again does not count."""
BIDI_OVERRIDES = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])


type Suggest = Callable[[str, Sequence[Frame], str], Said | None]
"""What sets words into one of a question's frames, the chosen one if there is one; None when they say nothing."""


@dataclass(frozen=True)
class Filled[Form]:
    """A form with every good answer in it, and by question a sentence for each answer that is not.

    `problems` say how to put one right, and `left_out` that one says nothing.
    """

    answers: Form
    problems: Mapping[str, str]
    left_out: Mapping[str, str] = field(default_factory=dict)


def as_typed(words: str, frames: Sequence[Frame], chosen: str) -> Said:
    """Set words into the frame that was chosen, or else let them be a sentence of one's own."""
    return Said(next((each for each in frames if each.name == chosen), frames[-1]), words, words)


def fill[Form](form: type[Form], typed: Mapping[str, object], suggest: Suggest = as_typed) -> Filled[Form]:
    """Fill a form with what was typed, by question name or by a former name.

    Names of other forms are passed over, and so is what stands in a question that is not shown. The frame of an answer
    stands under the question's name and `.frame`, or with its words in one mapping.
    """
    answers: dict[str, Any] = {name: question.default for name, question in questions(form).items()}
    problems: dict[str, str] = {}
    left_out: dict[str, str] = {}
    for name, question in questions(form).items():
        if not is_shown(question, answers):
            continue
        given = next((typed[key] for key in (name, *question.formerly) if key in typed), None)
        words, chosen = parted(given, typed.get(f"{name}.frame"))
        try:
            text = without(clean(words, many_lines=question.breaks), *question.openings)
            if not text:
                continue
            said = sentence(question, text, suggest, chosen) if question.frames else None
            answers[name] = CHECKS[question.kind](question, said.words if said else text)
            if question.frames:
                answers[name] = said or question.default
                if not said:
                    left_out[name] = nothing_in(question).format(words=text)
        except Refused as refused:
            problems[name] = str(refused)
    return Filled(form(**answers), problems, left_out)


def nothing_in(question: Question) -> str:
    """Say that words don't answer a question; `{words}` are those."""
    if "person" in question.frames[0].takes:
        return _("“{words}” names nobody, so it is left out.")
    return _("“{words}” says nothing yet, so it is left out.")


def sentence(question: Question, text: str, suggest: Suggest, chosen: str) -> Said | None:
    """Finish a sentence with what was typed; of a text far too long, nothing is taken for a beginning that was typed again."""
    if len(text) > question.limit + LONGEST_BEGINNING:
        return as_typed(text, question.frames, chosen)
    return suggest(text, question.frames, chosen)


def parted(given: object, frame: object) -> tuple[object, str]:
    """Part an answer into its words and its frame."""
    if isinstance(given, Mapping):
        return given.get("words"), str(given.get("frame", ""))
    return given, frame if isinstance(frame, str) else ""


def clean(given: object, *, many_lines: bool = False) -> str:
    """Normalize what was typed: composed letters, single spaces, nothing that is invisible and acts on its surroundings."""
    if given is None:
        return ""
    if isinstance(given, bool) or not isinstance(given, str | int | float):
        raise Refused(_("Write words or a number here."))
    text = unicodedata.normalize("NFC", unmarked(str(given))).translate(BIDI_OVERRIDES)
    text = "".join(
        sign if unicodedata.category(sign) not in ("Cc", "Cs") else sign if sign == "\n" else " "
        for sign in text
    )
    if many_lines:
        return "\n".join(" ".join(line.split()) for line in text.splitlines()).strip()
    return " ".join(text.split())
