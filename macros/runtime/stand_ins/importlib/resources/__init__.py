"""Stand in for the reading of files in packages, which `importlib.abc` imports with 15 modules and no start uses."""

from importlib import import_module

COMMON = ("Anchor", "Package", "as_file", "files")
FUNCTIONAL = ("contents", "is_resource", "open_binary", "open_text", "path", "read_binary", "read_text")


def __getattr__(name: str) -> object:
    """Give what the real package has by a name, once it is asked for."""
    for part, names in (("_common", COMMON), ("_functional", FUNCTIONAL), ("abc", ("ResourceReader",))):
        if name in names:
            return getattr(import_module(f"importlib.resources.{part}"), name)
    raise AttributeError(name)
