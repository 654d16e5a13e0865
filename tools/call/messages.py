"""What to leave when nobody answers: a voicemail, and the same as a short email."""

from tools.call.answers import Answers
from tools.kit.document.blocks import Document, Paragraph, Subject
from tools.kit.document.fitting import fit
from tools.kit.document.speech import spoken, within
from tools.kit.form.said import OWN, Said
from tools.kit.language import _, several
from tools.kit.people.names import greeted, to_their_face
from tools.kit.people.place import city
from tools.kit.sentences import call, introduction, message, request
from tools.kit.sentences.introducer import in_short
from tools.kit.time import dates, holidays
from tools.kit.words import say, tidy

VOICEMAIL = 30
LEFT = ("hello", "wrote", "suggested", "work", "question", "please", "number", "again", "thanks")
"""The parts of a voicemail, in the order in which they are said."""


def voicemail(answers: Answers) -> Document:
    """Write a voicemail of at most 30 seconds at a slow pace, digits counted as they are said."""
    me, them = tidy(answers.full_name), to_their_face(answers.their_name, answers.greet_as)
    wrote = call.wrote(dates.read(answers.wrote_on), dates.read(answers.today))
    chosen = fit(
        (
            ("number", call.number_twice(answers.phone)),
            ("hello", call.hello(me, "")),
            ("question", _("I have one question about your work.")),
            ("again", again(answers)),
            ("hello", call.hello(me, them)),
            ("wrote", wrote),
            ("suggested", in_short(answers.introducer).sentence("call")),
            ("work", introduction.work(answers.occupation)),
            ("thanks", _("Thank you.")),
            ("please", _("Please call me back when you have a moment.") if answers.phone else ""),
            ("thanks", _("Thank you, and have a good day.")),
        ),
        within(VOICEMAIL, call.PACE),
    )
    text = " ".join(chosen[part] for part in LEFT if part in chosen)
    aloud = spoken(text, call.PACE)
    length = several(
        "about {count} second at a slow pace", "about {count} seconds at a slow pace", aloud.seconds
    )
    return Document("voicemail", _("Voicemail"), length, _("Copy the voicemail"), (Paragraph(text),), aloud)


def again(answers: Answers) -> str:
    """Say when one will call again: the second working day from today."""
    today = dates.read(answers.today)
    if not today:
        return _("I'll try again in two days.")
    day = dates.working_days_after(today, 2, holidays.of(answers.province))
    return say(_("I'll try again on {weekday}."), weekday=dates.weekday(day))


def email(answers: Answers) -> Document:
    """Write the same as a short email."""
    where = city(answers.city, answers.province)
    day, today = dates.read(answers.wrote_on), dates.read(answers.today)
    wrote = request.again(dates.as_said(day, today)) if day and call.wrote(day, today) else ""
    subject = message.request_subject(answers.introducer, answers.occupation)
    blocks = (
        Subject(message.following_up() if wrote else subject),
        message.salutation(greeted(answers.their_name, answers.greet_as), "formal"),
        *message.paragraph(
            wrote
            or request.found("person", answers.introducer, Said(OWN))
            or request.my_name(answers.full_name),
            answers.why.sentence("formal"),
            introduction.work(answers.occupation, answers.years, where, "formal"),
        ),
        *message.paragraph(answers.result.sentence("formal"), answers.goal.sentence("formal")),
        *message.paragraph(
            *asked(answers),
            answers.times.sentence("formal"),
        ),
        *message.paragraph(request.thanks("friendly")),
        *message.signature(answers.full_name, "formal", *message.reach(answers.phone, answers.email)),
    )
    return Document("email", _("Email"), message.counted(blocks), _("Copy the email"), blocks)


def asked(answers: Answers) -> tuple[str, ...]:
    """Write the question, and offer a call; without one, ask for advice."""
    if not answers.question:
        return _("I would value your advice."), _("Could we have 20 minutes on the phone?")
    return (
        _("I have one question."),
        answers.question.sentence(),
        _("If a call is easier, could we have 20 minutes on the phone?"),
    )
