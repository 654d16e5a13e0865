"""Make the template of our Word files: `python -m macros.renew.word_template` writes it beside their writer.

It is made with python-docx, which cannot run in a browser: it needs lxml. It holds no words.
"""

from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from docx import Document
from docx.oxml.ns import qn
from docx.shared import Inches, Pt, RGBColor

from macros.runtime import archives

TEMPLATE = Path(__file__).parents[2] / "tools/formats/template.docx"
STYLES = {
    "Normal",
    "Heading 1",
    "Heading 2",
    "List Bullet",
    "Default Paragraph Font",
    "No List",
    "Normal Table",
}
DECORATION = ("/thumbnail", "/customXml", "/stylesWithEffects", "/webSettings")
SPRUCE = RGBColor(0x0E, 0x4F, 0x49)
FONTS = {"ascii": "Calibri", "hAnsi": "Calibri", "cs": "Arial", "eastAsia": "Microsoft YaHei"}


def make() -> bytes:
    """Make the template: Letter paper, margins of an inch, four styles."""
    document = Document()
    package = document.part.package
    package.core_properties.author = package.core_properties.comments = ""
    for relations in (package.rels, document.part.rels):
        for key in [key for key, each in relations.items() if each.reltype.endswith(DECORATION)]:
            del relations[key]
    section = document.sections[0]
    section.page_width, section.page_height = Inches(8.5), Inches(11)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Inches(1)
    for style in list(document.styles):
        if style.name not in STYLES:
            style.delete()
    set_style(document.styles["Normal"], 11, after=10)
    set_style(document.styles["Heading 1"], 16, after=8)
    set_style(document.styles["Heading 2"], 12, before=12, after=4)
    set_style(document.styles["List Bullet"], 11, after=4)
    file = BytesIO()
    document.save(file)
    return without_the_time_of_day(file)


def set_style(style: Any, size: float, before: float = 0, after: float = 0) -> None:
    """Give a paragraph style its fonts, its size and its space, in points; headings are in colour."""
    style.font.size = Pt(size)
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    fonts.attrib.clear()
    for kind, font in FONTS.items():
        fonts.set(qn(f"w:{kind}"), font)
    if style.name.startswith("Heading"):
        style.font.color.rgb = SPRUCE


def without_the_time_of_day(file: BytesIO) -> bytes:
    """Write a zip file again, so that the same content has the same bytes."""
    with ZipFile(file) as opened:
        entries = {name: opened.read(name) for name in opened.namelist()}
    again = BytesIO()
    with ZipFile(again, "w") as opened:
        archives.write(opened, entries)
    return again.getvalue()


if __name__ == "__main__":
    TEMPLATE.write_bytes(make())
