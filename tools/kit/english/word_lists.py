"""Word lists by which a beginning is suggested. They are what people type most, and need not grow: a beginning can be changed."""

import re

from tools.kit.english import lexicon

# fmt: off
ROOMS = frozenset("kitchen office".split())
FIELDS = frozenset("ai analysis business care chain childcare communications construction data delivery design desk gas health "
    "healthcare hr it law maintenance repair research resources retail sales service software support tech trades ui ux".split())
JOBS = frozenset("apprenticeship attitude certificate contract employer ethic internship job licence license memory mentor "
    "opportunity place placement position role shift team way".split())
WORKPLACES = frozenset(lexicon.PLACES.split()) | frozenset("agency bank cafe center centre clinic college company daycare "
    "dealership factory gallery gym hospice library pharmacy plant salon school spa startup university".split())
COUNTED = WORKPLACES | JOBS | ROOMS
UNCOUNTED = frozenset("advice clients contacts customers employment experience friends help information internships jobs "
    "knowledge manners openings opportunities patience people placements positions roles something training work".split())
PAST = frozenset("began can could cut fed fell found have led left lost put ran rose saw set shot spoke thought was won".split())
NOT_PAST = frozenset("advanced dedicated hundred indeed licensed registered skilled speed united".split())
QUALITIES = frozenset("able bilingual calm certified dedicated detail-oriented determined employed enthusiastic experienced "
    "fast focused friendly gentle good hard-working hardworking honest kind late motivated multilingual organised organized "
    "patient professional proud punctual quick ready retired self-employed self-motivated strong unemployed willing".split())
NOUNS_TOO = frozenset("answer balance build call care change clean coach cook design drive finish fix help lead lift pay plan "
    "repair show study support talk train type use volunteer work".split())
VERBS = NOUNS_TOO | frozenset("complete deal do handle have increase like love mentor need organise practice practise present "
    "run share start travel weld".split())
LIFE = frozenset("claimant dad father immigrant mom mother mum newcomer parent refugee resident retiree student wife".split())
ROLE_END = re.compile(r"(?:\w\w(?<!comput|custom|whatev)(?:er|[bdhilnsty]ou?r|ist)|(?:t|nd|lt|rv|ch)ant|ian"
    r"|(?:ag|ud|sid|intend)ent|(?:ta|cu|tec)tive|(?:tr|st)ess|retary|wright|(?<!hu)man)$")
PEOPLE = LIFE | frozenset("advocate apprentice associate barista candidate chef chief entrepreneur fellow grad graduate guard "
    "guy hand head host intern lady lead mate medic nurse person ref rep smith tech".split())
ROLE = re.compile(rf"{ROLE_END.pattern}|(?:{'|'.join(sorted(PEOPLE))})$")
EVENTS = frozenset("breakfast conference day evening event expo fair forum meeting night session show workshop".split())
COMMON = FIELDS | ROOMS | JOBS | UNCOUNTED | PAST | NOT_PAST | QUALITIES | VERBS | WORKPLACES | EVENTS
VERB_END = re.compile(r"(?:[iy]ze|ify)$")
FIELD_END = re.compile(r"(?:graphy|logy|nomy|ics|ation|ment|ity|(?:en|es|emis|ia|tis)try|ulture|urance|inance|ism)$")
QUALITY_END = re.compile(r"\w(?:ful|less|able|ible|ous|[st]ive|(?<!m)ent|[^rl]ant)$")
COMMON_END = re.compile(rf"{FIELD_END.pattern}|{QUALITY_END.pattern}|^\w{{3,}}(?:tion|ness|ical|ional|ship|ing|ed|ly)s?$")


def is_verb(word: str) -> bool:
    """Tell whether a word in small letters is hardly ever anything but a verb, or can be one and begins what many type."""
    return not VERBS.isdisjoint((word, word.removeprefix("re"))) or bool(VERB_END.search(word)) or f" {word} " in lexicon.VERBS


def is_common(word: str) -> bool:
    """Tell whether a word in small letters is surely a common one, whatever capital it was typed with."""
    one = {word, word.removesuffix("s"), word.removesuffix("es")}
    listed = any(f" {each} " in words for each in one for words in lexicon.WORDS)
    return listed or bool(COMMON_END.search(word)) or not COMMON.isdisjoint(one)
