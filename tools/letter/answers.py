"""What a networking letter is made of."""

from dataclasses import dataclass

from tools.kit.form.about_you import shared
from tools.kit.form.other_person import their
from tools.kit.form.questions import Group, choose
from tools.kit.form.this_message import THIS_TIME, ask_today, ask_tone
from tools.kit.language import later
from tools.kit.sentences import request

WHY = Group(later("What you ask"), later("Ask for what they know, not for a job. It is easier to say yes."))


@dataclass(frozen=True)
class Answers:
    """What a networking letter is made of."""

    full_name: str = shared("full_name")
    occupation: str = shared("occupation")
    years: str = shared("years")
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
    topic: str = their("topic", group=WHY)
    ask_for: str = choose(later("What you ask for"), request.WAYS, default="meet", group=WHY)
    tone: str = ask_tone()
    today: str = ask_today()
    note_room: str = choose(
        later("Room in your LinkedIn note"),
        (("300", later("300 characters")), ("200", later("200 characters, on some free accounts"))),
        default="300",
        group=THIS_TIME,
    )
