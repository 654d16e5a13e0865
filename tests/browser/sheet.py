"""The contact sheet as a visitor meets it."""

import json
from pathlib import Path
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.browser.keeping import KEY, PICTURE

WIDE = "contacts/"
MENU = ("Bring contacts", "Download", "Picture of your network", "Find duplicates")


class Sheet:
    def __init__(self, page: Page, address: str = WIDE) -> None:
        self.page = page
        self.address = address
        self.region = page.get_by_role("region", name="Contact sheet", exact=True)
        self.rows = self.region.locator("tr[data-id]")
        self.one = self.region.locator(".contact-view")
        self.notice = self.region.locator(".notice")

    def open(self, contacts: list[dict[str, str]] | None = None) -> "Sheet":
        """Open the page, with contacts kept before."""
        if contacts is not None:
            self.page.goto(PICTURE)
            self.put(contacts)
        self.page.goto(self.address)
        if contacts:
            expect(self.rows.first).to_be_visible()
        return self

    def keep(self, contacts: list[dict[str, str]]) -> None:
        """Put contacts in the place of those kept, and open the page anew."""
        self.put(contacts)
        self.page.reload()
        if contacts:
            expect(self.rows.first).to_be_visible()

    def put(self, contacts: list[dict[str, str]]) -> None:
        kept = "{ticks: {}, about: {}, tools: {}, version: 1, ...JSON.parse(localStorage.getItem(key))}"
        self.page.evaluate(
            f"([key, contacts]) => localStorage.setItem(key, JSON.stringify({{...{kept}, contacts}}))",
            [KEY, contacts],
        )

    def press(self, name: str) -> None:
        if name in MENU and self.page.locator("[data-contacts] .sheet-menu").is_hidden():
            self.region.locator(".sheet-more > summary").click()
        self.button(name).click()

    def button(self, name: str) -> Locator:
        return self.region.get_by_role("button", name=name, exact=True)

    def show(self, name: str) -> Locator:
        """Open a contact, with its folded fields."""
        self.region.get_by_role("link", name=name, exact=True).click()
        expect(self.one.get_by_role("heading", name=name)).to_be_focused()
        if self.one.get_by_label("Tags").is_hidden():
            self.one.get_by_text("Details", exact=True).click()
        return self.one

    def change(self, name: str, label: str, text: str) -> None:
        """Write into a field of a contact, and leave it."""
        field = self.show(name).get_by_label(label, exact=True)
        field.fill(text)
        field.blur()

    def note(self, text: str) -> None:
        """Note a talk with the contact that is open."""
        self.one.get_by_label("A note on your last conversation").fill(text)
        self.press("Add a conversation")
        expect(self.one.locator(".log").first).to_contain_text(text)

    def field(self, label: str) -> Locator:
        return self.region.get_by_label(label, exact=True)

    def add(self, **fields: str) -> None:
        self.press("Add")
        for label, text in fields.items():
            self.adding.get_by_label(label.replace("_", " "), exact=True).fill(text)
        self.press("Save")

    @property
    def adding(self) -> Locator:
        return self.page.get_by_role("dialog", name="Add a contact")

    def search(self, words: str) -> None:
        self.field("Search contacts").fill(words)

    def names(self) -> list[str]:
        return self.rows.locator(".who").all_inner_texts()

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
    if sheet.region.locator("#contacts-bring").is_hidden():
        sheet.press("Bring contacts")
    data = content.encode() if isinstance(content, str) else content
    sheet.field("Choose a file").set_input_files({"name": name, "mimeType": "text/plain", "buffer": data})


def taken(sheet: Sheet, button: str) -> bytes:
    if sheet.region.locator("#contacts-download").is_hidden():
        sheet.press("Download")
    with sheet.page.expect_download() as started:
        sheet.press(button)
    return Path(started.value.path()).read_bytes()
