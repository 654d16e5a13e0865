"""What holds for the text of every tool, present and future."""

import tools
from tests.unit.any_tool import every_tool, run, some_answers, text_questions
from tools import examples
from tools.contacts.sheet.columns import COLUMNS
from tools.kit.form.questions import is_shown, questions


@every_tool
def test_what_a_tool_hands_on_is_taken_by_the_other_tool(name: str) -> None:
    for example in examples.names():
        for use in run(name, dict(examples.read(example, name).answers))["uses"]:
            assert {key for person in use["people"] for key in person} <= {each.key for each in COLUMNS}
            if use["tool"] == "contacts":
                continue
            assert {} == run(use["tool"], use["answers"])["problems"]
            asked = questions(tools.load(use["tool"]).Answers).keys()
            assert {key.removesuffix(".frame") for key in use["answers"]} <= asked


@every_tool
def test_a_sentence_that_a_tool_hands_on_is_the_same_in_the_other_tool(name: str) -> None:
    for example in examples.names():
        made = run(name, dict(examples.read(example, name).answers))
        for use in (each for each in made["uses"] if each["tool"] != "contacts"):
            taken = run(use["tool"], use["answers"])["said"]
            assert {
                key: made["said"][key] for key in taken if use["answers"][key] and key in made["said"]
            } == {key: taken[key] for key in taken if key in made["said"]}


@every_tool
def test_what_stands_in_a_hidden_question_neither_shows_nor_troubles(name: str) -> None:
    asked = questions(tools.load(name).Answers)
    plain = {key: "Ali" for key, each in asked.items() if each.kind == "text" and not each.only_with[0]}
    usual = {key: each.default for key, each in asked.items()}
    hidden = {key: "hidden words " * 50 for key, each in asked.items() if not is_shown(each, usual)}
    assert run(name, plain) == run(name, plain | hidden)
    assert run(name, plain) == run(name, plain | dict.fromkeys(hidden, "hidden"))


@every_tool
def test_an_examples_hidden_answers_are_not_lent(name: str) -> None:
    example = some_answers(name, "some words")
    asked = questions(tools.load(name).Answers)
    example |= {key: "hiddenwords" for key, each in asked.items() if each.only_with[0]}
    for each in run(name, {"full_name": "Ali"}, example)["documents"]:
        assert all(is_shown(asked[key], example) for key in asked) or "hiddenwords" not in each["html"]


@every_tool
def test_a_name_typed_as_a_sentence_is_the_name(name: str) -> None:
    asked = questions(tools.load(name).Answers)
    names = {key: "Ali Baba" for key in ("full_name", "their_name") if key in asked}
    assert run(name, names) == run(name, {key: f"My name is {name}" for key, name in names.items()})


@every_tool
def test_a_slip_in_ones_name_is_the_first_thing_said(name: str) -> None:
    assert "Begin your name with a capital: Ali Baba." == run(name, {"full_name": "ali baba"})["advice"][0]


@every_tool
def test_at_most_four_lines_of_advice_are_shown(name: str) -> None:
    assert len(run(name, {})["advice"]) <= 4


@every_tool
def test_the_same_answers_give_the_same_text(name: str) -> None:
    answers = some_answers(name, "some words")
    assert run(name, answers) == run(name, answers)


@every_tool
def test_nothing_typed_makes_no_text_of_ones_own(name: str) -> None:
    made = run(name, {}, some_answers(name, "example words"))
    assert made["sample"]
    assert "" == made["whole"]
    assert {""} == {each["text"] for each in made["documents"]}


@every_tool
def test_an_examples_words_never_reach_the_own_text(name: str) -> None:
    first = next(iter(text_questions(name)))
    made = run(name, {first: "Ali"}, some_answers(name, "examplewords"))
    assert "Ali" in made["whole"]
    assert "examplewords" not in made["whole"]
    assert any('span class="sample">' in each["html"] for each in made["documents"])


@every_tool
def test_full_answers_leave_no_example_word_on_the_page(name: str) -> None:
    made = run(name, some_answers(name, "some words"), some_answers(name, "examplewords"))
    assert not made["sample"]
    assert not any("examplewords" in each["html"] or "sample" in each["html"] for each in made["documents"])


@every_tool
def test_an_answer_too_long_is_said_and_the_rest_is_written(name: str) -> None:
    answers = some_answers(name, "some words")
    key = next(iter(text_questions(name)))
    made = run(name, answers | {key: "x" * 100_000})
    assert [key] == list(made["problems"])
    assert made["documents"]
