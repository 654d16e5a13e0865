"""The sentences about a conversation that one had: thanks for it, and where and when it was."""

from tools.kit.form.said import Said
from tools.kit.language import _
from tools.kit.words import say


def thanks(event: Said, when: str) -> str:
    """Thank for a conversation at an event, if it was at one; `when` is “on Monday”."""
    if told := event.variant("thanks when" if when else "thanks", when=when):
        return told
    if when:
        return say(_("Thank you for speaking with me {when}."), when=when)
    return _("Thank you for speaking with me.")


def met(event: Said, when: str) -> str:
    """Say where and when one met; nothing where neither is known."""
    if told := event.variant("met when" if when else "met", when=when):
        return told
    return say(_("It was good to meet you {when}."), when=when) if when else ""
