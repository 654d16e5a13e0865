"""Check the pages of docs/resources.toml and write today's date into the entries whose address answered: `make links`."""

import re
import sys
import time
from collections.abc import Callable, Collection
from datetime import date
from http.client import HTTPException
from pathlib import Path
from ssl import SSLError
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from macros.guide.places import FILE, Resource, read

AGENT = "Build-Your-Network link check (a free guide for job seekers; looks at each page once)"
TIMEOUT = 15
PAUSE = 0.5
FEW = 5  # so many addresses in a row out of reach, and not one in it, mean that there is no network
CHECKED = re.compile(r'(checked\s*=\s*")[^"]*(")')


class Elsewhere(OSError):
    """Say that an address leads to another site."""


class NoNetwork(Exception):
    """Say that nothing can be checked from here."""


def ask(address: str) -> None:
    """Ask for a page, its head first and the whole only if that fails; an error says what went wrong."""
    try:
        visit(address, "HEAD")
    except (OSError, HTTPException):
        visit(address, "GET")


def visit(address: str, method: str) -> None:
    """Make one request; OSError and HTTPException are its failures, and so is another site that answers."""
    request = Request(address, method=method, headers={"User-Agent": AGENT})  # noqa: S310 the reader allows https alone
    with urlopen(request, timeout=TIMEOUT) as answer:  # noqa: S310
        if site(answer.url) != site(address):
            raise Elsewhere(f"leads to {answer.url}")


def site(address: str) -> str:
    """Name the site of an address, with and without www alike."""
    return urlsplit(address).netloc.removeprefix("www.")


def failures(addresses: Collection[str], ask: Callable[[str], None], pause: float) -> dict[str, str]:
    """Ask each address once; give those that failed, with the reason."""
    failed: dict[str, str] = {}
    in_reach = False
    for number, address in enumerate(addresses, 1):
        try:
            ask(address)
            in_reach = True
        except (OSError, HTTPException) as problem:
            failed[address] = reason(problem)
            in_reach |= not unreachable(problem)
        if not in_reach and number == min(FEW, len(addresses)):
            raise NoNetwork
        time.sleep(pause)
    return failed


def unreachable(problem: Exception) -> bool:
    """Tell whether a failure can come of having no network: nothing at all answered."""
    if isinstance(problem, HTTPError) or not isinstance(problem, URLError):
        return False
    return not isinstance(problem.reason, SSLError)


def reason(problem: Exception) -> str:
    """Say in short what went wrong."""
    return str(problem).removeprefix("<urlopen error ").removesuffix(">") or type(problem).__name__


def dated(text: str, answered: Collection[int], today: date) -> str:
    """Write the day into the entries of these numbers (from 0), and leave every other letter as it is."""
    lines = text.splitlines(keepends=True)
    entry = -1
    for at, line in enumerate(lines):
        if line.startswith("[[resource]]"):
            entry += 1
        elif entry in answered:
            lines[at] = CHECKED.sub(rf"\g<1>{today.isoformat()}\g<2>", line) if CHECKED.match(line) else line
    return "".join(lines)


def pages(place: Resource) -> list[str]:
    """Give the address of a place and, if it has one, its source."""
    return list(dict.fromkeys(page for page in (place.address, place.source) if page))


def main(path: Path = FILE, ask: Callable[[str], None] = ask, pause: float = PAUSE) -> int:
    """Check every address and every source of a file, keep what was found in it, and say which ones failed."""
    found = read(path)
    try:
        failed = failures(list(dict.fromkeys(page for each in found for page in pages(each))), ask, pause)
    except NoNetwork:
        print("There is no network here, so no link was checked and nothing was changed.", file=sys.stderr)
        return 1
    answered = {number for number, each in enumerate(found) if each.address not in failed}
    path.write_bytes(dated(path.read_bytes().decode(), answered, date.today()).encode())
    print(f"{len(answered)} of {len(found)} links answered.")
    for each in found:
        for page in pages(each):
            if page in failed:
                print(f"{each.name}: {page} {failed[page]}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
