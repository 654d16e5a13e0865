"""The sentences of an information interview: asking for it, and leading it to its end."""

from tools.kit.document.blocks import Block, Heading, Paragraph
from tools.kit.english import asking
from tools.kit.language import _, later
from tools.kit.sentences import introduction, request
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

NOT_TOLD = ("from ", "that ", "if ", "whether ")
"""How a wish begins that one can learn, and that nobody can be asked to tell."""


def ask_for_time(minutes: str, tone: str) -> str:
    """Ask for a talk, in writing."""
    if tone == "formal":
        asked = _(
            "Would you have {minutes} minutes to talk with me in the next two weeks, in person, by phone or online?"
        )
    else:
        asked = _("Could we talk for {minutes} minutes in the next two weeks, in person, by phone or online?")
    return asked.format(minutes=minutes)


def ask_aloud(minutes: str) -> str:
    """Ask for a talk, on the phone."""
    asked = _("Could we talk for {minutes} minutes in the next two weeks, in person or by phone?")
    return f"{asked.format(minutes=minutes)} {_('I have my questions ready, so I can keep to the time.')}"


def why(topic: str) -> str:
    """Say on the phone why one calls."""
    wish = request.wish(topic, "friendly") or _("I'd like to learn about your work.")
    no_job = _("I'm not calling to ask for a job.")
    return f"{wish} {no_job}"


def first_question(topic: str) -> str:
    """Turn what someone wants to learn into the question that opens the talk."""
    if not topic:
        return ""
    if asking.is_question(topic) or asking.favour(topic):
        return asking.question(topic)
    wish = asking.topic(topic)
    return "" if wish.startswith(NOT_TOLD) else say(_("Could you tell me {wish}?"), wish=wish)


def opening(name: str, minutes: str) -> str:
    """Thank at the beginning, and say how long the talk will be."""
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
    sentences = (work, introduction.result(result), request.wish(topic, "friendly") if work or result else "")
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
                "Ask your questions, the most important first. Listen more than you talk, and take short notes."
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
