"""The event: its questions, four sheets, and the days to write."""

from collections.abc import Iterator, Mapping

from tools.event import meeting_people
from tools.event.answers import Answers as Answers
from tools.event.messages import after, entries
from tools.event.sheets import before, pocket, talk
from tools.formats import offer
from tools.kit.document.result import Result, Use
from tools.kit.form.said import Said
from tools.kit.language import _, later
from tools.kit.people import contact_row as acquaintance
from tools.kit.sentences import missing
from tools.kit.time.working_days import best_day, has_passed
from tools.kit.words import say

TITLE = later("Event planner")
SUMMARY = later(
    "Prepare one event: what to do before, how to begin a conversation, a sheet for your pocket, and what to write afterwards."
)


def render(answers: Answers) -> Result:
    """Write the tick-list, what to say, the pocket sheet and the follow-up, with advice on what is missing."""
    documents = (before(answers), talk(answers), pocket(answers), after(answers))
    files = (
        offer.word("event", pocket(answers)),
        *offer.calendar("event", entries(answers), answers.today),
    )
    return Result(
        documents,
        first="pocket",
        advice=tuple(advice(answers)),
        files=files,
        uses=(
            Use("thanks", for_thanks(answers)),
            Use("contacts", people=for_contacts(answers)),
        ),
    )


def for_thanks(answers: Answers) -> dict[str, str | Said]:
    """Give the thank-you writer the first person, and the event."""
    name, topic = next(iter(meeting_people.met(answers.met)), ("", ""))
    return {
        "their_name": name,
        "occasion": "event",
        "event": answers.event,
        "happened": answers.day,
        "remember": say(_("what you told me about {topic}"), topic=topic.removeprefix(meeting_people.ABOUT))
        if meeting_people.is_for_them(topic)
        else "",
        "remember.note": "" if meeting_people.is_for_them(topic) else topic,
    }


def for_contacts(answers: Answers) -> tuple[Mapping[str, str], ...]:
    """Give the contact sheet everyone met, with the day on which to write."""
    day = best_day(answers.day, answers.province)
    known = {
        "relationship": "event",
        "met_at": answers.event.typed,
        "status": "met",
        "follow_up": day.isoformat() if day else "",
    }
    return tuple(
        each
        for name, topic in meeting_people.met(answers.met)
        for each in acquaintance.row(name, answers.day, meeting_people.note(topic), **known)
    )


def advice(answers: Answers) -> Iterator[str]:
    """Say what would help, what matters most first."""
    if has_passed(answers.day, answers.today) and not answers.met:
        yield _("The day of the event has passed. Check the date, or note who you met and write to them.")
    yield from missing.working_day(answers.day, answers.province)
    for note in meeting_people.nameless(answers.met):
        yield say(
            _("Who is the note “{note}” about? Write their name, then a colon, then the note."), note=note
        )
    yield from filter(None, (meeting_people.left_out(*each) for each in meeting_people.met(answers.met)))
    if not answers.event:
        yield _("Choose one event. A first small one is enough.")
    if not answers.kind:
        yield _("Choose the kind of event, and you get questions that fit it.")
    if not answers.day:
        yield _("Give the day of the event, and you see by when to write to the people you met.")
    if not answers.aim:
        yield _("Set one small aim, such as speaking with two people.")
    if not answers.full_name or not answers.occupation:
        yield _("Give your name and what you do, so that you can say it in one breath.")
    yield from missing.way_to_answer(answers.phone, answers.email)
