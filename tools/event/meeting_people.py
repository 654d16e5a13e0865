"""The sentences around an event: its name inside a sentence, saying who one is there, and writing afterwards."""

import re
from collections.abc import Iterator

from tools.kit.english import goals, occupations
from tools.kit.english.kinds import COMMANDS, SAYS, kind
from tools.kit.english.lexicon import FIELD_HEADS, FIELDS, SPELLED_ROLES, UNCOUNTED
from tools.kit.english.phrases import head
from tools.kit.english.roles import is_role
from tools.kit.language import _, later
from tools.kit.people.names import person
from tools.kit.sentences import introduction
from tools.kit.sentences.continuing import continued
from tools.kit.sentences.event_name import event
from tools.kit.words import say, small, tidy, without

HOPES = ("i hope to", "i'd like to", "i would like to", "i want to", "hope to", "to")
TOLD = tuple(
    f"{who}{about}"
    for who in ("", "you ", "he ", "she ", "they ", "we ")
    for about in ("told me about", "talked about", "spoke about", "about")
)
THEIR_DEEDS = COMMANDS | frozenset("believe enjoy hire know like live love recommend say think want".split())
"""Verbs by which a note says what someone does or likes: “wants to help”."""
WISHES = (
    ("linkedin", later("To stay in touch on LinkedIn")),
    ("talk", later("To talk for 20 minutes another day")),
    ("thanks", later("Only to say thank you")),
)


def heading(answer: str) -> str:
    """Name an event above a sheet: “Health careers fair”; without an answer, simply the event."""
    name = without(event(answer), "the")
    return f"{name[:1].upper()}{name[1:]}" if name else _("The event")


def aim(answer: str) -> str:
    """Say what someone hopes for at an event."""
    typed = " ".join(answer.split())
    hope = continued(typed, *HOPES)
    if without(typed, *HOPES) != typed or kind(hope) == "verb":
        return say(_("I hope to {hope}."), hope=small(hope))
    return say(_("My aim: {aim}."), aim=hope) if hope else ""


def oneself(full_name: str, occupation: str, goal: str) -> str:
    """Say who one is in a few seconds; without a name and an occupation there is nothing to say."""
    name, what = tidy(full_name), occupations.occupation(occupation) if occupation else ""
    sentence = {
        (True, True): _("My name is {name}, and I'm {what}."),
        (True, False): _("My name is {name}."),
        (False, True): _("I'm {what}."),
    }.get((bool(name), bool(what)), "")
    told = "" if what else introduction.work(occupation)
    wanted = introduction.goal(goals.goal_in_short(goal)) if sentence or told else ""
    return " ".join(filter(None, (say(sentence, name=name, what=what), told, wanted)))


def good_to_meet(where: str, weekday: str) -> str:
    """Say that it was good to meet, where and on which day."""
    sentence = {
        (True, True): _("It was good to meet you on {weekday} {where}."),
        (True, False): _("It was good to meet you {where}."),
        (False, True): _("It was good to meet you on {weekday}."),
        (False, False): _("It was good to meet you."),
    }[bool(where), bool(weekday)]
    return say(sentence, where=where, weekday=weekday)


def thanks_for(talked: str) -> str:
    """Thank for the talk, and name what it was about."""
    what = continued(talked, *TOLD)
    form = kind(what)
    if form == "how":
        return say(_("Thank you for telling me {what}."), what=what)
    own = without(what, "his", "her", "their")
    if own != what and not SAYS.match(what):
        return say(_("Thank you for telling me about your {thing}."), thing=own)
    thing = form == "thing" and not is_someone(what)
    if not SAYS.match(what) and (form == "doing" or thing or (not form and is_subject(what))):
        return say(_("Thank you for telling me about {what}."), what=what)
    return _("Thank you for talking with me.")


def is_someone(what: str) -> bool:
    """Tell if a note with an article says who someone is: “a great guy”."""
    who = head(what)
    return who.startswith(("a ", "an ")) and (is_role(who) or who.rpartition(" ")[2] in SPELLED_ROLES)


def is_subject(what: str) -> bool:
    """Tell if a note without an article names a subject, such as “night work” or “robotics”, and not a person or a deed."""
    last = head(what).rpartition(" ")[2]
    deed = any(map(is_deed, what.lower().split()[:2]))
    several = last.endswith(("ing", "s")) and not last.endswith("ss")
    return "," not in what and not deed and (several or last in UNCOUNTED | FIELDS | FIELD_HEADS)


def is_deed(word: str) -> bool:
    """Tell if a word is what someone does: “hires” in “hires in May” and in “Shopify hires juniors”."""
    plain = {word[:-1], word.removesuffix("es"), word.replace("ies", "y")}
    return word in ("is", "was", "has", "does") or (word.endswith("s") and not THEIR_DEEDS.isdisjoint(plain))


def met(answer: str) -> list[tuple[str, str]]:
    """Read the people one met, one a line: a name, and after a colon or a dash what they told about."""
    return [(person(name), topic) for name, topic in noted(answer) if name]


def nameless(answer: str) -> list[str]:
    """List the notes that stand on a line without a name."""
    return [topic for name, topic in noted(answer) if not name]


def noted(answer: str) -> Iterator[tuple[str, str]]:
    """Part each line with words at its colon or dash; a dash before a name only begins the line."""
    for line in filter(tidy, answer.splitlines()):
        name, *topic = re.split(r"\s*:(?:\s+|$)|\s+[-–—]\s+", re.sub(r"^\s*[-–—•*]\s+", "", line), maxsplit=1)
        told = not topic and kind(tidy(name)) == "clause"
        yield ("", tidy(name)) if told else (tidy(name), tidy("".join(topic)))


def reminder(occupation: str) -> str:
    """Remind the other person who writes."""
    what = occupations.occupation(occupation) if occupation else ""
    return say(_("As a reminder, I'm {what}."), what=what) if what else ""


def wish(what: str) -> str:
    """Say what one would like next: `what` is one of WISHES."""
    return {
        "linkedin": _("May I stay in touch with you on LinkedIn?"),
        "talk": _(
            "Could we continue our conversation for 20 minutes in the next two weeks, in person or online?"
        ),
        "thanks": _("I hope to see you again at another event."),
    }[what]
