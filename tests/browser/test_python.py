"""Python in the browser: fetched only when it is wanted, kept inside the policy, and missed with grace."""

from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import STATEMENT, Builder

RUNTIME = "**/assets/runtime/**"


def test_a_reader_who_never_types_downloads_no_python(page: Page) -> None:
    fetched: list[str] = []
    page.on("request", lambda made: fetched.append(made.url))
    page.goto(STATEMENT, wait_until="networkidle")
    assert not [url for url in fetched if "/assets/runtime/" in url]


def test_the_first_focus_brings_python_and_says_how_much(page: Page) -> None:
    def slow(route: Route) -> None:
        held.append(route)

    held: list[Route] = []
    page.route("**/*.wasm", slow)
    builder = Builder(page).open()
    builder.region.get_by_label("Full name").focus()
    expect(builder.status).to_contain_text("This is needed once.")
    expect(builder.region.get_by_role("progressbar")).to_be_visible()
    held[0].continue_()
    builder.type("Full name", "Ali Baba")
    builder.says("Ali Baba")
    expect(builder.region.get_by_role("progressbar")).to_be_hidden()


def test_when_python_cannot_come_the_words_stay_and_try_again_works(page: Page) -> None:
    page.route(RUNTIME, lambda route: route.abort())
    builder = Builder(page).open()
    builder.answer_the_core()
    expect(builder.status).to_contain_text("The writing tool could not start. Your words are safe.")
    builder.press("Copy the 30 seconds")
    expect(builder.region.locator(".notice")).to_contain_text("could not start")
    page.reload()
    expect(builder.region.get_by_label("Full name")).to_have_value("Ali Baba")
    expect(builder.status).to_contain_text("could not start")
    page.unroute(RUNTIME)
    builder.press("Try again")
    builder.says("Hello, my name is Ali Baba.")


def test_a_browser_that_refuses_to_run_python_is_told_at_once(page: Page) -> None:
    def forbid(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(
            response=answer,
            headers=answer.headers | {"content-security-policy": "script-src 'self' 'unsafe-inline'"},
        )

    page.route(f"**/{STATEMENT}", forbid)
    builder = Builder(page).open()
    builder.type("Full name", "Ali Baba")
    expect(builder.status).to_contain_text("could not start")
    assert "Ali Baba" in page.evaluate("localStorage.getItem('build-your-network')")


def test_nothing_can_leave_the_page_or_the_worker(builder: Builder) -> None:
    builder.answer_the_core()
    builder.says("Ali Baba")
    send = "url => fetch(url).then(() => 'sent', () => 'refused')"
    elsewhere = "http://elsewhere.invalid/"
    assert "refused" == builder.page.evaluate(send, elsewhere)
    assert ["refused"] == [
        worker.evaluate(send, elsewhere) for worker in builder.page.workers if "search" not in worker.url
    ]
