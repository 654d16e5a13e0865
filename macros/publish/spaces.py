"""Leave out of a page what no browser shows: empty lines, and the spaces before a line. What keeps its spaces stays as it is.

One space stays, for programs that look for barriers read a lone line break as no gap between two words.
"""

import re

KEPT_OR_EMPTY = re.compile(r"<(pre|script|style|textarea)\b.*?</\1>|\n\s+", re.DOTALL)


def without_empty_lines(page: str) -> str:
    """Write a page without its empty lines and indents."""
    return KEPT_OR_EMPTY.sub(lambda found: found[0] if found[1] else "\n ", page)
