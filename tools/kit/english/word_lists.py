"""Word lists by which a beginning is suggested. They are what people type most, and need not grow: a beginning can be changed."""

import re

# fmt: off
FIELDS = frozenset("ai analysis business care chain childcare communications construction data design desk development entry "
    "gas health healthcare hr it law maintenance research resources retail sales security service software support tech "
    "trades".split())
JOBS = frozenset("apprenticeship attitude career company contract employer ethic internship job licence license memory mentor "
    "opportunity place placement position post role shift team way".split())
WORKPLACES = frozenset("agency bakery bank cafe center centre clinic college company daycare factory farm garage hospital "
    "hotel kitchen laboratory office pharmacy plant residence restaurant salon school shop spa startup store university "
    "warehouse".split())
UNCOUNTED = frozenset("advice clients contacts customers experience friends help information internships jobs knowledge "
    "openings opportunities people placements positions roles something training work".split())
PAST = frozenset("became bought broke brought built came can caught chose could cut dealt did drove felt found gave got grew "
    "had have helped kept knew laid learnt led left lost made met paid put ran said saw sent set showed sold sought spent "
    "spoke taught thought told took was went were won wrote".split())
NOT_PAST = frozenset("advanced dedicated hundred indeed licensed registered skilled speed united".split())
QUALITIES = frozenset("able accurate bilingual calm certified confident creative dedicated detail-oriented determined "
    "employed enthusiastic experienced fast fluent focused friendly gentle good hard-working hardworking honest kind late "
    "motivated organised organized patient professional proud punctual quick ready retired self-motivated strong thorough "
    "unemployed".split())
HAVE = frozenset("attention attitude ethic hands knowledge licence manners memory patience skill".split())
NOUNS_TOO = frozenset("answer balance build call care change clean coach cook design drive finish fix help lead lift pay plan "
    "repair show study support talk train type use volunteer work".split())
VERBS = NOUNS_TOO | frozenset("apply ask bake bring buy communicate complete connect contribute create deal do earn enjoy "
    "explain find follow get give go grow handle have improve increase join keep know learn like listen love make manage meet "
    "mentor need operate organise organize own practice practise prepare present read recommend run save see sell serve sew "
    "share speak start stay suggest take teach tell translate travel understand weld win write".split())
LIFE = frozenset("dad father immigrant mom mother mum newcomer parent refugee resident retiree student wife".split())
ROLE = re.compile(
    r"(?:er|or|\w\wist|(?:t|nd|lt|rv|ch)ant|ian|(?:ag|ud|sid|intend)ent|(?:tat|cut|tect)ive|(?:tr|st|ct)ess|retary|(?<!hu)man|person|chef|cook|nurse|clerk|lead|aide|guard|pilot|intern|tech"
    r"|analyst|coach|nanny|barista|guide|hand|mate|veteran|apprentice|professional|expert|head|chief|mechanic|medic|architect"
    rf"|surgeon|mason|smith|associate|advocate|rep|employee|captain|entrepreneur|graduate|grad|candidate|{'|'.join(sorted(LIFE))})$"
)
NOT_ROLES = WORKPLACES | frozenset("address answer brand business career color colour computer content creative customer "
    "different error fitness labor labour letter matter offer order over paper patient percent power process progress "
    "remember salary sector summer water".split())
EVENTS = frozenset("breakfast conference day evening event expo fair forum meeting session show workshop".split())
COMMON = FIELDS | JOBS | UNCOUNTED | PAST | NOT_PAST | QUALITIES | HAVE | VERBS | NOT_ROLES | EVENTS
FIELD_END = re.compile(r"(?:graphy|logy|nomy|ics|ation|ment|ity|ulture|urance|inance|ism)$")
QUALITY_END = re.compile(r"\w(?:ful|less|able|ible|ous|[st]ive|(?<!m)ent|[^rl]ant)$")
FORMED = re.compile(r"\w{3,}(?:tion|ness|ical|ional|ship|ing|ed|ly)s?$")


def is_common(word: str) -> bool:
    """Tell whether a word in small letters is surely a common one, whatever capital it was typed with."""
    ends = FORMED.match(word) or FIELD_END.search(word) or QUALITY_END.search(word)
    return bool(ends) or not COMMON.isdisjoint((word, word.removesuffix("s"), word.removesuffix("es")))
