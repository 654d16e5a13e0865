"""Write to someone who knows your field: a one-page letter, an email, and a note for LinkedIn."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tools.formats import offer
from tools.kit import acquaintance, dates, introduction, message, missing, request
from tools.kit.about import shared
from tools.kit.choosing import fit
from tools.kit.document import Block, Document
from tools.kit.entry import Entry
from tools.kit.form import Group, ask, choose
from tools.kit.language import _, later
from tools.kit.names import greeted, in_short, person
from tools.kit.place import place
from tools.kit.result import Result, Use
from tools.kit.them import their
from tools.kit.this_time import THIS_TIME, ask_today, ask_tone
from tools.kit.words import say
from tools.letter.note import arranged, characters

TITLE = later("Letter writer")

WHY = Group(later("What you ask"), later("Ask for what they know, not for a job. It is easier to say yes."))
ONE_PAGE = 250
"""Words in a letter that stays on one page and is read to its end."""
IN_A_NOTE = ("found", "work", "connect", "thanks")


@dataclass(frozen=True)
class Answers:
    """What a networking letter is made of."""

    full_name: str = shared("full_name")
    occupation: str = shared("occupation")
    years: int | None = shared("years")
    strength: str = shared("strength")
    result: str = shared("result")
    goal: str = shared("goal")
    city: str = shared("city")
    province: str = shared("province")
    phone: str = shared("phone")
    email: str = shared("email")
    linkedin: str = shared("linkedin")
    their_name: str = their("their_name")
    greet_as: str = their("greet_as")
    their_address: str = their("their_address")
    found: str = their("found")
    introducer: str = their("introducer", only_with=("found", "person"))
    talk: str = their("talk", only_with=("found", "talk"))
    topic: str = ask(
        later("What you would like to learn"),
        hint=later("Finish the sentence: I would like to learn … For example: how you train new nurses"),
        limit=120,
        words=20,
        lines=2,
        core=True,
        group=WHY,
    )
    ask_for: str = choose(later("What you ask for"), request.WAYS, default="meet", group=WHY)
    tone: str = ask_tone()
    today: str = ask_today()
    note_room: str = choose(
        later("Room in your LinkedIn note"),
        (("300", later("300 characters")), ("200", later("200 characters, on some free accounts"))),
        default="300",
        group=THIS_TIME,
    )


def render(answers: Answers) -> Result:
    """Write the letter, the email and the note, with advice on what is still missing."""
    documents = (letter(answers), email(answers), note(answers))
    them = {"their_name": answers.their_name, "greet_as": answers.greet_as}
    talk = them | {"introducer": answers.introducer, "topic": answers.topic}
    files = (
        offer.word("letter", documents[0]),
        *offer.calendar("follow-up", follow_up(answers), answers.today),
    )
    return Result(
        documents,
        first="letter",
        advice=tuple(advice(answers)),
        files=files,
        uses=(
            Use("interview", talk),
            Use("thanks", them),
            Use("contacts", people=for_contacts(answers)),
        ),
    )


def for_contacts(answers: Answers) -> tuple[Mapping[str, str], ...]:
    """Give the contact sheet the person, and the day of the next step."""
    day, met_at = dates.read(answers.today), in_short(answers.introducer)
    next_step = dates.week_after(day).isoformat() if day else ""
    return acquaintance.row(
        answers.their_name, answers.today, "", met_at=met_at, follow_up=next_step, status="Contacted"
    )


def follow_up(answers: Answers) -> tuple[Entry, ...]:
    """Put the day on which the letter promises to write again into the calendar."""
    day, name = dates.read(answers.today), person(answers.their_name)
    title = say(_("Write to {name} again"), name=name) if name else _("Write again about my letter")
    return (Entry(dates.week_after(day), title),) if day else ()


def letter(answers: Answers) -> Document:
    """Lay the letter out as Canadian letters are: sender, date, recipient, greeting, short paragraphs, name.

    What one does well and did gives way where the page has no room for it.
    """
    for background in ((answers.strength, answers.result), ("", answers.result), ("", "")):
        blocks = (
            *letterhead(answers),
            *body(answers, *background, full=True),
            *message.signed_by_hand(answers.full_name, answers.tone),
        )
        if message.words_in(blocks) <= ONE_PAGE:
            break
    return Document("letter", _("Letter"), message.counted(blocks), _("Copy the letter"), blocks)


def letterhead(answers: Answers) -> tuple[Block, ...]:
    """Write who writes, when, and to whom."""
    day = dates.read(answers.today)
    own = message.reach(answers.phone, answers.email, answers.linkedin)
    return (
        *message.lines(answers.full_name, place(answers.city, answers.province), *own),
        *message.lines(dates.written(day) if day else ""),
        *message.lines(person(answers.their_name), *answers.their_address.splitlines()),
        message.salutation(greeted(answers.their_name, answers.greet_as), answers.tone, paper=True),
    )


def email(answers: Answers) -> Document:
    """Write the same as an email: shorter, with a subject line."""
    own = message.reach(answers.phone, answers.email, answers.linkedin)
    blocks = (
        *message.subject(message.request_subject(answers.introducer, answers.occupation, answers.city)),
        message.salutation(greeted(answers.their_name, answers.greet_as), answers.tone),
        *body(answers, "", answers.result, full=False),
        *message.signature(answers.full_name, answers.tone, *own),
    )
    return Document("email", _("Email"), message.counted(blocks), _("Copy the email"), blocks)


def body(answers: Answers, strength: str, result: str, *, full: bool) -> tuple[Block, ...]:
    """Write the paragraphs: how I found you and who I am, what I bring, what I ask, what comes next."""
    tone, where = answers.tone, place(answers.city, answers.province)
    return (
        *message.paragraph(
            request.found(answers.found, answers.introducer, answers.talk)
            or request.my_name(answers.full_name),
            introduction.work(answers.occupation, answers.years, where, tone),
        ),
        *message.paragraph(
            introduction.strength(strength, tone),
            introduction.result(result, tone),
            introduction.goal(answers.goal, tone),
        ),
        *message.paragraph(
            request.wish(answers.topic, tone) or _("I would value your advice."),
            _("This is not a request for a job."),
            request.ask_for_time(answers.ask_for, tone),
            request.promise(answers.ask_for, tone) if full else "",
        ),
        *message.paragraph(request.next_step(answers.today, tone), request.thanks(tone)),
    )


def note(answers: Answers) -> Document:
    """Write the note that goes with an invitation on LinkedIn, in the room there is."""
    tone, room = answers.tone, int(answers.note_room)
    chosen = fit(
        (
            ("connect", request.connect("")),
            ("greeting", message.salutation(greeted(answers.their_name, answers.greet_as), "friendly").text),
            ("name", answers.full_name),
            ("found", request.found(answers.found, in_short(answers.introducer))),
            ("work", introduction.work(answers.occupation, tone=tone)),
            ("connect", request.connect(answers.topic)),
            ("found", request.found(answers.found, answers.introducer, answers.talk)),
            ("thanks", "" if answers.found == "talk" else _("Thank you.")),
            (
                "work",
                introduction.work(answers.occupation, None, place(answers.city, answers.province), tone),
            ),
        ),
        lambda parts: characters(arranged(parts, IN_A_NOTE)) <= room,
    )
    blocks = arranged(chosen, IN_A_NOTE)
    size = _("{count} of {room} characters").format(count=characters(blocks), room=room)
    return Document("linkedin", _("LinkedIn note"), size, _("Copy the LinkedIn note"), blocks)


def advice(answers: Answers) -> Iterator[str]:
    """Say what would make the letter stronger, what matters most first."""
    yield from missing.names(answers.full_name, answers.their_name)
    yield from missing.introduction(answers.introducer)
    if not answers.topic:
        yield _("Say what you would like to learn from them. It gives them a reason to answer.")
    if not request.found(answers.found, answers.introducer, answers.talk):
        yield _("Say how you found them. If someone gave you their name, that person comes first.")
    if not answers.occupation:
        yield _("Say what you do.")
    yield from missing.way_to_answer(answers.phone, answers.email)
    yield from missing.day(
        answers.today, _("Give today's date, so that the letter says when you will write again.")
    )
    if not answers.result:
        yield _("Add a result you are proud of. It is what people remember.")
