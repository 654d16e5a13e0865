"""From an occupation, in whatever form people give it, to what they say of themselves.

Someone may type “Nurse”, “I am a nurse”, “accounting”, “between jobs” or “I own a shop”. An article stands before what is
known to be a role; what is not known in its form stands after a colon, where nothing can be wrong.
"""

import re

from tools.kit.language import _
from tools.kit.lexicon import FIELD_HEADS, FIELDS, PAST, SPELLED_ROLES, STATE, VERBS, WORKPLACES
from tools.kit.phrases import I_AM, at_a_kind_of_place, head, uncapitalized
from tools.kit.proper import EMPLOYERS, capitalized
from tools.kit.roles import is_role
from tools.kit.words import article, small, tidy, without

NOW = ("at present", "currently", "now", "presently", "still")
AS = ("working as an", "working as a", "working as", "work as an", "work as a", "work as", "a", "an", "the")
ONCE = ("i was", "i used to be", "used to be", "was", "formerly", "previously")
ADDED = re.compile(r",|\s+(?:and I|for|in|at|with|from|until|before|where|who|when|while|since|during)\b")
"""Where a role that someone had ends, and words on when and where begin."""
DOING = re.compile(
    r"(.+?) (?:changing|coming|hoping|living|looking|moving|retraining|returning|seeking|starting|studying|trying|waiting"
    r"|wanting|working)\b"
)
"""Who someone is, and what they are about: “a mom returning to work”."""
ALONE = re.compile(
    r"(?!(?:also|before|but|earlier|ex|formerly|not|now|once|previously|then)\b)\S+(?: \S+){0,2}", re.I
)
"""A role in a few words that say nothing of when."""
OF_FRENCH = re.compile(r"(?:j['’]|je |c['’]est )", re.I)
AND_I = re.compile(r",? (?:and|but) I\b", re.I)
"""Where a role ends, and a second sentence begins: “driver but I am an engineer”."""
TELLING = re.compile(r"(?:worked|studied|trained as|trained in|own|run|ran)\b", re.IGNORECASE)
"""How an answer begins that tells what someone does or did, without saying who."""
NOT_TOLD_OF_OTHERS = re.compile(
    r"(?:can|could|will|would|may|might|must|should|do not|have|used)\b|\w+n['’]?t\b", re.I
)


def bare(answer: str) -> str:
    """Take off what people put before an occupation, and give the capitals that were left out."""
    text = re.sub(r"\bstay at home\b", "stay-at-home", tidy(answer), flags=re.IGNORECASE)
    text = without(re.sub(r"\bself employed (?=\w)", "self-employed ", text, flags=re.IGNORECASE), *NOW)
    text = without(
        text, *I_AM, "am", "my occupation is", "my profession is", "my job is", "my work is", "i work as"
    )
    text = without(without(text, *NOW), *AS)
    shouted = text.isupper() and len(text) > 5 and is_role(head(text))
    return capitalized(text.lower() if shouted else uncapitalized(text))


def role(text: str) -> str:
    """Name a role with its article, when it is one: “a nurse in a hospital”, “an RN”."""
    what = head(text)
    known = is_role(what) or (what.replace(".", "").split() or [""])[-1] in SPELLED_ROLES
    if what in ("head", "chief") and text[len(what) :].startswith(" of "):
        return text if text[len(what) + 4 :][:1].isupper() else small(text)
    parts = text.split(", ")
    if len(parts) == 2 and all(ALONE.fullmatch(part) and is_role(part.lower()) for part in parts):
        return article(" and ".join(parts))
    more = any(part[:1].islower() or part[:1].isdigit() for part in parts[1:])
    doing = DOING.match(text)
    known = known or bool(doing and is_role(doing[1].lower()))
    return article(text) if known and not more and not OF_FRENCH.match(text) else ""


def occupation(answer: str) -> str:
    """Say what someone is, to stand after “I'm”; nothing when the answer has no form that is known.

    Gives “a nurse”, “in accounting”, “working in IT”, “between jobs”, or “someone who owns a shop”.
    """
    if (told := own_sentence(answer)) and not former(answer):
        _i, verb, *rest = told.split(" ")
        told_of = told.startswith("I ") and not NOT_TOLD_OF_OTHERS.match(told[2:])
        return " ".join(("someone who", third_person(verb), *rest)) if told_of else ""
    if was := former(answer):
        return article(f"former {ADDED.split(was, maxsplit=1)[0]}")
    text = bare(answer)
    return role(text) or state(text) or field(text)


def former(answer: str) -> str:
    """Give the role that someone had, with what they add to it: “nurse for 6 years”; nothing when they tell of none."""
    text = tidy(answer)
    was = without(text, *ONCE)
    named = capitalized(uncapitalized(without(was, "a", "an", "the")))
    return named if was != text and role(ADDED.split(named, maxsplit=1)[0]) else ""


def state(text: str) -> str:
    """Give the situation that someone is in: “between jobs”, “looking for work”, “working in a bank”."""
    if text.lower().startswith(("work ", "i work ")):
        return f"working{re.split('work', text, maxsplit=1, flags=re.IGNORECASE)[1]}"
    if text.lower() in ("self employed", "self-employed"):
        return "self-employed"
    return small(text) if STATE.match(text) and not is_role(head(text)) else ""


def field(text: str) -> str:
    """Say in which field or at which place someone works, when the answer names one."""
    low, what = text.lower(), head(text)
    last = what.rpartition(" ")[2]
    if low.replace(".", "") in FIELDS or what in FIELDS or what == "trades":
        return f"in the {text}" if what == "trades" else f"in {text}"
    if text in EMPLOYERS.values():
        return f"working at {text}"
    if last in WORKPLACES and text == low:
        return f"working {at_a_kind_of_place(text)}"
    first = what.partition(" ")[0]
    compound = last in FIELDS | FIELD_HEADS or (last.endswith("ing") and first != last)
    return f"in {text}" if compound and not first.endswith("ing") and first not in PAST else ""


def is_state(phrase: str) -> bool:
    """Tell whether a phrase says a situation, to which years and a place do not belong."""
    return bool(STATE.match(phrase)) and not phrase.startswith(("in ", "working "))


def own_sentence(answer: str) -> str:
    """Give the sentence in which someone tells what they do or did, as in “I trained as a nurse”; else nothing.

    “I'm” before it would make the past the present.
    """
    if was := former(answer):
        return _("I was {role}").format(role=article(was)) if ADDED.search(was) else ""
    if (found := AND_I.search(answer)) and (what := role(bare(answer[: found.start()]))):
        return f"I am {what}{answer[found.start() :]}"
    text = re.sub(r"^stay at home\b", "stay-at-home", tidy(answer), flags=re.IGNORECASE)
    if text.lower().startswith("no "):
        return _("I have {nothing}").format(nothing=small(text))
    verb, _space, rest = text.lower().partition(" ")
    known = is_role(head(text)) or STATE.match(text) or field(text.lower())
    if TELLING.match(text) or (
        rest and not known and (verb in PAST | VERBS - {"work", "help"} or past(verb))
    ):
        text = f"I {small(text)}"
    told = re.fullmatch(r"i (?!am\b|work )(.+)", text, re.IGNORECASE)
    return f"I {told[1]}" if told else ""


def past(verb: str) -> bool:
    """Tell whether a word is a regular verb in the past."""
    return len(verb) > 4 and verb.endswith("ed") and not verb.endswith("eed")


def third_person(verb: str) -> str:
    """Say a verb of someone else: “owns” for “own”; what is past stays."""
    if verb in PAST - {"have", "read"} or verb.endswith("ed"):
        return verb
    if re.search(r"[^aeiou]y$", verb):
        return f"{verb[:-1]}ies"
    return f"{verb}es" if re.search(r"(?:s|x|z|ch|sh|o)$", verb) else f"{verb}s"
