"""The questions about a print sheet: its paper, and by how much each printer is to be corrected."""

from typing import Any

from tools.kit.form.questions import Group, choose
from tools.kit.language import later

SHEET = Group(
    later("The print sheet"),
    later("Print the test page first. Change these only if its lines do not meet your sheet."),
    on_paper=False,
)
SHIFTS = tuple((f"{half / 2:g}", f"{half / 2:g} mm".replace("-", "−")) for half in range(-8, 9))
SCALES = tuple((f"{99 + fifth / 5:g}", f"{99 + fifth / 5:g} %") for fifth in range(11))
PRINTERS = (("home", later("My printer at home")), ("away", later("Another printer (a library)")))


def ask_paper() -> Any:
    """Ask for the paper."""
    papers = (("letter", later("Letter (Avery 5371, 8371, 8871)")), ("a4", later("A4")))
    return choose(later("Paper"), papers, default="letter", group=SHEET)


def ask_printer() -> Any:
    """Ask for the printer; the next three questions are answered for each of them."""
    return choose(
        later("Printer"),
        PRINTERS,
        default="home",
        hint=later("What you set below is remembered for each of the two."),
        group=SHEET,
    )


def ask_shift(label: str, hint: str, printer: str) -> Any:
    """Ask by how much to move the cards on a printer."""
    return choose(label, SHIFTS, default="0", hint=hint, group=SHEET, only_with=("printer", printer))


def ask_scale(printer: str) -> Any:
    """Ask by how much to stretch or shrink the cards on a printer."""
    return choose(
        later("Scale"),
        SCALES,
        default="100",
        hint=later("Measure the line of 10 cm on the test page."),
        group=SHEET,
        only_with=("printer", printer),
    )
