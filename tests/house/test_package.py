"""The wheel, in an environment that holds nothing else: each command works, and `tools` stays free for others."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FILES = ROOT / "tests/unit/contacts/files"


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel and install it, with nothing beside it."""
    place = tmp_path_factory.mktemp("package")
    call(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", place, ROOT)
    [wheel] = place.glob("*.whl")
    call(sys.executable, "-m", "venv", "--without-pip", place / "empty")
    [uv, *_others] = ROOT.glob(".cache/uv/*/bin/uv")
    python = place / "empty/bin/python"
    call(uv, "--quiet", "pip", "install", "--offline", "--no-deps", "--python", python, wheel)
    return place / "empty/bin"


def call(*words: str | Path, given: bytes = b"", fails: bool = False) -> subprocess.CompletedProcess[bytes]:
    """Run a command in a folder of its own."""
    done = subprocess.run([*map(str, words)], input=given, capture_output=True, cwd="/")
    assert bool(done.returncode) == fails, done.stderr.decode()
    return done


def test_the_package_has_a_name_of_its_own_and_is_typed(environment: Path) -> None:
    code = "import build_your_network as b; print(b.names(), (b.files(b.__name__) / 'py.typed').is_file())"
    found = call(
        environment / "python",
        "-c",
        code.replace("b.files", "__import__('importlib.resources').resources.files"),
    )
    assert b"statement" in found.stdout
    assert found.stdout.endswith(b"True\n")
    assert b"No module named 'tools'" in call(environment / "python", "-c", "import tools", fails=True).stderr


def test_the_command_tells_its_version_its_help_and_its_tools(environment: Path) -> None:
    command = environment / "build-your-network"
    assert call(command, "--version").stdout.strip()
    assert b"usage: build-your-network" in call(command, "--help").stdout
    assert b"build-your-network contacts" in call(command, "contacts", "--help").stdout
    listed = call(command).stdout
    assert b"statement" in listed
    assert b"Examples: accountant" in listed


def test_every_tool_writes_an_example(environment: Path) -> None:
    command = environment / "build-your-network"
    for tool in call(
        environment / "python", "-c", "import build_your_network as b; print(*b.names())"
    ).stdout.split():
        assert call(command, tool.decode(), "--example", "nurse").stdout.strip(), tool
    assert call(command, "letter", "--example", "nurse", "--format", "docx").stdout.startswith(b"PK")


def test_contacts_are_converted_and_a_missing_library_is_named_with_what_brings_it(
    environment: Path, tmp_path: Path
) -> None:
    command = environment / "build-your-network"
    made = call(command, "contacts", "convert", FILES / "google.csv", "-", "--format", "json").stdout
    assert "Sara Ada" == json.loads(made)["contacts"][0]["First name"]
    refused = call(command, "contacts", "convert", FILES / "google.csv", tmp_path / "out.xlsx", fails=True)
    assert b"pip install 'build-your-network[xlsx]'" in refused.stderr
    assert call(command, "contacts", "follow-up", "2026-12-23", "--province", "QC").stdout
