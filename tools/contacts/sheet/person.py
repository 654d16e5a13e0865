"""A contact made of what a file says of a person, whatever the file: each thing (see `languages`) with its texts, best first."""

from collections.abc import Sequence

from tools.contacts.cells import profiles
from tools.contacts.cells.parts import parted
from tools.contacts.joining.same_person import plain
from tools.contacts.sheet.choices import CHOICES, chosen
from tools.contacts.sheet.contact import Contact, Found, contact, joined, named
from tools.contacts.sheet.noted import noted

JOINED = {"position", "company", "email", "phone", "met_at", "tags"}
NOTED = {
    "prefix": "title",
    "department": "department",
    "custom": "custom",
    "connected": "connected",
}
"""Which things are noted, by their names in `noted`; what else is noted is sorted out first."""
ALONE = {"last_contacted", "follow_up", "address"}
OF_A_NAME = ("first", "middle", "last", "prefix", "suffix", "degree", "company")


def person(found: Found, in_capitals: bool = True) -> Contact:
    """Make a contact; a person without a name goes by the nickname. See `named` for `in_capitals`."""
    said = parted(found)
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
    names, lines["called"] = names_of(said, in_capitals)
    lines["degree"] = [joined(said.get("degree", ()))]
    if "web" in said:
        sites, lines["page"] = profiles.sorted_out(said["web"])
        made |= {key: joined(profiles.once((*said.get(key, ()), *each))) for key, each in sites.items()}
    if "address" in said:
        lines["address"] = said["address"][1:]
    made["discussion"] = noted(said.get("discussion", ()), **lines)
    return contact(made | names)


def names_of(said: Found, in_capitals: bool) -> tuple[Contact, Sequence[str]]:
    """Give the two fields of a name, and what else someone is called."""
    first = " ".join((*said.get("first", ()), *said.get("middle", ())))
    last = " ".join((*said.get("last", ()), *said.get("suffix", ())))
    wholes, nicknames = said.get("whole", ()), said.get("nickname", ())
    signed = strangers((*wholes[1:], *said.get("signed", ())), said, *wholes[:1])
    if first or last:
        return {"first_name": first, "last_name": last}, [*strangers(wholes[:1], said), *signed, *nicknames]
    if wholes:
        return named(wholes[0], in_capitals), [*signed, *nicknames]
    if nicknames:
        return {"first_name": joined(nicknames)}, signed
    filed = strangers(said.get("filed", ()), said)
    return named(joined(filed or signed[:1]), in_capitals), signed[not filed :]


def strangers(texts: Sequence[str], said: Found, *more: str) -> Sequence[str]:
    """Give the names that say another name than the fields do: “Bob Okafor” for Robert Okafor."""
    if not texts:
        return ()
    known = {
        word
        for every in (more, *(said.get(thing, ()) for thing in OF_A_NAME))
        for text in every
        for word in plain(text).split()
    }
    return [text for text in dict.fromkeys(texts) if not set(plain(text).split()) <= known]
