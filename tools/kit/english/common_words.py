"""Telling a common word from a name by the word alone: a capital is taken off only where it is surely no name's."""

import re

from tools.kit.english import lexicon
from tools.kit.english.roles import NOT_ROLES

BEGINNINGS = (
    "academic accountant active actual additional administrator adult adviser advisor aged ageing agent aging agricultural "
    "air aircraft all alone also alteration always amateur ambulance analyst animal annual another any apartment app applied "
    "apprentice architect army art artificial artist asphalt assembly assistant asylum at attendance auditor auto automated "
    "automotive average aviation award awards baby bachelor's back backend bad baggage bar bartender basic bathroom beef "
    "beginner behavioral behavioural best bike billing biological blood board boat body boiler book books border both box "
    "boys branch bread brick bridge broken budget building bus busy butcher buyer cab cabin cabinet cable cake calls camera "
    "camp cancer cardiac cargo cars case cash cashier cattle cell cement central certificate chair charge chemical chicken "
    "chief children choir church civil class classroom cleaner clear clerical clerk client clients climate clinical close "
    "closed clothes clothing coat cold collections commercial common compassion compliance computers concrete condo constant "
    "continuous corporate correctional cost counter country courier course court courtesy cover craft crane credit crew "
    "crisis crop crops cross culinary cultural current curriculum custodial custodian customs cutting cyber cycle daily dairy "
    "dance database days deaf dealer debt deck deep degree department deputy desktop developmental diesel digital diploma "
    "direct disability disabled dish dishes display distribution district diverse doctor document dog dogs domestic door "
    "double downtown dress driver driving drug dry drywall duct duty e-commerce earned earth easy economic economist editor "
    "educator eight elder elderly elders electric electrical electrician electronic electronics elementary elevator eleven "
    "email embroidery emergency emotional empathy employee end engine engineer enough entire environmental equal equipment "
    "escape esthetician estimator event events every everyday everyone everything ex exam excavator executive exercise "
    "exhibition expense expert export exterior external extra eyes fabric faculty family farmer fastest father federal feed "
    "female few fibre field fifteen fifth fifty file final financial fine fire first fish fit five fixed fleet flight floral "
    "flowers foods foot foreign forensic forest forklift formal former forward foster four frail frame freelance freight "
    "fresh front frontend frontline fruit fuel full fun fund funeral fur furniture future game games garden gardener general "
    "geriatric gift girls glass global gold golf goods graduate grain grand gravel green grief ground grower growing guard "
    "guest guitar gym hairstylist half hand handmade handy handyman happy hard harvest hazardous head healthy hearing heart "
    "heat heavy high higher highest highly highway hockey holiday homes honesty horse horses host hot hour hours house "
    "household housekeeper houses housewife humour hundreds hunting husband ice idea ideas image imaging immigration import "
    "indoor industrial infant inside inspector installer instructional instructor intake integration intercultural interior "
    "intermediate internal international internet interpreter interview inventory investment invoice irrigation island "
    "jewellery jewelry joint junior just juvenile key keyboard kids kindergarten lab labourer landscape language languages "
    "laser last late latte laundry lawn leadership leading learning legal lending less lesson level life lifeguard light line "
    "linear listed little livestock load loading loan locksmith log logging logistic long lot lots low lower lunch luxury "
    "machine machinery machines mail main major makeup male man managed managerial many marine marital market married masonry "
    "massage master master's match material materials maternity math mathematics maths meal meals meat mechanical medication "
    "medium meeting member men mental merchandise metal milk million minor missing mixed mobile model modern mom money "
    "monthly more morning mortgage most mother motor motorcycle mould moving multi multicultural multimedia multiple "
    "municipal musical my nail nails national native natural naval near neat needs neonatal net network new newborn newcomer "
    "newcomers news next nice nine no noise non-profit none not note nothing now nuclear numbers nurse nutrition observer "
    "occasional occupational ocean off officer official offshore old older on once one online only open opening operating "
    "operational operations operator optical optician optometrist oral orchard orderly orders organic orthodontic other our "
    "out outdoor outside outstanding overall overnight overseas owner pack package packages packaging packing paediatric page "
    "pain paint painter palliative parent parents parks part parts party passenger past pastry patients pavement payable "
    "payment payroll peace pediatric peer pension perfect performance period person personal pest pet petroleum petty "
    "pharmaceutical phone photo physical physio piano pig pilot pipe pipeline pizza plain plants plastic play plus poetry "
    "point police policy political pool poor popular pork port portfolio postal poster poultry prep preschool prescription "
    "president prevention price prime principal print printing prison prize problem processing produce product production "
    "profit program programme projects promising proofreading property provincial psychiatric pump purchase pure quality "
    "quantity quarterly quiet quilt racing radio rail railway ranch rapid rare raw recent reception record recovery "
    "recreation recreational recruiting red reduced refinery refrigeration refugee regional regular rehab rehabilitation "
    "religious renewable rental repeat report reporting reports rescue reservation residential resource respiratory rest "
    "restaurants resume retired returning revenue rice ride rig right risk road roads robotic robotics roof roofing room "
    "rooms rural safe safety same sand satisfaction satisfied scaffold scientific scrap sea seafood second secretary section "
    "secure self self-taught selling senior seniors serious server settlement seven several sewage sewer sewing sheep sheet "
    "shelf shift ship shipping shoes shopping short show siding sign signage silver similar simple since singer single site "
    "six skin sleep slow smart smile smoke snow soap soft soil solar sole solid solution some someone sound soup sous space "
    "spare special specialized specialty speech spiritual sport sports spring staff stage stainless stamping standard star "
    "state stationary statistical steady steam steel stock stone storage storm story strategic strategy street structural "
    "structured student students studio subject substitute successful sugar super supervising supplier sure surface surgical "
    "survey sustainable sweet swim swimming switchboard system systems table tailor tanker tax taxi tea teams teamwork "
    "technical technician teen teenage telecom telephone television ten tenant tennis term test textile textiles the their "
    "these thirty this thousand three ticket tickets tile timber time tire tired title tool tools top total tour tourist "
    "tower town toy track tractor trade traditional traffic trailer transgender transit transport tree trees truck trucks "
    "trusted tutor twelve twenty twice two undergraduate underground union unit unpaid unused upholstery upper urban used "
    "useful user utility valued van variety various vegan vegetable vegetables vehicle vendor veteran video village vine "
    "vineyard virtual visa vision visual vocal vocational voice volleyball waiter waitress waste watch website wedding "
    "weddings week weekly weeks well well-known wheat wheel white whole wholesale wide wife wild wildlife wind window wine "
    "wireless woman women wood wooden wool worker workers working works workshop world worldwide worship writing written "
    "wrong x-ray yard year yearly years yoga young younger youth zero zoo"
)
"""Words, beside those of the lexicon, with which people begin an occupation, a strength, a result or a goal."""
LISTS = (
    lexicon.FIELDS, lexicon.FIELD_HEADS, lexicon.OFFERED, lexicon.WORKPLACES, lexicon.GENERIC, lexicon.HOURS,
    lexicon.UNCOUNTED, lexicon.PAST, lexicon.NOT_PAST, lexicon.ADJECTIVES, lexicon.ABLE, lexicon.HAVE, lexicon.VERBS,
    lexicon.NOUNS_TOO, NOT_ROLES,
)  # fmt: skip
COMMON = " ".join(("", BEGINNINGS, *(phrase for phrases in LISTS for phrase in sorted(phrases)), ""))
"""All of them between spaces: as a set they would weigh 24 kB more in each visitor’s download."""
FORMED = re.compile(
    r"\w{3,}(?:tion|ment|ness|[ai]lity|ivity|osity|ful|less|able|ible|ical|ional|ously|ively|ally)s?$"
)
"""Ends of words that no name has."""


def is_common(word: str) -> bool:
    """Tell whether a word in small letters is surely a common one, whatever capital it was typed with."""
    forms = {word, word.removesuffix("s"), word.removesuffix("es"), *stems(word)}
    return any(f" {form} " in COMMON for form in forms) or bool(FORMED.match(word))


def stems(word: str) -> set[str]:
    """Give what a verb may be without its “-ing” or “-ed”: “manage” and “manag” of “managing”."""
    stem = re.sub(r"(?:ing|ed)$", "", word)
    return {stem, f"{stem}e", stem[:-1]} if stem != word and len(stem) > 2 else set()
