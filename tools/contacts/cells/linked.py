"""A text that is linked, with the address it leads to behind it, as Notion writes: “profile (https://www.linkedin.com/in/ada)”."""

import re

from tools.contacts.cells import profiles

LINKED = re.compile(r"\s*\(((?:https?://|mailto:)[^\s()]+)\)", re.IGNORECASE)
FORMULA = re.compile(r"""(?:of:)?=?HYPERLINK\(\s*"([^"]+)"\s*(?:[,;]\s*"([^"]*)"\s*)?\)""", re.IGNORECASE)
"""How a spreadsheet computes a link: =HYPERLINK("mailto:ada@example.com","write")."""
OUTSIDE = ("http://", "https://", "mailto:")
MAIL = "mailto:"


def linked(text: str, address: str) -> str:
    """Write an address behind the text that leads to it, where it leads out of the file and the text does not say it."""
    mail = address.lower().startswith(MAIL)
    bare = address[len(MAIL) :].partition("?")[0] if mail else address
    if not address.lower().startswith(OUTSIDE) or profiles.same(bare) in profiles.same(text):
        return text
    address = MAIL + bare if mail else address
    return f"{text} ({address})" if text.strip() else bare


def led_to(formula: str, text: str) -> str:
    """Write the address that a formula leads to behind what it shows."""
    found = FORMULA.fullmatch(formula.strip())
    return linked(text, found[1]) if found else text


def computed(text: str) -> str:
    """Write what a formula of a link shows, with its address, where a text is such a formula; any other text stands."""
    found = FORMULA.fullmatch(text) if text.startswith("=") else None
    return linked(found[2] or "", found[1]) if found else text


def unlinked(text: str) -> tuple[str, list[str]]:
    """Take the addresses off a text, and give them by themselves."""
    if "\n" in text or ("://" not in text and MAIL not in text):
        return text, []
    return LINKED.sub("", text) or text, LINKED.findall(text)


def reached(addresses: list[str]) -> dict[str, list[str]]:
    """Sort out what addresses behind a name say of how to reach someone: an email, or a profile of a site that is known."""
    mails = [each[len(MAIL) :] for each in addresses if each.lower().startswith(MAIL)]
    sites, _others = profiles.sorted_out(addresses)
    return ({"email": mails} if mails else {}) | sites
