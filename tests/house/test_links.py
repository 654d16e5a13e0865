"""The links of the list of places: each is asked once, and the day is written where one answered."""

import re
import threading
import tomllib
from collections.abc import Iterator
from datetime import date
from http.client import HTTPException
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.error import HTTPError, URLError

import pytest
from mkdocs.utils.yaml import yaml_load

from macros.guide.places import FILE, read
from macros.renew import links

TODAY = date.today().isoformat()
TWO_LINKS = """\
# The list.

[[resource]]  # the first
checked = ""    # never
name = "Good"
address = "https://good.example/"
what = "Says checked = \\"\\" in its text."
for_whom = "Everyone"
where = ["CA"]
kind = ["events"]
cost = "free"
languages = ["en"]

[[resource]]
name = "Gone"
address = "https://gone.example/"
what = "Helps."
for_whom = "Everyone"
where = ["CA"]
kind = ["events"]
cost = "free"
languages = ["en"]
checked = "2025-01-31"
"""


def answer(address: str) -> None:
    """Answer as two sites would, of which one is gone."""
    if "gone" in address:
        raise HTTPError(address, 404, "Not Found", None, None)  # type: ignore[arg-type]


def test_the_day_is_written_where_a_link_answered_and_nowhere_else(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "list.toml"
    path.write_bytes(TWO_LINKS.replace("\n", "\r\n").encode())
    assert 1 == links.main(path, answer, pause=0)
    expected = TWO_LINKS.replace('checked = ""    # never', f'checked = "{TODAY}"    # never')
    assert expected.replace("\n", "\r\n").encode() == path.read_bytes()
    said = capsys.readouterr().out
    assert "1 of 2 links answered." in said
    assert "Gone: https://gone.example/ HTTP Error 404: Not Found" in said


def test_all_good_links_are_a_success(tmp_path: Path) -> None:
    path = tmp_path / "list.toml"
    path.write_text(TWO_LINKS.replace("gone", "found"), encoding="utf-8")
    assert 0 == links.main(path, answer, pause=0)
    assert [TODAY, TODAY] == [each.checked for each in read(path)]


def test_a_source_is_visited_too_and_the_day_is_that_of_the_address(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "list.toml"
    source = 'address = "https://good.example/"\nsource = "https://gone.example/list?p=7"'
    path.write_text(TWO_LINKS.replace('address = "https://good.example/"', source), encoding="utf-8")
    assert 1 == links.main(path, answer, pause=0)
    assert [TODAY, "2025-01-31"] == [each.checked for each in read(path)]
    assert "Good: https://gone.example/list?p=7 HTTP Error 404: Not Found" in capsys.readouterr().out


def test_the_real_file_can_be_dated_without_any_other_change() -> None:
    text = FILE.read_text(encoding="utf-8")
    whole = links.dated(text, range(len(read())), date(2030, 1, 31))
    assert ["2030-01-31"] * len(read()) == [each["checked"] for each in tomllib.loads(whole)["resource"]]
    unchecked = [line for line in text.splitlines() if not line.startswith("checked")]
    assert unchecked == [line for line in whole.splitlines() if not line.startswith("checked")]


def test_without_a_network_nothing_changes_and_a_sentence_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def nobody(address: str) -> None:
        raise URLError("Name or service not known")

    path = tmp_path / "list.toml"
    path.write_text(TWO_LINKS, encoding="utf-8")
    assert 1 == links.main(path, nobody, pause=0)
    assert TWO_LINKS == path.read_text(encoding="utf-8")
    assert "There is no network here" in capsys.readouterr().err


class Site(BaseHTTPRequestHandler):
    """A site with a good page, one that refuses HEAD, one that is gone, and two that move."""

    def do_HEAD(self) -> None:
        self.reply({"/good": 200, "/near": 302, "/far": 302}.get(self.path, 405))

    def do_GET(self) -> None:
        self.reply({"/good": 200, "/get-only": 200, "/near": 302, "/far": 302}.get(self.path, 404))

    def reply(self, status: int) -> None:
        self.send_response(status)
        if status == 302:
            self.send_header(
                "Location",
                "/good"
                if self.path == "/near"
                else self.headers["Host"].replace("127.0.0.1", "http://localhost") + "/good",
            )
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture(scope="module")
def origin() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("path", ["/good", "/get-only", "/near"])
def test_a_good_link_answers(origin: str, path: str) -> None:
    links.ask(origin + path)


@pytest.mark.parametrize(("path", "why"), [("/gone", "404"), ("/far", "leads to http://localhost")])
def test_a_bad_link_says_why(origin: str, path: str, why: str) -> None:
    with pytest.raises((OSError, HTTPException), match=why):
        links.ask(origin + path)


def test_the_weekly_check_runs_what_the_makefile_offers_and_only_where_a_host_wants_it() -> None:
    root = FILE.parent.parent
    workflow = yaml_load((root / ".github/workflows/links.yml").read_text(encoding="utf-8"))
    job = workflow["jobs"]["links"]
    asked = [step["run"] for step in job["steps"] if str(step.get("run", "")).startswith("make ")]
    assert ["make links"] == asked
    assert re.search(r"^links:", (root / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert "vars.CHECK_LINKS == 'weekly'" in job["if"]
