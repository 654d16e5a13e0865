"""What to leave when nobody answers: a voicemail, and the same as a short email."""

from tools.call.answers import Answers
from tools.kit.document.blocks import Document, Paragraph, Subject
from tools.kit.document.fitting import fit
from tools.kit.document.speech import spoken, within
from tools.kit.english import asking
from tools.kit.language import _, several
from tools.kit.people.names import greeted, in_short, to_their_face
from tools.kit.people.place import place
from tools.kit.sentences import call as calling
from tools.kit.sentences import introduction, request
from tools.kit.sentences import letter as message
from tools.kit.words import tidy

VOICEMAIL = 30
LEFT = ("hello", "suggested", "question", "please", "number", "thanks")
"""The parts of a voicemail, in the order in which they are said."""


def voicemail(answers: Answers) -> Document:
    """Write a voicemail of at most 30 seconds at a slow pace, digits counted as they are said."""
    me, them = tidy(answers.full_name), to_their_face(answers.their_name, answers.greet_as)
    chosen = fit(
        (
            ("please", _("Please call me back.") if answers.phone else ""),
            ("number", calling.number_twice(answers.phone)),
            ("hello", calling.hello(me, "")),
            ("thanks", _("Thank you.")),
            ("question", calling.question_left("")),
            ("hello", calling.hello(me, them)),
            ("suggested", calling.suggested(in_short(answers.introducer))),
            ("question", calling.question_left(answers.occupation)),
            ("please", _("Please call me back when you have a moment.") if answers.phone else ""),
            ("thanks", _("Thank you, and have a good day.")),
        ),
        within(VOICEMAIL, calling.PACE),
    )
    text = " ".join(chosen[part] for part in LEFT if part in chosen)
    aloud = spoken(text, calling.PACE)
    length = several(
        "about {count} second at a slow pace", "about {count} seconds at a slow pace", aloud.seconds
    )
    return Document("voicemail", _("Voicemail"), length, _("Copy the voicemail"), (Paragraph(text),), aloud)


def email(answers: Answers) -> Document:
    """Write the same as a short email."""
    work = introduction.work(
        answers.occupation, answers.years, place(answers.city, answers.province), "formal"
    )
    question = asking.question(answers.question)
    blocks = (
        Subject(message.request_subject(answers.introducer, answers.occupation, answers.city)),
        message.salutation(greeted(answers.their_name, answers.greet_as), "formal"),
        *message.paragraph(
            request.found("person", answers.introducer) or request.my_name(answers.full_name), work
        ),
        *message.paragraph(
            introduction.result(answers.result, "formal"), introduction.goal(answers.goal, "formal")
        ),
        *message.paragraph(
            *calling.question_by_email(question),
            calling.suiting(answers.times),
        ),
        *message.paragraph(request.thanks("friendly")),
        *message.signature(answers.full_name, "formal", *message.reach(answers.phone, answers.email)),
    )
    return Document("email", _("Email"), message.counted(blocks), _("Copy the email"), blocks)
