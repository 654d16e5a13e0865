"""The sentences of an information interview: asking for it, and leading it to its end."""

from tools.kit.document.blocks import Block, Heading, Paragraph
from tools.kit.form.lent import unmarked
from tools.kit.form.said import Said
from tools.kit.language import _, later
from tools.kit.words import say

LENGTHS = (
    ("15", later("15 minutes")),
    ("20", later("20 minutes, the usual length")),
    ("30", later("30 minutes")),
)
COUNTS = {"15": 5, "20": 6, "30": 10}
"""How many questions fit: between two and three minutes for each."""

STEPS = {"15": (0, 1, 3, 12, 14, 15), "20": (0, 2, 4, 16, 18, 20), "30": (0, 2, 4, 26, 28, 30)}
"""The minutes at which to thank, introduce oneself, ask, ask who else, thank again, and end."""


def ask_for_time(minutes: str, tone: str) -> str:
    """Ask for the conversation, in writing."""
    if tone == "formal":
        asked = _("Would you have {minutes} minutes in the next two weeks, in person, by phone or online?")
    else:
        asked = _(
            "Could we speak for {minutes} minutes in the next two weeks, in person, by phone or online?"
        )
    return asked.format(minutes=minutes)


def ask_aloud(minutes: str) -> str:
    """Ask for the conversation, on the phone."""
    asked = _("Could we speak for {minutes} minutes in the next two weeks, in person or by phone?")
    return f"{asked.format(minutes=minutes)} {_('I have my questions ready, so I can keep to the time.')}"


def reason(why: Said, topic: Said) -> str:
    """Say on the phone why one calls."""
    wish = topic.sentence() or _("I'd like to learn about your work.")
    return f"{why.sentence('call')} {wish}".strip()


def first_question(topic: Said) -> str:
    """Turn what someone wants to learn into the question that opens the conversation; nothing when it gives none."""
    asked = topic.sentence("ask")
    return asked if unmarked(asked).endswith("?") else ""


def opening(name: str, minutes: str) -> str:
    """Thank at the beginning, and say how long it will be."""
    if name:
        thanks = _(
            "“Thank you for making time for me, {name}. I asked for {minutes} minutes, and I'll keep to that.”"
        )
    else:
        thanks = _(
            "“Thank you for making time for me. I asked for {minutes} minutes, and I'll keep to that.”"
        )
    return say(thanks, name=name, minutes=minutes)


def oneself(work: str, result: str, topic: str) -> str:
    """Introduce oneself in a few sentences; where there are none, say where to find them."""
    sentences = (work, result, topic if work or result else "")
    text = " ".join(filter(None, sentences))
    return f"“{text}”" if text else _("Say in 30 seconds who you are. Your networking statement does that.")


def run(name: str, minutes: str, introduced: str) -> tuple[Block, ...]:
    """Set out what to do and say from the first minute to the last."""
    thank, introduce, ask, others, again, end = STEPS[minutes]
    return (
        Heading(_("Minutes {start} to {end}: thank them").format(start=thank, end=introduce)),
        Paragraph(opening(name, minutes)),
        Heading(_("Minutes {start} to {end}: introduce yourself").format(start=introduce, end=ask)),
        Paragraph(introduced),
        Heading(_("Minutes {start} to {end}: ask, and listen").format(start=ask, end=others)),
        Paragraph(
            _(
                "Ask your questions, the most important first. Listen more than you speak, and take short notes."
            )
        ),
        Paragraph(_("When you want to hear more: “That's interesting. Could you give me an example?”")),
        Paragraph(_("If they ask for your résumé, show it. If they do not, leave it in your bag.")),
        Heading(_("Minutes {start} to {end}: ask for names").format(start=others, end=again)),
        Paragraph(_("“Who else should I speak with? May I say that you gave me their name?”")),
        Heading(_("Minutes {start} to {end}: thank them again").format(start=again, end=end)),
        Paragraph(_("Say what helped you most, then: “Thank you. I'll write and tell you what came of it.”")),
        Heading(_("Minute {end}: end on time").format(end=end)),
        Paragraph(
            _(
                "“I see our {minutes} minutes are up, so I'll let you go.” Stay only if they offer more time."
            ).format(minutes=minutes)
        ),
    )
