"""The barriers of an open page, as axe finds them: on a phone and on a desk, in light and in dark colours."""

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page, ViewportSize

SIZES: list[ViewportSize] = [{"width": 1280, "height": 900}, {"width": 360, "height": 740}]
# WCAG 2.2 to AA, with the size of targets, which axe leaves out by itself, and the contrast that AAA asks for.
# The rule for AAA passes over what already fails AA, so both rules look at colours.
CONTRAST = ["color-contrast", "color-contrast-enhanced"]
EVERYTHING = {
    "resultTypes": ["violations"],
    "rules": {name: {"enabled": True} for name in ("target-size", *CONTRAST)},
}
COLOURS = {"resultTypes": ["violations"], "runOnly": CONTRAST}
FIND = """([within, options]) => axe.run(within, options).then(({ violations }) => violations.flatMap(
  ({ help, nodes }) => nodes.map((node) => `${help}: ${node.target}\\n${node.failureSummary}`)))"""
AT_REST = "Promise.all(document.getAnimations().map((each) => each.finished)).then(() => {})"


def barriers(page: Page, within: str = "body") -> list[str]:
    """List what axe finds at every size; in the other colours, where nothing else changes, only the contrast."""
    page.evaluate(AXE_SCRIPT)
    found: list[str] = []
    for options in (EVERYTHING, COLOURS):
        for size in SIZES:
            page.set_viewport_size(size)
            page.evaluate(AT_REST)
            found += [f"{size['width']} px: {each}" for each in page.evaluate(FIND, [within, options])]
        switch_colours(page)
    return found


def switch_colours(page: Page) -> None:
    """Press the button for light or dark colours in the head of the page, also when a dialog lies over it."""
    page.locator("[data-md-component=palette] label:visible").dispatch_event("click")
