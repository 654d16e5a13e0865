"""What could not be measured is said, and the rest is measured all the same."""

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Error


class NotMeasured(Exception):
    """Say why something could not be measured."""


@contextmanager
def noted(problems: list[str], what: str) -> Iterator[None]:
    """Add a sentence to the problems when a part of the work does not succeed."""
    try:
        yield
    except (NotMeasured, Error) as error:
        problems.append(f"{what}: {str(error).splitlines()[0]}")
