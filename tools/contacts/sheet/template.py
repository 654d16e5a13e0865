"""The contact template: the sheet to start from, with one sample row to look at and delete."""

from tools.contacts import writers
from tools.contacts.sheet.columns import Row
from tools.contacts.writers import Wanted
from tools.kit.language import _


def sample() -> Row:
    """Make up a contact whose first name asks to be deleted, so that nobody takes the row for a person."""
    return {
        "first_name": _("Sample: delete this row"),
        "last_name": "Okafor",
        "position": _("Warehouse manager"),
        "company": _("Example Foods"),
        "email": "okafor@example.com",
        "phone": "+1 416 555 0123",
        "address": _("100 Example Street, Toronto, Ontario"),
        "linkedin": "https://linkedin.example.com/in/okafor",
        "x": "https://x.example.com/okafor",
        "facebook": "https://facebook.example.com/okafor",
        "relationship": "event",
        "met_at": _("Job fair at the public library"),
        "discussion": _("They train forklift drivers on site. Two new shifts start in January."),
        "last_contacted": "2026-11-17",
        "follow_up": "2026-11-19",
        "status": "contacted",
        "tags": _("warehouse, Toronto"),
    }


def csv() -> bytes:
    """Make the template as a CSV file."""
    return writers.write([sample()], Wanted("csv"))


def xlsx() -> bytes:
    """Make the template as an Excel workbook."""
    from tools.contacts.writers import xlsx  # here, so that the CSV file can be made without XlsxWriter

    return xlsx.book([sample()], samples=1)
