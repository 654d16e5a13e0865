"""The contact sheet from a terminal: `python -m tools contacts convert IN OUT` and `python -m tools contacts follow-up DAY`."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from tools._command import Command, called, day, one_of
from tools.contacts import writers
from tools.contacts.bringing import brought
from tools.contacts.bringing.reading import Reading
from tools.contacts.bringing.told import as_json, told
from tools.contacts.files.file import MOST_BYTES, Refused
from tools.contacts.readers import Asked
from tools.contacts.sheet.follow_up import follow_up
from tools.contacts.tables import table
from tools.kit.form.about_you import PROVINCES

FORMATS = {".csv": "csv", ".xlsx": "xlsx", ".vcf": "vcf", ".ics": "ics", ".json": "json"}
PIPE = Path("-")
MOST_ROWS = 250_000
"""So many rows can be read here; a page in a browser reads fewer, so that it stays alive."""
CODES = [code for code, _name in PROVINCES if code]


def main(arguments: Sequence[str]) -> int:
    """Convert a file or count to a follow-up; 2 with one sentence on standard error when that is not possible."""
    asked = parser().parse_args(arguments)
    try:
        return convert(asked) if asked.does == "convert" else print_follow_up(asked)
    except Refused as refused:
        print(refused, file=sys.stderr)
        return 2


def parser() -> Command:
    """Describe the two commands."""
    made = Command(prog=f"{called()} contacts")
    commands = made.add_subparsers(dest="does", metavar="convert or follow-up", required=True)
    converts = commands.add_parser("convert", help="read contacts from one file and write them to another")
    converts.add_argument(
        "source", type=Path, metavar="IN", help="any file of contacts; - for standard input"
    )
    converts.add_argument(
        "target",
        type=Path,
        metavar="OUT",
        help=f"a file that ends in {' '.join(FORMATS)}; - for standard output",
    )
    converts.add_argument("--force", action="store_true", help="replace OUT without asking")
    converts.add_argument(
        "--format",
        type=one_of(tuple(FORMATS.values()), "format"),
        metavar="NAME",
        help=f"what to write where OUT does not say it: {' '.join(FORMATS.values())}",
    )
    converts.add_argument("--today", type=day, metavar="DAY", help="the day of the overview, as 2026-11-23")
    converts.add_argument(
        "--separator",
        type=one_of((",", ";"), "separator"),
        default=",",
        metavar="SIGN",
        help="what stands between the cells of a CSV: ',' for Excel in English, ';' for Excel in French",
    )
    counts = commands.add_parser("follow-up", help="find the next working day after a day")
    counts.add_argument("day", type=day, metavar="DAY", help="such as 2026-12-23")
    for each in (converts, counts):
        each.add_argument(
            "--province",
            type=one_of(CODES, "province or territory"),
            metavar="ON",
            help=f"whose public holidays count: {' '.join(CODES)}",
        )
    return made


def convert(asked: argparse.Namespace) -> int:
    """Convert a file; what could not be taken is said row by row."""
    format = asked.format or FORMATS.get(asked.target.suffix.lower(), "csv" if asked.target == PIPE else "")
    if not format:
        raise Refused(f"Cannot write {asked.target.name}: its name is to end in one of {' '.join(FORMATS)}.")
    if asked.target.exists() and not asked.force and not replaces(asked.target, asked.source):
        raise Refused(f"{asked.target} is there already, and stays as it is. With --force, it is replaced.")
    with table.at_most(MOST_ROWS):
        reading = brought.read(asked.source.name, content(asked.source), Asked())
    for line in told(reading):
        print(line, file=sys.stderr)
    if not reading.contacts:
        raise Refused(brought.nothing_in(reading))
    made = file_of(reading, format, asked)
    write(asked.target, made)
    if format == "ics" and b"BEGIN:VEVENT" not in made:
        print("No contact waits for a follow-up on a day, so the calendar is empty.", file=sys.stderr)
    return 0


def replaces(target: Path, source: Path) -> bool:
    """Ask whether a file may be replaced; nobody is asked where standard input isn't a terminal, or holds the contacts."""
    if source == PIPE or not sys.stdin.isatty():
        return False
    print(f"{target} is there already. Replace it? [y/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in ("y", "yes")


def write(target: Path, made: bytes) -> None:
    """Write a file, or to standard output."""
    if target == PIPE:
        sys.stdout.buffer.write(made)
        return
    try:
        target.write_bytes(made)
    except OSError as error:
        raise Refused(f"Cannot write {target}: {error.strerror}.") from error


def content(source: Path) -> bytes:
    """Read a file, and no more of it than it takes to see that it is too large."""
    if source == PIPE:
        return sys.stdin.buffer.read(MOST_BYTES + 1)
    try:
        with source.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        raise Refused(f"Cannot read {source}: {error.strerror}.") from error


def file_of(reading: Reading, format: str, asked: argparse.Namespace) -> bytes:
    """Make the file that is asked for."""
    if format == "json":
        return as_json(reading).encode(errors="replace")
    if format == "csv" and asked.separator == ";":
        format = "csv-fr"
    return writers.write(reading.contacts, writers.Wanted(format, asked.today, asked.province or ""))


def print_follow_up(asked: argparse.Namespace) -> int:
    """Print the day to follow up on, then each holiday that was skipped."""
    found = follow_up(asked.day, asked.province or "")
    print(found.on)
    for holiday, name in found.skipped.items():
        print(f"{holiday} {name}")
    if not found.known:
        print("The table of holidays does not reach that day: only weekends are skipped.", file=sys.stderr)
    return 0
