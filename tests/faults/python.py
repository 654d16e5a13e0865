"""What fails while Python writes: it hangs, dies, is refused by the browser, or finds no network."""

from collections.abc import Iterator
from functools import partial

from playwright.sync_api import Browser, Route

from tests.browser.keeping import begins_with
from tests.faults import kept_alive
from tests.faults.row import Row
from tests.faults.visitor import NAME, STATEMENT, WRITTEN, is_said, is_written, lost, name_field, seen, visit

# Tells whether a worker is to fail: the page's host is asked, since each worker begins alike.
FAILS = """() => { const asked = new XMLHttpRequest();
  asked.open("GET", location.origin + "/fails", false); asked.send(); return asked.status === 200; }"""
# What befalls a worker once it is asked for a text, by what its script begins with.
LOST = {
    "hangs": "for (;;);",
    "ends itself": "self.close(); event.stopImmediatePropagation();",
    "throws": "event.stopImmediatePropagation(); setTimeout(() => { throw new Error('thrown') });",
    "hears the question and never answers": "event.stopImmediatePropagation();",
}
# What a browser may lack or refuse where Python works, by what the worker's script begins with.
LACKING = {
    "does not run WebAssembly": "delete self.WebAssembly;",
    "refuses to compile WebAssembly": (
        "WebAssembly.compile = WebAssembly.compileStreaming = () => Promise.reject(new Error('refused'));"
    ),
    "cannot unpack what is packed (as before 2023)": "delete self.DecompressionStream;",
    "has no room for Python's memory": "WebAssembly.Memory = class { constructor() { throw new RangeError('no room'); } };",
    "knows no hashes (no secure connection)": "Object.defineProperty(crypto, 'subtle', { value: undefined });",
}


def rows() -> Iterator[Row]:
    """List what befalls Python."""
    for fate, script in LOST.items():
        yield Row(f"The writing tool {fate} while you type", partial(dies, script, False))
        yield Row(f"The writing tool {fate} again and again", partial(dies, script, True))
    for what, script in LACKING.items():
        yield Row(f"The browser {what}", partial(worker_lacks, script))
    yield Row("The browser has no workers", no_workers)
    yield Row("A company's policy forbids WebAssembly", policy)
    yield Row("Python's engine stops coming half way, and the connection stays open", stalls)
    yield from kept_alive.rows()


def dies(script: str, always: bool, browser: Browser, origin: str) -> tuple[str, str]:
    """Let the worker fail as soon as it is asked for a text, always or the first time."""
    asked = "event.data.argumentList?.[0]?.value === 'run'"
    begin = f"addEventListener('message', (event) => {{ if ({asked} && ({FAILS})()) {{ {script} }} }});"
    with visit(browser, origin) as context:
        page = context.new_page()
        begins_with(page, begin)
        page.route("**/fails", lambda route: route.fulfill(body="yes"), times=None if always else 1)
        page.goto(STATEMENT)
        name_field(page).fill(NAME)
        said = [seen(page, is_said)]
        if always:
            said.append(seen(page, lambda now: "could not start" in now))
        else:
            said.append(seen(page, is_written))
        return " Then: ".join(dict.fromkeys(said)), lost(page)


def worker_lacks(script: str, browser: Browser, origin: str) -> tuple[str, str]:
    """Let the worker lack something."""
    with visit(browser, origin) as context:
        page = context.new_page()
        begins_with(page, script)
        page.goto(STATEMENT)
        name_field(page).fill(NAME)
        return seen(page), lost(page)


def no_workers(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin) as context:
        context.add_init_script("delete window.Worker;")
        page = context.new_page()
        page.goto(STATEMENT)
        name_field(page).fill(NAME)
        said = seen(page)
        page.reload()
        return said, "nothing" if name_field(page).input_value() == NAME else "the answer"


def policy(browser: Browser, origin: str) -> tuple[str, str]:
    """Add a policy to the page, as a filter between may."""

    def forbid(route: Route) -> None:
        answer = route.fetch()
        added = {"content-security-policy": "script-src 'self' 'unsafe-inline'"}
        route.fulfill(response=answer, headers=answer.headers | added)

    with visit(browser, origin) as context:
        page = context.new_page()
        page.route(f"**/{STATEMENT}", forbid)
        page.goto(STATEMENT)
        name_field(page).fill(NAME)
        said = seen(page)
        page.unroute_all()
        page.reload()
        return said, lost(page)


def stalls(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin) as context:
        page = context.new_page()
        page.clock.install()
        page.route("**/*.wasm", lambda route: None)
        page.goto(STATEMENT)
        name_field(page).fill(NAME)
        page.wait_for_timeout(3_000)
        page.clock.fast_forward(61_000)
        said = seen(page)
        return said if said != WRITTEN else "nothing", lost(page)
