"""The bank of questions for an information interview."""

import pytest

from tools.interview import question_bank

FOCUSES = [value for value, _label in question_bank.FOCUSES]
EVERY_QUESTION = [each for group in question_bank.BANK.values() for each in group]


def test_the_bank_holds_seven_groups_and_more_than_sixty_questions_none_twice() -> None:
    assert len(question_bank.BANK) == 7
    assert len(set(EVERY_QUESTION)) == len(EVERY_QUESTION) >= 60


@pytest.mark.parametrize("question", EVERY_QUESTION)
def test_every_question_is_short_and_asks_for_no_job(question: str) -> None:
    assert question.endswith("?")
    assert len(question.split()) <= 15
    assert "job for me" not in question
    assert "hire me" not in question


@pytest.mark.parametrize("focus", FOCUSES)
@pytest.mark.parametrize("count", range(4, 11))
def test_questions_are_as_many_as_asked_for_and_all_different(focus: str, count: int) -> None:
    chosen = question_bank.chosen(focus, count)
    assert count == len(chosen) == len(set(chosen))
    assert chosen[-1] == question_bank.BANK["referral"][0]
    assert focus == "all" or chosen[0] == question_bank.BANK[focus][0]
