"""Word lists by which a beginning is suggested. They are what people type most, and need not grow: a beginning can be changed."""

import re

FIELDS = frozenset(
    "accounting admin administration advertising agriculture ai architecture banking bookkeeping business catering childcare "
    "cleaning communications construction consulting cooking cybersecurity data design economics education engineering farming "
    "fashion finance government health healthcare hospitality hr insurance it law logistics maintenance management "
    "manufacturing marketing media medicine mining nursing painting procurement programming qa recruitment research retail "
    "sales science security software teaching tech technology tourism trades translation transportation trucking ux "
    "warehousing welding".split()
)
"""Fields of work, which are not names of occupations: one is in accounting, and not an accounting."""
FIELD_HEADS = frozenset(
    "gas analysis arts care chain control delivery desk development energy entry estate industry labor labour resources sector "
    "security service services studies support technology trades work".split()
)
"""Last words of the names of fields: senior care, software support."""
JOBS = frozenset(
    "apprenticeship career chance change co-op company contract employer firm internship job mentor opportunity partner place "
    "placement position post practicum promotion raise role route start team way".split()
)
"""What one can look for by its name."""
WORKPLACES = frozenset(
    "agency airport bakery bank bookshop bookstore brewery cafe café center centre charity clinic college company daycare "
    "factory farm foundation garage home hospital hotel kitchen laboratory library mine museum nonprofit "
    "nursery office pharmacy plant residence restaurant salon school shipyard shop spa start-up startup store "
    "supermarket theatre university warehouse".split()
)
"""Places and parts of the economy where one works."""
UNCOUNTED = frozenset(
    "advice anywhere clients connections contacts contracts customers employment experience friends help internships jobs "
    "knowledge mentorship networking openings opportunities people placements positions roles shifts something training "
    "vacancies work".split()
)
"""What one can look for without an article."""
PAST = frozenset(
    "agreed ate beat became began bought broke brought built came can caught chose could cut dealt did drew drove fed fell "
    "felt flew forgot fought found gave got grew had have held helped hit kept knew laid learnt led left lent let lost made "
    "meant met paid put ran read rebuilt rewrote rode rose said sang sat saw sent set shot showed slept sold sought spent "
    "spoke spread stood swam swept taught thought threw told took understood was went were won wore wrote".split()
)
"""Irregular verbs in the past: what people begin a result with."""
NOT_PAST = frozenset("advanced dedicated hundred indeed licensed registered skilled speed united".split())
"""Words that end like a regular past and are none."""
QUALITIES = frozenset(
    "able accurate adaptable ambitious bilingual calm capable careful caring certified cheerful comfortable committed "
    "compassionate confident consistent creative curious dedicated dependable detail-oriented determined disciplined eager "
    "efficient empathetic employed energetic enthusiastic excellent experienced fast flexible fluent focused freelance "
    "friendly generous gentle good great happy hard-working hardworking helpful honest independent keen kind late loyal minded "
    "motivated multilingual new open- organised organized outgoing passionate patient polite positive practical professional "
    "proud punctual quick ready reliable resilient respectful responsible retired safety-conscious self-motivated skilled "
    "strong talented thorough tidy trained trustworthy unemployed warm well-organized willing".split()
)
"""What people say of themselves after “I'm”, and no noun follows."""
HAVE = frozenset(
    "abilities ability accuracy attention attitude background drive ear english ethic ethics experience eye french hands "
    "instincts judgment knowledge licence license manners memory mindset patience personality sense skill skills".split()
)
"""What people have, when they name it with a quality: a strong work ethic, good computer skills."""
VERBS = frozenset(
    "adapt analyze answer apply ask bake bring build buy call care change clean coach communicate complete connect contribute "
    "cook create deal deliver describe design develop do drive earn edit enjoy enter explain find finish fix follow gain get "
    "give go grow handle have help improve increase join keep know lead learn lift like listen love make manage meet mentor "
    "motivate multitask need negotiate operate organise organize own pay perform plan practice practise prepare present read "
    "recommend repair return run save see sell serve sew share show solve speak start stay study suggest support take talk "
    "teach tell train translate travel type understand use volunteer weld win work write".split()
)
"""Verbs in their plain form: what people want to do."""
NOUNS_TOO = frozenset(
    "answer balance build care change clean coach cook design drive edit finish fix help lead pay plan present repair return "
    "study support talk train travel type use work".split()
)
"""Verbs that are nouns as well: “support work” is not something to do."""
ROLE = re.compile(
    r"(?:er|or|\w\wist|ant|ian|(?<!m)ent|ive|ess|ary|(?<!hu)man|person|wife|chef|cook|nurse|clerk|lead|aide|guard|pilot|intern"
    r"|tech|analyst|coach|judge|nanny|barista|guide|hand|mate|veteran|apprentice|trainee|professional|expert|host|vet|head|chief|mom"
    r"|mum|dad|mechanic|medic|architect|surgeon|mason|wright|smith|associate|graduate|candidate|advocate|delegate|scholar"
    r"|rep|employee|refugee|retiree|principal|captain|steward|grad|entrepreneur|model|lady|guy)$"
)
"""Ends of words that name a person by what they do."""
NOT_ROLES = WORKPLACES | frozenset(
    "address answer archive brand business career color colour computer content creative customer different error ever fitness "
    "labor labour leather letter matter military necessary offer order over paper patient percent power process progress "
    "receive remember salary secondary sector summer water".split()
)
"""Words with the end of a role that name no person."""
BEGINNINGS = (
    "best book breakfast certificate civil conference cost country cultural customer customs day dinner early electric evening "
    "event expo fair family final financial fine fire first fitness five forum full graphic half house household landscape "
    "language leadership master's more multi next nice night no office on package public quality quantity real reception "
    "record regular report residential resource retail right risk road room rural safe safety science secure self senior "
    "session shift slow small social some special sport staff stage standard steady storage student summit supply swim tax "
    "team teamwork technical teen term test time tool top town transit transport truck twenty twice union unit urban various "
    "video virtual water web website week well white women workers workshop"
)
"""Words, beside those above, with which people begin an answer."""
LISTS = (FIELDS, FIELD_HEADS, JOBS, UNCOUNTED, PAST, NOT_PAST, QUALITIES, HAVE, VERBS, NOT_ROLES)
COMMON = " ".join(("", BEGINNINGS, *(word for words in LISTS for word in sorted(words)), ""))
"""All of them between spaces: as a set they would weigh 24 kB more in each visitor’s download."""
FORMED = re.compile(
    r"\w{3,}(?:tion|ment|ness|[ai]lity|ivity|osity|ful|less|able|ible|ical|ional|ing|ed|ly)s?$"
)


def is_common(word: str) -> bool:
    """Tell whether a word in small letters is surely a common one, whatever capital it was typed with."""
    forms = {word, word.removesuffix("s"), word.removesuffix("es")}
    return any(f" {form} " in COMMON for form in forms) or bool(FORMED.match(word))
