"""What every command in a terminal does alike: it speaks UTF-8, and says in one sentence what it cannot do."""

import argparse
import io
import os
import re
import sys
import tomllib
from collections.abc import Callable, Sequence
from datetime import date
from importlib import metadata
from pathlib import Path
from typing import NoReturn

EXTRAS = {"xlsxwriter": "xlsx", "segno": "qr"}
"""What brings a library that a file needs, where the tools are installed as a package."""
PACKAGE = "build-your-network"


def called() -> str:
    """Say how this command is called: by the name of the package, or through Python."""
    path = Path(sys.argv[0])
    return path.stem if path.name != "__main__.py" else f"python -m {path.parent.name}"


def version() -> str:
    """Give the version of the installed package, or of the folder that holds the tools."""
    try:
        return metadata.version(PACKAGE)
    except metadata.PackageNotFoundError:
        project = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text(encoding="utf-8"))
        return str(project["project"]["version"])


class Command(argparse.ArgumentParser):
    """Read the arguments of a command; a fault is told without the list of all options before it."""

    def error(self, message: str) -> NoReturn:
        """End with what is wrong and where to read more."""
        sentence = re.sub(r"^argument [^:]+: ", "", message)
        self.exit(2, f"{sentence[:1].upper()}{sentence[1:]} ({self.prog} --help says more).\n")


def run(answer: Callable[[Sequence[str]], int]) -> int:
    """Answer what is asked, and give the exit code; whoever reads the output may stop reading at any line."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    try:
        code = answer(sys.argv[1:])
        sys.stdout.flush()
    except ModuleNotFoundError as missing:
        if missing.name not in EXTRAS:
            raise
        print(
            f"This file needs {missing.name}: pip install '{PACKAGE}[{EXTRAS[missing.name]}]'",
            file=sys.stderr,
        )
        return 2
    except BrokenPipeError:
        # Python flushes once more at its end, and would complain of the pipe again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code


def one_of(choices: Sequence[str], kind: str) -> Callable[[str], str]:
    """Take an argument that is one of a few, and list these when it is none of them."""

    def chosen(text: str) -> str:
        if text not in choices:
            raise argparse.ArgumentTypeError(f"{text!r} is no {kind}: choose from {' '.join(choices)}")
        return text

    return chosen


def day(text: str) -> date:
    """Take an argument that is a day."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{text!r} is no day: write the year, the month and the day, such as 2026-11-23"
        ) from None
