"""The frame of a letter or an email: subject line, salutation, paragraphs, and the name at its end.

No form of address assumes a gender: a title stands there only when the visitor wrote it.
"""

import re
from collections.abc import Iterable

from tools.kit.document.blocks import Block, Lines, Paragraph
from tools.kit.document.text import plain
from tools.kit.form.lent import through_marks
from tools.kit.form.said import Said
from tools.kit.language import _, several
from tools.kit.people import phone as phones
from tools.kit.sentences.introducer import in_short, is_named
from tools.kit.words import count_words, say


def salutation(name: str, tone: str, *, paper: bool = False) -> Paragraph:
    """Greet by name; on paper a formal greeting ends in a colon, as Canadian letters do."""
    if not name:
        return Paragraph(_("Hello,"))
    if tone == "formal":
        return Paragraph(say(_("Dear {name}:") if paper else _("Dear {name},"), name=name))
    return Paragraph(say(_("Dear {name},") if paper else _("Hello {name},"), name=name))


def paragraph(*sentences: str) -> tuple[Block, ...]:
    """Set the sentences that there are as a paragraph; none of them, none of it."""
    text = " ".join(" ".join(sentences).split())
    return (Paragraph(text),) if text else ()


def lines(*each: str) -> tuple[Block, ...]:
    """Set the lines that there are under one another."""
    there = tuple(line for line in map(str.strip, each) if line)
    return (Lines(there),) if there else ()


def closing(tone: str) -> str:
    """Close a letter."""
    return _("Sincerely,") if tone == "formal" else _("Kind regards,")


def signature(full_name: str, tone: str, *reach: str) -> tuple[Block, ...]:
    """Sign an email: the closing and the name, then how to reach the person."""
    name = full_name.strip()
    return lines(closing(tone) if name else "", name, *reach)


def reach(phone: str, email: str, linkedin: str = "") -> tuple[str, str, str]:
    """Write how to reach someone, for a letterhead or under a name."""
    return phones.written(phone), email.strip(), profile(linkedin)


@through_marks
def web_address(typed: str) -> str:
    """Write an address on the web without what every address has."""
    return re.sub(r"^(?:https?://)?(?:www\.)?", "", typed.strip(), flags=re.IGNORECASE).rstrip("/ ")


@through_marks
def profile(typed: str) -> str:
    """Write the address of someone's profile on LinkedIn without its tail, which tells only how one came there."""
    return re.sub(r"(?i)^(linkedin\.com/in/[^?#]+)[?#].*", r"\1", web_address(typed)).rstrip("/")


def request_subject(introducer: Said, occupation: Said) -> str:
    """Say in a subject line why one writes: who gave the name, or else who is asking."""
    if is_named(introducer):
        return in_short(introducer).variant("subject")
    return occupation.variant("subject") or _("May I ask you a question about your work?")


def following_up() -> str:
    """Say in a subject line that one wrote before."""
    return _("Following up on my message")


def signed_by_hand(full_name: str, tone: str) -> tuple[Block, ...]:
    """Close a letter on paper, with room to sign above the name."""
    return (*lines(closing(tone)), *lines(full_name)) if full_name else ()


def words_in(blocks: Iterable[Block]) -> int:
    """Count the words of blocks."""
    return sum(map(count_words, map(plain, blocks)))


def counted(blocks: Iterable[Block]) -> str:
    """Say how many words blocks have."""
    return several("{count} word", "{count} words", words_in(blocks))
