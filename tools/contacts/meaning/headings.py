"""The heading of a column, understood word by word: which thing it stands for, which one of several, and what is not known."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from gettext import NullTranslations

from tools.contacts.meaning.vocabulary import plain, things
from tools.contacts.sheet.columns import COLUMNS
from tools.kit import language

WHICH = ("work", "main", "other", "home")
"""What tells one phone or address from another, in the order that serves best at work."""
BESIDE = {"small", "counted", "total", *WHICH}
PARTS = ("box", "street", "region", "city", "code", "country")
NAMES = {"first", "middle", "last", "whole", "name", "nickname"}
REMARK = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")
"""What stands in brackets: of several columns which one, or a remark such as “(required, at most 100)”."""
PREFIX = re.compile(r"\s*[^\W\d_][^:./|–-]*?(?:\s[-–|]\s|:\s|[./])\s*(?=\S)")
FEWEST = 3
"""So many headings with one beginning have it from a program."""
LONGEST_HEADING = 200  # signs


@dataclass(frozen=True)
class Meaning:
    """What a heading says: its thing (nothing when it is not known), which one, the numbers in it, and unknown words."""

    thing: str = ""
    which: str = ""
    index: str = ""
    things: frozenset[str] = frozenset()
    strange: bool = False
    words: str = field(default="", compare=False)

    @property
    def known(self) -> bool:
        """Tell whether a program or a person would write this over a column, and seldom in a cell."""
        return bool(self.things - BESIDE) and not self.strange


def column_called(heading: str) -> str:
    """Give the key of the column that our own sheet calls so, in this language or in English; nothing for any other."""
    return names(language.catalogue).get(heading, "")


@cache
def names(catalogue: NullTranslations) -> Mapping[str, str]:
    """List what the columns are called, each with its key."""
    return {name: each.key for each in COLUMNS for name in (each.name, catalogue.gettext(each.name))}


@lru_cache(10_000)
def meaning(heading: str) -> Meaning:
    """Understand a heading."""
    spaced = re.sub(
        r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])", " ", heading[:LONGEST_HEADING].replace("#", " # ")
    )
    words = plain(spaced)
    read = list(things(words.split()))
    if (remark := REMARK.search(spaced)) and not all(
        thing for thing, _word in things(plain(remark[0]).split())
    ):
        return meaning(spaced[: remark.start()] + spaced[remark.end() :])
    if not all(thing for thing, _word in read):  # “telephoneNumber” is two words, and “LinkedIn” is one.
        apart = list(things(plain(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", spaced)).split()))
        read = apart if all(thing for thing, _word in apart) else read
    known = frozenset(thing for thing, _word in read if thing and thing != "number")
    strange = any(not thing for thing, _word in read)
    which = next((each for each in WHICH if each in known), "")
    thing = settled(known)
    if strange and thing not in ("email", "phone", "web", "linkedin", "facebook", "label"):
        thing = ""
    return Meaning(thing, which, index_of(read), known, strange, words)


def is_own(label: str) -> bool:
    """Tell whether a label is the visitor's own word, such as “Wife”, and no kind that programs know, or their “SMTP”."""
    word = label.replace(" ", "").isalpha() and not label.isupper()
    return word and meaning(label).strange


def unprefixed(headings: Sequence[str]) -> list[str]:
    """Take off what most headings begin with: the “Person - ” of “Person - Email” tells no column from another."""
    begun = [found[0] if (found := PREFIX.match(each)) else "" for each in headings]
    prefix, times = Counter(filter(None, begun)).most_common(1)[0] if any(begun) else ("", 0)
    most = times >= FEWEST and 2 * times > sum(map(bool, headings))
    return [each.removeprefix(prefix) for each in headings] if most else list(headings)


def index_of(read: Sequence[tuple[str, str]]) -> str:
    """Give the number before which a thing is named and after which its part: the 2 of “Address 2 - City”."""
    places = [at for at, (thing, _word) in enumerate(read) if thing == "number"]
    last = max((at for at, (thing, _word) in enumerate(read) if thing in (*PARTS, "formatted")), default=0)
    return next((read[at][1] for at in places if at < last), "")


def settled(known: frozenset[str]) -> str:
    """Settle for which one thing several words together stand."""
    if "custom" in known:
        return "label" if "label" in known else "custom"
    if "someone" in known or "fax" in known:
        return "known"
    for thing in ("silent", "known", "label"):
        if thing in known:
            return thing
    if "email" in known and known.isdisjoint(PARTS):  # “MailAddressStreet” is of the post.
        return "silent" if known & NAMES else "email"
    if known & {"phone", "mobile"}:
        return "phone"
    if "company" in known and known & {"linkedin", "x", "facebook", "web"}:
        return "custom"  # a page of the company, and no profile of the person
    for thing in ("linkedin", "x", "facebook", "web", "formatted", *PARTS, "address"):
        if thing in known:
            return thing
    if "company" in known and (job := known & {"position", "title", "department"}):
        return "position" if job != {"department"} else "department"
    rest = known - BESIDE
    if "person" in rest and rest <= {"person", "name"}:
        return "whole"
    if "company" not in rest:  # “Company contact” may mean either.
        rest = rest - {"person"}
    rest = rest - {"name", "title"} or rest - {"name"} or rest  # They mean what their neighbours leave.
    return next(iter(rest)) if len(rest) == 1 else ""


def score(cells: Iterable[str]) -> int:
    """Count the cells of a row that are known headings, each once; a row that holds an address or a number has none."""
    found = set()
    for cell in cells:
        if len(cell) < LONGEST_HEADING and cell.strip():
            if is_content(cell):
                return 0
            if not cell.strip()[0].isdecimal() and (meant := meaning(cell.strip())).known:
                found.add(meant)
    return len(found)


CONTENT = re.compile(r"\S@\S+\.\S|https?://|www\.|(?:\d[ ().+/-]*){7}|\d{4}-\d\d-\d\d")


def is_content(cell: str) -> bool:
    """Tell whether a text can be no heading: an address of mail or the web, a phone number, a day."""
    return CONTENT.search(cell[:LONGEST_HEADING]) is not None
