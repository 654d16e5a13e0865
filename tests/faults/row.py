"""A row of the table: what goes wrong, and how it is tried."""

from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Browser


@dataclass(frozen=True)
class Row:
    """`act` gives what a visitor sees, where silence is never right, and what is lost, where only "nothing" is."""

    fault: str
    act: Callable[[Browser, str], tuple[str, str]]
