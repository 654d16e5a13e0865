"""The page about speed says what was measured, and draws it."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from tests.bench import page
from tests.bench.measure import Sample
from tests.bench.report import BARE, FULL, HALF, OURS, Report

FACTS = {"browser": "Chromium 156", "cores": "two cores", "rounds": 1, "before": "0.50", "after": "1.50"}


def test_what_was_measured_is_a_table_and_two_bars_each(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page, "PAGE", tmp_path / "speed.md")
    monkeypatch.setattr(page, "DRAWING", tmp_path / "speed.svg")
    took = {(OURS, FULL): 1.0, (BARE, FULL): 4.0, (OURS, HALF): 3.0}
    samples = [
        Sample(subject, speed, visit, seconds, 5_000_000, 0.0)
        for (subject, speed), seconds in took.items()
        for visit in ("first", "repeat")
    ]
    page.save(Report(samples, None), **FACTS)
    written = page.PAGE.read_text(encoding="utf-8")
    assert "| First visit, the first text, on this computer | 1.00 s | 4.00 s | 0.25 |" in written
    assert "| 3.00 s | – | – |" in written
    assert "| First visit, what travels | 5.00 MB | 5.00 MB | 1.00 |" in written
    assert "a load of 0.50 before and 1.50 after" in written
    drawing = BeautifulSoup(page.DRAWING.read_text(encoding="utf-8"), "html.parser")
    assert [75, 300, 75, 300, 225, 225] == [float(str(bar["width"])) for bar in drawing.select("rect")]
    said = drawing.desc and drawing.desc.get_text()
    assert said and said.startswith("First visit, on this computer: ours 1.00 s, Pyodide 4.00 s.")
