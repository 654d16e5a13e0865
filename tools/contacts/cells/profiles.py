"""Web addresses of profiles: by which site they are, and what to compare them by."""

import re
from collections.abc import Iterable

SITES = {
    "linkedin": re.compile(r"(^|[/.])linkedin\.com/", re.IGNORECASE),
    "x": re.compile(r"(^|[/.])(x|twitter)\.com/", re.IGNORECASE),
    "facebook": re.compile(r"(^|[/.])(facebook|fb)\.com/", re.IGNORECASE),
}
SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*:(?!\d)", re.IGNORECASE)


def sorted_out(addresses: Iterable[str]) -> tuple[dict[str, list[str]], list[str]]:
    """Sort addresses by the columns they belong to, and give those that no column is for."""
    sites: dict[str, list[str]] = {}
    others: list[str] = []
    for each in addresses:
        key = next((key for key, site in SITES.items() if site.search(each)), None)
        (sites.setdefault(key, []) if key else others).append(each)
    return sites, others


def once(addresses: Iterable[str]) -> list[str]:
    """Give each address once, in the form that comes first."""
    found: dict[str, str] = {}
    for each in addresses:
        found.setdefault(same(each), each)
    return list(found.values())


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
