"""The script of a call: the front desk, the four parts, and what to say to each answer."""

from tools.call.answers import Answers
from tools.kit.document.blocks import Document, headed
from tools.kit.document.speech import spoken
from tools.kit.language import _, several
from tools.kit.people.names import person, to_their_face
from tools.kit.people.place import city
from tools.kit.sentences import call, introduction
from tools.kit.time import dates
from tools.kit.words import tidy


def script(answers: Answers) -> Document:
    """Set the call under headings: the front desk, the four parts, then what to say to each answer."""
    talk = parts(answers)
    aloud = spoken(" ".join(filter(None, talk.values())), call.PACE)
    blocks = headed({**front_desk(answers), **talk, **branches(answers)})
    size = _("{seconds} up to your question, at a slow pace").format(
        seconds=several("{count} second", "{count} seconds", aloud.seconds)
    )
    return Document("script", _("Call"), size, _("Copy the call"), blocks, aloud)


def front_desk(answers: Answers) -> dict[str, str]:
    """Write what to say before the right person is on the line."""
    return {
        _("To the person who answers"): call.front_desk(tidy(answers.full_name), person(answers.their_name)),
        _("If they ask what it is about"): call.what_about(answers.introducer),
        _("If the person is not there"): _("Thank you. When is a good time to call again?"),
    }


def parts(answers: Answers) -> dict[str, str]:
    """Write the four parts: introduction, reason, background, one question."""
    where = city(answers.city, answers.province)
    background = (
        introduction.work(answers.occupation, answers.years, where),
        answers.result.sentence(),
        answers.goal.sentence(),
    )
    hello = call.hello(tidy(answers.full_name), to_their_face(answers.their_name, answers.greet_as))
    wrote = call.wrote(dates.read(answers.wrote_on), dates.read(answers.today))
    good_time = _("Is this a good time for one short question?")
    advice = _("Your advice would help me a lot.")
    return {
        _("Introduction"): joined(hello, wrote, answers.introducer.sentence("call"), good_time),
        _("Reason"): joined(answers.why.sentence("call"), advice),
        _("Background"): joined(*background),
        _("Question (then stop, and listen)"): answers.question.sentence(),
    }


def joined(*sentences: str) -> str:
    """Say the sentences that there are one after the other."""
    return " ".join(filter(None, sentences))


def branches(answers: Answers) -> dict[str, str]:
    """Write what to say to each way the call can go on."""
    return {
        _("If they are glad to talk"): call.if_glad(answers.times),
        _("If it is not a good time"): call.if_busy(answers.phone),
        _("If they say: send me an email"): _(
            "Of course. Which address should I use? You'll have it today, and it will be short."
        ),
        _("If they say no"): _("I understand, thank you. Is there someone else I could ask?"),
    }
