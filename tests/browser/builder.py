"""The statement builder as a visitor meets it."""

from playwright.sync_api import Page, expect

STATEMENT = "guide/networking-statement/"


class Builder:
    """The statement builder as a visitor meets it."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.region = page.get_by_role("region", name="Statement builder")
        self.paper = self.region.get_by_role("tabpanel")
        self.status = self.region.locator(".status-line")
        self.copy = self.region.get_by_role("button", name="Copy the")

    def open(self) -> "Builder":
        self.page.goto(STATEMENT)
        expect(self.region.get_by_role("tablist")).to_be_visible()
        return self

    def type(self, label: str, text: str) -> None:
        self.region.get_by_label(label, exact=True).fill(text)

    def choose(self, label: str, text: str) -> None:
        self.region.get_by_label(label, exact=True).select_option(label=text)

    def answer_the_core(self, name: str = "Ali Baba") -> None:
        self.type("Full name", name)
        self.type("Your occupation", "cook")
        self.type("The work you are looking for", "a job in a hotel")

    def press(self, name: str) -> None:
        self.region.get_by_role("button", name=name).click()

    def clear(self, shared: str = "Clear them too") -> None:
        self.press("Clear this tool")
        self.page.get_by_role("dialog").get_by_role("button", name=shared).click()

    def says(self, text: str) -> None:
        expect(self.paper).to_contain_text(text)
