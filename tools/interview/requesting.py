"""Ask for an information interview: by email, and on the phone."""

from tools.interview import interviewing
from tools.interview.answers import Answers
from tools.kit.document.blocks import Document, Subject, headed
from tools.kit.document.speech import spoken
from tools.kit.form.said import OWN, Said
from tools.kit.language import _, several
from tools.kit.people.names import greeted, to_their_face
from tools.kit.people.place import city
from tools.kit.sentences import call as calling
from tools.kit.sentences import introduction, message, request
from tools.kit.words import tidy


def email(answers: Answers) -> Document:
    """Write the request as a short email."""
    tone = answers.tone
    blocks = (
        Subject(message.request_subject(answers.introducer, answers.occupation)),
        message.salutation(greeted(answers.their_name, answers.greet_as), tone),
        *message.paragraph(
            request.found("person", answers.introducer, Said(OWN)) or request.my_name(answers.full_name),
            answers.why.sentence(tone),
            introduction.work(answers.occupation, answers.years, city(answers.city, answers.province), tone),
        ),
        *message.paragraph(
            answers.topic.sentence(tone) or _("Your advice would help me a lot."),
            interviewing.ask_for_time(answers.minutes, tone),
            request.promise("meet", tone),
        ),
        *message.paragraph(request.thanks(tone)),
        *message.signature(answers.full_name, tone, *message.reach(answers.phone, answers.email)),
    )
    return Document("email", _("Email"), message.counted(blocks), _("Copy the email"), blocks)


def call(answers: Answers) -> Document:
    """Write the request as a call, and what to say to each answer."""
    hello = calling.hello(tidy(answers.full_name), to_their_face(answers.their_name, answers.greet_as))
    work = introduction.work(answers.occupation, answers.years, city(answers.city, answers.province))
    talk = {
        _("Say who you are"): " ".join(
            filter(
                None,
                (hello, answers.introducer.sentence("call"), work, _("Do you have a minute now?")),
            )
        ),
        _("Say why you call"): interviewing.reason(answers.why, answers.topic),
        _("Ask"): interviewing.ask_aloud(answers.minutes),
    }
    branches = {
        _("If they say yes"): _(
            "Thank you. What day and time work for you? I'll send you a short email, so that we both have it in writing."
        ),
        _("If it is not a good time"): calling.if_busy(answers.phone),
        _("If they say no"): _("I understand, thank you. Is there someone else I could ask?"),
    }
    aloud = spoken(" ".join(talk.values()), calling.PACE)
    size = _("{seconds} up to your request, at a slow pace").format(
        seconds=several("{count} second", "{count} seconds", aloud.seconds)
    )
    return Document("call", _("Call"), size, _("Copy the call"), headed(talk | branches), aloud)
