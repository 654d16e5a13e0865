"""The functions of the tools for developers, printed from their own signatures and docstrings."""

import inspect
import re

import tools
from tools import examples

WRITTEN = re.compile(r"(?<=: )'([^']+)'")
"""An annotation that is a text."""
MODULE = re.compile(r"\b(?:tools|collections|typing)\.(?:[a-z_]+\.)*")
READ = (examples.names, examples.read)


def api() -> str:
    """Print every function of the door, then those that read the worked examples."""
    door = [described(getattr(tools, name), name) for name in sorted(tools.__all__)]
    read = [described(each, f"examples.{each.__name__}") for each in READ]
    return "\n\n".join([*door, *read])


def described(function: object, name: str) -> str:
    """Write a function as Markdown: its signature, and what its docstring says."""
    signature = str(inspect.signature(function))  # type: ignore[arg-type]
    signature = MODULE.sub("", WRITTEN.sub(r"\1", signature))
    said = inspect.getdoc(function) or ""
    return f"### `{name}{signature}` {{ #{name.replace('.', '-')} }}\n\n{said}"
