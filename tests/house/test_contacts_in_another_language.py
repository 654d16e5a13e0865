"""Ready for a second language: the contact sheet keeps keys, and writes and reads words."""

import json
from io import BytesIO

import openpyxl
import pytest

import tools
from tests.house.another_language import left_in_english, spoken
from tools.contacts.sheet.columns import COLUMNS
from tools.kit.language import _

PERSON = {"id": "1", "first_name": "Жанна", "relationship": "event", "status": "in_touch"}


@pytest.mark.parametrize("format", ["csv", "xlsx"])
def test_a_sheet_comes_back_in_this_language_and_in_english(format: str) -> None:
    people = json.dumps([PERSON])
    english = tools.take(format, people)
    with spoken():
        for file in (tools.take(format, people), english):
            found = json.loads(tools.bring(f"contacts.{format}", file, people))
            assert ("own", [], [], 1) == (found["format"], found["new"], found["changed"], found["same"])


def test_a_sheet_is_written_in_words_of_the_language() -> None:
    with spoken():
        file = tools.take("csv", json.dumps([PERSON])).decode("utf-8-sig")
        assert {_("Met at an event"), _("Keeping in touch")} <= set(file.replace("\r\n", ",").split(","))
        assert [] == left_in_english(file)


def test_a_workbook_offers_and_counts_the_words_of_the_language() -> None:
    with spoken():
        book = openpyxl.load_workbook(BytesIO(tools.take("xlsx", json.dumps([PERSON]))), data_only=True)
        counted = {row[0]: row[1] for row in book[_("Overview")].values}
        assert (1, 1) == (counted[_("Met at an event")], counted[_("Keeping in touch")])
    listed = [check.formula1 for check in book[book.sheetnames[0]].data_validations.dataValidation]
    assert [] == left_in_english(" ".join(each for each in listed if each.startswith('"')))
    assert len(COLUMNS) == book.worksheets[0].max_column
