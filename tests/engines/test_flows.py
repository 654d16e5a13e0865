"""The main flows in three engines: `make engines`. An engine that is not installed is reported as not run.

WebKitGTK is the engine family of Safari, and not Safari itself: no touch, no phone, no Safari's rules of storage.
"""

import threading
from collections.abc import Iterator
from functools import partial
from http.server import ThreadingHTTPServer
from typing import ClassVar, override

import pytest
from playwright.sync_api import Playwright
from pypdfium2 import PdfDocument

from tests.browser.builder import STATEMENT
from tests.browser.host import SITE, Quiet
from tests.engines.windows import ENGINES, ByPlaywright, Window, missing, until
from tests.faults.host import Server

TEXT = "return [...document.querySelectorAll('.paper:not([hidden]) .paper-text')].map((each) => each.innerText).join(' ')"
SHOWS = f"{TEXT}.includes(given[0])"
READY = "return document.querySelector('[data-engine]')?.dataset.engine === 'ready'"
# Takes what the page hands to the browser as a file, since no driver of all three can.
CAUGHT = """window.caught = [];
  const make = URL.createObjectURL;
  const begin = (all) => new TextDecoder('latin1').decode(all.slice(0, 4));
  URL.createObjectURL = (blob) => { blob.arrayBuffer().then((all) => caught.push(begin(all))); return make(blob); };
  return true"""
GIVE_FILE = """const all = new DataTransfer();
  all.items.add(new File([given[1]], "people.csv", { type: "text/csv" }));
  const input = document.querySelector(given[0]);
  input.files = all.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
  return true"""
OFFERED = """return document.querySelector(".keeping-offline").innerText ? "kept"
  : document.querySelector("[data-do=keep-offline]").hidden ? "" : "offered";"""
# From the first mark for scissors to the last, in points: the block of cards and 12 around it. A mark is darker than this.
PLACE = (54 - 12, 36 - 12, 612 - 54 + 12, 792 - 36 + 12)
MARKS = 200
STORED = "return localStorage.getItem('build-your-network') ?? ''"


class Watched(Quiet):
    """A host that notes what is asked of it."""

    asked: ClassVar[list[str]] = []

    @override
    def do_GET(self) -> None:
        self.asked.append(self.path)
        super().do_GET()


@pytest.fixture(scope="module")
def server() -> Iterator[ThreadingHTTPServer]:
    made = Server(("127.0.0.1", 0), partial(Watched, directory=str(SITE)))
    threading.Thread(target=made.serve_forever, daemon=True).start()
    yield made
    made.server_close()


@pytest.fixture(scope="module")
def origin(server: ThreadingHTTPServer) -> str:
    return f"http://127.0.0.1:{server.server_port}/"


@pytest.fixture(scope="module", params=ENGINES)
def window(request: pytest.FixtureRequest, driver: Playwright) -> Iterator[Window]:
    if lacking := missing(request.param):
        pytest.skip(f"not run: {request.param} needs {lacking}")
    with ENGINES[request.param](driver) as opened:
        yield opened


def answered(window: Window, origin: str) -> None:
    """Open the statement builder, and answer what it asks first."""
    window.open(f"{origin}{STATEMENT}")
    window.type("[data-tool] [name=full_name]", "Ali Baba")
    window.type("[data-tool] [name=occupation]", "cook")
    until(window, SHOWS, "Ali Baba")


def test_python_starts_from_the_snapshot(window: Window, origin: str, request: pytest.FixtureRequest) -> None:
    Watched.asked.clear()
    window.open(f"{origin}{STATEMENT}#statement-tool")
    first = until(window, f"{READY} && performance.now()")
    assert not [path for path in Watched.asked if path.endswith("python_stdlib.zip")]
    assert [path for path in Watched.asked if path.endswith("snapshot.bin")]
    window.open(f"{origin}about/privacy/")
    window.open(f"{origin}{STATEMENT}#statement-tool")
    again = until(window, f"{READY} && performance.now()")
    name = request.node.callspec.params["window"]
    print(
        f"\n{name}: Python ready {first / 1000:.1f} s after the first visit begins, {again / 1000:.1f} s after the second"
    )


def test_words_are_written_and_are_there_after_a_reload(window: Window, origin: str) -> None:
    answered(window, origin)
    until(window, SHOWS, "cook")
    window.open(f"{origin}{STATEMENT}")
    until(window, SHOWS, "Ali Baba")
    assert window.run("return document.querySelector('[data-tool] [name=full_name]').value") == "Ali Baba"


@pytest.mark.parametrize(("button", "begin"), [("[data-file=docx]", "PK"), ("[data-file=pdf]", "%PDF")])
def test_files_come(window: Window, origin: str, button: str, begin: str) -> None:
    answered(window, origin)
    window.open(f"{origin}guide/networking-letter/#letter-tool")
    until(window, SHOWS, "Ali Baba")
    window.run(CAUGHT)
    window.click(f"[data-tool] {button}")
    assert until(window, "return window.caught[0]").startswith(begin)


def test_a_card_is_drawn(window: Window, origin: str) -> None:
    window.open(f"{origin}guide/networking-cards/")
    until(window, "return document.querySelector('.paper:not([hidden]) svg')?.innerHTML.includes('Ali Baba')")


def test_the_sheet_of_cards_is_printed_in_its_exact_place(window: Window, origin: str) -> None:
    if not isinstance(window, ByPlaywright):
        pytest.skip("not run: WebKitGTK's driver prints nothing")
    answered(window, origin)
    window.open(f"{origin}guide/networking-cards/#card-tool")
    until(window, "return document.querySelector('.tool .paper .figure')?.innerHTML.includes('Ali Baba')")
    window.run("window.print = () => {}; document.querySelector('.tool [data-do=print]').click()")
    until(window, "return document.querySelectorAll('.print-sheet > svg').length === 2")
    for page in PdfDocument(window.printed()):
        assert (612, 792) == page.get_size()
        dark = page.render(grayscale=True).to_pil().point(lambda dot: 255 * (dot < MARKS))
        assert PLACE == pytest.approx(dark.getbbox(), abs=1)


def test_a_contact_is_added_and_there_after_a_reload(window: Window, origin: str) -> None:
    window.open(f"{origin}contacts/")
    window.click("[data-contacts] [data-do=add]")
    window.type("dialog[open] [name=first_name]", "Zed")
    window.click("dialog[open] .button.main")
    until(window, "return document.querySelector('tr[data-id]')?.innerText.includes('Zed')")
    window.open(f"{origin}contacts/")
    until(window, "return document.querySelector('tr[data-id]')?.innerText.includes('Zed')")


def test_contacts_come_from_a_file(window: Window, origin: str) -> None:
    window.open(f"{origin}contacts/")
    window.run("document.querySelector('#contacts-bring').hidden = false; return true")
    window.run(GIVE_FILE, "#contacts-file", "First name,Company\nNadia,Example Mills\n")
    until(window, "return document.querySelector('.brought')?.innerText.includes('1 new')")


def test_a_backup_is_saved_all_is_erased_and_brought_back(window: Window, origin: str) -> None:
    answered(window, origin)
    window.open(f"{origin}my-data/")
    until(window, "return document.querySelector('.kept').innerText.includes('Ali Baba')")
    window.run(CAUGHT)
    window.click("[data-do=backup]")
    assert until(window, "return window.caught[0]").startswith("{")
    window.click("[data-do=erase]")
    window.click("dialog[open] .button.main")
    until(window, "return document.querySelector('.kept').innerText.includes('Nothing is saved')")
    assert "Ali Baba" not in window.run(STORED)
    window.click("[data-my-data] .notice [data-do=undo]")
    until(window, "return document.querySelector('.kept').innerText.includes('Ali Baba')")


def test_everything_works_without_the_host(window: Window, origin: str, server: ThreadingHTTPServer) -> None:
    window.open(f"{origin}my-data/")
    if until(window, OFFERED) == "offered":
        window.click("[data-do=keep-offline]")
    until(window, 'return document.querySelector(".keeping-offline").innerText')
    server.RequestHandlerClass = Gone
    try:
        answered(window, origin)
        window.open(f"{origin}guide/cold-calling/")
        assert window.run("return document.querySelector('h1').innerText").startswith("Cold calling")
    finally:
        server.RequestHandlerClass = partial(Watched, directory=str(SITE))


class Gone(Quiet):
    """A host that hangs up on everyone."""

    def handle(self) -> None:
        self.close_connection = True
