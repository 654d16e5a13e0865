"""The line of addresses of an email: “"Okoro, Ada" <ada@example.com>; bo@example.com” (RFC 5322, and as Outlook writes it)."""

import re

from tools.contacts.contact import Found

MAIL = r"[^\s@,;|<>()\"\[\]:]{1,64}@[^\s@,;|<>()\"\[\]:]{1,255}\.[^\s@,;|<>()\"\[\]:.]{1,63}"
"""The lengths are those of RFC 5321: without them, a long text would be looked through again from each of its signs."""
ONE = re.compile(
    rf"""\s*(?:(?P<name>"(?:\\.|[^"\\])*"|[^<>"@;\n]*?)\s*[<\[(](?:mailto:)?(?P<mail>{MAIL})[>\])]|(?P<alone>{MAIL}))"""
    r"\s*(?:[,;\n]\s*|$)"
)
QUOTED = re.compile(r"\\(.)")


def read(text: str) -> list[Found]:
    """Read a text that is addresses from one end to the other; nothing when it is not."""
    line = text.strip()
    found: list[Found] = []
    at = 0
    while each := ONE.match(line, at):
        at = each.end()
        found.append({"whole": [name(each["name"] or "")], "email": [each["mail"] or each["alone"]]})
    return found if at == len(line) else []


def name(written: str) -> str:
    """Take the quotes off a name."""
    bare = written.strip().strip("'")
    return QUOTED.sub(r"\1", bare[1:-1]).strip("'") if bare.startswith('"') else bare
