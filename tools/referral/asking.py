"""The sentences of a referral request: the posting, what one asks, lines to forward, and an easy way to say no."""

from datetime import date

from tools.kit.form.posting import posting
from tools.kit.form.said import Said
from tools.kit.language import _
from tools.kit.people.place import city
from tools.kit.sentences import introduction, message, request
from tools.kit.time import dates
from tools.kit.words import say, tidy
from tools.referral.answers import Answers


def seen(answers: Answers) -> str:
    """Say which posting it is."""
    formal = answers.tone == "formal"
    interested = _("I am interested in {posting}.") if formal else _("I'm interested in {posting}.")
    return say(interested, posting=posting(answers.position, answers.workplace))


def question(ask_for: str) -> str:
    """Ask for as much as this person can honestly do: `ask_for` is one of WAYS."""
    return {
        "refer": _("Would you be comfortable referring me for it?"),
        "pass": _("Would you be comfortable passing my name on to the person who hires?"),
        "who": _("Could you tell me how people usually apply there?"),
    }[ask_for]


def apply_by(closing: date | None, applying: date | None) -> str:
    """Say when the posting closes, and by when one applies whatever the answer is."""
    if not closing:
        return _("I plan to send my application this week.")
    closes = say(_("It closes on {day}."), day=dates.in_its_year(closing))
    if not applying:
        return closes
    return f"{closes} {say(_('I plan to send my application by {day}.'), day=dates.in_its_year(applying))}"


def no_is_fine(ask_for: str, tone: str) -> str:
    """Leave the other free to say no."""
    if ask_for == "who":
        return _("One line would be plenty. If you cannot say, I will understand.")
    if tone == "formal":
        return _("If you would rather not, or if there is another process, I will understand.")
    return _("If you'd rather not, or if there's another process, that's fine.")


def where(link: str) -> str:
    """Give the address of the posting."""
    return say(_("The posting is at {link}."), link=message.web_address(link)) if link else ""


def about_me(answers: Answers) -> str:
    """Write two or three sentences about oneself that can be forwarded as they are."""
    return " ".join(
        filter(
            None,
            (
                request.my_name(answers.full_name),
                introduction.work(
                    answers.occupation, answers.years, city(answers.city, answers.province), answers.tone
                ),
                best(answers.strength, answers.result).sentence(answers.tone),
                reached_at(answers.phone, answers.email),
            ),
        )
    )


def best(strength: Said, result: Said) -> Said:
    """Choose what says most: a result, or else what one does well."""
    return result or strength


def reached_at(phone: str, email: str) -> str:
    """Say how the one who hires can reach the writer."""
    number, address, _linkedin = message.reach(phone, email)
    ways = [each for each in (number, address) if each]
    return say(_("You can reach me at {ways}."), ways=_(" or ").join(ways)) if ways else ""


def subject(answers: Answers, closing: date | None) -> str:
    """Name the posting in a subject line, and the day on which it closes."""
    if not answers.position:
        return _("May I ask you about a posting?")
    if closing:
        day = dates.marked(closing, f"{dates.month(closing)} {closing.day}")
        return say(_("“{position}”, closes {day}"), position=tidy(answers.position), day=day)
    return say(_("“{position}”: may I ask for your help?"), position=tidy(answers.position))
