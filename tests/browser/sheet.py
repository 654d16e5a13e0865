"""The contact sheet as a visitor meets it."""

import json
from pathlib import Path
from typing import Any

from playwright.sync_api import Locator, Page, expect

KEY = "build-your-network"
WIDE = "contacts/"


class Sheet:
    def __init__(self, page: Page, address: str = WIDE) -> None:
        self.page = page
        self.address = address
        self.region = page.get_by_role("region", name="Contact sheet", exact=True)
        self.rows = self.region.locator("tbody tr")
        self.notice = self.region.locator(".notice")

    def open(self, contacts: list[dict[str, str]] | None = None) -> "Sheet":
        """Open the page, with contacts kept before."""
        self.page.goto(self.address)
        if contacts is not None:
            self.keep(contacts)
        return self

    def keep(self, contacts: list[dict[str, str]]) -> None:
        """Put contacts in the place of those kept, and open the page anew."""
        kept = "{ticks: {}, about: {}, tools: {}, version: 1, ...JSON.parse(localStorage.getItem(key))}"
        self.page.evaluate(
            f"([key, contacts]) => localStorage.setItem(key, JSON.stringify({{...{kept}, contacts}}))",
            [KEY, contacts],
        )
        self.page.reload()
        if contacts:
            expect(self.rows.first).to_be_visible()

    def press(self, name: str) -> None:
        self.region.get_by_role("button", name=name, exact=True).click()

    def field(self, label: str) -> Locator:
        return self.region.get_by_label(label, exact=True)

    def add(self, **fields: str) -> None:
        self.press("Add a contact")
        for label, text in fields.items():
            self.field(label.replace("_", " ")).fill(text)
        self.press("Save")

    def search(self, words: str) -> None:
        self.field("Search contacts").fill(words)

    def names(self) -> list[str]:
        return [
            " ".join(row.locator("td").nth(each).inner_text() for each in (0, 1)).strip()
            for row in self.rows.all()
        ]

    def kept(self) -> list[dict[str, Any]]:
        contacts: list[dict[str, Any]] = json.loads(self.page.evaluate(f"localStorage.getItem({KEY!r})"))[
            "contacts"
        ]
        return contacts


def person(number: int, **fields: str) -> dict[str, str]:
    return {"id": f"id-{number}", "first_name": f"Person {number}", **fields}


BENOIT = {
    "id": "b",
    "first_name": "Benoît",
    "last_name": "Roy",
    "company": "Poissonnerie Roy",
    "relationship": "friend",
    "status": "met",
    "tags": "fish, Gatineau",
}
MIREILLE = {
    "id": "m",
    "first_name": "Mireille",
    "last_name": "Tremblay",
    "company": "La Table du Quai",
    "position": "Head Chef",
    "email": "mireille@example.com",
    "phone": "+1 819 555 0123 ext. 4",
    "linkedin": "linkedin.com/in/mireille",
    "relationship": "referred",
    "met_at": "Referred by benoit roy",
    "discussion": "2026-11-20: Her line tastes every sauce",
    "status": "replied",
    "tags": "restaurant",
}


def bring(sheet: Sheet, content: str | bytes, name: str = "Connections.csv") -> None:
    if sheet.region.get_by_role("button", name="Bring contacts").get_attribute("aria-expanded") == "false":
        sheet.press("Bring contacts")
    data = content.encode() if isinstance(content, str) else content
    sheet.field("Choose a file").set_input_files({"name": name, "mimeType": "text/plain", "buffer": data})


def taken(sheet: Sheet, button: str) -> bytes:
    if (
        sheet.region.get_by_role("button", name="Download", exact=True).get_attribute("aria-expanded")
        == "false"
    ):
        sheet.press("Download")
    with sheet.page.expect_download() as started:
        sheet.press(button)
    return Path(started.value.path()).read_bytes()
