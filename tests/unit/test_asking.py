"""What someone types as the end of a sentence, or as a question, fits where it stands."""

import pytest

from tools.kit.english.asking import is_question, question, topic
from tools.kit.sentences.continuing import continued, with_me


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("How nurses at Harbour View start", "how nurses at Harbour View start"),
        ("Nursing in Canada", "about nursing in Canada"),
        ("SAP", "about SAP"),
        ("to learn about trucks.", "about trucks"),
        ("your\npath", "about your path"),
    ],
)
def test_a_wish_to_learn_fits_after_to_learn(typed: str, expected: str) -> None:
    assert expected == topic(typed)


@pytest.mark.parametrize(
    ("typed", "direct"),
    [
        ("How do you train nurses", True),
        ("what skills do you need", True),
        ("What is it like?", True),
        ("how you train nurses?", False),
        ("what new drivers do wrong", False),
        ("if I need a licence?", False),
    ],
)
def test_a_question_is_told_from_a_wish(typed: str, direct: bool) -> None:
    assert direct == is_question(typed)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("how did you start", "How did you start?"),
        ("Explain your path.", "Could you explain your path?"),
        ("I would like to know what helps", "Could you tell me what helps?"),
        ("", ""),
    ],
)
def test_a_question_is_asked_as_one(typed: str, expected: str) -> None:
    assert expected == question(typed)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Your talk at the Prairie Fair", "your talk at the Prairie Fair"),
        ("Reading my résumé for McGill", "reading my résumé for McGill"),
        ("Tuesday, or any Friday.", "Tuesday, or any Friday"),
        ("for your help", "your help"),
    ],
)
def test_an_answer_goes_on_where_the_sentence_stopped(typed: str, expected: str) -> None:
    assert expected == continued(typed, "for")


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("sending references", "I am sending references"),
        ("to call her", "I will call her"),
        ("call Luc", "I will call Luc"),
    ],
)
def test_what_was_done_is_said_in_full_in_a_letter(typed: str, expected: str) -> None:
    assert expected == with_me(typed, "formal")
