"""vCard files with any number of cards, of versions 2.1, 3.0 and 4.0, as phones export them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tools.contacts.contact import Contact, contact, joined, lacks_a_name, named, tidy
from tools.contacts.file import File
from tools.contacts.noted import noted
from tools.contacts.profiles import by_site, of_other_sites
from tools.contacts.readers import Reading, Remark
from tools.kit.ical_text import unescape
from tools.kit.language import _

PROPERTY = re.compile(r'([^:;"]+)((?:;(?:[^":]|"[^"]*")*)?):(.*)', re.DOTALL)
EXTENSION = re.compile(r"(?:,+|;ext=)(\d{1,6})$", re.IGNORECASE)
"""How a card writes an extension; in the sheet, a comma parts two numbers."""
FOLD = re.compile(r"\r?\n[ \t]")
FAMILY, GIVEN, MIDDLE, PREFIX, SUFFIX = range(5)
TAKEN = set("N FN ORG TITLE EMAIL TEL ADR NOTE URL X-SOCIALPROFILE SOCIALPROFILE CATEGORIES".split())
SILENT = set("VERSION PRODID REV UID KIND SORT-STRING X-ABSHOWAS X-ABLABEL X-ABADR".split())
"""What says nothing of a person."""


@dataclass(frozen=True)
class Property:
    """One property of a card: its decoded value, still with escapes."""

    value: str

    def parts(self, at: str) -> list[str]:
        """Split the value at unescaped signs."""
        return [
            tidy(unescape(part))
            for part in re.findall(rf"(?:^|{at})((?:\\.|[^{at}\\])*)", self.value, re.DOTALL)
        ]


def read(file: File) -> Reading | None:
    """Read every card; one without a name and a company is skipped, and counted by its place in the file."""
    if not re.match(r"\s*BEGIN:VCARD", file.text[:200], re.IGNORECASE):
        return None
    contacts, skipped = [], []
    left_out: set[str] = set()
    for number, properties in enumerate(cards(file.text), 1):
        person = person_of(properties)
        if lacks_a_name(person):
            skipped.append(Remark(number, _("There is no name and no company on this card.")))
        else:
            contacts.append(person)
            left_out |= {name for name, found in properties.items() if any(each.value for each in found)}
    more = sorted(map(spoken, left_out - TAKEN - SILENT))
    return Reading("vcard", contacts, skipped, left_out=more)


def spoken(name: str) -> str:
    """Name a property as a person would."""
    known = {"BDAY": _("Birthday"), "IMPP": _("Messenger")}
    return known.get(name) or name.removeprefix("X-").replace("-", " ").capitalize()


def cards(text: str) -> Iterator[dict[str, list[Property]]]:
    """Take the cards apart: the properties of each by their names; a card that lacks its end still counts."""
    card: dict[str, list[Property]] | None = None
    for line in lines(text.replace("\r\n", "\n").replace("\r", "\n")):
        if line.upper().startswith("BEGIN:VCARD"):
            if card:
                yield card
            card = {}
        elif line.upper().startswith("END:VCARD"):
            if card is not None:
                yield card
            card = None
        elif card is not None and (found := PROPERTY.fullmatch(line)):
            name = found[1].rpartition(".")[2].strip().upper()
            value = decoded(found[3], found[2]) if "QUOTED-PRINTABLE" in found[2].upper() else found[3]
            card.setdefault(name, []).append(Property(value))
    if card:
        yield card


def lines(text: str) -> Iterator[str]:
    """Unfold lines, also those that quoted-printable breaks with an equals sign."""
    begun = ""
    for line in FOLD.sub("", text).split("\n"):
        begun += line
        head = begun.partition(":")[0]
        if begun.endswith("=") and "QUOTED-PRINTABLE" in head.upper():
            begun = begun[:-1]
            continue
        yield begun
        begun = ""
    if begun:
        yield begun


def decoded(value: str, parameters: str) -> str:
    """Decode quoted-printable in the character set that the property names, or else in UTF-8."""
    octets = re.sub(rb"=([0-9A-Fa-f]{2})", lambda found: bytes([int(found[1], 16)]), value.encode())
    named = re.search(r"CHARSET=\"?([\w.:-]+)", parameters, re.IGNORECASE)
    for charset in (named[1] if named else "utf-8", "utf-8"):
        try:
            return octets.decode(charset).replace("\r\n", "\n")
        except (LookupError, UnicodeDecodeError):
            continue
    return octets.decode("cp1252", errors="replace")


def person_of(card: dict[str, list[Property]]) -> Contact:
    """Make a contact of a card's properties."""

    def texts(*names: str) -> list[str]:
        return [tidy(unescape(each.value)) for name in names for each in card.get(name, ())]

    def listed(name: str, at: str) -> list[list[str]]:
        return [each.parts(at) for each in card.get(name, ())]

    names = [*(listed("N", ";") or [[]])[0], *[""] * 5]
    first = " ".join(filter(None, (names[GIVEN], names[MIDDLE])))
    last = " ".join(filter(None, (names[FAMILY], names[SUFFIX])))
    company, *units = [part for parts in listed("ORG", ";") for part in parts if part] or [""]
    whole = next((each for each in texts("FN") if each != company), "")
    pages = texts("URL", "X-SOCIALPROFILE", "SOCIALPROFILE")
    return contact(
        by_site(pages)
        | ({"first_name": first, "last_name": last} if first or last else named(whole))
        | {
            "position": joined(texts("TITLE")),
            "company": company,
            "email": joined(each.removeprefix("mailto:") for each in texts("EMAIL")),
            "phone": joined(EXTENSION.sub(r" ext. \1", each.removeprefix("tel:")) for each in texts("TEL")),
            "address": joined(
                joined(part.replace("\n", ", ") for part in parts) for parts in listed("ADR", ";")
            ),
            "discussion": noted(
                texts("NOTE"), title=[names[PREFIX]], department=units, page=of_other_sites(pages)
            ),
            "tags": joined(tag for parts in listed("CATEGORIES", ",") for tag in parts),
        }
    )
