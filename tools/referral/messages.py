"""The request as an email and as a short message, and its one reminder."""

from tools.kit.document.blocks import Block, Document, Heading, Paragraph, Subject
from tools.kit.form.posting import posting
from tools.kit.language import _
from tools.kit.people.names import greeted
from tools.kit.sentences import message, request
from tools.kit.time import dates
from tools.kit.words import say
from tools.referral import asking, days
from tools.referral.answers import Answers


def email(answers: Answers) -> Document:
    """Write the request, with lines that can be forwarded and an easy way to say no."""
    closing = days.closing(answers)
    blocks = (
        Subject(asking.subject(answers, closing)),
        hello(answers),
        *message.paragraph(asking.seen(answers), answers.fits.sentence(answers.tone)),
        *message.paragraph(
            answers.known.sentence(answers.tone),
            asking.question(answers.ask_for),
            asking.no_is_fine(answers.ask_for, answers.tone),
        ),
        *message.paragraph(
            asking.where(answers.link),
            applying(answers),
            _("My résumé is attached, and below my name are a few lines that you can forward.")
            if answers.ask_for != "who"
            else "",
        ),
        *message.paragraph(request.thanks(answers.tone)),
        *message.signature(answers.full_name, answers.tone),
        *forward(answers),
    )
    return Document("email", _("Email"), message.counted(blocks), _("Copy the email"), blocks)


def forward(answers: Answers) -> tuple[Block, ...]:
    """Write the lines that can be forwarded, for someone who may forward them."""
    text = asking.about_me(answers) if answers.ask_for != "who" else ""
    return (Heading(_("Lines you can forward")), Paragraph(text)) if text else ()


def short(answers: Answers) -> Document:
    """Write the request as a short message, which asks before it sends anything."""
    blocks = (
        hello(answers),
        *message.paragraph(
            asking.seen(answers),
            answers.known.sentence(answers.tone),
            asking.question(answers.ask_for),
            asking.no_is_fine(answers.ask_for, answers.tone),
        ),
        *message.paragraph(
            _("If yes, I can send you my résumé and a few lines that you can forward.")
            if answers.ask_for != "who"
            else ""
        ),
        *message.lines(answers.full_name),
    )
    return Document("message", _("Short message"), message.counted(blocks), _("Copy the message"), blocks)


def applying(answers: Answers) -> str:
    """Say when the posting closes, and by when one applies; nothing of a posting that has closed."""
    if days.has_closed(answers):
        return ""
    return asking.apply_by(days.closing(answers), days.apply_on(answers))


def reminder(answers: Answers) -> Document:
    """Write the one reminder, which can stay unanswered."""
    day, closing = days.remind_on(answers), days.closing(answers)
    blocks = (
        Subject(asking.subject(answers, closing)),
        hello(answers),
        *message.paragraph(
            say(
                _("I wanted to follow up on my message about {posting}."),
                posting=posting(answers.position, answers.workplace),
            ),
            applying(answers),
        ),
        *message.paragraph(
            _("If this is not a good time, there is no need to answer."), request.thanks(answers.tone)
        ),
        *message.signature(answers.full_name, answers.tone),
    )
    note = (
        say(_("Once, on {day}, if no answer has come"), day=dates.in_its_year(day))
        if day
        else when_no_day(answers)
    )
    return Document("reminder", _("One reminder"), note, _("Copy the reminder"), blocks)


def when_no_day(answers: Answers) -> str:
    """Say when to send the reminder where no day can be counted."""
    if answers.closes and answers.today:
        return _("No time for it: apply today")
    return _("Once, after three working days without an answer")


def hello(answers: Answers) -> Paragraph:
    """Greet the one who is asked."""
    return message.salutation(greeted(answers.their_name, answers.greet_as), answers.tone)
