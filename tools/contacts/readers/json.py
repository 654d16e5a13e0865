"""JSON: what the command line writes, with the columns' names as keys, or any list of people, such as Monica exports."""

import re
from itertools import accumulate, islice
from typing import Any

from tools.contacts.bringing.reading import Reading
from tools.contacts.bringing.remarks import Remark, doubts
from tools.contacts.cards import jcard
from tools.contacts.files.encoding import decoded_once
from tools.contacts.files.file import File, Refused, refused_if_too_many
from tools.contacts.meaning.headings import column_called
from tools.contacts.readers import Asked, vcard
from tools.contacts.readers.table import of_table
from tools.contacts.sheet.choices import chosen
from tools.contacts.sheet.contact import Contact, lacks_a_name
from tools.contacts.tables.objects import records
from tools.contacts.tables.records import table
from tools.contacts.tables.table import most_rows
from tools.kit.language import _

TURN = 1
ENDINGS = (".json",)
KNOWN_AS = ()

DEEPEST = 200
BESIDE_BRACKETS = re.compile(r'"(?:[^"\\]|\\.)*"|[^\[\]{}"]+', re.DOTALL)


def read(file: File, asked: Asked) -> Reading | None:
    """Read contacts; Refused when nobody is in it."""
    from json import dumps, loads

    if not file.text.lstrip().startswith(("{", "[")):
        return None
    if depth(file.text) > DEEPEST:
        raise Refused(_("This JSON is nested too deeply to be a list of people. Bring another file."))
    try:
        found = parsed(file.text)
        if is_own(found):
            return own(found["contacts"])
        found = loads(decoded_once(dumps(found, ensure_ascii=False)))  # as Facebook writes names
    except (ValueError, RecursionError):
        raise Refused(_("This begins like JSON, and is damaged. Export it again, and bring that.")) from None
    if listed := list(jcard.cards(found)):
        return vcard.reading(listed)
    people = list(islice(records(found), most_rows() + 1))
    if not people:
        raise Refused(_("This JSON holds no contacts: nothing in it has a name."))
    return of_table(refused_if_too_many(lambda: table(people)), asked, "json", by_address=True)


def parsed(text: str) -> Any:
    """Parse one value, or one in each line; ValueError when it is neither."""
    from json import loads  # here, because this module has the same name

    try:
        return loads(text)
    except ValueError:
        return [loads(line) for line in text.splitlines() if line.strip()]


def depth(text: str) -> int:
    """Tell how deep objects and lists stand in each other, before a stack has to hold them: a browser's ends without a word."""
    brackets = BESIDE_BRACKETS.sub("", text)
    return max(accumulate(1 if each in "[{" else -1 for each in brackets), default=0)


def is_own(found: Any) -> bool:
    """Tell whether this site wrote it: contacts, each a flat object with the names of columns."""
    listed = found.get("contacts") if isinstance(found, dict) else None
    return isinstance(listed, list) and all(
        isinstance(each, dict) and all(map(column_called, each)) for each in listed
    )


def own(listed: list[dict[str, object]]) -> Reading:
    """Read what this site wrote."""
    contacts: list[Contact] = [
        {key: chosen(key, str(text)) for name, text in each.items() if text and (key := column_called(name))}
        for each in listed
    ]
    reasons = [(number, lacks_a_name(each, by_address=True)) for number, each in enumerate(contacts, 1)]
    skipped = [Remark(number, reason) for number, reason in reasons if reason]
    taken = [
        (number, each) for number, each in enumerate(contacts, 1) if not lacks_a_name(each, by_address=True)
    ]
    as_text = [remark for number, each in taken for remark in doubts(number, each)]
    return Reading("json", [each for _number, each in taken], skipped, as_text, own=True)
