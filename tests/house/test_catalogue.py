"""The catalogue of sentences to translate is complete and up to date."""

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
CATALOGUE = ROOT / "tools" / "locale" / "messages.pot"
TEMPLATES = sorted((ROOT / "macros").rglob("*.html"))


def test_the_catalogue_holds_every_sentence_of_the_code(tmp_path: Path) -> None:
    fresh = tmp_path / "messages.pot"
    subprocess.run(["make", "--silent", "catalogue", f"CATALOGUE={fresh}"], cwd=ROOT, check=True)
    assert fresh.read_text(encoding="utf-8") == CATALOGUE.read_text(encoding="utf-8"), "run: make catalogue"


def test_no_template_says_words_that_are_not_translated() -> None:
    assert {"tool.html", "404.html"} <= {template.name for template in TEMPLATES}
    for template in TEMPLATES:
        text = re.sub(
            r"\{%.*?%\}|\{\{.*?\}\}|\{#.*?#\}", "", template.read_text(encoding="utf-8"), flags=re.DOTALL
        )
        shown = re.sub(r"<[^>]*>", " ", text).split()
        assert [] == [word for word in shown if word.strip(".").isalpha()], template.name
