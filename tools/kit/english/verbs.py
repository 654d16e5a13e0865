"""What someone does: whether a phrase is a sentence of its own, a question, or begins with a verb."""

import re
from itertools import pairwise, takewhile

from tools.kit.english import lexicon, nouns
from tools.kit.english import word_lists as known
from tools.kit.english.nouns import is_passive, is_quality, is_role, last
from tools.kit.words import DETERMINER, PREPOSITIONS

SUBJECT = r"(?!IT\b)(?i:i|we|you|he|she|they|it|there|people|everyone|everybody|nobody)"
CLAUSE = re.compile(
    rf"{SUBJECT}(?:['’]\w+| (?!(?:person|who|that|skills|service|with|in|from|and|of|or)\b)[a-z]+)|(?i:that|this)['’]s "
    rf"|(?i:{DETERMINER.pattern} \w+|(?!always|was)\w+s) (?!(?:{PREPOSITIONS}|like|and|or)\b)\w+ (?:me|us|you|my|your|the|back)\b"
    r"|(?i:\w+s (?:always|never|often) )"
)
SAYS = re.compile(r"(?:(?!(?:after|before|since|that|how|wh\w+|if|because) )\S+ )+?(?:is|are|was|were|has)\b")
HOW = re.compile(r"(?:how|wh(?:at|ich|y|en|ere|ether|om?|ose)|if|more|everything|that|from)\b", re.I)
ASKED = r"(?:you|u|your|they|their|people|i|we|one|it|there|he|she|my|the|an?|this|that|any|anyone)"
ASKS = r"(?:is|are|was|were|can|could|should|would|will|has|have|may|must|might|shall|do|does|did)"
QUESTION = re.compile(
    rf"(?i)(?:how|wh\w+) (?:{ASKS}|(?:(?!(?:you|they|people|i|we|to) )\w+ ){{1,3}}(?:do|does|did|{ASKS} {ASKED}))\b"
    rf"|(?:{ASKS} {ASKED}|(?:does|is|are|will|would|have|know|need) \w+|what['’]?s)\b"
)
ANOTHER = re.compile(rf"{SUBJECT}|{HOW.pattern}|for|with|to|of|my|our|your|their")
PREPOSITION = re.compile(rf"(?:{PREPOSITIONS}|like|back|not|off|out|over|up)(?![-\w])", re.I)
EITHER = re.compile(rf"(?:{'|'.join(sorted(known.NOUNS_TOO))}) (?!of\b){PREPOSITION.pattern}")
TAKEN = re.compile(rf"\d|{DETERMINER.pattern}|{HOW.pattern}|(?:me|us|you|them)\b")
LEANING = re.compile(rf"\w+ (?!of\b){PREPOSITION.pattern}")
ADVERBS = re.compile(r"^(?:(?:(?!(?:ap|im|re|sup)ply|family|early)\w+ly|already|just|never|always|often) )+")
TIED = re.compile(r" (?:while|when|until|where|who|that|which|because) ")
OBJECT = re.compile(r"(?:me|us|you|them|it|people|\w+thing|to|\d+|two|well|hard|fast|very)\b|\S*[^\Ws]s\b")


def is_clause(words: str, low: str) -> bool:
    """Tell whether words are a sentence of their own, or say what someone's team or idea does: “your team writes openly”."""
    said = takewhile(lambda pair: not ANOTHER.fullmatch(pair[0]), pairwise(low.split()[1:9]))
    to_someone = any(is_past(did) and whom in ("i", "me", "us", "you", "him", "them") for did, whom in said)
    says = CLAUSE.match(words) or ((to_someone or SAYS.match(low)) and not HOW.match(words))
    more = low.partition(":")[0].split(" ")[1:6]
    told = takewhile(lambda word: not ANOTHER.fullmatch(word), more[1:])
    acting = any(acts(*pair) or f" {pair[1]} " in lexicon.VERBS for pair in zip(more, told, strict=False))
    begins = re.match(rf"(?!an? |any |{nouns.BEST.pattern})(?:most |many |{DETERMINER.pattern})", low)
    return bool(says or (begins and acting))


def acts(before: str, word: str) -> bool:
    """Tell whether a word is what the noun before it does: “writes” in “your team writes openly”."""
    nouns_own = not (before.endswith("s") or PREPOSITION.match(before) or DETERMINER.match(before))
    one_does = word.endswith("s") and nouns_own
    stems = {word[:-1], word.removesuffix("es"), f"{word.removesuffix('ies')}y"} - {word}
    found = stems if one_does else {word} - known.NOUNS_TOO if before.endswith("s") else set[str]()
    return is_past(word) or any(known.is_verb(each) or f" {each} " in lexicon.EITHER for each in found)


def is_past(word: str) -> bool:
    """Tell whether a word is a verb in the past."""
    regular = re.fullmatch(r"[-\w]+[^e\W]ed", word) and word not in known.NOT_PAST
    return word in known.PAST or word.startswith("didn") or f" {word} " in lexicon.PASTS or bool(regular)


def tells_past(_words: str, low: str) -> bool:
    """Tell whether words begin with a verb in the past, and not with how someone is: “trained nurse”, “promoted 2 times”."""
    first, rest = ADVERBS.sub("", low).partition(" ")[::2]
    held = first.endswith("ed") or f" {first} " in lexicon.EITHER  # “set designer”
    described = held and is_role(low) and not (PREPOSITION.match(rest) or TAKEN.match(rest))
    done_to = is_passive(low) or re.match(rf"{nouns.DONE_TO} (?!the |my |an? |and |\d+ (?!times))", f"{low} ")
    done = is_past(first) or (first.endswith("ed") and DETERMINER.match(rest))
    bare = rest and first in known.QUALITIES and not (PREPOSITION.match(rest) or takes(rest))
    then = known.is_verb(first) and re.search(r" (?:already|yesterday|ago|last \w+)$", low)
    return bool(then or (done and not (described or done_to or bare)))


def takes(rest: str) -> bool:
    """Tell whether what follows a verb is what it is done to, or how."""
    return bool(TAKEN.match(rest) or OBJECT.match(rest) or OBJECT.match(last(rest)))


def tells_verb(_words: str, low: str) -> bool:
    """Tell whether words begin with a verb that is not in the past."""
    first, rest = ADVERBS.sub("", low).partition(" ")[::2]
    if low.startswith(("be ", "can ", "have ", "could ", "will ")):
        return True
    who = re.sub(" (?:at|in) ", " ", low)
    someone = is_role(who) and not re.search(r" (?:an?|the|my) ", nouns.head(who))
    others = (acts("", first) and not is_past(first)) or not first.isalpha()
    if others or not rest or someone or re.match(r"already |just |thank you |\w+ of ", low):
        return False
    described = is_quality(rest.partition(" ")[0], lexicon.QUALITIES) and not nouns.WANTS_THE.match(rest)
    if first in known.NOUNS_TOO:
        return bool(PREPOSITION.match(rest) or re.match(r"\w+ly\b", rest)) or described or takes(rest)
    either = f" {first} " in lexicon.EITHER and (described or TAKEN.match(rest))
    if either or known.is_verb(first):
        return not (joined := re.match(r"(?:and|or|&) (\w+)", rest)) or known.is_verb(joined[1])
    other = re.match(rf"{PREPOSITION.pattern}|{DETERMINER.pattern}|{HOW.pattern}|\w+(?:ed|ing|[^s]s)$", first)
    done_to = re.match(r"(?:my|our|an?|the|me|us|them|everyone|people|out|up|off|down)\b", rest)
    return bool(done_to or low.startswith(("always ", "never "))) and not (other or is_past(first))


def tells_doing(_words: str, low: str) -> bool:
    """Tell whether words begin with something that one does."""
    of = re.sub("s?(?: .*)?$", "", low.partition(" ")[2])
    job = of in known.JOBS | {"company", "experience", "home", "school", "work"}
    doing = re.match(rf"(?!\w*thing )(?:\S+ing \S|\w+ \w+ing (?!no\b){DETERMINER.pattern})", low)
    return bool(doing and not (job or (is_role(low) and last(low) not in known.PEOPLE)))
