"""Telling who is named from who is only described, such as “a lady at the bank”, “neighbour” or “church”."""

import re

from tools.kit.english.common_words import is_common
from tools.kit.english.lexicon import WORKPLACES
from tools.kit.english.proper import LETTERS
from tools.kit.english.roles import is_role
from tools.kit.words import article

DESCRIBED = re.compile(
    r"(?i:an?|my|our|your|some|any|one|someone|somebody|whoever|[A-Z]\w+['’]s) [a-z]|(?i:someone|somebody)$"
)
"""How words begin that tell who a person is, and do not name one; “An” and “My” are names too."""
CLOSE = re.compile(
    r"(?:boss|buddy|foreman|friend|uncle|aunt|brother|sister|mentor|coach|instructor|counsell?or|sponsor|professor|doctor"
    r"|pastor|(?:family|school|old|good|close) friend|job developer"
    r"|(?:[a-z]+ ){0,2}(?:classmate|client|colleague|counsellor|coworker|cousin|customer|gentleman|guy|lady|landlord|man|manager"
    r"|neighbou?r|owner|passenger|roommate|supervisor|teacher|woman|worker))"
    r"(?=$| (?:named|called|who|that|whom|i|from|at|in|of|for|on|with|wearing|near|behind|across|next|downstairs|upstairs)\b)",
)
"""Who someone is, in small letters and without an article or a name."""
WITHIN = frozenset(
    "association choir class club community congregation course group network program programme union".split()
)
AROUND = WORKPLACES | WITHIN | frozenset("church gurdwara mosque synagogue temple work".split())
"""Where there are people, one of whom gave a name."""


def is_described(name: str) -> bool:
    """Tell whether words say who someone is; “The Anh Nguyen” is a name, and “the manager” is none."""
    if name.lower().startswith("the "):
        return name.startswith("the ") or not all(map(may_be_name, name.split()[1:]))
    return bool(DESCRIBED.match(name))


def may_be_name(word: str) -> bool:
    """Tell whether a word has the capital of a name, and is no common one."""
    low = word.lower()
    return word[:1].isupper() and not (is_common(low) or is_role(low) or CLOSE.match(low) or low in LETTERS)


def is_someone(name: str) -> bool:
    """Tell whether words say who someone is without an article; a capital of one word alone is only its place's."""
    plain = name if " " in name else name.lower()
    return bool(CLOSE.match(plain)) and not is_described(name)


def one_of_them(name: str) -> str:
    """Name someone of a place or a group: “someone at church” of “church”; any other name stays."""
    words = name.lower().split()
    own = words[0] in ("my", "our", "the", "a", "an") if words else False
    if (
        not words
        or words[0].startswith("some")
        or words[-1] not in AROUND
        or not all(map(is_plain, name.split()[own:]))
    ):
        return name
    bare = own or words in (["church"], ["school"], ["work"])
    where = " ".join(words)
    return f"someone {'in' if words[-1] in WITHIN else 'at'} {where if bare else article(where)}"


def is_plain(word: str) -> bool:
    """Tell whether a word of a place is a common one, and no part of a name."""
    return word.lower() in AROUND or is_common(word.lower())
