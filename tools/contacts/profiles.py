"""Web addresses of profiles: by which site they are, and what to compare them by."""

import re
from collections.abc import Iterable

from tools.contacts.contact import joined

SITES = {
    "linkedin": re.compile(r"(^|[/.])linkedin\.com/", re.IGNORECASE),
    "x": re.compile(r"(^|[/.])(x|twitter)\.com/", re.IGNORECASE),
    "facebook": re.compile(r"(^|[/.])(facebook|fb)\.com/", re.IGNORECASE),
}
SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*:(?!\d)", re.IGNORECASE)


def by_site(addresses: Iterable[str]) -> dict[str, str]:
    """Sort addresses by the columns they belong to."""
    listed = list(addresses)
    return {key: joined(each for each in listed if site.search(each)) for key, site in SITES.items()}


def of_other_sites(addresses: Iterable[str]) -> list[str]:
    """Give the addresses that no column is for."""
    return [each for each in addresses if not any(site.search(each) for site in SITES.values())]


def link(address: str) -> str:
    """Give an address that is safe to open: of the web, with its scheme; nothing for any other."""
    if not SCHEME.match(address):
        address = f"https://{address}"
    found = re.fullmatch(r"https?://[^\s/]+\.[^\s]+", address, re.IGNORECASE)
    return address if found else ""


def same(address: str) -> str:
    """Write an address the one way that all its forms share."""
    plain = re.sub(r"^(https?://)?((www|m|[a-z]{2})\.)?", "", address.strip().lower())
    return re.sub(r"[?#].*$", "", plain).rstrip("/")
