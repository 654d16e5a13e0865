"""The lines of a vCard file: unfolded, also where quoted-printable breaks them, and without pictures and sounds."""

import re
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import dedent

from tools.contacts.files import encoding
from tools.contacts.sheet.contact import tidy
from tools.kit.ical_text import unescape

PROPERTY = re.compile(r'([^:;"]+)((?:;(?:[^":]|"[^"]*")*)?):(.*)', re.DOTALL)
PAYLOAD = re.compile(r"(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:]", re.IGNORECASE)
BEGINS = re.compile(r"(?:[\w-]+\.)?[\w-]+(?:;[^:]*)?:")
"""How a line begins that doesn't go on with the one before."""
END = re.compile(r"END:VCARD\s*$", re.IGNORECASE)
PREFERENCE = re.compile(r";PREF=\"?(\d{1,3})\b")
PARTS = {at: re.compile(rf"(?:^|{at})((?:\\.|[^{at}\\])*)", re.DOTALL) for at in ";,"}
WORDS = re.compile(r'[;=,"]+')
QUOTED = "QUOTED-PRINTABLE"
BASE64 = re.compile(r"ENCODING=\"?B(?:ASE64)?\b|;BASE64\b")
LONGEST_LINE = 500_000


@dataclass(frozen=True)
class Property:
    """One property of a card: its name, its parameters in capitals, its value as it is written, and the group it is of."""

    name: str
    parameters: str
    value: str
    group: str = ""

    def parts(self, at: str) -> list[str]:
        """Split the value at unescaped signs, and decode each part."""
        return [self.decoded(part) for part in PARTS[at].findall(self.value)]

    def text(self) -> str:
        """Decode the whole value."""
        return self.decoded(self.value)

    def decoded(self, value: str) -> str:
        """Undo quoted-printable, in the character set that the property names or else in UTF-8, and the escapes."""
        if QUOTED in self.parameters:
            value = quoted(value, self.parameters)
        elif BASE64.search(self.parameters):
            value = from_base64(value)
        return tidy(unescape(value))

    def says(self, *words: str) -> bool:
        """Tell whether a parameter is one of these words, as in TYPE=WORK,PREF or in WORK alone."""
        return not {*words}.isdisjoint(WORDS.split(self.parameters))

    @property
    def preference(self) -> int:
        """The place that the card gives it: 1 for the best, as in PREF=1 or TYPE=PREF, to 101 where it gives none (RFC 6350)."""
        if found := PREFERENCE.search(self.parameters):
            return int(found[1])
        return 1 if self.says("PREF") else 101


def properties(text: str) -> Iterator[Property]:
    """Give every property; the content of a picture or a sound is left out."""
    for line in unfolded(text):
        if found := PROPERTY.fullmatch(line):
            group, _dot, name = found[1].rpartition(".")
            yield Property(name.strip().upper(), found[2].upper(), found[3], group.strip())


def unfolded(text: str) -> Iterator[str]:
    """Join what is folded; where quoted-printable breaks a line, some programs indent what follows."""
    if text[:1] in (" ", "\t"):
        text = dedent(text)
    begun: list[str] = []
    broken = payload = quoted = False
    for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        indented = line[:1] in (" ", "\t")
        if broken:
            line = line.lstrip(" \t")
        elif begun and indented:
            line = "" if payload else line[1:]
        elif (
            begun and not BEGINS.match(line) and not END.match(begun[0])
        ):  # some programs break a line without saying so
            line = "" if payload else line if quoted else f"\\n{line}" if line.strip() else ""
        else:
            yield "".join(begun)[:LONGEST_LINE]
            begun, payload = [], bool(PAYLOAD.match(line))
        quoted = QUOTED in (begun[0] if begun else line).partition(":")[0].upper()
        broken = quoted and line.endswith("=")
        begun.append(line.removesuffix("=") if broken else line)
    yield "".join(begun)[:LONGEST_LINE]


def from_base64(value: str) -> str:
    """Decode a text in base64; one that is none stays."""
    try:
        return encoding.text(b64decode(re.sub(r"\s", "", value), validate=True))
    except ValueError:
        return value


def quoted(value: str, parameters: str) -> str:
    """Decode quoted-printable."""
    octets = re.sub(
        rb"=([0-9A-Fa-f]{2})", lambda found: bytes([int(found[1], 16)]), value.removesuffix("=").encode()
    )
    named = re.search(r"CHARSET=\"?([\w.:-]+)", parameters)
    for charset in (named[1] if named else "utf-8", "utf-8"):
        try:
            return octets.decode(charset).replace("\r\n", "\n")
        except (LookupError, UnicodeDecodeError):
            continue
    return octets.decode("cp1252", errors="replace")
