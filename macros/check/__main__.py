"""Print what is right about a live site, what is wrong, and what could be better."""

import sys
from argparse import ArgumentParser

from macros.browser import chromium
from macros.check.findings import Finding, Verdict, findings
from macros.check.visit import NotReached, visit

SIGNS = {Verdict.RIGHT: "ok     ", Verdict.BETTER: "better ", Verdict.WRONG: "WRONG  "}
ENDS = {
    Verdict.RIGHT: "Everything is as it should be.",
    Verdict.BETTER: "The site works. What could be better is described in docs/about/hosting.md.",
    Verdict.WRONG: "The site does not work as it should. docs/about/hosting.md shows how to set up a host.",
}
BY_WEIGHT = list(Verdict)


def main(arguments: list[str] | None = None) -> int:
    """Look at a site, and give the exit code: 1 if something is wrong, 2 if it could not be looked at."""
    parser = ArgumentParser(
        prog="python -m macros.check", description="Look at a live site as a visitor's browser does."
    )
    parser.add_argument(
        "url", help="the address of the site's home page, such as https://example.org/network/"
    )
    site = parser.parse_args(arguments).url.rstrip("/") + "/"
    browser = chromium()
    if browser is None:
        print("This needs Chromium or Chrome: install one, then try again.", file=sys.stderr)
        return 2
    try:
        found = list(findings(visit(site, browser)))
    except NotReached as problem:
        print(f"{site} could not be looked at: {problem}", file=sys.stderr)
        return 2
    return report(found)


def report(found: list[Finding]) -> int:
    """Print findings and their sum, and give the exit code."""
    for each in found:
        print(SIGNS[each.verdict], each.sentence)
    worst = max((each.verdict for each in found), key=BY_WEIGHT.index)
    print(f"\n{ENDS[worst]}")
    return int(worst is Verdict.WRONG)


if __name__ == "__main__":
    sys.exit(main())
