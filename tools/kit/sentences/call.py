"""The sentences of a call to a stranger: at the front desk, to the person, and for each way it can go on.

They are open about who calls and why, ask when to call again instead of pressing, and take a no with thanks.
"""

from datetime import date

from tools.kit.form.said import Said
from tools.kit.language import _
from tools.kit.people import phone
from tools.kit.sentences.introducer import in_short
from tools.kit.time import dates
from tools.kit.words import say

PACE = "slow"
"""On the phone nobody sees one's lips."""


def front_desk(me: str, them: str) -> str:
    """Ask the person who answers for the one you call."""
    sentence = {
        (True, True): _("Hello, my name is {me}. May I speak with {them}, please?"),
        (True, False): _("Hello, my name is {me}. Who could answer a short question about your work there?"),
        (False, True): _("Hello. May I speak with {them}, please?"),
        (False, False): _("Hello. Who could answer a short question about your work there?"),
    }[bool(me), bool(them)]
    return say(sentence, me=me, them=them)


def what_about(introducer: Said) -> str:
    """Say what the call is about."""
    why = _("I have a short question about the work, and I'm not selling anything.")
    return f"{in_short(introducer).variant('desk')} {why}".strip()


def hello(me: str, them: str) -> str:
    """Greet the other person and say who is calling."""
    sentence = {
        (True, True): _("Hello {them}, this is {me}."),
        (True, False): _("Hello, this is {me}."),
        (False, True): _("Hello {them}."),
        (False, False): _("Hello."),
    }[bool(me), bool(them)]
    return say(sentence, me=me, them=them)


def wrote(day: date | None, today: date | None) -> str:
    """Remind them of what one wrote on a day that has passed."""
    if not day or (today and day > today):
        return ""
    return say(_("I wrote to you {when}."), when=dates.as_said(day, today))


def if_glad(times: Said) -> str:
    """Ask for a longer conversation, and for another name."""
    longer = _("Thank you, that helps me. Could we speak for 20 minutes another day, in person or by phone?")
    other = _("One last thing: who else should I speak with?")
    return " ".join(filter(None, (longer, times.sentence(), other)))


def if_busy(number: str) -> str:
    """Ask when to call again."""
    again = _("I understand. When may I call you again?")
    reached = say(_("You can also reach me at {number}."), number=phone.written(number)) if number else ""
    return f"{again} {reached}".strip()


def number_twice(number: str) -> str:
    """Say a number twice, digit by digit; nothing without one."""
    said = phone.spoken(number)
    return say(_("My number is {number}. Again, that's {number}."), number=said) if said else ""
