"""The tables that teach the contact sheet: why each column is kept, and a row as a job seeker fills it."""

from macros.guide.cast import who
from macros.printing import printed
from tools import examples
from tools.contacts.sheet.choices import in_words
from tools.contacts.sheet.columns import COLUMNS
from tools.kit.language import _


def contact_columns() -> str:
    """Print the columns' names and reasons, as a table."""
    rows = [(_(column.name), _(column.why)) for column in COLUMNS]
    return printed("contact_table.html", heads=(_("Column"), _("Why it is there")), rows=rows)


def contact_row(example: str) -> str:
    """Print what a job seeker wrote about one contact, as a table; empty cells are left out."""
    row = examples.contact(who(example, "contact"))
    filled = [
        (_(column.name), in_words(column.key, row[column.key])) for column in COLUMNS if column.key in row
    ]
    return printed("contact_table.html", heads=(_("Column"), _("What it holds")), rows=filled)
