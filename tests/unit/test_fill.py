"""What may be typed, and what is said when it cannot be taken."""

from dataclasses import dataclass

import pytest

from tools import load
from tools.kit.document.text import to_text
from tools.kit.english import suggest
from tools.kit.form.fill import clean, fill
from tools.kit.form.questions import Question, ask, ask_day, choose, declare, number
from tools.kit.form.sample import blend, has_begun


@dataclass(frozen=True)
class Form:
    name: str = ask("Name", limit=20, words=3, formerly=("nom",))
    note: str = ask("Note", limit=200_000, lines=3, breaks=True)
    years: int | None = number("Years", limit=60)
    size: str = choose("Size", (("s", "Small"), ("l", "Large")), default="s")
    day: str = ask_day("Day")
    phone: str = declare(Question("Phone", kind="phone"))
    email: str = declare(Question("Email", kind="email"))
    page: str = declare(Question("Page", kind="address"))


def test_nothing_typed_gives_the_defaults() -> None:
    assert (Form(), {}) == (fill(Form, {}).answers, fill(Form, {}).problems)


def test_an_answer_is_found_under_its_former_name() -> None:
    assert "Ali" == fill(Form, {"nom": "Ali"}).answers.name


def test_the_present_name_comes_before_a_former_one() -> None:
    assert "Ali" == fill(Form, {"nom": "Old", "name": "Ali"}).answers.name


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("  Ali \n Baba\t", "Ali Baba"),
        ("Ali\x00\x07Baba", "Ali Baba"),
        ("Ali\u202eBaba", "AliBaba"),
        ("Jose\u0301", "José"),
        ("A\ud800B", "A B"),
        ("نسرین\u200cها", "نسرین\u200cها"),
        ("👩🏽\u200d🔧", "👩🏽\u200d🔧"),
        (None, ""),
        (7, "7"),
    ],
)
def test_typed_text_is_made_tidy_and_keeps_what_scripts_need(typed: object, expected: str) -> None:
    assert expected == clean(typed)


def test_lines_stay_where_a_question_takes_several() -> None:
    assert "a b\nc" == fill(Form, {"note": " a   b\r\n c "}).answers.note


@pytest.mark.parametrize(
    ("typed", "expected"), [("5", 5), ("5 years", 5), ("six", 6), ("٥", 5), (0, 0), ("1 yr.", 1)]
)
def test_a_number_is_read_in_the_forms_people_use(typed: object, expected: int) -> None:
    assert expected == fill(Form, {"years": typed}).answers.years


@pytest.mark.parametrize(
    ("name", "typed", "sentence"),
    [
        ("name", "x" * 100_000, "Shorten this to 20 characters. It has 100,000 now."),
        ("name", "a b c d", "Shorten this to 3 words. It has 4 now."),
        ("note", "x" * 200_001, "Shorten this to 200,000 characters. It has 200,001 now."),
        ("name", "...", "Write words here, not only punctuation."),
        ("name", "N/A", "Leave this empty if there is nothing to say here."),
        ("name", ["Ali"], "Write words or a number here."),
        ("name", True, "Write words or a number here."),
        ("years", "many", "Write a whole number from 0 to 60, such as 5."),
        ("years", "61", "Write a whole number from 0 to 60, such as 5."),
        ("years", "-1", "Write a whole number from 0 to 60, such as 5."),
        ("years", "9" * 5_000, "Write a whole number from 0 to 60, such as 5."),
        ("size", "m", "Choose one of the answers in the list."),
    ],
)
def test_an_answer_that_cannot_be_taken_says_how_to_put_it_right(
    name: str, typed: object, sentence: str
) -> None:
    filled = fill(Form, {name: typed})
    assert {name: sentence} == filled.problems
    assert Form() == filled.answers


def test_a_problem_leaves_the_other_answers_in_place() -> None:
    filled = fill(Form, {"name": "Ali", "years": "many"})
    assert ("Ali", ["years"]) == (filled.answers.name, list(filled.problems))


def test_long_text_is_taken_where_the_limit_allows_it() -> None:
    assert 100_000 == len(fill(Form, {"note": "x" * 100_000}).answers.note)


def test_the_day_alone_begins_nothing_and_no_example_lends_its_own() -> None:
    own = fill(load("letter").Answers, {"today": "2027-03-01"}).answers
    example = fill(load("letter").Answers, {"today": "2026-11-23", "full_name": "Ali Baba"}).answers
    assert not has_begun(own)
    assert "2027-03-01" == blend(own, example).today


@pytest.mark.parametrize("typed", ["mailto:ana@example.com", "Email: ana@example.com", "ana@example.com"])
def test_an_email_address_is_taken_as_it_is_pasted(typed: str) -> None:
    assert "ana@example.com" == fill(load("letter").Answers, {"email": typed}).answers.email


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("day", "2026-11-23"),
        ("phone", "902-555-0134"),
        ("phone", "902-555-0134 (cell)"),
        ("phone", "(902) 555 0134 ext. 12"),
        ("phone", "514.555.0134, poste 7"),
        ("phone", "+44 20 7946 0018"),
        ("phone", "٩٠٢ ٥٥٥ ٠١٣٤"),
        ("email", "ana.diaz+jobs@example.co.uk"),
        ("email", "مثال@مثال.كندا"),
        ("page", "linkedin.com/in/ana-díaz"),
        ("page", "https://www.example.com"),
    ],
)
def test_what_reaches_a_person_or_names_a_day_is_taken(key: str, typed: str) -> None:
    filled = fill(Form, {key: typed})
    assert (typed, {}) == (getattr(filled.answers, key), filled.problems)


@pytest.mark.parametrize(
    ("key", "typed", "example"),
    [
        ("day", "tomorrow", "2026-11-23"),
        ("day", "25/11/2026", "2026-11-23"),
        ("day", "2026-02-30", "2026-11-23"),
        ("day", "0026-11-23", "2026-11-23"),
        ("phone", "call me", "902-555-0134"),
        ("phone", "2026-11-23", "with its area code"),
        ("phone", "cell: 902-555-0134", "Write one number and nothing else"),
        ("email", "write to:ana@example.com", "nothing else"),
        ("email", "ana@example.com)", "nothing else"),
        ("phone", "12", "902-555-0134"),
        ("email", "ana.example.com", "name@example.com"),
        ("email", "ana@example", "name@example.com"),
        ("page", "ana-diaz", "linkedin.com/in/your-name"),
        ("page", "javascript:alert(1)", "linkedin.com/in/your-name"),
    ],
)
def test_what_reaches_nobody_or_names_no_day_is_refused_with_an_example(
    key: str, typed: str, example: str
) -> None:
    filled = fill(Form, {key: typed})
    assert ("", [key]) == (getattr(filled.answers, key), list(filled.problems))
    assert example in filled.problems[key]


def test_a_name_of_a_language_in_small_letters_leaves_the_names_around_it_small() -> None:
    typed = {
        "city": "toronto, on",
        "their_name": "juan german",
        "topic": "french classes",
        "found": "linkedin",
    }
    letter = load("letter").render(fill(load("letter").Answers, typed, suggest).answers).documents[0]
    assert "Toronto, ON" in to_text(letter)
    assert "Dear Juan German:" in to_text(letter)
    assert "about French classes" in to_text(letter)
