"""What a source file does that its room does not allow, read from its syntax tree without running it."""

import ast
from collections.abc import Iterator

# Modules of the standard library that only compute. What reads a clock, a file, the network or chance is not here.
PURE = set(
    """
    abc base64 bisect calendar collections contextlib contextvars copy csv dataclasses datetime decimal difflib email
    encodings enum fractions functools gettext hashlib html io itertools json keyword math operator re statistics string
    struct textwrap tomllib types typing unicodedata xml zipfile zlib zoneinfo
    """.split()
)
BUILTINS = {
    "open",
    "print",
    "input",
    "eval",
    "exec",
    "compile",
    "breakpoint",
    "__import__",
    "__builtins__",
    "__loader__",
}
CLOCKS = {"today", "now", "utcnow"}
FILES = {"read_text", "read_bytes", "write_text", "write_bytes"}
NAMED = {
    "io.open", "io.open_code", "io.FileIO",
    *(f"datetime.{kind}.{clock}" for kind in ("date", "datetime") for clock in CLOCKS),
}  # fmt: skip


def imports(source: str) -> Iterator[str]:
    """Name each module that a source imports, and each name that it takes from one, with its module."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, "a relative import hides which room it reaches"
            yield from (f"{node.module}.{each.name}" for each in node.names)


def reaches_outside(source: str) -> list[str]:
    """List what in a source reads a clock, a file, the network, chance or the keyboard, or could."""
    tree = ast.parse(source)
    modules = [
        name for name in imports(source) if name.split(".")[0] not in PURE | {"tools"} or name in NAMED
    ]
    meant = {name: dotted for node in ast.walk(tree) for name, dotted in names_given(node)}
    return modules + [found for node in ast.walk(tree) if (found := outside(node, meant))]


def names_given(node: ast.AST) -> Iterator[tuple[str, str]]:
    """Give the names that an import sets, with what they mean."""
    if isinstance(node, ast.Import):
        yield from ((each.asname or each.name, each.name) for each in node.names)
    elif isinstance(node, ast.ImportFrom):
        yield from ((each.asname or each.name, f"{node.module}.{each.name}") for each in node.names)


def outside(node: ast.AST, meant: dict[str, str]) -> str:
    """Say what a node reaches outside the tools, or nothing."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CLOCKS:
        return ast.unparse(node)
    if isinstance(node, ast.Call) and ast.unparse(node.func) == "getattr":
        named = [each.value for each in node.args if isinstance(each, ast.Constant)]
        return ast.unparse(node) if {*CLOCKS, *FILES} & {*named} else ""
    if isinstance(node, ast.Attribute):
        start, _, rest = ast.unparse(node).partition(".")
        return node.attr if node.attr in FILES or f"{meant.get(start, start)}.{rest}" in NAMED else ""
    if isinstance(node, ast.Name):
        return node.id if node.id in BUILTINS else ""
    return ""
