"""What a networking letter is made of."""

from dataclasses import dataclass

from tools.kit.form.about_you import shared
from tools.kit.form.other_person import their
from tools.kit.form.questions import Group, choose
from tools.kit.form.said import Said
from tools.kit.form.this_message import THIS_TIME, ask_today, ask_tone
from tools.kit.language import later
from tools.kit.sentences import request

WHY = Group(later("What you ask"), later("Ask for what they know. It is easy to say yes to."))


@dataclass(frozen=True)
class Answers:
    """What a networking letter is made of."""

    full_name: str = shared("full_name")
    occupation: Said = shared("occupation")
    years: str = shared("years")
    strength: Said = shared("strength")
    result: Said = shared("result")
    goal: Said = shared("goal")
    city: str = shared("city")
    province: str = shared("province")
    phone: str = shared("phone")
    email: str = shared("email")
    linkedin: str = shared("linkedin")
    their_name: str = their("their_name")
    greet_as: str = their("greet_as")
    their_address: str = their("their_address")
    found: str = their("found")
    wrote_on: str = their("wrote_on", only_with=("found", "before"))
    introducer: Said = their("introducer", only_with=("found", "person"))
    talk: Said = their("talk", only_with=("found", "talk"))
    why: Said = their("why")
    topic: Said = their("topic", group=WHY)
    ask_for: str = choose(later("What you ask for"), request.WAYS, default="meet", group=WHY)
    tone: str = ask_tone()
    french: str = choose(
        later("A line in French"),
        (("no", later("No")), ("yes", later("Yes: “Je parle aussi français.”"))),
        default="no",
        hint=later("It is welcome at a workplace that uses French, if it is true."),
        group=THIS_TIME,
    )
    today: str = ask_today()
    note_room: str = choose(
        later("Room in your LinkedIn note"),
        (("200", later("200 characters (free account)")), ("300", later("300 characters (paid account)"))),
        default="200",
        group=THIS_TIME,
    )
