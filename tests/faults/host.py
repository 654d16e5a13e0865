"""A host that lets browsers keep files for a year, as `_headers` asks, and that can damage any of them on its way."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar

FOR_EVER = ("/assets/runtime/", "/assets/app/", "/assets/style/")
HTML = b"<!doctype html><title>Blocked</title><p>This file was held back by a filter.</p>"
FAULTS = ("missing", "a page in its place", "truncated", "cut off on its way", "with other bytes", "empty")


class Host(SimpleHTTPRequestHandler):
    """Sends the files of a folder: late, damaged or changed where `takes`, `faults` or `changes` hold the end of an address.

    Where `kinds` hold the end of an address, a file that is no page is called by that kind, and no browser may guess another.
    """

    protocol_version = "HTTP/1.1"
    faults: ClassVar[dict[str, str]] = {}
    changes: ClassVar[dict[str, Callable[[bytes], bytes]]] = {}
    takes: ClassVar[dict[str, float]] = {}
    kinds: ClassVar[dict[str, str]] = {}
    extensions_map = SimpleHTTPRequestHandler.extensions_map | {".wasm": "application/wasm"}

    def log_message(self, format: str, *args: object) -> None:
        pass

    def end_headers(self) -> None:
        lasting = self.path.startswith(FOR_EVER)
        self.send_header("Cache-Control", "public, max-age=31536000, immutable" if lasting else "no-cache")
        if self.kind is not None:
            self.send_header("X-Content-Type-Options", "nosniff")
        super().end_headers()

    @property
    def kind(self) -> str | None:
        """What a file is called in the place of its own kind."""
        address = self.path.partition("?")[0]
        return next((kind for end, kind in self.kinds.items() if address.endswith(end)), None)

    def send_header(self, keyword: str, value: str) -> None:
        if keyword.lower() == "content-type" and self.kind is not None and not value.startswith("text/html"):
            value = self.kind
        super().send_header(keyword, value)

    def do_GET(self) -> None:
        address = self.path.partition("?")[0]
        time.sleep(next((seconds for end, seconds in self.takes.items() if address.endswith(end)), 0))
        fault = next((fault for end, fault in self.faults.items() if address.endswith(end)), None)
        change = next((change for end, change in self.changes.items() if address.endswith(end)), None)
        if change is not None:
            file = Path(self.translate_path(self.path))
            return self.send_bytes(change((file / "index.html" if file.is_dir() else file).read_bytes()))
        if fault is None:
            return super().do_GET()
        if fault == "missing":
            return self.send_error(404)
        return self.send_damaged(Path(self.translate_path(self.path)), fault)

    def send_bytes(self, content: bytes) -> None:
        """Send these bytes in the place of a file."""
        self.send_response(200)
        self.send_header(
            "Content-Type", "text/html" if self.path.endswith("/") else self.guess_type(self.path)
        )
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    @classmethod
    def mend(cls) -> None:
        """Send every file as it is from now on."""
        cls.faults.clear()
        cls.changes.clear()
        cls.takes.clear()
        cls.kinds.clear()

    def send_damaged(self, file: Path, fault: str) -> None:
        """Send a file as a fault makes it."""
        content = file.read_bytes()
        sent = {
            "a page in its place": HTML,
            "truncated": content[: len(content) // 2],
            "cut off on its way": content[: len(content) // 2],
            "with other bytes": content[:100] + bytes(len(content) - 100),
            "empty": b"",
        }[fault]
        self.send_response(200)
        kind = "text/html" if fault == "a page in its place" else self.guess_type(str(file))
        self.send_header("Content-Type", kind)
        is_cut = fault == "cut off on its way"
        self.send_header("Content-Length", str(len(content) if is_cut else len(sent)))
        self.end_headers()
        self.wfile.write(sent)
        self.close_connection = self.close_connection or is_cut


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that hangs up is no news here."""


@contextmanager
def host(site: Path) -> Iterator[str]:
    """Serve a site, and give its address."""
    server = Server(("127.0.0.1", 0), lambda *given: Host(*given, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
