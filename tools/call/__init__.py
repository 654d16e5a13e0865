"""The call script: one call, its voicemail and its email."""

from collections.abc import Iterator

from tools.call.answers import Answers as Answers
from tools.call.messages import email, voicemail
from tools.call.script import script
from tools.formats import offer
from tools.kit.document.result import Result, Use
from tools.kit.form.other_person import greeting
from tools.kit.language import _, later
from tools.kit.sentences import missing

TITLE = later("Call script builder")
SUMMARY = later(
    "Prepare a call to someone you do not know: what to say, what to answer, a voicemail, and the same by email."
)


def render(answers: Answers) -> Result:
    """Write the script, the voicemail and the email, with advice on what is missing."""
    documents = (script(answers), voicemail(answers), email(answers))
    them = greeting(answers) | {"introducer": answers.introducer, "why": answers.why}
    letter = them | {"found": "person" if answers.introducer else ""}
    files = (offer.word("call", *documents),)
    return Result(
        documents,
        first="script",
        advice=tuple(advice(answers)),
        files=files,
        uses=(Use("letter", letter), Use("interview", them)),
    )


def advice(answers: Answers) -> Iterator[str]:
    """Say what would make the call stronger, what matters most first."""
    yield from missing.names(answers.full_name, answers.their_name, answers.greet_as)
    yield from missing.introduction(answers.introducer)
    if not answers.why and not answers.introducer:
        yield _("Say why you chose this person. It is the first thing they will wonder.")
    if not answers.question:
        yield _("Prepare one question that only they can answer.")
    if not answers.phone:
        yield _("Give your phone number. A voicemail says it twice.")
    if not answers.occupation:
        yield _("Say what you do, so that they know who is asking.")
    if not answers.goal:
        yield _("Say what work you are looking for, so that their advice fits.")
    if not answers.times:
        yield _("Have two times ready when you can talk.")
