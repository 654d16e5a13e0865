"""The sentences of a call to a stranger: at the front desk, to the person, and for each way it can go on.

They are open about who calls and why, ask when to call again instead of pressing, and take a no with thanks.
"""

from tools.kit.english import goals, occupations
from tools.kit.english.proper import capitalized
from tools.kit.language import _
from tools.kit.people import phone
from tools.kit.people.names import as_subject, in_short
from tools.kit.sentences.continuing import continued
from tools.kit.words import say

PACE = "slow"
"""On the phone nobody sees one's lips."""
FREE = ("i am free", "i'm free", "i can talk", "i am available", "i'm available", "available", "free")


def front_desk(me: str, them: str) -> str:
    """Ask the person who answers for the one you call."""
    sentence = {
        (True, True): _("Hello, my name is {me}. May I please speak with {them}?"),
        (True, False): _("Hello, my name is {me}. Who could answer a short question about your work there?"),
        (False, True): _("Hello. May I please speak with {them}?"),
        (False, False): _("Hello. Who could answer a short question about your work there?"),
    }[bool(me), bool(them)]
    return say(sentence, me=me, them=them)


def what_about(introducer: str) -> str:
    """Say what the call is about."""
    suggested = say(_("{introducer} suggested I call."), introducer=in_short(introducer))
    why = _("I have a short question about the work, and I'm not selling anything.")
    return f"{suggested} {why}" if introducer else why


def hello(me: str, them: str) -> str:
    """Greet the other person and say who is calling."""
    sentence = {
        (True, True): _("Hello {them}, this is {me}."),
        (True, False): _("Hello, this is {me}."),
        (False, True): _("Hello {them}."),
        (False, False): _("Hello."),
    }[bool(me), bool(them)]
    return say(sentence, me=me, them=them)


def suggested(introducer: str) -> str:
    """Say who suggested the call."""
    if not introducer:
        return ""
    return say(_("{introducer} suggested I call you."), introducer=as_subject(introducer))


def reason(goal: str) -> str:
    """Say why one calls: for advice, and not for a job."""
    advice = _("I'm not calling to ask you for a job. Your advice would help me a lot.")
    if not goal:
        return advice
    wanted = goals.sentence(_("Right now, I'm looking for {goal}."), goals.goal_in_short(goal))
    return f"{wanted} {advice}"


def if_glad(times: str) -> str:
    """Ask for a longer talk, and for another name."""
    longer = _("Thank you, that helps me. Could we talk for 20 minutes another day, in person or by phone?")
    other = _("One last thing: who else should I speak with?")
    return " ".join(each for each in (longer, suiting(times), other) if each)


def suiting(times: str) -> str:
    """Say when one can talk."""
    return (
        say(_("These times work for me: {times}."), times=capitalized(continued(times, *FREE)))
        if times
        else ""
    )


def if_busy(number: str) -> str:
    """Ask when to call again."""
    again = _("I understand. When may I call you again?")
    reached = say(_("You can also reach me at {number}."), number=phone.written(number)) if number else ""
    return f"{again} {reached}".strip()


def question_left(what: str) -> str:
    """Say on a voicemail who one is and that it is about a question."""
    if told := occupations.own_sentence(what):
        return say(_("{told}, and I have one question about your work."), told=told)
    someone = occupations.occupation(what) if what else ""
    if not someone:
        return _("I have one question about your work.")
    return say(_("I'm {what}, and I have one question about your work."), what=someone)


def number_twice(number: str) -> str:
    """Say a number twice, digit by digit; without one, promise to call again."""
    said = phone.spoken(number)
    if not said:
        return _("I'll try again another day.")
    return say(_("My number is {number}. Again, that's {number}."), number=said)


def question_by_email(question: str) -> tuple[str, ...]:
    """Write the question in an email, and offer a call; without one, ask for advice."""
    if not question:
        return _("I would value your advice."), _("Could we have 20 minutes on the phone?")
    return (
        _("My question is about your work, and not about a job."),
        question,
        _("If it is easier to talk, could we have 20 minutes on the phone?"),
    )
