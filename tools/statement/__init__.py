"""The networking statement in three lengths."""

from collections.abc import Iterator, Mapping

from tools.kit.document.blocks import Document, Paragraph
from tools.kit.document.fitting import fit
from tools.kit.document.result import Result, Use
from tools.kit.document.speech import seconds, spoken, within
from tools.kit.form.said import OWN, Said
from tools.kit.language import _, later, several
from tools.kit.words import count_words, has_number
from tools.statement.answers import Answers as Answers
from tools.statement.sentences import question, wishes

TITLE = later("Statement builder")
SUMMARY = later("Write what to say when someone asks what you do, in 15, 30 and 60 seconds.")
LENGTHS = (15, 30, 60)
SPOKEN = ("greeting", "work", "strength", "result", "goal", "reason", "offer", "question")
NO_ROOM = (
    (
        "goal",
        15,
        later("Your 15 seconds have no room for the work you are looking for. Say it in fewer words."),
    ),
    ("result", 30, later("Your 30 seconds have no room for your result. Say it in fewer words.")),
    ("strength", 60, later("Your 60 seconds have no room for what you do well. Say it in fewer words.")),
)
"""Parts that each length is to hold when they are answered, and what to say when one found no room."""


def render(answers: Answers) -> Result:
    """Write the statement in three lengths, with advice on what would make it stronger."""
    versions = {length: fit(wishes(answers, length), within(length, answers.pace)) for length in LENGTHS}
    documents = tuple(
        document(length, version, answers.pace) for length, version in versions.items() if version
    )
    return Result(
        documents,
        first="30",
        advice=tuple(advice(answers, versions)),
        uses=(
            Use("letter"),
            Use("call", {"question": Said(OWN, asked, asked) if (asked := question(answers)) else ""}),
            Use("card"),
        ),
    )


def document(length: int, version: dict[str, str], pace: str) -> Document:
    """Set the chosen sentences in the order in which they are said."""
    text = " ".join(version[part] for part in SPOKEN if part in version)
    return Document(
        name=str(length),
        title=_("{length} seconds").format(length=length),
        note=_("{words}, about {seconds}").format(
            words=several("{count} word", "{count} words", count_words(text)),
            seconds=several("{count} second", "{count} seconds", seconds(text, pace)),
        ),
        copy_label=_("Copy the {length} seconds").format(length=length),
        blocks=(Paragraph(text),),
        spoken=spoken(text, pace),
    )


def advice(answers: Answers, versions: Mapping[int, Mapping[str, str]]) -> Iterator[str]:
    """Say what would make the statement stronger, what matters most first."""
    if not answers.full_name:
        yield _("Begin with your name.")
    if not answers.occupation:
        yield _("Say what you do, so that people know what to ask you about.")
    if not answers.goal:
        yield _("Say what work you are looking for, so that people know how to help.")
    if not answers.result:
        yield _("Add a result you are proud of. It is what people remember.")
    elif not has_number(answers.result.words):
        yield _("Add a number to your result: how many, how much or how fast.")
    if not question(answers):
        yield _("You do not ask a question. Choose one to end on, and it is the other person's turn.")
    if not answers.strength:
        yield _("Say one thing you do well.")
    yield from advice_on_time(answers, versions)


def advice_on_time(answers: Answers, versions: Mapping[int, Mapping[str, str]]) -> Iterator[str]:
    """Say what found no room, and which version leaves time unused."""
    for part, length, sentence in NO_ROOM:
        if getattr(answers, part) and part not in versions[length]:
            yield _(sentence)
    used = seconds(" ".join(versions[60].values()), answers.pace)
    if used < 40:
        yield several(
            "Your 60-second version takes only {count} second. You can say more in your strength or your result.",
            "Your 60-second version takes only {count} seconds. You can say more in your strength or your result.",
            used,
        )
