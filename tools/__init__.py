"""The workshop: pure Python that writes every example while the site is built, and every visitor's text in the browser.

A tool is one module here with four names: TITLE, SUMMARY (the sentence that the index prints), Answers (a frozen
dataclass whose fields are questions) and render(answers) -> Result. The functions below are the one door:
JSON text goes in and JSON text comes out, for the browser and the terminal alike.
"""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Any, Protocol, cast, get_protocol_members

from tools._describing import describe, describe_file, describe_use, matching
from tools.contacts import roles
from tools.contacts.door import bring, duplicates, follow_up, holiday, merged, message, overview, parted, take
from tools.formats import offer
from tools.kit.document.blocks import Document
from tools.kit.document.result import File, Result
from tools.kit.document.text import to_file
from tools.kit.english import is_role, offers, suggest
from tools.kit.english.word_lists import is_common
from tools.kit.form.fill import fill
from tools.kit.form.questions import questions
from tools.kit.form.said import Frame, Said
from tools.kit.form.sample import blend, gaps, has_begun
from tools.kit.language import _
from tools.kit.sentences import advice

__all__ = [
    "bring",
    "drawn",
    "duplicates",
    "export",
    "follow_up",
    "holiday",
    "load",
    "merged",
    "message",
    "missing",
    "names",
    "offered",
    "overview",
    "parted",
    "run",
    "summary",
    "take",
]

ROOMS = frozenset({"contacts", "examples", "formats", "kit"})
"""What stands beside the tools and isn't a tool."""
roles.is_role, roles.is_word = is_role, is_common
ADVICE = 4
"""Lines of advice that are shown at once; more than that is not read."""


class Tool(Protocol):
    """What every tool's module offers."""

    TITLE: str
    SUMMARY: str
    Answers: type[Any]

    def render(self, answers: Any) -> Result:
        """Make the documents of the answers."""


@cache
def names() -> tuple[str, ...]:
    """List the tools by the names of their modules."""
    found = (each.name for each in iter_modules(__path__))
    return tuple(sorted(name for name in found if name not in ROOMS and not name.startswith("_")))


def load(name: str) -> Tool:
    """Load a tool by its name; KeyError when there is none of that name, ValueError when it isn't whole yet."""
    if name not in names():
        raise KeyError(name)
    module = import_module(f"{__name__}.{name}")
    if lacking := [each for each in sorted(get_protocol_members(Tool)) if not hasattr(module, each)]:
        raise ValueError(f"tools/{name} isn't a whole tool yet: it lacks {', '.join(lacking)}.")
    return cast(Tool, module)


def summary(name: str) -> str:
    """Say in a sentence what a tool does."""
    return _(load(name).SUMMARY)


def run(name: str, answers: str, example: str = "{}") -> str:
    """Run a tool on answers, a JSON object of question names and what was typed.

    `example` lends answers to what is still empty; null is nobody in particular, whose gaps are named by their questions.

    Gives a JSON object: `problems` (question → sentence; such answers are left out), `said` (question → the
    sentence that the visitor finished: its frame, what stands before, in and after its gap, and other words on offer),
    `left_out` (question → a line on an answer that says nothing), `documents` (name, title, note,
    copy_label, text, own_html, spoken (text and seconds, or null), mail (subject and body, or null), and html in which
    words lent from the example are marked), `first` (the document to show), `advice`, `sample` (whether words of the
    example stand in), `whole` (all texts as one file), `suggestions` (question → lines that stand for an empty answer),
    `uses` (tool, answers for it, and people for the contact sheet) and `files` (those on offer: name, label, filename,
    media, purpose, and whether words are `drawn` for it). `text`, `own_html`, `spoken`, `mail`, `whole` and `files`
    hold only what the visitor's own answers say, and are empty before the first of them.
    """
    tool = load(name)
    filled = fill(tool.Answers, json.loads(answers), suggest)
    mixed = blend(filled.answers, lender(tool.Answers, json.loads(example)))
    own = tool.render(filled.answers)
    shown = own if mixed is filled.answers else tool.render(mixed)
    begun = has_begun(filled.answers)
    written = own.documents if begun else ()
    told = (*advice.advice(vars(filled.answers)), *own.advice)
    made = {
        "problems": filled.problems,
        "left_out": filled.left_out,
        "said": all_finished(filled.answers),
        "documents": [describe(each, matching(written, each.name)) for each in shown.documents],
        "first": shown.first,
        "advice": told[:ADVICE],
        "sample": mixed != filled.answers,
        "whole": to_file(written),
        "suggestions": dict(own.suggestions),
        "uses": list(map(describe_use, own.uses)),
        "files": list(map(describe_file, with_pdf(name, own.documents, own.files))) if begun else [],
    }
    return json.dumps(made, ensure_ascii=False)


def lender(form: type[Any], example: Mapping[str, object] | None) -> Any:
    """Fill a form with the answers of an example; nobody in particular has gaps."""
    return gaps(form) if example is None else fill(form, example, suggest).answers


def export(name: str, answers: str, file: str, only: str = "", pictures: str = "") -> bytes:
    """Make a file that a tool has on offer for these answers, by the name of its format; KeyError when it has none.

    `only` names the one document that a text, a page or a PDF is to hold. `pictures` are those of the words that
    `missing` names, as JSON.
    """
    made = {each.name: each for each in offered(name, answers, only)}[file]
    return made.write(pictures) if pictures else made.write()


def missing(name: str, answers: str, file: str, only: str = "") -> str:
    """Name the words of a file that the device has to draw: a JSON list of a typeface and a word each."""
    named = {each.name: each.missing for each in offered(name, answers, only)}[file]
    return json.dumps(named() if named else [], ensure_ascii=False)


def offered(name: str, answers: str, only: str = "") -> tuple[File, ...]:
    """List the files that a tool offers for these answers, also text and a web page of all; none before the first answer.

    `only` names the one document that the text, the page and the PDF are to hold.
    """
    tool = load(name)
    own = fill(tool.Answers, json.loads(answers), suggest).answers
    if not has_begun(own):
        return ()
    made = tool.render(own)
    documents = [each for each in made.documents if only in ("", each.name)]
    return (offer.text(name, documents), offer.page(name, documents), *with_pdf(name, documents, made.files))


def with_pdf(name: str, documents: Sequence[Document], files: Sequence[File]) -> tuple[File, ...]:
    """Offer documents as a PDF file, unless a tool has one of its own."""
    if any(each.name == "pdf" for each in files):
        return tuple(files)
    title = documents[0].title if len(documents) == 1 else _(load(name).TITLE)
    return (offer.pdf(name, title, documents), *files)


def drawn(text: str) -> str:
    """Draw the QR code of a text, as the path of an SVG; ValueError when no code can hold it."""
    from tools.formats import qr_code  # here, because its library comes only when it is asked for

    return qr_code.drawn(text)


def all_finished(answers: Any) -> dict[str, object]:
    """Describe each sentence that the visitor finished, by its question."""
    asked = questions(type(answers))
    said = {name: each for name, each in vars(answers).items() if isinstance(each, Said) and each}
    return {name: finished(each, asked[name].frames) for name, each in said.items()}


def finished(said: Said, frames: Sequence[Frame]) -> dict[str, object]:
    """Describe a sentence that the visitor finished: its frame, what is printed before and after their words, other words."""
    before, words, after = said.parts()
    return {
        "frame": said.frame.name,
        "before": before,
        "words": words,
        "after": after,
        "offers": [offered_words(words, frame, frames) for words, frame in offers(said, frames)],
    }


def offered_words(words: str, name: str, frames: Sequence[Frame]) -> dict[str, str]:
    """Describe other words, and the sentence that they finish where another frame comes with them."""
    made = suggest(words, frames, name) if name else None
    return {"words": words, "frame": name, "sentence": made.sentence() if made else ""}
