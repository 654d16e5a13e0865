"""One style sheet of ours on a page, named by its content, so that one journey brings it and a browser may keep it."""

import re
from pathlib import Path

from macros.keep import digest

SHEETS = re.compile(r'(<link rel="stylesheet" href="[^"]*assets/)css/[^"]*">(?:\s*\1css/[^"]*">)*')


def with_one_sheet(page: str, assets: Path) -> str:
    """Name one sheet in place of those that a page names one after another, and leave it among the assets."""
    return SHEETS.sub(lambda found: f'{found[1]}style/{joined(found[0], assets)}">', page)


def joined(links: str, assets: Path) -> str:
    """Write the sheets of these links into one, and give its name."""
    text = "".join((assets / name).read_text(encoding="utf-8") for name in re.findall(r'css/[^"]*', links))
    sheet = assets / f"style/{digest([text])}.css"
    sheet.parent.mkdir(exist_ok=True)
    sheet.write_text(text, encoding="utf-8")
    return sheet.name
