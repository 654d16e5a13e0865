"""Names and letters that keep their capitals, and get them when they were typed without; lists that are never complete."""

import re

PROPER = frozenset(
    "Acadian Afghan African Agile Albanian Alberta Algerian Amazon American Amharic Android Angular Apple April "
    "Arabic Asian August Azure Bangladeshi Bengali Bosnian Brazilian British Buddhist Bulgarian Burmese Calgary "
    "Cambodian Cameroonian Canada Canadian Cantonese Caribbean Chilean Chinatown Chinese Christian Christmas "
    "Colombian Congolese Cree Creole Croatian Cuban Czech Danish Dari December Diwali Django Docker Dutch "
    "Edmonton Egyptian Eid English Eritrean Ethiopian European Excel Farsi February Filipino Finnish French "
    "Friday German Ghanaian Google Greek Gujarati Haitian Halifax Hausa Hebrew Hindi Hindu Hungarian I Igbo "
    "Indian Indigenous Indonesian Inuit Inuktitut Iranian Iraqi Irish Israeli Italian Jamaican January Japanese "
    "Java Jewish Jira Jordanian July June Kenyan Khmer Korean Kotlin Kubernetes Kurdish Latin Lebanese Lingala "
    "Linux Malayalam Malaysian Mandarin Manitoba Marathi Mexican Microsoft Monday Montessori Montreal Montréal "
    "Moroccan Muslim Métis Nepali Nigerian Norwegian November Nunavut October Ontario Oracle Oromo Ottawa "
    "Pakistani Palestinian Pashto Persian Peruvian Photoshop Polish Portuguese Punjabi Python Quebec Québec "
    "React Regina Revit Romanian Rotary Ruby Russian Rwandan Salesforce Salvadoran Saskatchewan Saskatoon "
    "Saturday Scottish Scrum September Serbian Shopify Sikh Slovak Somali Spanish Sudanese Sunday Swahili "
    "Swedish Syrian Tableau Tagalog Tamil Telugu Thai Thursday Tibetan Tigrinya Toastmasters Toronto Tuesday "
    "Tunisian Turkish Ugandan Ukrainian Urdu Vancouver Venezuelan Victoria Vietnamese Wednesday Windows "
    "Winnipeg Yoruba Yukon".split()
)
"""First words that keep their capital inside a sentence."""


COMMON_TOO = frozenset(
    "agile amazon android angular apple april august azure china docker excel i june march metro oracle polish "
    "react regina rotary ruby scrum tableau turkey victoria windows".split()
)
"""What is a common word when it is written small."""

LETTERS = {
    each.lower(): each
    for each in "AI BPO CAD CEO CFO CNA CNC COO CPA CSR CTO ECE ECT EMT ERP ESL HCA HR HVAC ICU LPN MBA MD MIG ML NP OFW "
    "PhD PSW QA RN RPN RSW SAP SEO SQL TIG UI UX VP".split()
}
"""Words that are written in capitals, whether one says them by their letters or not."""

EMPLOYERS = {
    each.lower(): each
    for each in (
        "Air Canada", "Amazon", "Apple", "Best Buy", "BMO", "Canada Post", "Canadian Tire", "CIBC", "Costco", "Dollarama",
        "Google", "Home Depot", "IBM", "IKEA", "Loblaws", "McDonald's", "Metro", "Microsoft", "RBC", "RBC Royal Bank",
        "Royal Bank", "Scotiabank", "Shopify", "Sobeys", "Starbucks", "Superstore", "TD", "TD Bank", "Telus",
        "Tim Hortons", "Uber", "Walmart", "WestJet",
    )
}  # fmt: skip
"""Employers that people name in small letters too."""

COUNTRIES = frozenset(
    "Afghanistan Albania Algeria Argentina Bangladesh Belgium Bolivia Brazil Bulgaria Burundi Cambodia Cameroon Chile China "
    "Colombia Congo Croatia Cuba Dubai Ecuador Egypt England Eritrea Ethiopia France Germany Ghana Greece Guatemala Guyana "
    "Haiti Honduras Hungary India Indonesia Iran Iraq Ireland Israel Italy Jamaica Japan Kenya Korea Kuwait Lebanon Libya "
    "Malaysia Mauritius Mexico Moldova Morocco Nepal Nicaragua Nigeria Pakistan Palestine Peru Philippines Poland Portugal "
    "Qatar Romania Russia Rwanda Scotland Senegal Serbia Singapore Somalia Spain Sudan Sweden Switzerland Syria Taiwan "
    "Tanzania Thailand Tunisia Turkey Uganda Ukraine Venezuela Vietnam Zambia Zimbabwe".split()
)
"""Where many who come to Canada worked before."""

OF_TWO_WORDS = {
    each.lower(): each
    for each in (
        "Burkina Faso", "Costa Rica", "Czech Republic", "El Salvador", "Hong Kong", "Ivory Coast", "New Zealand",
        "Saudi Arabia", "Sierra Leone", "South Africa", "South Korea", "South Sudan", "Sri Lanka", "United Arab Emirates",
        "United Kingdom", "United States", "West Africa",
    )
}  # fmt: skip
"""Such places of more words than one."""

PROPER |= COUNTRIES | {each for each in EMPLOYERS.values() if " " not in each}
NAMES = {each.lower(): each for each in PROPER if each.lower() not in COMMON_TOO}
CAPITALS = NAMES | LETTERS
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
ALONE = re.compile(rf"(?<![\w.@/-]){WORD.pattern}(?![\w@/]|\.\w)")
"""A word that is no part of an address."""
TOGETHER = re.compile(rf"\b(?:{'|'.join(OF_TWO_WORDS)})\b")
THE_FIELD = re.compile(
    r"^it\b|(?<=\bin )it$|\bit(?= (?:jobs?|work|roles?|support|manager|specialist|technician)\b)"
)
"""Where “it” is not the pronoun."""


def as_name(text: str, small: frozenset[str]) -> str:
    """Give each word of a name its capital: “Jean-Luc O'Brien”, “McKay”; `small` words inside it stay as they are."""
    words = re.split(r"([ -]+)", text)
    name = "".join(
        word if word in small and at else word[:1].upper() + word[1:] for at, word in enumerate(words)
    )
    return re.sub(r"\b(?:Mc|[DO]['’])[a-z]", lambda start: start[0][:-1] + start[0][-1].upper(), name)


def capitalized(text: str) -> str:
    """Give names, languages and letters the capitals that they were typed without."""
    if employer := EMPLOYERS.get(text.lower()):
        return employer
    return WORD.sub(lambda word: CAPITALS.get(word[0], word[0]), THE_FIELD.sub("IT", placed(text)))


def named(text: str) -> str:
    """Give names, months and languages the capitals that they were typed without."""
    return ALONE.sub(lambda word: NAMES.get(word[0], word[0]), placed(text))


def placed(text: str) -> str:
    """Give the countries of more words than one their capitals."""
    return TOGETHER.sub(lambda words: OF_TWO_WORDS[words[0]], text)


def is_small(text: str) -> bool:
    """Tell whether a text was typed without capitals, whatever capitals `named` gave it since."""
    return text.islower() or text == named(text.lower())
