"""Word lists by which a beginning is suggested. They are what people type most, and need not grow: a beginning can be changed."""

import re

FIELDS = frozenset(
    "ai business childcare communications construction data design fashion health healthcare hr it law maintenance research "
    "retail sales science software tech trades".split()
)
"""Fields of work, which are not names of occupations: one is in accounting, and not an accounting."""
FIELD_HEADS = frozenset(
    "analysis care chain control desk development entry gas resources security service support trades work".split()
)
JOBS = frozenset(
    "apprenticeship career company contract employer internship job mentor opportunity place placement position post role "
    "team way".split()
)
WORKPLACES = frozenset(
    "agency bakery bank cafe center centre clinic college company daycare factory farm garage hospital hotel kitchen "
    "laboratory office pharmacy plant residence restaurant salon school shop spa startup store university warehouse".split()
)
UNCOUNTED = frozenset(
    "advice clients contacts customers experience friends help internships jobs knowledge openings opportunities people "
    "placements positions roles shifts something training work".split()
)
PAST = frozenset(
    "became bought broke brought built came can caught chose could cut dealt did drove felt found gave got grew had have "
    "helped kept knew laid learnt led left lost made met paid put ran said saw sent set showed sold sought spent spoke "
    "taught thought told took was went were won wrote".split()
)
NOT_PAST = frozenset("advanced dedicated hundred indeed licensed registered skilled speed united".split())
QUALITIES = frozenset(
    "able accurate bilingual calm compassionate confident creative dedicated detail-oriented determined efficient employed "
    "enthusiastic experienced fast fluent focused freelance friendly gentle good hard-working hardworking honest kind late "
    "motivated organised organized patient professional proud punctual quick ready resilient retired self-motivated strong "
    "talented thorough trained unemployed".split()
)
"""What people say of themselves after “I'm”, and no noun follows."""
HAVE = frozenset(
    "attention attitude english ethic experience french hands knowledge licence license manners memory patience personality "
    "skill skills".split()
)
VERBS = frozenset(
    "answer apply ask bake bring build buy call care change clean coach communicate complete connect contribute cook create "
    "deal design do drive earn enjoy explain find finish fix follow get give go grow handle have help improve increase join "
    "keep know lead learn lift like listen love make manage meet mentor need operate organise organize own pay plan practice "
    "practise prepare present read recommend repair run save see sell serve sew share show speak start stay study suggest "
    "support take talk teach tell train translate travel type understand use volunteer weld win work write".split()
)
NOUNS_TOO = frozenset(
    "answer balance build care change clean coach cook design drive finish fix help lead pay plan repair study support talk "
    "train type use work".split()
)
ROLE = re.compile(
    r"(?:er|or|\w\wist|ant|ian|(?<!m)ent|ive|ess|ary|(?<!hu)man|person|wife|chef|cook|nurse|clerk|lead|aide|guard|pilot|intern"
    r"|tech|analyst|coach|judge|nanny|barista|guide|hand|mate|veteran|apprentice|trainee|professional|expert|host|vet|head|chief|mom"
    r"|mum|dad|mechanic|medic|architect|surgeon|mason|wright|smith|associate|graduate|candidate|advocate|delegate|scholar"
    r"|rep|employee|refugee|retiree|principal|captain|steward|grad|entrepreneur|model|lady|guy)$"
)
"""Ends of words that name a person by what they do."""
NOT_ROLES = WORKPLACES | frozenset(
    "address answer brand business career color colour computer content creative customer different error fitness labor labour "
    "letter matter offer order over paper patient percent power process progress remember salary sector summer water".split()
)
"""Words with the end of a role that name no person."""
EVENTS = frozenset(
    "breakfast conference day dinner evening event expo fair forum meeting night reception session show summit workshop".split()
)
LISTS = (FIELDS, FIELD_HEADS, JOBS, UNCOUNTED, PAST, NOT_PAST, QUALITIES, HAVE, VERBS, NOT_ROLES, EVENTS)
FIELD_END = re.compile(r"(?:graphy|logy|nomy|ics|ation|ment|ity|ulture|urance|inance|ism)$")
QUALITY_END = re.compile(r"\w(?:ful|less|able|ible|ous)$")
FORMED = re.compile(r"\w{3,}(?:tion|ness|ical|ional|ship|ing|ed|ly)s?$")


def is_common(word: str) -> bool:
    """Tell whether a word in small letters is surely a common one, whatever capital it was typed with."""
    forms = {word, word.removesuffix("s"), word.removesuffix("es")}
    ends = FORMED.match(word) or FIELD_END.search(word) or QUALITY_END.search(word)
    return bool(ends) or any(not forms.isdisjoint(words) for words in LISTS)
