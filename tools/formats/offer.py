"""Files on offer: each function offers one. The module that writes it is imported only when it is asked for."""

from collections.abc import Callable, Iterable, Sequence

from tools.kit.document.blocks import Document
from tools.kit.document.figure import Figure
from tools.kit.document.result import File, Purpose
from tools.kit.document.svg import to_svg
from tools.kit.document.text import to_file
from tools.kit.language import _
from tools.kit.people.address_card import Person
from tools.kit.time.calendar_entry import Entry

PDF = "application/pdf"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def text(name: str, documents: Sequence[Document]) -> File:
    """Offer documents as plain text."""
    return File(
        "txt",
        _("Download as text"),
        f"{name}.txt",
        "text/plain;charset=utf-8",
        lambda: to_file(documents).encode(),
    )


def page(name: str, documents: Sequence[Document]) -> File:
    """Offer documents as a web page."""

    def write() -> bytes:
        from tools.formats import page

        return page.write(documents)

    return File("html", _("Download as a web page"), f"{name}.html", "text/html;charset=utf-8", write)


def word(name: str, *documents: Document) -> File:
    """Offer documents as a Word file, each of them on a page of its own."""

    def write() -> bytes:
        from tools.formats import word

        return word.write(documents)

    return File("docx", _("Download Word document"), f"{name}.docx", WORD, write, "print")


def pdf(name: str, title: str, documents: Sequence[Document]) -> File:
    """Offer documents as a PDF file of this title, each of them on a page of its own."""

    def write(pictures: str = "[]") -> bytes:
        from tools.formats import pdf

        return pdf.write_documents(documents, title, pictures)

    def missing() -> Sequence[tuple[str, str]]:
        from tools.formats import pdf

        return pdf.missing_in(documents)

    return File("pdf", _("Download PDF"), f"{name}.pdf", PDF, write, "print", missing)


def calendar(name: str, entries: Iterable[Entry], today: str = "") -> tuple[File, ...]:
    """Offer the entries that there are as a calendar file; `today` dates the file."""
    there = tuple(entries)

    def write() -> bytes:
        from tools.formats import calendar

        return calendar.write(there, today)

    label = _("Download calendar file")
    return (File("ics", label, f"{name}.ics", "text/calendar;charset=utf-8", write),) if there else ()


def contact_card(name: str, person: Person) -> File:
    """Offer a person's details for the address book of a phone."""

    def write() -> bytes:
        from tools.formats import contact_card

        return contact_card.write(person)

    return File("vcf", _("Download contact card"), f"{name}.vcf", "text/vcard;charset=utf-8", write)


def drawing(name: str, figure: Figure) -> File:
    """Offer a figure as a drawing."""

    def write() -> bytes:
        from tools.formats import drawing

        return drawing.write(figure)

    return File("svg", _("Download SVG"), f"{name}.svg", "image/svg+xml", write, "design")


def on_the_page(name: str, make: Callable[[], Sequence[Figure]]) -> File:
    """Offer figures to the page itself, to show or to print them."""
    return File(
        name,
        "",
        f"{name}.svg",
        "image/svg+xml",
        lambda: "".join(map(to_svg, make())).encode("utf-8", "replace"),
        "page",
    )


def figures(
    name: str,
    label: str,
    filename: str,
    title: str,
    make: Callable[[], Sequence[Figure]],
    purpose: Purpose = "print",
) -> File:
    """Offer figures as a PDF file, each on a page of its size."""

    def write(pictures: str = "[]") -> bytes:
        from tools.formats import pdf

        return pdf.write(make(), title, pictures, exact=True)

    def missing() -> Sequence[tuple[str, str]]:
        from tools.formats import pdf

        return pdf.missing(make())

    return File(name, label, f"{filename}.pdf", PDF, write, purpose, missing)


def print_sheet(
    name: str, sides: Sequence[Figure], paper: str, across: str, down: str, scale: str
) -> tuple[File, File]:
    """Offer a sheet of cards, moved across and down by millimetres and scaled by percent: as a file, and to the page."""

    def pages(*, test: bool = True) -> Sequence[Figure]:
        from tools.formats import print_sheet

        place = print_sheet.Place(paper, float(across), float(down), float(scale))
        return print_sheet.pages(sides, place, test=test)

    title = _("Print sheet for networking cards")
    file = figures("sheet", _("Download print sheet"), name, title, pages)
    return file, on_the_page("printed", lambda: pages(test=False))
