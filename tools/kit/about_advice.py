"""Advice on answers of About you, the same in every tool."""

import re
from collections.abc import Iterator, Mapping

from tools.kit.language import _
from tools.kit.names import PARTICLES
from tools.kit.proper import as_name
from tools.kit.words import say, tidy

PROFILE = re.compile(r"(?:https?://)?(?:\w+\.)?linkedin\.com/in/[^/\s]", re.IGNORECASE)


def advice(answers: Mapping[str, str]) -> Iterator[str]:
    """Point at what looks like a slip; an answer that the tool does not ask for is missing."""
    name, address = answers.get("full_name", ""), answers.get("linkedin", "")
    if name.islower():
        yield say(_("Begin your name with a capital: {name}."), name=as_name(tidy(name), PARTICLES))
    if address and not PROFILE.match(address):
        yield _("Check your LinkedIn address. The address of a profile begins with linkedin.com/in/.")
