"""Suggest how a sentence begins that someone finished: one of its frames, and their words as they stand in its gap."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tools.kit.capitals import capitalized, has_name
from tools.kit.english.forms import CLAUSE, HOW, form, is_counted, is_role
from tools.kit.english.word_lists import is_common
from tools.kit.form.said import GAP, Frame, Said
from tools.kit.words import DETERMINER, PRONOUN, tidy

NOTHING = re.compile(
    r"(?:(?:i )?(?:don?['’]?t|do not) know|idk|dunno|no idea|not (?:sure|yet|applicable)|nothing|none|n/?a|nil|tbd|no|nope|same"
    r"|no (?:answer|results?|job|work)|same as \w+)(?: (?:yet|now|so far|special|(?:what )?to (?:say|write)))*(?:[,.;] .*)?\W*",
    re.I,
)
"""Answers that say nothing yet."""
FOREIGN = re.compile(
    r"(?<![\w'’-])(?:avec|aux|chez|dans|des|du|mes|nous|pour les|soy|muy|en|suis|un|une|je|el|la|los|las|del|de|y|para|por|em|e"
    r"|no meu|da|um|uma|und|der|das|für)(?![\w'’-]| [A-ZÀ-Ý])|(?<![\w'’])[cdjlmnqst]['’][a-zéèêà]{2,}",
)
"""Small words of French, Spanish, Portuguese and German that are no words of English."""


def suggest(typed: str, frames: Sequence[Frame], chosen: str = "") -> Said | None:
    """Say words in the frame that was chosen, or in the first that they fit; None when they say nothing yet."""
    text = re.sub(r"^i ?m\b", "I'm", tidy(typed).lstrip("-–—•* "), flags=re.I)
    begun_only = text.lower() in {opening for each in frames for opening in openings(each)}
    if not any(map(str.isalnum, text)) or NOTHING.fullmatch(text) or begun_only:
        return None
    frame = next((each for each in frames if each.name == chosen), frames[-1] if chosen else None)
    named = [frame] if frame else frames
    opened, words = begun(text, named) or (None, text)
    if FOREIGN.search(words):
        return replace(said(frame or frames[-1], words, typed), foreign=True)
    return said(frame or fitting(words, frames, opened, text), words, typed)


def said(frame: Frame, words: str, typed: str) -> Said:
    """Set words into a frame: small where only their place gave a capital, and with the capitals beyond doubt."""
    own = frame.name == "own"
    asks = own and (typed.strip().endswith("?") or form(words, set(frame.takes) & {"question"}) == "question")
    plain = f"{words}?" if asks else f"{words}!" if own and typed.strip().endswith("!") else words
    inside = capitalized(PRONOUN.sub("I", plain if own else small(plain)))
    return Said(frame, inside, typed, is_counted(inside))


def begun(text: str, frames: Sequence[Frame]) -> tuple[Frame, str] | None:
    """Find the frame whose beginning was typed again, and the words that follow it."""
    low = text.lower().replace("’", "'")
    found = [
        (frame, text[len(opening) :].lstrip().removesuffix(frame.end()))
        for frame in frames
        for opening in openings(frame)
        if low.startswith(f"{opening} ") and (frame.name != "own")
    ]
    return min(found, key=lambda each: len(each[1])) if found else None


def openings(frame: Frame) -> Iterator[str]:
    """List the ways in which a frame's sentence begins, in small letters."""
    for sentence in (frame.sentence, *frame.variants.values()):
        before = GAP.split(sentence)[0].strip().lower()
        yield from filter(None, (before, re.sub(r" a$", " an", before)))
    yield from frame.openings


def fitting(words: str, frames: Sequence[Frame], opened: Frame | None, typed: str) -> Frame:
    """Choose the frame that takes the form of the words, of those that begin as the one that was typed again."""
    again = opened and typed.lower().startswith(opened.sentence.partition("{")[0].split(" ")[0].lower())
    start = f"{opened.sentence.partition(' ')[0]} " if opened and again else ""
    alike = [each for each in frames if each.sentence.startswith(start)]
    found = form(words, {name for frame in alike for name in frame.takes})
    fits = (each for each in alike if found in each.takes and not (opened and found in ("thing", "clause")))
    return next(fits, opened or frames[-1])


def small(text: str) -> str:
    """Take off the capital that only its place at the beginning gave to a common word."""
    first, *rest = text.split(" ")
    low = first.lower()
    capitals = [word for word in rest if word[:1].isupper() and word[:2] not in ("I", "I'", "I’")]
    named = has_name(first) or not (CLAUSE.match(text) or all(map(has_name, capitals)))
    if named or first[1:] != low[1:] or re.match(r"I(?:['’]|$)", first):
        return text
    plain = is_common(low) or DETERMINER.match(low) or HOW.match(low) or CLAUSE.match(text)
    parts = re.split("[-/]", low.strip(",."))
    return low[:1] + text[1:] if plain or all(is_common(each) or is_role(each) for each in parts) else text
