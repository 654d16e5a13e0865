"""The message that a contact waits for: thanks to someone one has talked with, a first letter to anyone else."""

import re
from collections.abc import Mapping

from tools.contacts.columns import STATUSES, Row
from tools.contacts.contact import name
from tools.kit import event_name
from tools.kit.result import Use
from tools.kit.words import tidy

TO_CONTACT, MET = STATUSES[0], STATUSES[3:5]
DATED = re.compile(r"(\d{4}-\d\d-\d\d):\s*")
SENTENCE_END = re.compile(r"(?<=[.!?])\s")
AT_AN_EVENT = re.compile(
    r"\b(?:breakfast|class|conference|congress|course|dinner|evening|event|expo|fair|festival|forum|gala|lecture|lunch|"
    r"meeting|meet-?up|mixer|night|panel|party|reception|seminar|session|show|summit|tour|webinar|workshop)s?\b",
    re.IGNORECASE,
)
THROUGH = re.compile(r"(?:referred|introduced|recommended) by\s+|(?:through|via)\s+", re.IGNORECASE)
THEY = re.compile(r"(?P<who>they|she|he)(?:['’](?P<short>re|s|ve|ll|d))?\s+(?P<rest>\S.*)", re.IGNORECASE)
THEIR = re.compile(r"\b(?:their|her|his)\b", re.IGNORECASE)
IRREGULAR = {"is": "are", "was": "were", "has": "have", "does": "do", "goes": "go"}


def message(person: Row) -> Use:
    """Choose the tool that writes to this contact, and its answers; an empty one clears what was said of someone else."""
    day, said = latest(person.get("discussion", ""))
    status = person.get("status", "")
    if status in MET or ((said or day) and status != TO_CONTACT):
        return Use("thanks", thanks(person, day or person.get("last_contacted", ""), said))
    return Use("letter", letter(person))


def thanks(person: Row, day: str, said: str) -> Mapping[str, str]:
    """Answer the thank-you writer."""
    where = event(person)
    return {
        "their_name": name(person),
        "greet_as": "",
        "occasion": "event" if where else "interview",
        "event": where,
        "remember": to_them(said),
        "done": "",
        "happened": day,
    }


def letter(person: Row) -> Mapping[str, str]:
    """Answer the letter writer."""
    through = introducer(person)
    online = "linkedin" if person.get("relationship") == "Met online" else ""
    lines = (person.get(key, "") for key in ("position", "company", "address"))
    return {
        "their_name": name(person),
        "greet_as": "",
        "their_address": "\n".join(filter(None, lines)),
        "found": "person" if through else online,
        "introducer": through,
        "talk": "",
    }


def latest(discussion: str) -> tuple[str, str]:
    """Give the day and the first sentence of what was noted last, which stands on top."""
    line = discussion.partition("\n")[0]
    dated = DATED.match(line)
    said = line[dated.end() :] if dated else line
    return dated[1] if dated else "", SENTENCE_END.split(said.strip(), maxsplit=1)[0]


def event(person: Row) -> str:
    """Name the event at which one met, if it was one."""
    where = person.get("met_at", "")
    met_there = person.get("relationship") == "Met at an event" or AT_AN_EVENT.search(where)
    return event_name.event(where) if met_there else ""


def introducer(person: Row) -> str:
    """Name the person who made the introduction, if there was one."""
    where = person.get("met_at", "")
    referred = person.get("relationship") == "Referred by someone" or THROUGH.match(where)
    return tidy(THROUGH.sub("", where, count=1)) if referred else ""


def to_them(said: str) -> str:
    """Turn a note about someone into words to them: “They train drivers” becomes “that you train drivers”."""
    about = THEY.fullmatch(said)
    if not about:
        return THEIR.sub("your", said, count=1) if THEIR.match(said) else said
    rest = THEIR.sub("your", about["rest"])
    if short := about["short"]:
        return f"that you’{'re' if short == 's' else short} {rest}"
    verb, _space, more = rest.partition(" ")
    return f"that you {verb if about['who'].lower() == 'they' else with_you(verb)} {more}".rstrip()


def with_you(verb: str) -> str:
    """Give the form of a verb that goes with “you”: “tastes” becomes “taste”; what is past stays."""
    if verb in IRREGULAR:
        return IRREGULAR[verb]
    if verb.endswith("ies"):
        return f"{verb[:-3]}y"
    return re.sub(r"(?<=sh|ch|ss)es$|(?<=[xzo])es$|(?<=[^s])s$", "", verb)
