"""Draw the screenshots of README.md: each screen in a wide window and on a phone, light and dark."""

import json
from collections.abc import Callable
from functools import partial
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, ViewportSize, expect, sync_playwright

import tools
from tests.browser.builder import STATEMENT
from tests.browser.host import SITE, Quiet, serving
from tests.browser.keeping import KEY
from tests.browser.visiting import QUIET
from tests.browsers import chromium_path
from tools import examples

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "screenshots"
# What is shown to someone who is about to install the site as an app.
INSTALLING = {("tool", "wide", "light"): "screenshot-wide.png"}
FOLLOW_UPS = ("2026-12-08", "2026-12-10", "2026-12-11", "2026-12-17")
DAY = "2026-12-10T09:00:00"
SIZES: dict[str, ViewportSize] = {
    "wide": {"width": 1280, "height": 800},
    "phone": {"width": 360, "height": 740},
}


def kept() -> str:
    """Give what is kept on a device after a while: a network taken along to the contact sheet, and days to follow up."""
    answers = json.dumps(dict(examples.read("welder", "network").answers))
    uses = json.loads(tools.run("network", answers))["uses"]
    people = [examples.contact("cook"), *(person for use in uses for person in use["people"])]
    days = [*FOLLOW_UPS, *[""] * len(people)]
    contacts = [
        {**person, "id": f"id-{number}", "follow_up": days[number]} for number, person in enumerate(people)
    ]
    return json.dumps({"version": 2, "about": {}, "tools": {}, "ticks": {}, "contacts": contacts})


def home(page: Page) -> None:
    """Show home to someone who comes for the first time."""
    page.goto("./")


def statement(page: Page) -> None:
    """Show a tool with a worked example's answers."""
    begin(page, STATEMENT, "statement", "welder")


def card(page: Page) -> None:
    """Show a card."""
    begin(page, "guide/networking-cards/", "card", "graduate")
    page.get_by_role("tabpanel", name="Front of the card").scroll_into_view_if_needed()


def begin(page: Page, address: str, name: str, who: str) -> None:
    """Start a tool from an example, and bring it into view."""
    page.goto(address)
    button = page.locator(f"#{name}-example-{who} [data-do=start]")
    expect(button).to_be_attached()
    button.evaluate("button => button.click()")
    region = page.get_by_role("region", name=tools.load(name).TITLE, exact=True)
    expect(region).to_have_attribute("data-engine", "ready")
    expect(region.locator(".paper .sample")).to_have_count(0)
    page.get_by_role("button", name="Close", exact=True).locator("visible=true").click()
    region.evaluate("tool => tool.scrollIntoView()")


def contacts(page: Page) -> None:
    """Show the contact sheet with a few contacts."""
    page.goto("contacts/")
    page.evaluate("([key, kept]) => localStorage.setItem(key, kept)", [KEY, kept()])
    page.reload()
    region = page.get_by_role("region", name="Contact sheet", exact=True)
    expect(region.locator("tr[data-id]").first).to_be_visible()
    region.evaluate("sheet => sheet.scrollIntoView()")


SCREENS: dict[str, Callable[[Page], None]] = {
    "home": home,
    "tool": statement,
    "contacts": contacts,
    "card": card,
}


def draw() -> None:
    """Draw every screen."""
    FOLDER.mkdir(exist_ok=True)
    with serving(partial(Quiet, directory=str(SITE))) as origin, sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium_path(), args=QUIET)
        for size, viewport in SIZES.items():
            for scheme in ("light", "dark"):
                for name, show in SCREENS.items():
                    page = browser.new_page(base_url=origin, viewport=viewport, color_scheme=scheme)
                    page.clock.install(time=DAY)
                    show(page)
                    page.evaluate("document.fonts.ready.then(() => true)")
                    picture = Image.open(BytesIO(page.screenshot()))
                    picture.save(FOLDER / f"{name}-{size}-{scheme}.webp", quality=82, method=6)
                    if place := INSTALLING.get((name, size, scheme)):
                        picture.convert("RGB").save(ROOT / "docs/assets/img" / place, optimize=True)
                    page.close()


if __name__ == "__main__":
    draw()
