"""A contact made of what a file says of a person, whatever the file: each thing (see `languages`) with its texts, best first."""

from collections.abc import Mapping, Sequence

from tools.contacts import profiles
from tools.contacts.choices import CHOICES, chosen
from tools.contacts.contact import Contact, contact, joined, named
from tools.contacts.noted import noted
from tools.contacts.same_person import plain

type Found = Mapping[str, Sequence[str]]

JOINED = {"position", "company", "email", "phone", "met_at", "tags"}
NOTED = {
    "prefix": "title",
    "department": "department",
    "custom": "custom",
    "connected": "connected",
}
"""Which things are noted, by their names in `noted`; what else is noted is sorted out first."""
ALONE = {"last_contacted", "follow_up", "address"}
OF_A_NAME = ("first", "middle", "last", "prefix", "suffix", "company")


def person(found: Found) -> Contact:
    """Make a contact; a person without a name goes by the nickname."""
    said = {thing: every for thing, texts in found.items() if (every := [text for text in texts if text])}
    made: dict[str, str] = {}
    lines: dict[str, Sequence[str]] = {}
    for thing, texts in said.items():
        if thing in profiles.SITES:
            made[thing] = joined(profiles.once(texts))
        elif thing in JOINED:
            made[thing] = joined(texts)
        elif thing in CHOICES:
            made[thing] = joined(chosen(thing, text) for text in texts)
        elif thing in ALONE:
            made[thing] = texts[0]
        elif thing in NOTED:
            lines[NOTED[thing]] = texts
    names, lines["called"] = names_of(said)
    if "web" in said:
        sites, lines["page"] = profiles.sorted_out(said["web"])
        made |= {key: joined(profiles.once((*said.get(key, ()), *each))) for key, each in sites.items()}
    if "address" in said:
        lines["address"] = said["address"][1:]
    made["discussion"] = noted(said.get("discussion", ()), **lines)
    return contact(made | names)


def names_of(said: Found) -> tuple[Contact, Sequence[str]]:
    """Give the two fields of a name, and what else someone is called."""
    first = " ".join((*said.get("first", ()), *said.get("middle", ())))
    last = " ".join((*said.get("last", ()), *said.get("suffix", ())))
    nicknames = said.get("nickname", ())
    wholes: Sequence[str] = [text for text in said.get("whole", ()) if "@" not in text]
    if first or last:
        return {"first_name": first, "last_name": last}, [*strangers(wholes, said), *nicknames]
    if wholes:
        return named(joined(wholes)), nicknames
    if nicknames:
        return {"first_name": joined(nicknames)}, ()
    filed = [text for text in said.get("filed", ()) if "@" not in text]
    return named(joined(strangers(filed, said))), ()


def strangers(wholes: Sequence[str], said: Found) -> Sequence[str]:
    """Give the whole names that say another name than the fields do: “Bob Okafor” for Robert Okafor."""
    if not wholes:
        return ()
    known = {word for thing in OF_A_NAME for text in said.get(thing, ()) for word in plain(text).split()}
    return [text for text in wholes if not set(plain(text).split()) <= known]
