"""What the card maker asks."""

from dataclasses import dataclass

from tools.card import card_lines
from tools.card.layouts import LAYOUTS
from tools.kit.form import print_sheet as printing
from tools.kit.form.about_you import shared
from tools.kit.form.questions import Group, ask, choose
from tools.kit.form.said import Said
from tools.kit.language import later

ON_THE_CARD = Group(
    later("On the card"), later("People read a few words in large letters. Keep the rest for a conversation.")
)

LOOK = Group(
    later("How it looks"),
    later("Four calm layouts. The name is the largest, and nothing is smaller than 7 points."),
)
TO_THE_RIGHT = later("Move to the right"), later("Minus moves to the left.")
DOWN = later("Move down"), later("Minus moves up.")
BACKS = (("lines", later("Words and lines to write on")), ("blank", later("Nothing")))


@dataclass(frozen=True)
class Answers:
    """What a card is made of."""

    full_name: str = shared("full_name")
    occupation: Said = shared("occupation")
    city: str = shared("city")
    province: str = shared("province")
    phone: str = shared("phone")
    email: str = shared("email")
    linkedin: str = shared("linkedin")
    title: str = ask(
        later("Your occupation on the card"),
        hint=later("If you leave it empty, the card uses the words of your sentence."),
        limit=2 * card_lines.ROOM,
        group=ON_THE_CARD,
    )
    said: str = ask(
        later("How to say your name"),
        hint=later("In letters that people here read easily. For example: mah-ree-SOHL"),
        limit=card_lines.ROOM - 2,
        group=ON_THE_CARD,
    )
    skill: str = ask(
        later("A skill or a language"),
        hint=later("In two or three words. For example: Tagalog"),
        limit=card_lines.ROOM,
        group=ON_THE_CARD,
    )
    second_skill: str = ask(later("A second skill or language"), limit=card_lines.ROOM, group=ON_THE_CARD)
    third_skill: str = ask(later("A third skill or language"), limit=card_lines.ROOM, group=ON_THE_CARD)
    layout: str = choose(
        later("Layout"),
        tuple((name, each.label) for name, each in LAYOUTS.items()),
        default="left",
        drawn=True,
        group=LOOK,
    )
    colour: str = ask(
        later("Colour"),
        hint=later("Dark colours are easiest to read. One that is too light is made darker."),
        kind="colour",
        default="#0e4f49",
        group=LOOK,
    )
    code: str = choose(
        later("A code for phones to scan"),
        (("no", later("No code")), ("yes", later("A QR code with my details"))),
        default="no",
        hint=later("Anyone who points a phone at it can save your details at once."),
        group=LOOK,
    )
    back: str = choose(
        later("On the back"),
        BACKS,
        default="lines",
        hint=later("People write there where they met you."),
        group=LOOK,
    )
    paper: str = printing.ask_paper()
    printer: str = printing.ask_printer()
    across: str = printing.ask_shift(*TO_THE_RIGHT, "home")
    down: str = printing.ask_shift(*DOWN, "home")
    scale: str = printing.ask_scale("home")
    across_away: str = printing.ask_shift(*TO_THE_RIGHT, "away")
    down_away: str = printing.ask_shift(*DOWN, "away")
    scale_away: str = printing.ask_scale("away")
