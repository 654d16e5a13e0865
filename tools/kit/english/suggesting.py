"""Suggest how a sentence begins that someone finished: one of its frames, and their words as they stand in its gap."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tools.kit.capitals import capitalized, has_name, in_one, quiet
from tools.kit.english.forms import HOW_MUCH, form
from tools.kit.english.nouns import WANTS_THE, article, head, is_role
from tools.kit.english.verbs import CLAUSE, HOW, PREPOSITION, SUBJECT
from tools.kit.english.word_lists import LIFE, is_common
from tools.kit.form.beginnings.typed_again import Begun, begun, leads, openings
from tools.kit.form.said import Frame, Said
from tools.kit.nothing_said import says_nothing, without_greeting
from tools.kit.other_language import other_language
from tools.kit.words import DETERMINER, PREPOSITIONS, PRONOUN, tidy

CLOSED = re.compile(rf"(?:(?:{SUBJECT})(?:['’]\w+)?|because) $|{DETERMINER.pattern}|{HOW.pattern}")


def suggest(typed: str, frames: Sequence[Frame], chosen: str = "") -> Said | None:
    """Say words in the frame that was chosen, or in the first that they fit; None when they say nothing yet."""
    taken = {name for each in frames for name in each.takes}
    names = not taken.isdisjoint(("common", "person"))  # An event's often begins with one.
    plain = re.sub(r" *, *(?=[^\W\d])", ", ", tidy(typed).lstrip("-–—•* "))
    text = re.sub(r"(?i)^i(?: ?m|am)\b", "I'm", plain if names or chosen else quiet(without_greeting(plain)))
    frame = next((each for each in frames if each.name == chosen), frames[-1] if chosen else None)
    short = re.sub(r"^i am\b", "I'm", text, flags=re.I)
    again = begun(short, [frame] if frame else frames, fits if not frame else lambda _words, _frame: True)
    words = again[2] if again else text
    empty = not re.search(r"[^\W_]", text) or any(text.lower() in openings(each) for each in frames)
    if empty or says_nothing(words, person="person" in taken):
        return None
    count, before = other_language(words)  # A word of ours before them, and it is English: “chef de partie”.
    known = any(is_common(each) or is_role(each) for each in before.lower().split())
    foreign = count > known and "person" not in taken
    fit = frame or (frames[-1] if foreign else fitting(words, frames, again))
    return replace(said(fit, words, typed, keeps=bool(frame) or names), chosen=bool(frame), foreign=foreign)


def said(frame: Frame, words: str, typed: str, *, keeps: bool) -> Said:
    """Set words into a frame: small where only their place gave a capital, and with the capitals beyond doubt."""
    own = frame.is_own
    asks = own and (typed.strip().endswith("?") or form(words, set(frame.takes) & {"question"}) == "question")
    plain = f"{words}?" if asks else f"{words}!" if own and typed.strip().endswith("!") else words
    keeps = keeps or (frame.name in ("colon", "interested") and bool(re.search(" [A-Z][a-z]", plain)))
    inside = capitalized(PRONOUN.sub("I", small(plain, keeps=keeps) if frame.beginning() else plain))
    named = form(inside, ("role", "field", "room", "place")) != "loose" and head(inside) == inside
    is_work = named and LIFE.isdisjoint(inside.lower().split())
    several = bool(re.search(", | and | & ", re.split(rf" (?:{PREPOSITIONS}|like|or)\b", inside)[0]))
    return Said(frame, inside, typed, article=article(inside), several=several, is_work=is_work)


def fits(words: str, frame: Frame) -> bool:
    """Tell whether words have a form that a frame takes."""
    return form(words, frame.takes) in frame.takes


def fitting(words: str, frames: Sequence[Frame], again: Begun | None) -> Frame:
    """Choose the frame that takes the form of the words, of those that begin as what was typed again."""
    opened, typed = again[:2] if again else (None, "")
    article = re.search(" an?$", typed) or DETERMINER.match(words)
    leading = not opened or leads(typed, opened)
    goes_on = [each for each in frames if not leading or f"{each.sentence.lower()} ".startswith(f"{typed} ")]
    alike = [each for each in frames if not opened or each is opened or (each in goes_on and not article)]
    to_you = re.search(r" your?\b|^(?:need|want|hope)\b", words, re.I)
    alike = [each for each in alike if not (to_you and each.beginning().endswith("because you"))]
    found = form(words, {name for frame in alike for name in frame.takes})
    held = opened and found in ("thing", "clause", "loose")
    return next((each for each in alike if found in each.takes and not held), opened or frames[-1])


def small(text: str, *, keeps: bool) -> str:
    """Take off a caps lock, and the capital that only its place gave to a common word, or to one with small words behind it."""
    first, *rest = text.split(" ")
    low = first.lower()
    titled = len(text) > 3 and not keeps and (text.isupper() or not re.search("[A-Z]{2}|(?:^| )[^A-Z]", text))
    if titled and all(map(is_small, text.lower().split())):
        return text.lower()
    if has_name(first) or first[1:] != low[1:] or re.match(r"I(?:['’]|$)|.*\.$|\w-", first):
        return text
    clause = CLAUSE.match(text) or (DETERMINER.match(low) and rest and rest[0].islower())
    listed = first.endswith(",") or (rest and rest[0] in ("and", "or", "&"))  # “Excel and bookkeeping”
    scope = text if listed else head(in_one(text))
    others = [word for word in scope.split()[1:] if re.match(r"[^\W\d_a-z](?=\w*[a-z])", word)]
    alone = rest and not (keeps or listed or others)
    near = not others or (not (keeps or listed) and (rest[0].islower() or all(map(has_name, others))))
    plain = clause or alone or (near and is_small(low))
    return low[:1] + text[1:] if plain else text


def is_small(low: str) -> bool:
    """Tell whether a first word in small letters is surely common."""
    common = all(is_common(each) or is_role(each) for each in re.split("[-/]", low.strip(",.")))
    return common or any(each.match(f"{low} ") for each in (CLOSED, HOW_MUCH, WANTS_THE, PREPOSITION))
