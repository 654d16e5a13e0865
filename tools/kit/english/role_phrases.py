"""An occupation without what people put before it, and a role with its article."""

import re

from tools.kit.english.background import with_years
from tools.kit.english.common_words import is_common
from tools.kit.english.lexicon import SPELLED_ROLES
from tools.kit.english.phrases import I_AM, head, uncapitalized
from tools.kit.english.proper import capitalized
from tools.kit.english.roles import is_role
from tools.kit.words import article, small, tidy, without

NOW = ("at present", "currently", "now", "presently", "still")
AS = ("working as an", "working as a", "working as", "work as an", "work as a", "work as", "a", "an", "the")
DOING = re.compile(
    r"(.+?) (?:changing|coming|hoping|living|looking|moving|retraining|returning|seeking|starting|studying|trying|waiting"
    r"|wanting|working)\b"
)
"""Who someone is, and what they are about: “a mom returning to work”."""
AT_A_TIME = re.compile(r"(?:then|now|before|formerly|later|previously|earlier)\b", re.I)
"""How a second role begins that someone has at another time: “bus driver, then dispatcher”."""
YEARS_FIRST = re.compile(r"(?:over |more than )?\d+\+? years?\b", re.I)
OF_FRENCH = re.compile(r"(?:j['’]|je |c['’]est )", re.I)


def bare(answer: str) -> str:
    """Take off what people put before an occupation, and give the capitals that were left out."""
    text = re.sub(r"\bstay at home\b", "stay-at-home", tidy(answer), flags=re.IGNORECASE)
    text = without(re.sub(r"\bself employed (?=\w)", "self-employed ", text, flags=re.IGNORECASE), *NOW)
    text = without(
        text, *I_AM, "am", "my occupation is", "my profession is", "my job is", "my work is", "i work as"
    )
    text = without(without(text, *NOW), *AS)
    text = unshouted(text) if text.isupper() and is_role(head(text)) else uncapitalized(text)
    return capitalized(with_years(text))


def unshouted(text: str) -> str:
    """Write words that are all in capitals in small letters, but those that may be letters: “IBEW electrician”."""
    words = text.lower().split()
    return " ".join(low if is_common(low) or is_role(low) else low.upper() for low in words)


def role(text: str) -> str:
    """Name a role with its article, when it is one: “a nurse in a hospital”, “an RN”."""
    plain = re.sub(r" ?\([^)]*\)", "", text)
    what = head(plain)
    known = is_role(what) or (what.replace(".", "").split() or [""])[-1] in SPELLED_ROLES
    if what in ("head", "chief") and text[len(what) :].startswith(" of "):
        return text if text[len(what) + 4 :][:1].isupper() else small(text)
    parts = plain.split(", ")
    if AT_A_TIME.match(parts[-1]) or YEARS_FIRST.match(text) or ";" in text:
        return ""
    if len(parts) == 2 and all(len(part.split()) < 4 and is_role(part.lower()) for part in parts):
        return article(" and ".join(parts))
    more = any(part[:1].islower() or part[:1].isdigit() for part in parts[1:])
    doing = DOING.match(text)
    known = known or bool(doing and is_role(doing[1].lower()))
    return article(text) if known and not more and not OF_FRENCH.match(text) else ""
