"""The word lists by which the tools read answers in English; each is what people type, and never complete."""

import re

FIELDS = frozenset(
    "accounting administration advertising agriculture architecture banking biology biotechnology bookkeeping "
    "business carpentry catering chemistry childcare cleaning communications construction consulting cooking "
    "ai cybersecurity data design economics education engineering fashion finance fishing forestry government health "
    "healthcare hospitality hr insurance it journalism landscaping law logistics maintenance management "
    "manufacturing marketing mechanics media medicine mining nursing plumbing procurement psychology purchasing "
    "recruitment research retail sales science security software teaching technology telecommunications tourism "
    "translation transportation trucking warehousing welding bpo ecommerce farming hvac admin animation beauty "
    "cosmetics film music painting "
    "programming policing qa tailoring trades".split()
) | {
    "customer service", "customer support", "data science", "early childhood education", "food service", "graphic design",
    "health care", "human resources", "information technology", "it support", "oil and gas", "project management",
    "public health", "real estate", "help desk", "social work", "software development", "supply chain", "tech", "ux",
    "web development",
}  # fmt: skip
"""Fields of work, which are not names of occupations: one is in accounting, and not an accounting."""

FIELD_HEADS = frozenset(
    "analysis arts care control delivery energy entry industry labor labour sector security service services studies "
    "support technology trades work".split()
)
"""Last words of the names of fields: senior care, software support."""

STATE = re.compile(
    r"(?:semi-?)?retired$|(?:ex-)?military$|(?:un|under|self[- ]|not )?employed\b|self-employed|jobless|freelance$|freelancing"
    r"|job[- ](?:hunting|searching)"
    r"|(?:in|on|at|out of|between|back|new to|new in|new here|one of|laid off|not|no longer|available|staying|seeking|searching"
    r"|looking|working|studying|training|learning|changing|starting|returning|switching|transitioning|raising|waiting"
    r"|certified in"
    r"|caring|living|interested|enrolled|licensed|qualified|temporarily|fully|semi)\b",
    re.IGNORECASE,
)
"""Beginnings of what people say after “I'm” without an article: situations, and what they are doing now."""

OFFERED = frozenset(
    "apprenticeship career chance change co-op company contract employer firm internship job mentor opportunity partner place "
    "placement position post practicum promotion raise role route start team way".split()
)
"""What one can look for by its name; after any other “a”, as in “a nurse”, people mean work as one."""

WORKPLACES = frozenset(
    "bakery bank bookstore center centre clinic company factory farm garage government hospital hotel industry "
    "kitchen laboratory library museum nursery office plant restaurant salon school sector shop store theatre "
    "university warehouse residence home agency airport bookshop college daycare school supermarket shipyard mine "
    "farm spa pharmacy brewery cafe café charity foundation nonprofit startup start-up".split()
)
"""Places and parts of the economy where one works; none of them is a person, whatever its end."""

GENERIC = frozenset(
    "big call car child children's city coffee community construction convenience day dental food garment grocery group "
    "hair halfway health home hotel it large law local long-term care medical middle nonprofit nursing office primary "
    "private public repair research retirement secondary seniors' shoe small start-up tech veterinary women's".split()
)
"""Words that tell a kind of workplace, and are no part of a name: a nursing home, a law office."""

HOURS = {
    "full time": "full-time", "fulltime": "full-time", "part time": "part-time", "parttime": "part-time",
    "full-time": "full-time", "part-time": "part-time", "remote": "remote", "remotely": "remote", "seasonal": "seasonal",
    "temporary": "temporary", "casual": "casual", "evening": "evening", "weekend": "weekend", "permanent": "permanent",
    "contract": "contract", "entry level": "entry-level", "entry-level": "entry-level", "hybrid": "hybrid", "night": "night",
    "night shift": "night shift", "evening shift": "evening shift", "day shift": "day shift",
}  # fmt: skip
"""Kinds of work that people name without the word."""

SPELLED_ROLES = frozenset(
    "cpa cna ceo cfo coo cto csr ece ect eit emt hca lpn mba md np ofw phd psw rn rpn rsw vp".split()
)
"""Roles that are known by their letters."""

UNCOUNTED = frozenset(
    "advice clients connections contacts contracts customers employment experience friends help internships jobs knowledge "
    "mentorship networking openings opportunities people placements positions roles shifts something training "
    "vacancies work anywhere".split()
)
"""What one can look for without an article."""

PAST = frozenset(
    "agreed ate beat became began bought broke brought built came can caught chose could cut dealt did drew drove "
    "earnt fed fell felt flew forgot fought found freed gave got grew guaranteed had have held helped hit kept knew "
    "laid learnt led left lent let lost made meant met outsold overcame oversaw paid put ran read rebuilt rewrote rode "
    "rose said sang sat saw sent set shot showed slept sold sought spent spoke spread stood swam swept taught thought "
    "threw told took understood undertook upheld was went were withstood won wore wrote".split()
)
"""Irregular verbs in the past: what people begin a result with."""

PASSIVE = re.compile(
    r"(?:picked|selected) (?:as|by|for|from|to)\b"
    r"|(?:awarded|chosen|elected|honou?red|named|nominated|rated|recogni[sz]ed|voted)\b"
    r"|(?:promoted|hired|invited|rehired)(?: (?:to|as|from|twice|in|after|within|by|every"
    r"|(?:\d+|two|three|four|five|many|several) times)\b|$)"
    r"|certified (?:in|as|by)\b",
    re.IGNORECASE,
)
"""Verbs by which people say what others did for them: “promoted to manager” is “I was promoted to manager”."""

NOT_PAST = frozenset("advanced dedicated hundred indeed licensed registered skilled speed united".split())
"""Words that end like a regular past and are none."""

ADJECTIVES = frozenset(
    "accurate adaptable ambitious analytical approachable attentive calm careful caring cheerful committed compassionate "
    "confident conscientious considerate consistent courteous creative curious customer-focused dedicated dependable "
    "detail-oriented detail-focused determined diligent disciplined discreet easygoing efficient empathetic energetic "
    "enthusiastic ethical fair flexible focused friendly generous gentle goal-oriented hard-working hardworking helpful "
    "honest humble independent innovative kind loyal meticulous motivated open-minded organised organized outgoing "
    "passionate patient persistent polite positive practical precise proactive productive professional punctual "
    "reliable resilient resourceful respectful responsible results-oriented safety-conscious self-motivated sociable "
    "solution-oriented thorough tidy trustworthy versatile warm well-organized".split()
)
"""Qualities of people on which others can count."""

ABLE = frozenset(
    "able bilingual capable certified comfortable excellent eager experienced fast fluent keen ready good great multilingual "
    "quick skilled strong talented tech-savvy trained willing trilingual computer-literate".split()
)
"""What people say of themselves after “I'm”."""

HAVE = frozenset(
    "abilities ability accuracy attitude attention background drive ear english experience eye ethic ethics french "
    "hands instincts judgment knowledge license licence listener manners memory mindset patience personality sense skill "
    "skills".split()
)
"""What people have, when they name it with a quality: a strong work ethic, good computer skills."""

NOUNS = re.compile(
    r"(?:tion|ment|analysis|ship|ness|ity|ance|ence|ism|ing|work|care|service|support|control|design|safety|therapy"
    r"|research|repair)$"
)
"""Ends of words for what people do, which stand before “is”."""

VERBS = frozenset(
    "achieve adapt analyse analyze answer apply assist attend bake balance bring build buy calm care change clean coach "
    "communicate complete connect contribute cook cope create deal deliver design develop do drive earn edit enter excel "
    "expand explain finish find fix follow gain get give go grow handle have help improve increase inspire join keep lead "
    "learn lift listen make manage meet mentor motivate multitask need negotiate operate organise organize own pay perform "
    "plan prepare present read remember rent repair return run save see sell serve sew solve speak start stay study succeed "
    "support take talk teach thrive train translate travel type understand use volunteer weld win work write".split()
)
"""Verbs in their plain form: what people want to do."""

NOUNS_TOO = frozenset(
    "answer balance build care change clean coach cook design drive edit finish fix help lead pay plan present repair return "
    "study support talk train travel type use work".split()
)
"""Verbs that are nouns as well: “support work” is not something to do."""
