"""The message that a contact waits for: thanks to someone one has met or heard from, a letter to anyone else."""

import re
from collections.abc import Collection, Mapping

from tools.contacts.sheet.columns import MET, Row
from tools.contacts.sheet.contact import name
from tools.contacts.sheet.log import last_sent, latest, waits
from tools.kit.document.result import Use
from tools.kit.language import _
from tools.kit.time import dates
from tools.kit.words import say, tidy

TOLD = re.compile(r"(?:they )?told me (?P<about>about )?(?P<topic>\S.*)", re.IGNORECASE)
SENTENCE_END = re.compile(r"(?<=[.!?])\s")
THROUGH = re.compile(r"(?:referred|introduced|recommended) by\s+|(?:through|via)\s+", re.IGNORECASE)
NAMED = re.compile(r"my\s|[^\W\d_a-z]")
UNNAMED = re.compile(r"(?:the|an?)\s|.*\d", re.IGNORECASE)
ONLINE = {"linkedin", "facebook", "instagram", "x", "twitter", "indeed", "google", "email", "zoom", "teams"}
THEY = re.compile(r"they(?P<verb>(?:['’](?:re|ve|ll|d))?\s+\S.*)", re.IGNORECASE)
TO_STAY = re.compile(r"(?:that|how|why|what|when|where|who|the|an?|you|your|our)\b", re.IGNORECASE)
SOMEONE = re.compile(
    r"\b(?:they|them|themselves|theirs?|she|hers?|herself|he|him|his|himself)\b", re.IGNORECASE
)


def message(person: Row, offered: Collection[str]) -> Use:
    """Choose the tool that writes to this contact, and its answers; an empty one clears what was said of someone else.

    Where a site does not offer thanks, a letter is written to everyone.
    """
    if "thanks" not in offered:
        return Use("letter", letter(person))
    if person.get("status") == "replied":
        return Use("thanks", thanks(person, "help") | {"help": _("your reply")})
    if not is_known(person):
        return Use("letter", letter(person))
    if is_thanked(person):
        return Use("thanks", thanks(person, "again", *talk(person)))
    where = event(person)
    return Use("thanks", thanks(person, "event" if where else "interview", *talk(person)) | {"event": where})


def is_known(person: Row) -> bool:
    """Tell whether one has spoken with someone: the status says so or, where it says nothing yet, the rest of the row does."""
    status = person.get("status", "")
    if status in ("", "to_contact"):
        return bool(talk(person)[0] or met_at(person))
    return status in (MET, "in_touch")


def is_thanked(person: Row) -> bool:
    """Tell whether the thanks for the last talk are over: they were sent, or all that is noted is that one was in touch."""
    log = person.get("discussion", "")
    if person.get("status") in (MET, "in_touch"):
        return person["status"] == "in_touch" or waits(log)
    return waits(log) or not (latest(log)[0] or met_at(person))


def met_at(person: Row) -> str:
    """Name the place where one met; a site, and a person who made the introduction, are none."""
    where = person.get("met_at", "")
    is_place = person.get("relationship") not in ("online", "referred") and where.casefold() not in ONLINE
    return where if is_place and not THROUGH.match(where) else ""


def thanks(person: Row, occasion: str, day: str = "", said: str = "") -> dict[str, str]:
    """Answer the thank-you writer."""
    return {
        "their_name": name(person),
        "greet_as": "",
        "occasion": occasion,
        "event": "",
        "referred": "",
        "position": "",
        "help": "",
        "remember": to_them(SENTENCE_END.split(said, maxsplit=1)[0]),
        "remember.note": dated(day, said),
        "done": "",
        "happened": day,
    }


def dated(day: str, said: str) -> str:
    """Write a note with its day, to be read."""
    on = dates.read(day) if said else None
    return say(_("{day}: {note}"), day=dates.in_its_year(on), note=said) if on else said


def talk(person: Row) -> tuple[str, str]:
    """Give the day of the last conversation, and what was said; the last contact is a message where one is noted."""
    log = person.get("discussion", "")
    day, said = latest(log)
    return day or ("" if last_sent(log) else person.get("last_contacted", "")), said


def letter(person: Row) -> Mapping[str, str]:
    """Answer the letter writer."""
    through = introducer(person)
    online = "linkedin" if person.get("relationship") == "online" else ""
    before = wrote(person)
    position, company, address = (person.get(key, "") for key in ("position", "company", "address"))
    lines = (position, "" if company in address else company, address)
    return {
        "their_name": name(person),
        "greet_as": "",
        "their_address": "\n".join(filter(None, lines)),
        "found": "person" if through else online,
        "wrote_on": "",
        "introducer": through,
        "talk": "",
        "why": "",
        "topic": "",
        **({} if before is None else {"found": "before", "wrote_on": before}),
    }


def wrote(person: Row) -> str | None:
    """Give the day of a letter that waits for an answer, nothing where it is not noted; None where none does."""
    if person.get("status") != "contacted":
        return None
    return last_sent(person.get("discussion", "")) or person.get("last_contacted", "")


def event(person: Row) -> str:
    """Name the event at which one met, if it was one."""
    return person.get("met_at", "") if person.get("relationship") == "event" else ""


def introducer(person: Row) -> str:
    """Name the person who made the introduction, if there was one; a site or an event is none."""
    where = person.get("met_at", "")
    said = THROUGH.match(where)
    who = tidy(where[said.end() :] if said else where)
    if not said and not (person.get("relationship") == "referred" and NAMED.match(who)):
        return ""
    return "" if UNNAMED.match(who) or who.casefold() in ONLINE else who


def to_them(said: str) -> str:
    """Turn a note about someone into words to them: “They train drivers” becomes “that you train drivers”.

    “They” and “you” go with the same verbs. What else speaks of someone could mean another person, and is left out.
    """
    if told := TOLD.fullmatch(said):
        topic = (
            told["topic"]
            if not told["about"]
            else say(_("what you told me about {topic}"), topic=told["topic"])
        )
        return "" if SOMEONE.search(topic) else topic
    about = THEY.fullmatch(said)
    words = f"that you{about['verb']}" if about else said
    return words if TO_STAY.match(words) and not SOMEONE.search(words) else ""
