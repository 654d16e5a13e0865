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
OTHER_RULES = {
    "resultTypes": ["violations"],
    "rules": {
        "target-size": {"enabled": True},
        "label-content-name-mismatch": {"enabled": True},
        "color-contrast": {"enabled": False},
    },
}
COLOURS = {"resultTypes": ["violations"], "runOnly": ["color-contrast"]}
CONTRAST = {
    "checks": [
        {
            "id": "color-contrast",
            "options": {
                "contrastRatio": {"normal": {"expected": 7}, "large": {"expected": 4.5}},
                "ignoreUnicode": True,
                "boldValue": 700,
                "boldTextPt": 14,
                "largeTextPt": 18,
                "pseudoSizeThreshold": 0.25,
                "shadowOutlineEmMax": 0.2,
                "textStrokeEmMin": 0.03,
            },
        }
    ]
}
"""The rule for contrast, with the numbers of AAA in place of those of AA; the rule for AAA would look at every colour again."""
FIND = """async ([within, colours, otherRules]) => {
  const kind = (element) => `${element.tagName} ${element.getAttribute("class")}`;
  const alike = (parent) => Object.values(Object.groupBy(parent.children, kind));
  const many = [...document.querySelectorAll("*")].flatMap(alike).flatMap((kin) => kin.slice(3));
  many.forEach((each) => each.toggleAttribute("data-alike", true));
  const runs = [await axe.run({ include: within, exclude: "[data-alike]" }, colours)];
  if (otherRules) runs.push(await axe.run(within, otherRules));
  return runs.flatMap(({ violations }) => violations).flatMap(
    ({ help, nodes }) => nodes.map((node) => `${help}: ${node.target}\\n${node.failureSummary}`));
}"""
"""Of many neighbours that are made alike, the colours of the first three are looked at: that takes longest by far."""
AT_REST = "Promise.all(document.getAnimations().map((each) => each.finished)).then(() => {})"


def barriers(page: Page, within: str = "body", looks: Looks = EVERY_LOOK) -> list[str]:
    """List what axe finds on a page in light colours, which it gets back. What colours do not change is asked once a size."""
    page.evaluate(AXE_SCRIPT)
    page.evaluate("axe.configure", CONTRAST)
    found: list[str] = []
    shown = "light"
    sizes: list[ViewportSize] = []
    for colours, size in looks:
        if colours != shown:
            switch_colours(page)
            shown = colours
        page.set_viewport_size(size)
        page.evaluate(AT_REST)
        found += [
            f"{colours}, {size['width']} px: {each}"
            for each in page.evaluate(FIND, [within, COLOURS, None if size in sizes else OTHER_RULES])
        ]
        sizes.append(size)
    if shown != "light":
        switch_colours(page)
    return found


def switch_colours(page: Page) -> None:
    """Press the button for light or dark colours in the head of the page, also when a dialog lies over it."""
    page.locator("[data-md-component=palette] label:visible").dispatch_event("click")
