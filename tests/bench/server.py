"""A server as a good host is: gzip, entity tags, and a long life for what never changes. It counts what it sends."""

import gzip
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

HTML = "text/html; charset=utf-8"
PACKED = {
    ".html": HTML,
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
}
LASTING = ("/assets/runtime/", "/assets/app/", "/assets/style/", "/stock/")


@dataclass(frozen=True)
class Reply:
    """What is said of a file, and the file as it travels."""

    headers: dict[str, str]
    content: bytes


def reply(address: str, path: Path) -> Reply:
    """Make the reply for a file."""
    kind = PACKED.get(path.suffix)
    content = path.read_bytes()
    lasting = address.startswith(LASTING) and kind != HTML
    headers = {
        "Content-Type": kind or "application/octet-stream",
        "ETag": f'"{sha256(content).hexdigest()[:16]}"',
        "Cache-Control": "public, max-age=31536000, immutable" if lasting else "no-cache",
    }
    if kind is None:
        return Reply(headers, content)
    return Reply(headers | {"Content-Encoding": "gzip"}, gzip.compress(content, 9, mtime=0))


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: "Server"

    def do_GET(self) -> None:
        found = self.server.replies.get(urlsplit(self.path).path)
        if found is None:
            return self.send(HTTPStatus.NOT_FOUND, {}, b"Not found")
        if self.headers["If-None-Match"] == found.headers["ETag"]:
            return self.send(HTTPStatus.NOT_MODIFIED, found.headers)
        return self.send(HTTPStatus.OK, found.headers, found.content)

    def send(self, status: HTTPStatus, headers: dict[str, str], content: bytes = b"") -> None:
        length = {} if status is HTTPStatus.NOT_MODIFIED else {"Content-Length": str(len(content))}
        said = [f"{name}: {value}" for name, value in (headers | length).items()]
        head = "\r\n".join([f"HTTP/1.1 {status.value} {status.phrase}", *said, "", ""])
        self.server.sent.append(len(head.encode()) + len(content))
        self.wfile.write(head.encode() + content)

    def log_message(self, format: str, *args: object) -> None:
        pass


class Server(ThreadingHTTPServer):
    """All replies are made at the start, so that no visit waits for the packing."""

    def __init__(self, folders: Mapping[str, Path]) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.origin = f"http://127.0.0.1:{self.server_port}"
        files = (each for start, folder in folders.items() for each in addresses(start, folder))
        self.replies = {address: reply(address, path) for address, path in files}
        self.sent: list[int] = []

    def settle(self, quiet: float = 0.5) -> int:
        """Wait until nothing was sent for some seconds, and give the bytes, heads included, sent since the last time."""
        before = -1
        while before != len(self.sent):
            before = len(self.sent)
            time.sleep(quiet)
        sent, self.sent = sum(self.sent), []
        return sent

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: a page that is closed drops its connections."""


def addresses(start: str, folder: Path) -> Iterator[tuple[str, Path]]:
    """Give each file of a folder with its address; an index also answers for its folder."""
    for path in folder.rglob("*"):
        address = start + path.relative_to(folder).as_posix()
        if path.is_file():
            yield address, path
        if path.name == "index.html":
            yield address.removesuffix(path.name), path


@contextmanager
def serving(folders: Mapping[str, Path]) -> Iterator[Server]:
    """Serve folders, each under the start of its addresses."""
    with Server(folders) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()
