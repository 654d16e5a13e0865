"""The JSON that the command line writes: contacts with the columns' names as keys."""

from tools.contacts.contact import Contact, lacks_a_name
from tools.contacts.file import File, Refused
from tools.contacts.headings import OWN
from tools.contacts.readers import Asked
from tools.contacts.reading import Reading, Remark, no_days
from tools.kit.language import _

TURN = 1
ENDINGS = (".json",)
KNOWN_AS = ()


def read(file: File, _asked: Asked) -> Reading | None:
    """Read contacts; Refused when it is JSON of another kind."""
    from json import loads  # here, because this module has the same name

    if not file.text.lstrip().startswith(("{", "[")):
        return None
    try:
        found = loads(file.text)
        listed = found["contacts"]
        contacts = [person_of(each) for each in listed]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise Refused(_("This JSON holds no contacts in the form that this site writes.")) from None
    reasons = [(number, lacks_a_name(each, by_address=True)) for number, each in enumerate(contacts, 1)]
    skipped = [Remark(number, reason) for number, reason in reasons if reason]
    taken = [
        (number, each) for number, each in enumerate(contacts, 1) if not lacks_a_name(each, by_address=True)
    ]
    as_text = [remark for number, each in taken for remark in no_days(number, each)]
    return Reading("json", [each for _number, each in taken], skipped, as_text, own=True)


def person_of(named: dict[str, object]) -> Contact:
    """Make a contact of its columns' names and texts."""
    return {OWN[name]: str(text) for name, text in named.items() if name in OWN and text}
