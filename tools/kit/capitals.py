"""What has capitals in English wherever it stands: names of peoples, places, days and months, and what is spelled out."""

import re

NAMES = (
    "Afghan Afghanistan African Albanian Alberta Algeria Algerian Amharic Anishinaabe Arabic Argentina Asian Bangladesh "
    "Bangladeshi Bengali Bolivia Bosnian Brazil Brazilian British Bulgaria Bulgarian Burmese Burundi Calgary Cambodia "
    "Cambodian Cameroon Canada Canadian Cantonese Caribbean Chile Chilean Chinese Christmas Colombia Colombian Congo "
    "Congolese Cree Croatia Croatian Cuba Cuban Czech Danish Dari Dubai Dutch Easter Ecuador Edmonton Egypt Egyptian "
    "England English Eritrea Eritrean Ethiopia Ethiopian Europe European Farsi Filipino Finnish France French German "
    "Germany Ghana Ghanaian Greece Guatemala Gujarati Guyana Haida Haiti Haitian Halifax Hausa Hebrew Hindi Honduras "
    "Hungarian Hungary Igbo India Indian Indigenous Indonesia Indonesian Innu Inuit Inuktitut Iran Iranian Iraq Iraqi "
    "Ireland Irish Israel Israeli Italian Italy Jamaica Jamaican Japan Japanese Jordanian Kenya Kenyan Khmer Korea Korean "
    "Kurdish Kuwait Latin Lebanese Lebanon Libya Lingala Malayalam Malaysia Malaysian Mandarin Manitoba "
    "Marathi Mauritius Mexican Mexico Mi'kmaq Mohawk Moldova Montreal Montréal Moroccan Morocco Métis Nepal Nepali "
    "Nicaragua Nigeria Nigerian Norwegian Nunavut Ojibwe Ontario Oromo Ottawa Pakistan Pakistani Palestine Palestinian "
    "Pashto Persian Peru Peruvian Philippines Poland Portugal Portuguese Punjabi Qatar Quebec Québec Romania Romanian "
    "Russia Russian Rwanda Rwandan Salvadoran Saskatchewan Scotland Scottish Senegal Serbia Serbian Singapore Slovak Somali "
    "Somalia Spain Spanish Sudan Sudanese Swahili Sweden Swedish Switzerland Syria Syrian Tagalog Taiwan Tamil Tanzania "
    "Telugu Thai Thailand Tibetan Tigrinya Toronto Tunisia Tunisian Turkish Uganda Ugandan Ukraine Ukrainian Urdu Vancouver "
    "Venezuela Venezuelan Vietnam Vietnamese Winnipeg Yoruba Yukon Zambia Zimbabwe "
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday "
    "January February April June July September October November December"
).split()
"""None of them is a common word when it is written small, as “may”, “march”, “polish” and “turkey” are."""

SMALL = {name.lower(): name for name in NAMES} | {f"{name.lower()}s": f"{name}s" for name in NAMES}
WORD = re.compile(r"(?<![\w.@/-])[^\W\d_]+(?![\w@/]|\.\w)")
"""A word that isn't part of an address."""


def capitalized(text: str) -> str:
    """Give such names the capital that they were typed without."""
    return WORD.sub(lambda word: SMALL.get(word[0], word[0]), text)


def has_name(word: str) -> bool:
    """Tell whether a word is such a name."""
    return word.lower().replace("’", "'").removesuffix("'s") in SMALL


def in_one(words: str) -> str:
    """Join a name that goes on behind “of”: “Chamber of Commerce breakfast”, but not “evening of music”."""
    return re.sub(" of (?=[A-Z])", " ", words)


JOB_LETTERS = frozenset("CNA CPA DSW ECE EMT HCA LPN NP OTA PSW PTA RMT RN RPN".split())
"""What people are, said letter by letter."""
LETTERS = frozenset(
    "cad cna cnc cpa ece emt erp esl hr hvac icu lpn mba np psw qa rn rpn sap seo sql tig ui ux".split()
)


def spelled(text: str) -> str:
    """Write in capitals what is said letter by letter: PSW."""
    return re.sub(r"\w+", lambda word: word[0].upper() if word[0] in LETTERS else word[0], text)


def quiet(text: str) -> str:
    """Write several words that are all in capitals, as a caps lock does, in small letters."""
    words = sorted(re.findall(r"[^\W\d]{2,}", text), key=len)
    locked = text.isupper() and (len(words) > 2 or (len(words) == 2 and len(words[1]) > 4))
    return spelled(text.lower()) if locked else text
