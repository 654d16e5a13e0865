"""What someone did for the visitor, to stand after “Thank you for”."""

import re

from tools.kit.english.kinds import COMMANDS, NOUNS, kind
from tools.kit.language import _
from tools.kit.sentences.continuing import continued
from tools.kit.words import say, small, without

FOR = ("thank you for", "thanks for", "for", "that", "because")
NO_ARTICLE = (
    "so ", "plenty of ", "lots of ", "vos ", "votre ", "le ", "la ", "les ", "l'", "l’", "un ", "une ", "mon ", "ma ", "mes ",
)  # fmt: skip
"""Beginnings before which no “the” stands, some of them French."""
OF_A_VERB = re.compile(rf"(?:{'|'.join(sorted(NOUNS & COMMANDS))}) (?!at|for|from|in|of|on|to|with)\w", re.I)
"""Words that can be a verb or a noun, before another: “review resume”."""


def kindness(answer: str) -> str:
    """Name what someone did for the visitor, to stand after “Thank you for”, in whatever form it was told."""
    text = continued(answer, *FOR)
    what, told = kind(text), small(text)
    if what == "past" or told.startswith("you "):
        return say(_("your kindness: you {did}"), did=without(told, "you"))
    if what == "verb":
        return say(_("taking the time to {do}"), do=without(told, "to"))
    if what == "clause" or text.startswith(NO_ARTICLE) or OF_A_VERB.match(text):
        return say(_("this: {told}"), told=text)
    return text if what else say(_("the {thing}"), thing=text)
