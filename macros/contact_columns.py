"""The table that says why each column of the contact sheet is kept."""

from macros.printing import printed
from tools.contacts.columns import COLUMNS


def contact_columns() -> str:
    """Print the columns' names and reasons, as a table."""
    return printed("contact_columns.html", columns=COLUMNS)
