"""The message that a contact waits for: thanks to someone one has met or heard from, a letter to anyone else."""

import re
from collections.abc import Collection, Mapping

from tools.contacts.sheet.columns import MET, Row
from tools.contacts.sheet.contact import name
from tools.kit.document.result import Use
from tools.kit.language import _
from tools.kit.words import say, tidy

DATED = re.compile(r"(\d{4}-\d\d-\d\d):\s*")
SENT = re.compile(r"(\d{4}-\d\d-\d\d) ✉:")
"""How a line of the log begins that says what the visitor wrote."""
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
    status = person.get("status", "")
    if status == "replied":
        return Use("thanks", thanks(person, "help") | {"help": _("your reply")})
    if status == "in_touch":
        return Use("thanks", thanks(person, "again", *talk(person)))
    if status == MET and SENT.match(person.get("discussion", "")):
        return Use("thanks", thanks(person, "again", *talk(person)))
    if status == MET:
        where = event(person)
        return Use(
            "thanks", thanks(person, "event" if where else "interview", *talk(person)) | {"event": where}
        )
    return Use("letter", letter(person))


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
        "remember.note": said,
        "done": "",
        "happened": day,
    }


def talk(person: Row) -> tuple[str, str]:
    """Give the day of the last conversation, and what was said."""
    day, said = latest(person.get("discussion", ""))
    return day or person.get("last_contacted", ""), said


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
    sent = next(filter(None, map(SENT.match, person.get("discussion", "").split("\n"))), None)
    return sent[1] if sent else person.get("last_contacted", "")


def latest(discussion: str) -> tuple[str, str]:
    """Give the day and the words of the last conversation that was noted; the latest stands on top."""
    line = next((each for each in discussion.split("\n") if not SENT.match(each)), "")
    dated = DATED.match(line)
    said = line[dated.end() :] if dated else line
    return dated[1] if dated else "", said.strip()


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
