"""The door from a terminal: `python -m tools statement < answers.json`."""

import argparse
import json
import sys
from collections.abc import Mapping, Sequence

import tools
from tools import examples
from tools._command import Command, called, one_of, run, version
from tools.contacts import terminal
from tools.kit.form.about_you import AboutYou
from tools.kit.form.questions import Question, questions


def answer(arguments: Sequence[str]) -> int:
    """Write what a tool makes to standard output and its advice to standard error; 2 when it cannot be made."""
    if arguments[:1] == ["contacts"]:
        return terminal.main(arguments[1:])
    named = [name for name in tools.names() if name in arguments]
    try:
        asked = parser(named).parse_args(arguments)
        if not asked.tool:
            print(index())
            return 0
        content, advice = made(asked.tool, asked.example, asked.format, asked.length)
    except ValueError as refusal:
        print(refusal, file=sys.stderr)
        return 2
    sys.stdout.buffer.write(content)
    for line in advice:
        print(f"Advice: {line}", file=sys.stderr)
    return 0


def index() -> str:
    """List the tools with their formats, and the examples."""
    tools_listed = [
        f"{name:12} {tools.summary(name)}\n{'':12} formats: {', '.join(formats(name, example(name)))}"
        for name in tools.names()
    ]
    sheet = f"{'contacts':12} The contact sheet has commands of its own: {called()} contacts --help"
    return "\n".join([*tools_listed, sheet, "", f"Examples: {', '.join(examples.names())}"])


def example(tool: str, name: str = "nurse") -> str:
    """Give an example's answers to a tool, as JSON."""
    return json.dumps(dict(examples.read(name, tool).answers))


def formats(tool: str, answers: str) -> list[str]:
    """Name the formats that a tool makes of answers."""
    return [file.name for file in tools.offered(tool, answers)]


def made(tool: str, example_name: str | None, name: str, length: str) -> tuple[bytes, list[str]]:
    """Make a file in a format, and advice on the answers; ValueError with a sentence when it cannot be made."""
    answers = example(tool, example_name) if example_name else json.dumps(dict(typed(tool)))
    ran = json.loads(tools.run(tool, answers))
    if ran["problems"]:
        raise ValueError(
            "\n".join(f"{question}: {sentence}" for question, sentence in ran["problems"].items())
        )
    if not ran["whole"]:
        raise ValueError(f"Answer at least one question. See: {called()} {tool} --help")
    lengths = [each["name"] for each in ran["documents"] if each["name"].isdecimal()]
    if length and length not in lengths:
        raise ValueError(
            f"{tool} has no text of {length} seconds. Its lengths: {', '.join(lengths) or 'one only'}."
        )
    files = {file.name: file for file in tools.offered(tool, answers, length)}
    if name not in files:
        raise ValueError(f"{tool} makes no {name} of these answers. It makes: {', '.join(files)}.")
    return files[name].write() + (b"\n" if name == "txt" else b""), [
        *ran["left_out"].values(),
        *ran["advice"],
    ]


def parser(named: Sequence[str]) -> Command:
    """Describe the command, with the questions of the tool that is named in its help."""
    described = [f"{name} asks:\n{listed(name)}" for name in named] or [
        "With the name of a tool, --help lists its questions.",
        f"The contact sheet has commands of its own: {called()} contacts --help",
    ]
    made = Command(
        prog=called(),
        description="Answers come as a JSON object on standard input: question names and what was typed.",
        epilog="\n".join(described),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.add_argument("--version", action="version", version=version())
    known = tools.names()
    made.add_argument(
        "tool",
        nargs="?",
        type=one_of(known, "tool"),
        metavar="NAME",
        help=f"{', '.join(known)}; without one, the tools are listed",
    )
    made.add_argument(
        "--example",
        type=one_of(examples.names(), "example"),
        metavar="WHO",
        help=f"take the answers of a worked example: {', '.join(examples.names())}",
    )
    made.add_argument(
        "--format", default="txt", help="such as txt, html or docx; without a tool, all are listed"
    )
    made.add_argument("--length", default="", help="of a statement: its seconds, 15, 30 or 60")
    return made


def listed(tool: str) -> str:
    """List a tool's questions: names, labels, and the values of a choice or the names of the beginnings of a sentence."""

    def values(asked: Question) -> str:
        beginnings = "|".join(frame.name for frame in asked.frames)
        return (
            f'{{"frame": "{beginnings}", "words": "…"}}'
            if beginnings
            else "|".join(value for value, _ in asked.choices if value)
        )

    return "\n".join(
        f"  {name:14} {asked.label} {values(asked)}".rstrip()
        for name, asked in questions(tools.load(tool).Answers).items()
    )


def typed(tool: str) -> Mapping[str, object]:
    """Read answers from standard input; ValueError with a sentence when they are not an object of this tool's questions."""
    try:
        answers = json.loads(sys.stdin.buffer.read().decode("utf-8-sig"))
    except RecursionError as error:
        raise ValueError(
            "The answers are nested too deeply. Give one JSON object of names and words."
        ) from error
    except UnicodeDecodeError as error:
        raise ValueError("The answers are no text in UTF-8. Save them so, then try again.") from error
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise ValueError(f"The answers cannot be read as JSON: look at {place}.") from error
    except ValueError as error:
        raise ValueError("The answers hold a number that is too long. Put it in quotes.") from error
    if not isinstance(answers, dict):
        raise ValueError("The answers are to be one JSON object: question names and what was typed.")
    asked = {**questions(AboutYou), **questions(tools.load(tool).Answers)}
    known = {name for now, question in asked.items() for name in (now, *question.formerly)}
    if unknown := sorted(answers.keys() - known):
        raise ValueError(f"No question of {tool} has the name {unknown[0]!r}. See: {called()} {tool} --help")
    return answers


def main() -> int:
    """Answer what a terminal asks."""
    return run(answer)


if __name__ == "__main__":
    sys.exit(main())
