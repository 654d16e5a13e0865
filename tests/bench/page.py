"""What was measured, as a page of the site with a drawing: `python -m tests.bench --write`."""

from collections.abc import Callable, Iterator, Sequence
from html import escape
from pathlib import Path

from tests.bench.report import BARE, FULL, HALF, OURS, SENT, TEXT, Report, ratio, seconds, write

DOCS = Path(__file__).parents[2] / "docs"
PAGE, DRAWING = DOCS / "about/speed.md", DOCS / "assets/pictures/speed.svg"
type Row = tuple[str, float | None, float | None, Callable[[float], str]]
"""What was measured: its name, ours, Pyodide's, and how both are written."""
VISITS = {"first": "First visit", "onward": "Next page of the visit", "repeat": "Next visit"}
SPEEDS = {FULL: "on this computer", HALF: "with half of one processor, as on a cheap phone"}
LINE, BAR, LEFT, WIDE = 52, 14, 8, 300

HEAD = """\
---
title: How fast it is
description: How long a visitor waits for the first text, beside Python in a browser as it comes.
search:
  exclude: true
---

# How fast it is

You type a name, and the first text shows. How long does that take?

We measure it in a real browser, beside Pyodide: Python for browsers, as it comes.
Both take turns on one computer. The last column says most: how much of Pyodide's time we take.

{{ picture("speed") }}

The dark bars are ours, the grey ones Pyodide's.

| What | Ours | Pyodide as it comes | Ours, as a part |
| --- | --- | --- | --- |
"""
FOOT = """
Measured by `make bench` with {browser}, on {cores}.
Rounds: {rounds}. The table has the medians.

Other work on the computer: a load of {before} before and {after} after.

The next page comes in the same tab: there, our Python is alive. The next visit is a new tab in a browser that knows the site.
What travels is counted at the server, packed as most hosts pack it.

On your phone the seconds differ.
"""


def save(report: Report, **facts: object) -> None:
    """Write the page and its drawing; `facts` say with what was measured."""
    rows = list(measured(report))
    PAGE.write_text(HEAD + "\n".join(map(line, rows)) + "\n" + FOOT.format(**facts), encoding="utf-8")
    DRAWING.write_text(drawing([row for row in rows if row[3] is seconds]), encoding="utf-8")


def measured(report: Report) -> Iterator[Row]:
    """Give each row of the table."""
    for measure, said in ((TEXT, "the first text"), (SENT, "what travels")):
        for speed, where in SPEEDS.items():
            for visit, when in VISITS.items():
                if measure is TEXT or (speed, visit) == (FULL, "first"):
                    ours, stock = (report.median(each, speed, visit, measure) for each in (OURS, BARE))
                    place = f", {where}" if measure is TEXT else ""
                    yield f"{when}, {said}{place}", ours, stock, measure.written


def line(row: Row) -> str:
    """Set a row of the table."""
    what, ours, stock, written = row
    share = ratio(ours, stock)
    cells = [what, write(ours, written), write(stock, written), "–" if share is None else f"{share:.2f}"]
    return f"| {' | '.join(cells)} |"


def drawing(rows: Sequence[Row]) -> str:
    """Draw two bars for each row, ours and Pyodide's, to one scale."""
    most = max(value for row in rows for value in row[1:3] if isinstance(value, float))
    said = " ".join(
        f"{named(what)}: ours {write(ours, how)}, Pyodide {write(stock, how)}."
        for what, ours, stock, how in rows
    )
    bars = [bar for number, row in enumerate(rows) for bar in pair(row, LINE * number, WIDE / most)]
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDE + 2 * LEFT + 50} {LINE * len(rows)}" role="img"'
            ' aria-labelledby="speed-title" aria-describedby="speed-desc" fill="currentColor" font-size="11">',
            '  <title id="speed-title">Seconds until the first text, ours above and Pyodide below</title>',
            f'  <desc id="speed-desc">{escape(said)}</desc>',
            *bars,
            "</svg>\n",
        ]
    )


def pair(row: Row, top: int, scale: float) -> Iterator[str]:
    """Draw what a row is, and its two bars with their seconds."""
    what, ours, stock, written = row
    yield f'  <text x="{LEFT}" y="{top + 12}">{escape(named(what))}</text>'
    for place, (value, kind) in enumerate(((ours, ""), (stock, ' opacity="0.35"'))):
        if value is not None:
            y, wide = top + 17 + place * (BAR + 2), round(value * scale, 1)
            yield f'  <rect{kind} x="{LEFT}" y="{y}" width="{wide}" height="{BAR}" rx="2"/>'
            yield f'  <text x="{LEFT + wide + 5}" y="{y + 11}">{write(value, written)}</text>'


def named(what: str) -> str:
    """Name a row in the drawing, which shows the first text alone."""
    return what.replace(", the first text", "")
