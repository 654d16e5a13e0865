"""The tables of a web page, which many programs save as .xls, or of Excel's XML of 2003. Import it only where one is brought."""

from html.parser import HTMLParser

from tools.contacts.linked import linked
from tools.contacts.table import Table, of_rows

type Attributes = list[tuple[str, str | None]]

ROWS = {"tr", "row"}
CELLS = {"td", "th", "cell"}
LINES = {"br", "p", "div", "li"}
MOST_LEFT_OUT = 300  # cells
MOST_INSIDE = 50
"""Tables in each other."""


def tables(text: str) -> list[Table]:
    """Read every table, those inside others too; TooManyRows when one has more rows than can be read."""
    page = Page()
    page.feed(text)
    page.close()
    return [of_rows("", rows) for rows in page.found if rows]


class Page(HTMLParser):
    """A page as far as it has been read; a text goes to the cell that was begun last in the innermost open table."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[list[list[str]]] = []
        self.open: list[list[list[str]]] = []
        self.link = ""
        self.beside = 0
        self.heading = False

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        name = tag.rpartition(":")[2]
        said = {key: value or "" for key, value in attrs}
        if name == "table" and len(self.open) < MOST_INSIDE:
            self.found.append([])
            self.open.append(self.found[-1])
        elif self.open and name in ROWS:
            self.open[-1].append([])
            self.beside = 0
        elif self.open and name in CELLS:
            self.heading = name == "th"
            self.begin_cell(said)
        elif name in LINES:
            self.handle_data("\n")
        elif name == "a":
            self.link = (
                "" if self.heading else said.get("href", "")
            )  # A heading leads to another order of the rows.

    def begin_cell(self, said: dict[str, str]) -> None:
        """Begin a cell at its place, behind those that are left out."""
        if not self.open[-1]:
            self.open[-1].append([])
        row = self.open[-1][-1]
        place = int(said["ss:index"]) - 1 if said.get("ss:index", "").isdecimal() else len(row)
        row += [""] * min(place - len(row) + self.beside, MOST_LEFT_OUT)
        row.append("")
        self.beside = int(said["colspan"]) - 1 if said.get("colspan", "").isdecimal() else 0

    def handle_endtag(self, tag: str) -> None:
        name = tag.rpartition(":")[2]
        if name == "table" and self.open:
            self.open.pop()
        elif name == "a" and self.open and any(self.open[-1]):
            row = self.open[-1][-1]
            row[-1:] = [linked(row[-1].strip(), self.link)] if row else []

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] and self.open[-1][-1]:
            self.open[-1][-1][-1] += data
