"""What every command in a terminal does alike: it speaks UTF-8, and says in one sentence what it cannot do."""

import argparse
import io
import os
import re
import sys
from collections.abc import Callable, Sequence
from datetime import date
from typing import NoReturn


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
