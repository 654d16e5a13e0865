"""About you: the questions that several tools ask, answered once and known to all of them."""

from dataclasses import dataclass
from typing import Any

from tools.kit.form.beginnings.about_me import RESULTS, STRENGTHS, WORK
from tools.kit.form.beginnings.hoping import GOALS
from tools.kit.form.questions import Group, ask, choose, finish, taken
from tools.kit.form.said import Said
from tools.kit.language import later

PROVINCES = (
    ("", later("Choose one")),
    ("AB", later("Alberta")),
    ("BC", later("British Columbia")),
    ("MB", later("Manitoba")),
    ("NB", later("New Brunswick")),
    ("NL", later("Newfoundland and Labrador")),
    ("NT", later("Northwest Territories")),
    ("NS", later("Nova Scotia")),
    ("NU", later("Nunavut")),
    ("ON", later("Ontario")),
    ("PE", later("Prince Edward Island")),
    ("QC", later("Quebec")),
    ("SK", later("Saskatchewan")),
    ("YT", later("Yukon")),
)

YOU = Group(later("You"), later("Who is speaking, in a few words."))
STRENGTH = Group(
    later("What you bring"), later("One strength and one result are enough. People remember a number.")
)
GOAL = Group(later("What you look for"), later("When people know what you want, they can help."))
REACH = Group(later("How to reach you"), later("Give the ones that you check every day. Leave out the rest."))
PLACE = Group(later("Where you are"), later("A place helps people think of others they know there."))


@dataclass(frozen=True)
class AboutYou:
    """The shared questions. Tools take them with `shared`."""

    full_name: str = ask(
        later("Full name"),
        hint=later("The name you want people to call you. One name is fine."),
        words=10,
        core=True,
        group=YOU,
        openings=("my name is", "name:", "i am", "i'm", "i’m"),
        autocomplete="name",
    )
    occupation: Said = finish(later("Your occupation"), *WORK, words=12, core=True, group=YOU)
    years: str = ask(
        later("Years of experience"),
        hint=later("In Canada and before. Leave it empty if you are starting."),
        kind="years",
        limit=60,
        group=YOU,
    )
    strength: Said = finish(
        later("What you do well"), *STRENGTHS, limit=120, words=20, lines=2, group=STRENGTH
    )
    result: Said = finish(
        later("A result you are proud of"), *RESULTS, limit=160, words=28, lines=2, group=STRENGTH
    )
    goal: Said = finish(
        later("The work you are looking for"), *GOALS, limit=120, words=20, lines=2, core=True, group=GOAL
    )
    city: str = ask(later("Your city"), limit=60, words=6, group=PLACE, autocomplete="address-level2")
    province: str = choose(
        later("Your province or territory"), PROVINCES, group=PLACE, autocomplete="address-level1"
    )
    phone: str = ask(
        later("Your phone number"),
        hint=later("With the area code. For example: 902-555-0134"),
        kind="phone",
        limit=40,
        group=REACH,
        autocomplete="tel",
    )
    email: str = ask(
        later("Your email address"),
        openings=("mailto:", "email:", "e-mail:"),
        hint=later("One with your name in it is easy to find again."),
        kind="email",
        group=REACH,
        autocomplete="email",
    )
    linkedin: str = ask(
        later("Your LinkedIn address"),
        hint=later("For example: linkedin.com/in/your-name"),
        kind="address",
        limit=100,
        group=REACH,
        autocomplete="url",
    )


def shared(name: str) -> Any:
    """Take a question from About you by its name."""
    return taken(AboutYou, name, about_you=True)
