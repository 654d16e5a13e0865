"""The line of addresses of an email: “"Okoro, Ada" <ada@example.com>; bo@example.com” (RFC 5322, and as Outlook writes it)."""

import re
from email.errors import HeaderParseError
from email.header import decode_header, make_header

from tools.contacts.sheet.contact import Found

MAIL = r"[^\s@,;|<>()\"\[\]:]{1,64}@[^\s@,;|<>()\"\[\]:]{1,255}\.[^\s@,;|<>()\"\[\]:.]{1,63}"
"""The lengths are those of RFC 5321: without them, a long text would be looked through again from each of its signs."""
ONE = re.compile(
    rf"""\s*(?:(?P<name>"(?:\\.|[^"\\])*"|[^<>"@;\n]*?)\s*[<\[(](?:mailto:)?(?P<mail>{MAIL})[>\])]|(?P<alone>{MAIL}))"""
    r"\s*(?:[,;\n][\s,;]*|$)"
)
QUOTED = re.compile(r"\\(.)")


def read(text: str) -> list[Found]:
    """Read a text that is addresses from one end to the other; nothing when it is not."""
    line = text.strip()
    found: list[Found] = []
    at = 0
    while each := ONE.match(line, at):
        at = each.end()
        found.append(
            {"whole": [name(each["name"] or "")], "email": [unquoted(each["mail"] or each["alone"])]}
        )
    return found if at == len(line) else []


def unquoted(mail: str) -> str:
    """Take off the signs that Outlook sets around an address that has no name."""
    return mail[1:-1] if mail[0] == mail[-1] == "'" else mail


def name(written: str) -> str:
    """Take the quotes off a name."""
    bare = written.strip().strip("'")
    return decoded(QUOTED.sub(r"\1", bare[1:-1]).strip("'") if bare.startswith('"') else bare)


def decoded(written: str) -> str:
    """Decode a name that an email carries in plain ASCII (RFC 2047), such as “=?UTF-8?Q?Zo=C3=A9?=”."""
    if "=?" not in written:
        return written
    try:
        return str(make_header(decode_header(written)))
    except (HeaderParseError, LookupError, ValueError):
        return written
