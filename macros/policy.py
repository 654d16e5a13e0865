"""The security policy of a page: scripts and connections to this site alone, and no inline script but those it was built with.

It stands in the page itself, so that it holds on every host. `publish` writes it once more for hosts that send headers.
"""

from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256
from html.parser import HTMLParser

DIRECTIVES = {
    "default-src": "'none'",
    "script-src": "'self' 'wasm-unsafe-eval'",  # Python is WebAssembly
    "style-src": "'self'",
    "img-src": "'self' data:",  # the theme draws its icons from its style sheet
    "connect-src": "'self'",
    "worker-src": "'self' blob:",  # the engine starts its worker from a blob, which is held to this policy
    "media-src": "blob:",  # a recording of one's own voice, played back
    "base-uri": "'none'",
    "form-action": "'none'",
}
DATA = {"application/json", "application/ld+json"}


class Page(HTMLParser):
    """Find what the policy is about: the place for it, an older one, and the inline scripts."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=False)
        self.html = html
        self.line_starts = [0, *(at for at, letter in enumerate(html, 1) if letter == "\n")]
        self.place = 0
        self.older: list[tuple[int, int]] = []
        self.scripts: list[str] = []
        self.script_start: int | None = None
        self.feed(html)
        self.close()

    def here(self) -> int:
        """Give the place of the tag just read."""
        line, column = self.getpos()
        return self.line_starts[line - 1] + column

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        start, end, said = self.here(), self.here() + len(self.get_starttag_text() or ""), dict(attrs)
        if tag == "head" or (tag == "meta" and "charset" in said):
            self.place = end
        elif tag == "meta" and (said.get("http-equiv") or "").lower() == "content-security-policy":
            self.older.append((start, end))
        elif tag == "script" and "src" not in said and said.get("type") not in DATA:
            self.script_start = end

    def handle_endtag(self, tag: str) -> None:
        if tag == "script" and self.script_start is not None:
            self.scripts.append(self.html[self.script_start : self.here()])
            self.script_start = None


def secure(html: str) -> str:
    """Give a page its policy, in place of an older one; the rest of the page stays as it is, byte for byte."""
    page = Page(html)
    for start, end in reversed(page.older):
        html = html[:start] + html[end:]
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy(hashes(html))}">'
    return html[: page.place] + meta + html[page.place :]


def hashes(html: str) -> set[str]:
    """Name each inline script of a page by its content, with line ends as the browser reads them."""
    scripts = (script.replace("\r\n", "\n").encode() for script in Page(html).scripts)
    return {f"'sha256-{b64encode(sha256(script).digest()).decode()}'" for script in scripts}


def policy(allowed: Iterable[str]) -> str:
    """Write the policy that allows the inline scripts of these hashes."""
    scripts = " ".join([DIRECTIVES["script-src"], *sorted(allowed)])
    return "; ".join(f"{name} {value}" for name, value in (DIRECTIVES | {"script-src": scripts}).items())
