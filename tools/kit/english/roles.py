"""Telling from its end whether a word names a person by what they do."""

import re

from tools.kit.english.lexicon import WORKPLACES

ROLE = re.compile(
    r"(?:er|or|ist|ant|ian|(?<!m)ent|ive|ess|ary|(?<!hu)man|person|wife|chef|cook|nurse|clerk|lead|aide|guard|pilot|intern"
    r"|tech|analyst|coach|judge|nanny|barista|guide|hand|mate|veteran|apprentice|trainee|professional|expert|host|vet|head|chief|mom"
    r"|mum|dad|mechanic|medic|architect|surgeon|mason|wright|smith|associate|graduate|candidate|advocate|delegate|scholar"
    r"|rep|employee|refugee|retiree|principal|doula|concierge|captain|valet|priest|imam|chaplain|deputy|registrar|dean|nun"
    r"|monk|steward|au pair|yaya|grad|chauffeur|entrepreneur|model|lady|guy|in-training|ingénieur|soudeur|ière|euse|trice"
    r"|comptable|préposée?|enseignante?)$"
)
"""Ends of words that name a person by what they do, in English and in some French."""

NOT_ROLES = WORKPLACES | frozenset(
    "accident after anger answer archive better beforehand brand business calculus career color colour computer content creative "
    "customer different demand dinner eager easier elegant ever excellent errand expensive faster floor flower honor honour "
    "humor humour hundred important intensive labor labour land leather letter massive matter moment never number order over "
    "paper patent patient percent perspective power present primary process progress relevant river safer salary secondary "
    "deliver discover drive enter give live offer receive register remember "
    "significant success summary summer third together under water weather willingness winter fitness kindness happiness "
    "awareness wellness illness cleanliness access address press stress error library dictionary necessary military "
    "ex-military".split()
)
"""Words with the end of a role that name no person."""


def is_role(what: str) -> bool:
    """Tell whether words name a person by what they do, and not a place."""
    return (
        bool(ROLE.search(what)) and what.rpartition(" ")[2] not in NOT_ROLES and not what.endswith("by hand")
    )
