"""The word lists by which the tools read answers in English; each is what people type, and never complete."""

import re

FIELDS = frozenset(
    "accounting administration advertising agriculture architecture banking biology biotechnology bookkeeping "
    "business carpentry catering chemistry childcare cleaning communications construction consulting cooking "
    "cybersecurity design economics education engineering fashion finance fishing forestry government health "
    "healthcare hospitality hr insurance it journalism landscaping law logistics maintenance management "
    "manufacturing marketing mechanics media medicine mining nursing plumbing procurement psychology purchasing "
    "recruitment research retail sales science security software teaching technology telecommunications tourism "
    "translation transportation trucking warehousing welding".split()
) | {
    "customer service", "customer support", "data science", "early childhood education", "food service", "graphic design",
    "health care", "human resources", "information technology", "it support", "oil and gas", "project management",
    "public health", "real estate", "social work", "software development", "supply chain", "tech", "ux", "web development",
}  # fmt: skip
"""Fields of work, which are not names of occupations: one is in accounting, and not an accounting."""

STATES = frozenset(
    {"between jobs", "jobless", "looking for work", "retired", "self employed", "self-employed", "unemployed"}
)
"""Situations that people give for an occupation; they take no article."""

OFFERED = frozenset(
    "apprenticeship career chance company contract employer firm internship job mentor opportunity place "
    "placement position post practicum role school start team way".split()
)
"""What one can look for by its name; after any other “a”, as in “a nurse”, people mean work as one."""

WORKPLACES = frozenset(
    "bakery bank bookstore center centre clinic company factory farm garage government hospital hotel industry "
    "kitchen laboratory library museum nursery office plant restaurant salon school sector shop store theatre "
    "university warehouse".split()
)
"""Places and parts of the economy where one works; none of them is a person, whatever its end."""

HOURS = frozenset({"full time", "full-time", "part time", "part-time", "remote", "seasonal", "temporary"})
"""Kinds of work that people name without the word."""

SPELLED_ROLES = frozenset("cpa cna ece ect hca lpn np psw rn rpn rsw".split())
"""Roles that are known by their letters."""

UNCOUNTED = frozenset(
    "advice anything contracts employment experience internships jobs opportunities positions roles shifts "
    "something training work".split()
)
"""What one can look for without an article."""

PAST = frozenset(
    "beat became began bought broke brought built came can caught chose could cut did drew drove fed fell felt "
    "flew forgot fought found gave got grew had have held helped hit kept knew laid led left lent let lost made "
    "met paid put ran read rebuilt rose said sang sat saw sent set shot showed slept sold spent spoke spread "
    "stood swam taught thought threw told took understood upheld was went were withstood won wore wrote".split()
)
"""Irregular verbs in the past: what people begin a result with."""

PASSIVE = re.compile(
    r"(?:awarded|chosen|elected|named|nominated|picked|selected)\b|(?:promoted|hired|invited) (?:to|as|from|twice|in)\b",
    re.IGNORECASE,
)
"""Verbs by which people say what others did for them: “promoted to manager” is “I was promoted to manager”."""

NOT_PAST = frozenset("hundred indeed".split())
"""Words that end like a regular past and are none."""

ADJECTIVES = frozenset(
    "able accurate adaptable ambitious attentive bilingual calm careful caring committed compassionate confident "
    "conscientious creative curious dedicated dependable detail-oriented determined diligent disciplined "
    "efficient empathetic energetic enthusiastic ethical excellent fast fast-learning flexible fluent focused "
    "friendly good great hard-working hardworking helpful honest independent kind loyal meticulous motivated "
    "multilingual open-minded organised organized outgoing passionate patient polite positive precise proactive "
    "professional punctual quick reliable resourceful respectful responsible self-motivated sociable strong "
    "thorough trustworthy versatile".split()
)
"""Qualities of people."""

VERBS = frozenset(
    "adapt analyze answer build calm care clean coach communicate connect cook create deal design develop drive "
    "explain find fix follow get help keep lead learn listen make manage mentor motivate negotiate organise "
    "organize plan prepare present repair sell serve solve speak support take teach train translate understand "
    "weld work write".split()
)
"""Verbs in their plain form: what people want to do."""

PROPER = frozenset(
    "African Agile Alberta Amazon American Android Angular Apple April Arabic Asian August Azure Bengali British "
    "Buddhist Calgary Canada Canadian Cantonese Caribbean Chinese Christian Cree Dari December Django Docker "
    "Dutch Edmonton English European Excel Farsi February Filipino French Friday German Google Greek Gujarati "
    "Halifax Hebrew Hindi Hindu Hungarian I Indigenous Inuktitut Italian January Japanese Java Jewish Jira July "
    "June Korean Kotlin Kubernetes Linux Mandarin Manitoba Microsoft Monday Montessori Montreal Montréal Muslim "
    "Nepali November Nunavut October Ontario Oracle Ottawa Pashto Persian Photoshop Polish Portuguese Punjabi "
    "Python Quebec Québec React Regina Revit Romanian Ruby Russian Salesforce Saskatchewan Saskatoon Saturday "
    "Scrum September Serbian Shopify Sikh Somali Spanish Sunday Swahili Tableau Tagalog Tamil Thai Thursday "
    "Tigrinya Toronto Tuesday Turkish Ukrainian Urdu Vancouver Victoria Vietnamese Wednesday Windows Winnipeg "
    "Yoruba Yukon".split()
)
"""First words that keep their capital inside a sentence."""

NUMBERS = frozenset(
    "all double doubled dozen dozens eight eleven every first five four half halved hundred hundreds most nine "
    "one percent quarter seven six ten third thousand thousands three triple tripled twelve twice two".split()
)
"""Words that say how many or how much."""
