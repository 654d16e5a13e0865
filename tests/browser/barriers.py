"""The barriers of an open page, as axe finds them: on a phone and on a desk, in light and in dark colours."""

from itertools import product

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page, ViewportSize

type Looks = tuple[tuple[str, ViewportSize], ...]

PHONE: ViewportSize = {"width": 360, "height": 740}
DESK: ViewportSize = {"width": 1280, "height": 900}
EVERY_LOOK = tuple(product(("light", "dark"), (DESK, PHONE)))
BOTH_ONCE = (("light", PHONE), ("dark", DESK))
"""Each size and each of the colours once: for pages that are made like others, which are seen in every look."""
# WCAG 2.2 to AA, with the size of targets, which axe leaves out by itself, and the contrast that AAA asks for.
# The rule for AAA passes over what already fails AA, so both rules look at colours.
EVERYTHING = {
    "resultTypes": ["violations"],
    "rules": {
        name: {"enabled": True} for name in ("target-size", "color-contrast", "color-contrast-enhanced")
    },
}
FIND = """([within, options]) => axe.run(within, options).then(({ violations }) => violations.flatMap(
  ({ help, nodes }) => nodes.map((node) => `${help}: ${node.target}\\n${node.failureSummary}`)))"""
AT_REST = "Promise.all(document.getAnimations().map((each) => each.finished)).then(() => {})"


def barriers(page: Page, within: str = "body", looks: Looks = EVERY_LOOK) -> list[str]:
    """List what axe finds on a page in light colours, which it gets back."""
    page.evaluate(AXE_SCRIPT)
    found: list[str] = []
    shown = "light"
    for colours, size in looks:
        if colours != shown:
            switch_colours(page)
            shown = colours
        page.set_viewport_size(size)
        page.evaluate(AT_REST)
        found += [
            f"{colours}, {size['width']} px: {each}" for each in page.evaluate(FIND, [within, EVERYTHING])
        ]
    if shown != "light":
        switch_colours(page)
    return found


def switch_colours(page: Page) -> None:
    """Press the button for light or dark colours in the head of the page, also when a dialog lies over it."""
    page.locator("[data-md-component=palette] label:visible").dispatch_event("click")
