"""The contact sheet: its forms are printed from the columns, its contacts come from the visitor's device."""

import json

from macros.contacts.sample import sample
from macros.contacts.sources import HOW_TO, accept, sources
from macros.contacts.words import CONTACTS
from macros.guide.cast import starter
from macros.interface.forms import pages
from macros.interface.keeping import keeping
from macros.interface.words import translated
from macros.printing import printed
from tools.contacts.sheet.columns import CLOSED, COLUMNS, MET, RELATIONSHIPS, STATUSES
from tools.kit.form.about_you import AboutYou
from tools.kit.form.questions import questions
from tools.kit.language import _

SHOWN = ("relationship", "status", "last_contacted", "follow_up")
FIRST = ("first_name", "last_name", "position", "company", "email", "phone", "met_at", "discussion")
"""The fields of a new contact that everyone fills; the others are folded."""
LONG = {"discussion": 4}
ADVISED = ("email", "linkedin")
"""Fields of text that are told when it is not what they are for; fields for days always are."""


def contact_sheet(guide: str = "../") -> str:
    """Print the contact sheet, empty, with its forms; `guide` is the way from its page to the pages of the guide."""
    names = {column.key: _(column.name) for column in COLUMNS}
    return printed(
        "contact_sheet.html",
        people=pages(guide).get("network", ("", ""))[1],
        whose=starter("network"),
        keeping=keeping(f"{guide}../my-data/"),
        columns=COLUMNS,
        names=names,
        shown=SHOWN,
        first=FIRST,
        long=LONG,
        advised=ADVISED,
        relationships=RELATIONSHIPS,
        statuses=STATUSES,
        accept=accept(),
        sources=sources(),
        how_to=HOW_TO,
        province=questions(AboutYou)["province"],
        words=as_json(translated(CONTACTS)),
        described=as_json(described(guide)),
    )


def described(guide: str) -> dict[str, object]:
    """Describe the columns, and where messages are written, to the page's scripts."""
    return {
        "columns": [
            {
                "key": column.key,
                "name": _(column.name),
                "kind": column.kind,
                "choices": [{"value": key, "label": _(word)} for key, word in column.choices.items()],
            }
            for column in COLUMNS
        ],
        "met": MET,
        "closed": CLOSED,
        "sample": sample(),
        "writers": {name: address for name, (_title, address) in pages(guide).items()},
    }


def as_json(value: object) -> str:
    """Write a value for an attribute that scripts read."""
    return json.dumps(value, ensure_ascii=False)
