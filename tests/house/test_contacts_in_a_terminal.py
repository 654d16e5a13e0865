"""The contact sheet from a terminal: files are converted, and the day to follow up on is counted."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

FILES = Path(__file__).parents[1] / "unit/contacts/files"


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the command."""
    command = [sys.executable, "-m", "tools", "contacts", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True)


def test_a_file_is_converted_and_each_skipped_row_is_told(tmp_path: Path) -> None:
    done = run("convert", FILES / "linkedin.csv", tmp_path / "out.json")
    assert (0, "") == (done.returncode, done.stdout)
    assert [
        "3 contacts read",
        "Row 5 skipped: LinkedIn hides who this person is.",
        "Row 8 skipped: There is no name and no company in this row.",
    ] == done.stderr.splitlines()
    made = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert [5, 8] == [each["row"] for each in made["skipped"]]
    assert ("José", "Connected on LinkedIn: 2025-04-01", "") == (
        made["contacts"][1]["First name"],
        made["contacts"][1]["Discussion points"],
        made["contacts"][1]["Last contacted"],
    )


@pytest.mark.parametrize("ending", ["csv", "xlsx", "json"])
def test_what_is_converted_there_and_back_is_the_same(tmp_path: Path, ending: str) -> None:
    run("convert", FILES / "google.csv", tmp_path / "first.json")
    assert 0 == run("convert", tmp_path / "first.json", tmp_path / f"second.{ending}").returncode
    assert 0 == run("convert", tmp_path / f"second.{ending}", tmp_path / "third.json").returncode
    first, third = (json.loads((tmp_path / f"{name}.json").read_text()) for name in ("first", "third"))
    assert first["contacts"] == third["contacts"]


def test_contacts_come_from_standard_input_and_go_to_standard_output() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tools", "contacts", "convert", "-", "-"],
        input="Name,Company\nZoé Côté,Foods\n".encode(),
        capture_output=True,
    )
    assert "Zoé,Côté,,Foods" in done.stdout.decode("utf-8-sig")
    assert b"1 contact read\n" == done.stderr


def test_a_file_that_is_there_is_replaced_only_when_asked(tmp_path: Path) -> None:
    (out := tmp_path / "out.csv").write_text("mine")
    refused = run("convert", FILES / "google.csv", out)
    assert (2, "mine") == (refused.returncode, out.read_text())
    assert f"{out} is there already, and stays as it is. With --force, it is replaced.\n" == refused.stderr
    assert 0 == run("convert", FILES / "google.csv", out, "--force").returncode
    assert "Sara Ada" in out.read_text(encoding="utf-8-sig")


def test_a_hundred_thousand_rows_are_converted(tmp_path: Path) -> None:
    people = "".join(f"Ana {each},Silva,a{each}@example.com\n" for each in range(100_000))
    (tmp_path / "in.csv").write_text(f"First name,Last name,Email\n{people}", encoding="utf-8")
    done = run("convert", tmp_path / "in.csv", tmp_path / "out.vcf")
    assert "100000 contacts read" == done.stderr.splitlines()[0]
    assert 100_000 == (tmp_path / "out.vcf").read_text(encoding="utf-8").count("BEGIN:VCARD")


def test_the_separator_of_excel_in_french(tmp_path: Path) -> None:
    run("convert", FILES / "outlook.csv", tmp_path / "out.csv", "--separator", ";")
    assert "First name;Last name;" in (tmp_path / "out.csv").read_text(encoding="utf-8-sig")


@pytest.mark.parametrize(
    ("name", "data", "out", "sentence"),
    [
        ("a.csv", b"%PDF-1.7", "out.csv", "This is a PDF"),
        ("a.csv", b"", "out.csv", "This file is empty."),
        ("a.csv", b"Shoes\n38\n", "out.csv", "No column is known to hold names."),
        ("a.csv", b"Name,Company\nA,B\n", "out.pdf", "Cannot write out.pdf"),
        ("a.csv", None, "out.csv", "Cannot read {folder}/a.csv: No such file or directory."),
        (".", None, "out.csv", "Cannot read {folder}: Is a directory."),
        ("a.csv", b"Name,Company\nA,B\n", "none/out.csv", "Cannot write {folder}/none/out.csv: No such"),
    ],
)
def test_what_cannot_be_read_is_one_sentence_and_nothing_is_written(
    tmp_path: Path, name: str, data: bytes | None, out: str, sentence: str
) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    done = run("convert", tmp_path / name, tmp_path / out)
    assert 2 == done.returncode
    assert done.stderr.splitlines()[-1].startswith(sentence.format(folder=tmp_path))
    assert not (tmp_path / out).exists()


def test_the_day_to_follow_up_on_with_the_holidays_on_the_way() -> None:
    done = run("follow-up", "2026-12-24", "--province", "QC")
    assert (0, "2026-12-28\n2026-12-25 Christmas Day\n") == (done.returncode, done.stdout)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("follow-up", "tomorrow"), "'tomorrow' is no day: write the year, the month and the day"),
        (
            ("follow-up", "2026-11-23", "--province", "XX"),
            "'XX' is no province or territory: choose from AB ",
        ),
        (("convert", "a", "b.csv", "--today", "nonsense"), "'nonsense' is no day"),
        (("convert", "a", "b.csv", "--separator", "x"), "'x' is no separator: choose from , ;"),
        (("convert",), "The following arguments are required: IN, OUT"),
    ],
)
def test_what_cannot_be_asked_for_is_one_sentence(arguments: tuple[str, ...], sentence: str) -> None:
    refused = run(*arguments)
    assert (2, 1) == (refused.returncode, len(refused.stderr.splitlines()))
    assert refused.stderr.startswith(sentence)


def test_a_calendar_without_an_event_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"Name,Company\nA,B\n")
    done = run("convert", tmp_path / "a.csv", tmp_path / "out.ics")
    assert 0 == done.returncode
    assert done.stderr.endswith("No contact waits for a follow-up on a day, so the calendar is empty.\n")


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_a_spreadsheet_opens_what_is_taken(tmp_path: Path, ending: str) -> None:
    office = shutil.which("soffice")
    if not office:
        pytest.skip("LibreOffice is not installed, so no spreadsheet opens what is taken")
    source = tmp_path / "people.json"
    person = {
        "First name": "Zoé",
        "Phone": "+1 416 555 0123",
        "Company": "=1+1",
        "Follow up on": "2026-11-25",
    }
    source.write_text(json.dumps({"contacts": [person]}), encoding="utf-8")
    run("convert", source, tmp_path / f"people.{ending}")
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    back = ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(tmp_path / "back")]
    reading = ["--infilter=CSV:44,34,76,1"] if ending == "csv" else []
    command = [office, profile, "--headless", *reading, *back, str(tmp_path / f"people.{ending}")]
    subprocess.run(command, check=True, capture_output=True)
    run("convert", tmp_path / "back/people.xlsx", tmp_path / "again.json")
    again = json.loads((tmp_path / "again.json").read_text(encoding="utf-8"))["contacts"][0]
    expected = person | ({"Company": "'=1+1"} if ending == "csv" else {})
    assert expected == {name: again[name] for name in person}


def test_without_headings_a_position_is_told_from_a_company_as_on_the_page(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("Ada Okoro,Acme,Manager,ada@example.com\n")
    run("convert", tmp_path / "list.csv", tmp_path / "out.json")
    (person,) = json.loads((tmp_path / "out.json").read_text())["contacts"]
    assert ("Manager", "Acme") == (person["Position"], person["Company"])
