"""From where contacts can be brought: what the readers say of themselves, and how to get a file out of five programs."""

from tools.contacts.readers import readers
from tools.kit.language import _, later

ARCHIVE = ".zip"
MEDIA = ("text/csv", "text/vcard", "text/x-vcard")
"""What some phones go by, in place of the ending."""

HOW_TO = (
    (
        later("iPhone"),
        (
            later("Open Contacts, and choose Lists at the top left."),
            later("Hold your finger on a list, and choose Export."),
            later("Save it to Files, then choose that file here."),
        ),
    ),
    (
        later("Android"),
        (
            later("Open Contacts by Google, and choose Organize at the bottom."),
            later("Choose Export to file, and save the .vcf file."),
            later("Choose that file here."),
        ),
    ),
    (
        later("Google Contacts"),
        (
            later("On a computer, open contacts.google.com and choose Export at the top right."),
            later("Choose Google CSV, then Export."),
        ),
    ),
    (
        later("LinkedIn"),
        (
            later("On a computer, choose Me, then Settings & Privacy, then Data privacy."),
            later("Choose Get a copy of your data, tick Connections, and request the archive."),
            later("LinkedIn sends you an email with a link. Bring the file as it comes."),
        ),
    ),
    (
        later("Outlook"),
        (
            later("New Outlook and Outlook on the web: open People, choose Manage contacts, then Export."),
            later(
                "Classic Outlook: choose File, Open & Export, Import/Export, then Export to a file and CSV."
            ),
        ),
    ),
)


def accept() -> str:
    """List what the file field offers: the endings of all readers, and archives."""
    endings = [ending for reader in readers() for ending in reader.ENDINGS]
    return ",".join([*dict.fromkeys(endings), ARCHIVE, *MEDIA])


def sources() -> str:
    """Say from which programs files can come."""
    known = [_(name) for reader in reversed(readers()) for name in reader.KNOWN_AS]
    listed = _("{some} or {last}").format(some=", ".join(known[:-1]), last=known[-1])
    return _("From {sources}. You can also drop a file here.").format(sources=listed)
