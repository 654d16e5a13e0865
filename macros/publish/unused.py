"""What the theme publishes and no page of ours asks for."""

import json
import re
import shutil
from pathlib import Path

MAP = re.compile(rb"\n?(?://|/\*)# sourceMappingURL=\S+(?: \*/)?\s*$")


def drop_unused(site_dir: Path) -> None:
    """Drop the maps of the theme's sources, the parts of pages that are built into them, and languages that no search knows."""
    for path in site_dir.rglob("*.map"):
        path.unlink()
    for path in [*site_dir.glob("assets/javascripts/**/*.js"), *site_dir.glob("assets/stylesheets/*.css")]:
        content = path.read_bytes()
        if content != (whole := MAP.sub(b"", content)):
            path.write_bytes(whole)
    shutil.rmtree(site_dir / "partials", ignore_errors=True)
    if languages(site_dir / "search/search_index.json") == ["en"]:
        shutil.rmtree(site_dir / "assets/javascripts/lunr", ignore_errors=True)


def languages(index: Path) -> list[str]:
    """Give the languages of the search: for English alone, the theme's search needs no words of a language."""
    known: list[str] = json.loads(index.read_text(encoding="utf-8"))["config"]["lang"]
    return known
