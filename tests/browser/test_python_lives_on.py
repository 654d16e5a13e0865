"""Python lives on to the next page of the tab, and where anything of that is missing, the page has a Python of its own."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from tests.browser.builder import STATEMENT, Builder
from tests.browser.living_on import (
    BEFALLS,
    GONE_BY_THEN,
    LOST,
    NOTED,
    WHEN_ASKED,
    Host,
    host,
    letter_says,
    python_came,
    written,
)
from tests.browser.visiting import visit

# What a browser lacks or refuses, by what comes before the page's own scripts.
WITHOUT = {
    "no shared workers": "delete window.SharedWorker;",
    "shared workers are refused": """
      window.SharedWorker = class { constructor(_, { extendedLifetime }) { throw new Error(extendedLifetime); } };
    """,
    "shared workers do not live on": """
      window.SharedWorker = class { constructor(address) { new URL(address); window.opened = true; } };
    """,
    "the tab notes nothing": """
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = function (key, text) {
        if (key.endsWith(".python")) throw new Error("refused");
        setItem.call(this, key, text);
      };
    """,
}


@pytest.fixture
def visitor(browser: Browser, request: pytest.FixtureRequest) -> Iterator[BrowserContext]:
    marker = request.node.get_closest_marker("meets")
    with host() as address, visit(browser, address, marker.args if marker else (), lives_on=True) as made:
        yield made


def test_on_the_next_page_python_is_there_and_nothing_of_it_comes_again(visitor: BrowserContext) -> None:
    page = visitor.new_page()
    written(page)
    assert python_came()
    letter_says(page)
    assert not python_came()
    with page.expect_download() as download:
        page.get_by_role("button", name="Word").click()
    assert download.value.suggested_filename.endswith(".docx")
    other = visitor.new_page()
    letter_says(other)
    assert python_came(), (
        "A tab that is opened fresh has a Python of its own, so that one that hangs stops no other."
    )


@pytest.mark.parametrize("script", WITHOUT.values(), ids=WITHOUT.keys())
def test_a_browser_in_which_nothing_lives_on_has_python_on_each_page(
    visitor: BrowserContext, script: str
) -> None:
    page = visitor.new_page()
    page.add_init_script(script)
    written(page)
    Host.asked.clear()
    page.goto(STATEMENT)
    Builder(page).answer_the_core("Zoë")
    Builder(page).says("Hello, my name is Zoë.")
    assert python_came()
    assert not page.evaluate("window.opened")


@pytest.mark.parametrize("script", GONE_BY_THEN.values(), ids=GONE_BY_THEN.keys())
def test_a_python_that_is_not_there_any_more_is_replaced(visitor: BrowserContext, script: str) -> None:
    Host.begins = script
    page = visitor.new_page()
    written(page)
    letter_says(page)
    assert python_came()


@pytest.mark.parametrize("fate", LOST.values(), ids=LOST.keys())
def test_a_python_that_is_lost_is_said_and_one_of_the_page_alone_comes(
    visitor: BrowserContext, fate: str
) -> None:
    Host.begins = BEFALLS.format(WHEN_ASKED.format(fate))
    page = visitor.new_page()
    page.clock.install()
    builder = Builder(page).open()
    builder.answer_the_core()
    expect(builder.region).to_have_attribute("data-engine", "ready")
    page.clock.fast_forward(5_100)
    expect(builder.status).to_contain_text("takes longer than usual. Your words are safe.")
    page.clock.fast_forward(10_000)
    page.clock.fast_forward(1_100)
    builder.says("Hello, my name is Ali Baba.")
    assert page.evaluate(NOTED) is None


@pytest.mark.parametrize(
    ("said", "else_said"), [("/app/", "/app/older"), ("blob:", "blob:gone")], ids=["another version", "gone"]
)
def test_what_is_noted_of_a_python_that_is_another_is_of_no_harm(
    visitor: BrowserContext, said: str, else_said: str
) -> None:
    page = visitor.new_page()
    written(page)
    page.evaluate(
        f"sessionStorage.setItem('build-your-network.python', {NOTED}.replace('{said}', '{else_said}'))"
    )
    letter_says(page)
    assert python_came()


@pytest.mark.meets("is damaged", "CompileError", "Failed to")
def test_a_python_that_cannot_start_is_said_and_can_be_tried_again(visitor: BrowserContext) -> None:
    Host.damaged = ".wasm"
    page = visitor.new_page()
    builder = Builder(page).open()
    builder.answer_the_core()
    expect(builder.status).to_contain_text("The writing tool could not start. Your words are safe.")
    Host.damaged = ""
    builder.press("Try again")
    builder.says("Hello, my name is Ali Baba.")


def test_on_a_shared_computer_python_ends_with_the_page(visitor: BrowserContext) -> None:
    page = visitor.new_page()
    builder = written(page)
    assert page.evaluate(NOTED)
    builder.press("This is a shared computer")
    page.get_by_role("dialog").get_by_role("button", name="Erase it from the computer").click()
    expect(builder.region.get_by_text("Shared computer: what you type is kept in this tab")).to_be_visible()
    letter_says(page)
    assert python_came()
    assert page.evaluate(NOTED) is None


@pytest.mark.meets("Content Security Policy")
def test_nothing_can_leave_a_python_that_lives_on(visitor: BrowserContext) -> None:
    with host() as elsewhere:
        Host.begins = f"""
          const tell = (how) => () => fetch(new URL("/" + how, import.meta.url));
          fetch("{elsewhere}leaves", {{ mode: "no-cors" }}).then(tell("sent"), tell("refused"));
        """
        written(visitor.new_page())
    assert "/refused" in Host.asked
    assert "/leaves" not in Host.asked


def test_without_a_network_a_python_that_lives_on_starts_from_what_is_kept(browser: Browser) -> None:
    expected = ("net::ERR", "Failed to")
    with (
        host() as address,
        visit(browser, address, expected, service_workers="allow", lives_on=True) as context,
    ):
        page = context.new_page()
        page.goto("my-data/")
        page.get_by_role("button", name=re.compile("Keep for offline")).click()
        expect(page.get_by_text("Everything is kept on this device for use offline.")).to_be_visible()
        Host.is_down = True
        written(page)
        assert page.evaluate(NOTED)
        letter_says(page)
