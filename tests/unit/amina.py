"""Amina Diallo, whose answers the tests of several tools begin with."""

from collections.abc import Mapping
from typing import Any

from tools.kit.english import suggest
from tools.kit.form.fill import fill
from tools.kit.form.questions import questions

AMINA: dict[str, Any] = {
    "full_name": "Amina Diallo",
    "occupation": "nurse",
    "years": "6",
    "strength": "listening",
    "result": "trained 12 people",
    "goal": "a hospital job",
    "city": "Halifax",
    "province": "NS",
    "phone": "(902) 555 0134",
    "email": "amina@example.com",
    "linkedin": "https://www.linkedin.com/in/amina-example/",
    "their_name": "Janet Roy",
    "greet_as": "Ms. Roy",
    "introducer": "Joanne MacKay, who leads my course",
}


def amina(form: type, **more: Any) -> dict[str, Any]:
    """Answer what a form asks as Amina does, and the rest with `more`."""
    return {name: AMINA[name] for name in questions(form) if name in AMINA} | more


def answered[Form](form: type[Form], typed: Mapping[str, Any]) -> Form:
    """Fill a form as the page does, with the beginnings that are suggested."""
    return fill(form, typed, suggest).answers
