"""The prose of a page, cut into blocks and sentences: no front matter, headings, macro calls, code or sources."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

DOCS = Path(__file__).parent.parent.parent / "docs"
NOT_PROSE = [
    r"\A---\n.*?\n---\n",  # front matter
    r'^\{\{ part\("sources"\) \}\}\n.*\Z',  # a list of titles
    r"^```.*?^```",
    r"\{\{.*?\}\}",
    r"^#.*$",
    r"^\|.*\|\n(?=\|[ :|-]+\|$)",  # the heads of a table
    r"^\|[ :|-]+\|$",
    r"<[^>]+>",
    r"`[^`\n]*`",
    r" *\(\[source \d+\]\(#sources\)\)",
    r"\{[^}\n]*\}",  # attributes
    r"^(?:!!!|\?\?\?).*$",  # the title of a box
]
# "**Career fairs.** You meet …" begins with a label, not with a sentence.
LABEL = re.compile(r"^[\s>]*\*\*\w+(?:[ -]\w+){0,2}[.:]\*\* +")
NEW_BLOCK = re.compile(r"^\s*(?:[-*]|\d+\.) +")
# "Ms. Okafor", "8.5", "a.m." and "St. John's" do not end a sentence, nor does a mark that small letters follow.
ENDS = re.compile(r"(?<!\bM[rsx]\.)(?<!\b(?:Dr|St)\.)(?:(?<=[.!?])|(?<=[.!?][\"”)]))\s+(?=[\W_]*[A-Z0-9])")


@dataclass(frozen=True)
class Block:
    """A paragraph, a list item or a table cell, without its marks; `quoted` if somebody is heard in it."""

    sentences: tuple[str, ...]
    quoted: bool


def pages() -> list[Path]:
    """List the pages whose words a visitor reads; how the site is built is for those who build."""
    return [path for path in sorted(DOCS.rglob("*.md")) if path.name != "how-its-built.md"]


def blocks(page: str) -> Iterator[Block]:
    """Cut the Markdown of a page into blocks."""
    for pattern in NOT_PROSE:
        page = re.sub(pattern, "", page, flags=re.MULTILINE | (re.DOTALL if is_long(pattern) else 0))
    for text in pieces(page):
        plain = unmarked(text)
        if plain:
            yield Block(tuple(sentences(plain)), quoted=text.lstrip().startswith(">") or '"' in plain)


def is_long(pattern: str) -> bool:
    """Tell if what a pattern matches may run over several lines."""
    return ".*?" in pattern or r"\Z" in pattern


def pieces(page: str) -> Iterator[str]:
    """Yield paragraphs, list items and cells, as they are marked."""
    for part in re.split(r"\n(?:[ >]*\n)+", page):
        lines: list[str] = []
        for line in part.splitlines():
            if NEW_BLOCK.match(line) or line.startswith("|"):
                yield " ".join(lines)
                lines = []
            if line.startswith("|"):
                yield from line.strip("|").split("|")
            else:
                lines.append(NEW_BLOCK.sub("", line))
        yield " ".join(lines)


def unmarked(text: str) -> str:
    """Leave the words of a piece of Markdown."""
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", LABEL.sub("", text))
    return " ".join(re.sub(r"\*+|^[\s>]+|(?<= )>(?= )", "", text).split())


def sentences(text: str) -> list[str]:
    """Cut a text after each full stop, question mark or exclamation mark."""
    return ENDS.split(text)
