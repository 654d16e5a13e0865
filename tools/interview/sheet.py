"""The question sheet: what to ask, in what order, and room for notes."""

from tools.interview import interviewing, question_bank
from tools.interview.answers import Answers
from tools.kit.document.blocks import Block, Document, Heading, Lines, Paragraph
from tools.kit.language import _, several
from tools.kit.people.names import person
from tools.kit.sentences import message
from tools.kit.time import dates
from tools.kit.time.working_days import best_day, last_day
from tools.kit.words import say, tidy


def sheet(answers: Answers) -> Document:
    """Write the questions that fit the time, and what to note."""
    room = interviewing.COUNTS[answers.minutes]
    asked = closing_last(own_questions(answers), room) or suggested(answers)
    numbered = [Paragraph(f"{number}. {each}") for number, each in enumerate(asked, start=1)]
    spare: tuple[Block, ...] = (Heading(_("If there is time")), *numbered[room:]) if numbered[room:] else ()
    blocks = (*sheet_head(answers), *numbered[:room], *spare, *notes(answers))
    count = several("{count} question", "{count} questions", len(asked))
    size = _("{count} for {minutes} minutes").format(count=count, minutes=answers.minutes)
    return Document("sheet", _("Question sheet"), size, _("Copy the sheet"), blocks)


def own_questions(answers: Answers) -> list[str]:
    """List the questions that the visitor chose or wrote, each once and as it was written."""
    lines = (line for line in answers.questions.splitlines() if tidy(line))
    return list(dict.fromkeys(question_bank.known(line) or line[:1].upper() + line[1:] for line in lines))


def closing_last(asked: list[str], room: int) -> list[str]:
    """Put the question that closes every conversation behind those for which there is room, wherever it was added."""
    closing = _(question_bank.CLOSING)
    if closing not in asked:
        return asked
    others = [each for each in asked if each != closing]
    return [*others[: room - 1], closing, *others[room - 1 :]]


def suggested(answers: Answers) -> list[str]:
    """Choose as many questions as fit the time: the visitor's wish first, if it can be asked."""
    own = interviewing.first_question(answers.topic)
    count = interviewing.COUNTS[answers.minutes] - bool(own)
    return [*filter(None, (own,)), *map(_, question_bank.chosen(answers.focus, count))]


def sheet_head(answers: Answers) -> tuple[Block, ...]:
    """Say whom the talk is with, and when."""
    day, name = dates.read(answers.day), person(answers.their_name)
    title = say(_("Conversation with {name}"), name=name) if name else _("Information interview")
    return (Heading(title), *message.lines(dates.in_its_year(day) if day else ""))


def notes(answers: Answers) -> tuple[Block, ...]:
    """Leave room for what to keep, and say when to send thanks."""
    kept = {
        _("What helped me most:"): answers.helped.words,
        _("What comes next:"): answers.will_do.sentence("noted"),
        _("Who else to speak with:"): tidy(answers.others),
    }
    noted = tuple(f"{label} {note}".strip() for label, note in kept.items())
    return (Heading(_("Notes")), Lines(noted), Paragraph(thank_by(answers)))


def thank_by(answers: Answers) -> str:
    """Say when to send thanks."""
    best, last = best_day(answers.day, answers.province), last_day(answers.day, answers.province)
    if not best or not last:
        return _("Say thank you within 24 hours, or two working days at most.")
    sentence = _("Say thank you on {best}, or by {last} at the latest.")
    return sentence.format(best=dates.in_its_year(best), last=dates.in_its_year(last))
