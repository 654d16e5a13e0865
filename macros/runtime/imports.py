"""What a module imports, read from its syntax tree without running it."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass

FUNCTIONS = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
# Conditions that do not hold when a module is imported in a browser.
NEVER = {
    "TYPE_CHECKING",
    "typing.TYPE_CHECKING",
    "__name__ == '__main__'",
    "sys.platform == 'win32'",
    "_mswindows",
}


@dataclass(frozen=True)
class Module:
    """A module's dotted name, its source, and whether it is a package."""

    name: str
    source: bytes
    package: bool

    def imports(self, inside_functions: bool) -> Iterator[str]:
        """Name every module that is imported, and `module.name` for each name taken from one, which may be a module too."""
        for node in reached(ast.parse(self.source, self.name), inside_functions):
            if isinstance(node, ast.Import):
                yield from (each.name for each in node.names)
            elif isinstance(node, ast.ImportFrom):
                base = self.absolute(node)
                yield base
                yield from (f"{base}.{each.name}" for each in node.names)

    def absolute(self, node: ast.ImportFrom) -> str:
        """Give the full name of the module that names are taken from."""
        above = node.level - 1 if self.package else node.level
        start = self.name.rsplit(".", above)[0] if above else self.name
        return ".".join(part for part in (start if node.level else "", node.module) if part)


def reached(node: ast.AST, inside_functions: bool) -> Iterator[ast.AST]:
    """Walk the statements below a node that an import in a browser can come by."""
    never = isinstance(node, ast.If) and ast.unparse(node.test) in NEVER
    for child in node.orelse if isinstance(node, ast.If) and never else ast.iter_child_nodes(node):
        if inside_functions or not isinstance(child, FUNCTIONS):
            yield child
            yield from reached(child, inside_functions)


def module_name(path: str) -> str:
    """Name the module that a path such as `json/decoder.py` or `json/__init__.pyc` holds."""
    return path.rpartition(".")[0].replace("/", ".").removesuffix(".__init__")


def parents(name: str) -> Iterator[str]:
    """Give the name of a module after those of the packages it is in."""
    parts = name.split(".")
    return (".".join(parts[: end + 1]) for end in range(len(parts)))
