"""The tools from a terminal: they write what the page writes, and refuse in one sentence."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import tools
from tools import examples
from tools.__main__ import answer

ROOT = Path(__file__).parent.parent.parent


def terminal(*words: str, given: str | bytes = "", signs: str = "utf-8") -> subprocess.CompletedProcess[str]:
    """Call the door from a terminal that shows the signs of an encoding."""
    command = [sys.executable, "-m", "tools", *words]
    settings = os.environ | {"PYTHONIOENCODING": signs}
    octets = given if isinstance(given, bytes) else given.encode()
    done = subprocess.run(command, cwd=ROOT, input=octets, capture_output=True, env=settings)
    return subprocess.CompletedProcess(command, done.returncode, done.stdout.decode(), done.stderr.decode())


def test_the_terminal_lists_the_tools_their_formats_and_the_examples() -> None:
    listed = terminal().stdout
    assert all(name in listed for name in (*tools.names(), *examples.names()))
    assert "formats: txt, html, pdf, docx, ics" in listed


def test_a_terminal_with_few_signs_is_given_them_all() -> None:
    written = terminal("statement", given='{"full_name": "李明 Zoë"}', signs="ascii")
    assert (0, "") == (written.returncode, written.stderr.partition("Advice")[0])
    assert "李明 Zoë" in written.stdout


def test_the_terminal_writes_an_example_as_the_page_does() -> None:
    answers = json.dumps(dict(examples.read("nurse", "statement").answers))
    whole = json.loads(tools.run("statement", answers))["whole"]
    assert f"{whole}\n" == terminal("statement", "--example", "nurse").stdout
    assert f"{whole}\n" == terminal("statement", given=answers).stdout


def test_the_terminal_writes_one_length() -> None:
    whole = terminal("statement", "--example", "nurse").stdout
    thirty = terminal("statement", "--example", "nurse", "--length", "30").stdout
    assert thirty.startswith("30 seconds (")
    assert thirty in whole


def test_the_terminal_writes_the_bytes_of_a_file() -> None:
    answers = json.dumps(dict(examples.read("nurse", "letter").answers))
    for name in ("html", "docx", "ics"):
        command = [sys.executable, "-m", "tools", "letter", "--example", "nurse", "--format", name]
        assert tools.export("letter", answers, name) == subprocess.check_output(command, cwd=ROOT)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (
            ("statement", "--format", "docx"),
            "statement makes no docx of these answers. It makes: txt, html, pdf.",
        ),
        (("statement", "--length", "45"), "statement has no text of 45 seconds. Its lengths: 15, 30, 60."),
        (("letter", "--length", "30"), "letter has no text of 30 seconds. Its lengths: one only."),
    ],
)
def test_a_format_or_a_length_that_there_is_not_is_refused_with_a_sentence(
    words: tuple[str, ...], sentence: str
) -> None:
    refused = terminal(*words, "--example", "nurse")
    assert (2, "", f"{sentence}\n") == (refused.returncode, refused.stdout, refused.stderr)


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ("[1]", "one JSON object"),
        ("[" * 100_000, "nested too deeply"),
        ('{"nom": "Ali"}', "No question of statement has the name 'nom'."),
        ('{"full_name": "Ali", "years": "many"}', "years: Write the years as a number up to 60"),
        ("{}", "Answer at least one question."),
        (
            '{"full_name": "Ali",\n "years": ten}',
            "The answers cannot be read as JSON: look at line 2, column 11.",
        ),
        (f'{{"years": {"9" * 5000}}}', "The answers hold a number that is too long."),
        (b"\xff\xfe{\0}\0", "The answers are no text in UTF-8."),
    ],
)
def test_the_terminal_refuses_with_a_sentence_and_no_text(given: str | bytes, sentence: str) -> None:
    refused = terminal("statement", given=given)
    assert (2, "") == (refused.returncode, refused.stdout)
    assert sentence in refused.stderr
    assert "Traceback" not in refused.stderr


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("nothing",), "'nothing' is no tool: choose from call "),
        (("statement", "--example", "nobody"), "'nobody' is no example: choose from accountant "),
        (("statement", "--format"), "Expected one argument (python -m tools --help says more)."),
    ],
)
def test_what_cannot_be_asked_for_is_one_sentence(words: tuple[str, ...], sentence: str) -> None:
    refused = terminal(*words)
    assert (2, "", 1) == (refused.returncode, refused.stdout, len(refused.stderr.splitlines()))
    assert refused.stderr.startswith(sentence)


def test_help_lists_the_questions_of_the_tool_that_is_named() -> None:
    listed = terminal("statement", "--help").stdout
    assert "statement asks:" in listed
    assert "letter asks:" not in listed


def test_whoever_reads_may_stop_after_a_line() -> None:
    command = [sys.executable, "-m", "tools", "letter", "--example", "nurse", "--format", "html"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as letter:
        assert letter.stdout
        assert letter.stderr
        letter.stdout.close()
        assert b"" == letter.stderr.read().partition(b"Advice")[0]
    assert 0 == letter.returncode


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("title = ", "tools/examples/ada.toml: "),
        ('title = "Ada"\nsituation = "New"\n', "tools/examples/ada.toml has no about."),
    ],
)
def test_an_example_that_cannot_be_read_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, sentence: str
) -> None:
    (tmp_path / "ada.toml").write_text(text, encoding="utf-8")
    monkeypatch.setitem(examples.folders, "tools/examples", tmp_path)
    with pytest.raises(ValueError, match=f"^{sentence}"):
        examples.read("ada", "statement")


def test_a_tool_that_is_only_begun_is_named_with_what_it_lacks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "begun.py").write_text('"""A tool to come."""\nTITLE = "Begun"\n', encoding="utf-8")
    monkeypatch.setattr(tools, "__path__", [*tools.__path__, str(tmp_path)])
    tools.names.cache_clear()
    assert 2 == answer([])
    assert (
        "tools/begun isn't a whole tool yet: it lacks Answers, SUMMARY, render.\n" == capsys.readouterr().err
    )
    monkeypatch.undo()
    tools.names.cache_clear()
