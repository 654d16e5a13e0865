"""The door from a terminal: `python -m tools statement < answers.json`."""

import argparse
import json
import sys
from collections.abc import Mapping

import tools
from tools import examples
from tools.contacts import terminal
from tools.kit.about import AboutYou
from tools.kit.form import questions


def main() -> int:
    """Write a tool's texts to standard output and its advice to standard error; 2 when an answer cannot be taken."""
    if sys.argv[1:2] == ["contacts"]:
        return terminal.main(sys.argv[2:])
    asked = parser().parse_args()
    if not asked.tool:
        for name in tools.names():
            print(f"{name:12} {tools.summary(name)}")
        return 0
    try:
        answers = examples.read(asked.example, asked.tool).answers if asked.example else typed(asked.tool)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    made = json.loads(tools.run(asked.tool, json.dumps(dict(answers))))
    problems = [f"{name}: {sentence}" for name, sentence in made["problems"].items()]
    if not made["whole"] and not problems:
        problems = ["Answer at least one question. See: python -m tools --help"]
    if problems:
        print("\n".join(problems), file=sys.stderr)
        return 2
    print(made["whole"])
    for line in made["advice"]:
        print(f"Advice: {line}", file=sys.stderr)
    return 0


def parser() -> argparse.ArgumentParser:
    """Describe the command, with every tool's questions in its help."""
    described = [f"{name} asks:\n{listed(name)}" for name in tools.names()]
    described += ["The contact sheet has commands of its own: python -m tools contacts --help"]
    made = argparse.ArgumentParser(
        prog="python -m tools",
        description="Answers come as a JSON object on standard input: question names and what was typed.",
        epilog="\n\n".join(described),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.add_argument("tool", nargs="?", choices=tools.names(), help="without one, the tools are listed")
    made.add_argument("--example", choices=examples.names(), help="take the answers of a worked example")
    return made


def listed(tool: str) -> str:
    """List a tool's questions: names, labels, and the values of a choice."""
    return "\n".join(
        f"  {name:14} {asked.label} {'|'.join(value for value, _ in asked.choices if value)}".rstrip()
        for name, asked in questions(tools.load(tool).Answers).items()
    )


def typed(tool: str) -> Mapping[str, object]:
    """Read answers from standard input; ValueError with a sentence when they are not an object of this tool's questions."""
    try:
        answers = json.loads(sys.stdin.buffer.read().decode("utf-8-sig"))
    except ValueError as error:
        raise ValueError(f"The answers cannot be read as JSON: {error}.") from error
    if not isinstance(answers, dict):
        raise ValueError("The answers are to be one JSON object: question names and what was typed.")
    asked = {**questions(AboutYou), **questions(tools.load(tool).Answers)}
    known = {name for now, question in asked.items() for name in (now, *question.formerly)}
    if unknown := sorted(answers.keys() - known):
        raise ValueError(f"No question of {tool} has the name {unknown[0]!r}. See: python -m tools --help")
    return answers


if __name__ == "__main__":
    sys.exit(main())
