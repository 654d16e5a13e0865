"""What is right about a visit, what is wrong, and what could be better."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import partial
from urllib.parse import urlsplit

from macros.check.visit import NOWHERE, Answer, Visit


class Verdict(Enum):
    """Right; could be better, while the site works; or wrong."""

    RIGHT = "right"
    BETTER = "could be better"
    WRONG = "wrong"


@dataclass(frozen=True)
class Finding:
    """A verdict and the sentence that says it, with what to do."""

    verdict: Verdict
    sentence: str


right, better, wrong = (partial(Finding, verdict) for verdict in Verdict)

SCRIPTS = {"text/javascript", "application/javascript", "application/x-javascript"}
# The types that a browser insists on, by the ending of an address; of the engine it only takes longer without.
TYPES = {".js": SCRIPTS, ".css": {"text/css"}, ".svg": {"image/svg+xml"}}
PACKED = {"gzip", "br", "zstd"}
SMALL = 1400  # bytes: what travels in one packet gains nothing
ALREADY_PACKED = (".zip", ".whl", ".bin", ".png", ".pdf", ".xlsx")
NAMED_BY_CONTENT = ("/assets/runtime/", "/assets/app/", "/assets/style/")
YEAR = 31_536_000
HEADERS = {
    "content-security-policy": "Content-Security-Policy",
    "x-content-type-options": "X-Content-Type-Options",
    "referrer-policy": "Referrer-Policy",
}


def findings(visit: Visit) -> Iterator[Finding]:
    """Judge a visit, the most important first."""
    for judge in JUDGES:
        yield judge(visit)


def start(visit: Visit) -> Finding:
    """Judge whether Python starts."""
    if visit.wrote is None:
        first = f" The browser says: {visit.errors[0]}" if visit.errors else ""
        return wrong(f"Python does not start, so the tools write nothing.{first}")
    return right(f"Python starts: it wrote a name {visit.wrote:.1f} seconds after it was typed.")


def presence(visit: Visit) -> Finding:
    """Judge whether everything that was asked for is there."""
    lost = [each for each in visit.answers if each.status >= 400]
    if lost:
        return wrong(f"Not all files are there: {named(lost)}. Copy the whole folder once more.")
    return right(f"All {len(visit.answers)} files that a visit asks for are there.")


def types(visit: Visit) -> Finding:
    """Judge the types of scripts, sheets and drawings."""
    mistaken = [
        each
        for each in visit.answers
        for allowed in [TYPES.get(each.ending)]
        if allowed and each.type not in allowed
    ]
    if mistaken:
        said = f"{named(mistaken)} comes as {mistaken[0].type or 'no type'}"
        return wrong(f"Types are wrong: {said}. Load the host's list of types (mime.types).")
    return right("Scripts, sheets and drawings come with their types.")


def engine(visit: Visit) -> Finding:
    """Judge the type of the engine."""
    slow = [each for each in visit.answers if each.ending == ".wasm" and each.type != "application/wasm"]
    if slow:
        return better(
            f"Python would start sooner if .wasm came as application/wasm, and not as {slow[0].type}.",
        )
    return right("The engine comes as application/wasm, so it is read while it arrives.")


def compression(visit: Visit) -> Finding:
    """Judge whether text and engine travel packed."""
    plain = [
        each
        for each in visit.answers
        if worth_packing(each) and each.headers.get("content-encoding") not in PACKED
    ]
    if plain:
        size = sum(each.size for each in plain) / 1e6
        return better(
            f"Compression is off for {size:.1f} MB of a first visit ({named(plain)}). A third of it would do.",
        )
    return right("Text, scripts and the engine travel compressed.")


def caching(visit: Visit) -> Finding:
    """Judge whether what never changes may be kept, and pages are asked for anew."""
    fleeting = [each for each in visit.answers if is_named_by_content(each) and each.seconds_kept < YEAR]
    lasting = [each for each in visit.answers if each.type == "text/html" and each.seconds_kept > 3600]
    if lasting:
        return wrong(
            f"Pages may be kept for long ({named(lasting)}), so visitors would not see a new version.",
        )
    if fleeting:
        return better(
            f"Let browsers keep {', '.join(NAMED_BY_CONTENT)} for a year: each is named by its content.",
        )
    return right("What is named by its content may be kept for a year, and pages are asked for anew.")


def headers(visit: Visit) -> Finding:
    """Judge the headers that protect visitors."""
    pages = [each for each in visit.answers if each.type == "text/html"]
    absent = [name for key, name in HEADERS.items() if not all(key in each.headers for each in pages)]
    if absent:
        return better(
            f"Not sent: {', '.join(absent)}. Each page carries its policy itself; the file _headers has the rest.",
        )
    return right("The headers that protect visitors are sent.")


def error_page(visit: Visit) -> Finding:
    """Judge what comes for an address that is not there."""
    if visit.missing != 404:
        return wrong(
            f"{NOWHERE} is not there, and the host answers {visit.missing} in place of 404.",
        )
    if not visit.own_error_page:
        return better(
            "For an address that is not there the host shows its own page; let it show 404.html.",
        )
    return right("An address that is not there leads to the site's own page for it.")


def strangers(visit: Visit) -> Finding:
    """Judge whether anything came from elsewhere."""
    host = urlsplit(visit.site).netloc
    others = sorted({urlsplit(each.address).netloc for each in visit.answers} - {host})
    if others:
        return wrong(
            f"The pages ask other hosts: {', '.join(others)}. Something between was added that does not belong here.",
        )
    return right("Nothing is asked of any other host.")


def privacy(visit: Visit) -> Finding:
    """Judge whether the way is closed to others."""
    local = urlsplit(visit.site).hostname in ("localhost", "127.0.0.1", "::1")
    if urlsplit(visit.site).scheme == "https" or local:
        return right(
            "Nobody on the way can read or change the pages." if not local else "This is your own computer.",
        )
    return better(
        "Use https: without it, others on the way can change the pages, and some buttons of the browser are missing.",
    )


JUDGES: list[Callable[[Visit], Finding]] = [
    start, presence, types, strangers, error_page, caching, engine, compression, headers, privacy,
]  # fmt: skip


def worth_packing(answer: Answer) -> bool:
    """Tell whether compression gains anything."""
    return answer.size > SMALL and answer.ending not in ALREADY_PACKED


def is_named_by_content(answer: Answer) -> bool:
    """Tell whether what an address holds never changes."""
    return any(folder in answer.path for folder in NAMED_BY_CONTENT)


def named(answers: list[Answer]) -> str:
    """Name the first of some answers, and how many there are besides."""
    path = answers[0].path
    more = len(answers) - 1
    return f"{path} and {more} more" if more else path
