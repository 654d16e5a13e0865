"""What the door says of documents, files and answers: plain values, which become JSON."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict

from tools.kit.document.blocks import Document
from tools.kit.document.html import to_html
from tools.kit.document.mail import mail
from tools.kit.document.result import File, Use
from tools.kit.document.text import to_text
from tools.kit.form.lent import shown
from tools.kit.form.said import Said


def describe_use(use: Use) -> dict[str, object]:
    """Describe where answers can be used further, and with what."""
    return {"tool": use.tool, "answers": given(use.answers), "people": list(map(given, use.people))}


def given(answers: Mapping[str, str | Said]) -> dict[str, str]:
    """Leave out the answers that are empty, and give a sentence that someone finished as its words and its frame."""
    flat = {name: each.typed if isinstance(each, Said) else each for name, each in answers.items() if each}
    frames = {
        f"{name}.frame": each.frame.name for name, each in answers.items() if isinstance(each, Said) and each
    }
    return flat | frames


def matching(documents: Iterable[Document], name: str) -> Document:
    """Find the document of a name; where there is none, an empty one."""
    return next((each for each in documents if each.name == name), Document(name, "", "", "", ()))


def describe(paper: Document, own: Document) -> dict[str, object]:
    """Describe a document for the page: what it shows, and the visitor's own text."""
    return {
        "name": paper.name,
        "title": paper.title,
        "note": shown(paper.note),
        "copy_label": paper.copy_label,
        "html": to_html(paper),
        "own_html": to_html(own),
        "text": to_text(own),
        "spoken": asdict(own.spoken) if own.spoken else None,
        "mail": asdict(written) if (written := mail(own)) else None,
    }


def describe_file(file: File) -> dict[str, object]:
    """Describe a file for the page."""
    return {
        "name": file.name,
        "label": file.label,
        "filename": file.filename,
        "media": file.media,
        "purpose": file.purpose,
        "drawn": file.missing is not None,
    }
