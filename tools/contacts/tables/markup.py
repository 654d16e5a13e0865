"""The tables of a web page, which many programs save as .xls, or of Excel's XML of 2003. Import it only where one is brought."""

from collections.abc import Mapping

from tools.contacts.cells.linked import linked
from tools.contacts.tables.table import Table, of_rows
from tools.contacts.tables.tags import Tag, taken_apart

ROWS = {"tr", "row"}
CELLS = {"td", "th", "cell"}
LINES = {"br", "p", "div", "li"}
MOST_LEFT_OUT = 300  # cells
MOST_INSIDE = 50
"""Tables in each other."""


def tables(text: str) -> list[Table]:
    """Read every table, those inside others too; TooManyRows when one has more rows than can be read."""
    page = Page()
    for each in taken_apart(text):
        if isinstance(each, str):
            page.cell.append(each)
        else:
            page.see(each)
    return [of_rows("", grid.texts()) for grid in page.found if grid.rows]


class Grid:
    """A table as far as it has been read; each cell is a list of texts, and one that reaches down stands in each row."""

    def __init__(self) -> None:
        self.rows: list[list[list[str]]] = []
        self.beside = 0
        self.down: dict[int, tuple[int, list[str]]] = {}
        self.above: dict[int, list[str]] = {}

    def begin_row(self) -> None:
        """Begin a row, and look which cells reach into it from above."""
        self.fill()
        self.rows.append([])
        self.beside = 0
        self.above = {place: cell for place, (_rows, cell) in self.down.items()}
        self.down = {place: (rows - 1, cell) for place, (rows, cell) in self.down.items() if rows > 1}

    def begin_cell(self, said: Mapping[str, str]) -> None:
        """Begin a cell at its place, behind those that are left out or reach down from above."""
        if not self.rows:
            self.begin_row()
        row = self.rows[-1]
        place = whole(said, "ss:index", len(row) + 1) - 1
        if len(row) < MOST_LEFT_OUT:
            row += [[] for _cell in range(min(place - len(row) + self.beside, MOST_LEFT_OUT))]
        self.fill()
        row.append([])
        self.beside = whole(said, "colspan", 1) - 1 + whole(said, "ss:mergeacross", 0)
        rows = whole(said, "rowspan", 1) - 1 + whole(said, "ss:mergedown", 0)
        if rows > 0 and len(row) <= MOST_LEFT_OUT:
            self.down[len(row) - 1] = rows, row[-1]

    def fill(self) -> None:
        """Put the cells that reach down from above to the next places of this row."""
        while self.rows and len(self.rows[-1]) in self.above:
            self.rows[-1].append(self.above.pop(len(self.rows[-1])))

    def texts(self) -> list[list[str]]:
        """Write each cell as one text; a row in which nothing stands but what reaches into it is empty."""
        known: set[int] = set()
        written = []
        for row in self.rows:
            own = any(text.strip() for cell in row if id(cell) not in known for text in cell)
            known.update(map(id, row))
            written.append(["".join(cell) for cell in row] if own else [])
        return written


def whole(said: Mapping[str, str], name: str, otherwise: int) -> int:
    """Read an attribute that is a whole number."""
    text = said.get(name, "")
    return int(text) if text.isdecimal() and len(text) < 7 else otherwise


class Page:
    """A page as far as it has been read; a text goes to the cell that was begun last in the innermost open table."""

    def __init__(self) -> None:
        self.found: list[Grid] = []
        self.open: list[Grid] = []
        self.link = ""
        self.linked_from = 0
        self.heading = False

    @property
    def cell(self) -> list[str]:
        """The texts of the cell that is open; of none, they are forgotten."""
        row = self.open[-1].rows[-1] if self.open and self.open[-1].rows else []
        return row[-1] if row else []

    def see(self, tag: Tag) -> None:
        """Take in a tag."""
        if tag.ends:
            self.end(tag.name)
        elif tag.name == "table" and len(self.open) < MOST_INSIDE:
            self.found.append(Grid())
            self.open.append(self.found[-1])
        elif self.open and tag.name in ROWS:
            self.open[-1].begin_row()
        elif self.open and tag.name in CELLS:
            self.heading = tag.name == "th"
            self.link = ""
            self.open[-1].begin_cell(tag.said)
        elif tag.name in LINES:
            self.cell.append("\n")
        elif tag.name == "a":
            # A heading leads to another order of the rows.
            self.link = "" if self.heading else tag.said.get("href", "")
            self.linked_from = len(self.cell)

    def end(self, name: str) -> None:
        """Take in the end of an element."""
        if name == "table" and self.open:
            self.open.pop()
        elif name == "a" and self.link:
            self.cell[self.linked_from :] = [
                linked("".join(self.cell[self.linked_from :]).strip(), self.link)
            ]
            self.link = ""
