"""The only validation there is: from what was typed to answers, or to sentences that say how to put it right."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tools.kit.form.checks import CHECKS, Refused
from tools.kit.form.questions import is_shown, questions
from tools.kit.language import _
from tools.kit.words import without

BIDI_OVERRIDES = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])


@dataclass(frozen=True)
class Filled[Form]:
    """A form with every good answer in it, and a sentence for each answer that was left out (name → sentence)."""

    answers: Form
    problems: Mapping[str, str]


def fill[Form](form: type[Form], typed: Mapping[str, object]) -> Filled[Form]:
    """Fill a form with what was typed, by question name or by a former name.

    Names of other forms are passed over, and so is what stands in a question that is not shown.
    """
    answers: dict[str, Any] = {name: question.default for name, question in questions(form).items()}
    problems: dict[str, str] = {}
    for name, question in questions(form).items():
        if not is_shown(question, answers):
            continue
        given = next((typed[key] for key in (name, *question.formerly) if key in typed), None)
        try:
            text = without(clean(given, many_lines=question.breaks), *question.openings)
            if text:
                answers[name] = CHECKS[question.kind](question, text)
        except Refused as refused:
            problems[name] = str(refused)
    return Filled(form(**answers), problems)


def clean(given: object, *, many_lines: bool = False) -> str:
    """Normalize what was typed: composed letters, single spaces, nothing that is invisible and acts on its surroundings."""
    if given is None:
        return ""
    if isinstance(given, bool) or not isinstance(given, str | int | float):
        raise Refused(_("Write words or a number here."))
    text = unicodedata.normalize("NFC", str(given)).translate(BIDI_OVERRIDES)
    text = "".join(
        sign if unicodedata.category(sign) not in ("Cc", "Cs") else sign if sign == "\n" else " "
        for sign in text
    )
    if many_lines:
        return "\n".join(" ".join(line.split()) for line in text.splitlines()).strip()
    return " ".join(text.split())
