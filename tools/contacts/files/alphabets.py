"""The letters beyond ASCII that each language writes, and the code pages that hold them: what a wrong code page
makes of a text is letters of several languages, signs inside words, capitals inside words, or only one of the two cases.
"""

from collections.abc import Iterator

WESTERN = "cp1252"
LETTERS: dict[str, tuple[str, ...]] = {
    "western": (
        "éèêëàâçôîïûùüœæÿ",  # French
        "äöüß",
        "áéíóúñü",  # Spanish
        "áâãàçéêíóôõú",  # Portuguese
        "àèéìíòóùú",  # Italian
        "éëïöüèáó",  # Dutch
        "åäöéü",  # Swedish and Finnish
        "æøåéö",  # Danish and Norwegian
        "áðéíóúýþæö",  # Icelandic
    ),
    "central": (
        "ąćęłńóśźż",  # Polish
        "áčďéěíňóřšťúůýž",  # Czech
        "áäčďéíĺľňóôŕšťúýž",  # Slovak
        "áéíóöőúüű",  # Hungarian
        "ăâîșțşţ",  # Romanian
        "čćđšž",  # Croatian, Serbian, Slovenian
    ),
    "baltic": (
        "ąčęėįšųūž",  # Lithuanian
        "āčēģīķļņšūž",  # Latvian
        "äõöüšž",  # Estonian
    ),
    "turkish": ("çğıöşüâîûİ",),
    "cyrillic": (
        "абвгдежзийклмнопрстуфхцчшщъыьэюяё",
        "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
        "абвгдђежзијклљмнњопрстћуфхцчџш",
    ),
    "greek": ("αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ",),
    "arabic": ("ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىيًٌٍَُِّْپچژگ",),
    "hebrew": ("אבגדהוזחטיךכלםמןנסעףפץצקרשת",),
    "thai": ("".join(map(chr, range(0x0E01, 0x0E4F))),),
}
VOWELS = {
    "cyrillic": ("аеиіїоуыэюяёє", 0.25),
    "greek": ("αεηιουωάέήίόύώϊϋΐΰ", 0.25),
    "arabic": ("اويى", 0.12),
    "hebrew": ("אהוי", 0.12),
    "thai": ("ะัาำิีึืุูเแโใไ", 0.12),
}
"""The vowels of scripts that have no letter in ASCII, and how many of a text's letters they are at least."""
ONE_BYTE = {
    WESTERN: "western", "mac_roman": "western", "cp850": "western", "mac_iceland": "western",
    "cp1250": "central", "iso8859_2": "central", "cp852": "central", "mac_latin2": "central",
    "cp1257": "baltic",
    "cp1254": "turkish", "cp857": "turkish", "mac_turkish": "turkish",
    "cp1256": "arabic", "iso8859_6": "arabic",
    "cp1255": "hebrew",
    "cp1251": "cyrillic", "koi8_u": "cyrillic", "cp866": "cyrillic", "mac_cyrillic": "cyrillic", "iso8859_5": "cyrillic",
    "cp1253": "greek", "iso8859_7": "greek", "cp737": "greek", "mac_greek": "greek",
    "cp874": "thai",
}  # fmt: skip
"""Code pages with their letters; of two that fit alike, the first is meant."""
SEVERAL_BYTES = {
    "cp932": ((0x82, 0x40), (0x9F, 0xFC)),
    "euc_jp": ((0xA4, 0xA1), (0xCF, 0xFE)),
    "cp949": ((0xB0, 0xA1), (0xC8, 0xFE)),
    "gb18030": ((0xB0, 0xA1), (0xD7, 0xFE)),
    "big5": ((0xA4, 0x40), (0xC6, 0xFE)),
}
"""Where each code page of two bytes has the letters and signs in common use: from (first byte, second byte), to."""
JAPANESE = {"cp932", "euc_jp"}
LATIN = {"western", "central", "baltic", "turkish"}
CASED = {*LATIN, "cyrillic", "greek"}
IN_CAPITALS, IN_SMALL = 0.95, 0.85
"""What a text is worth that does not use two cases: each name begins with a capital, and some lists are all in capitals."""
WITHOUT_VOWELS = 0.5
"""How much less a text is worth that has hardly a vowel."""
CODE_PAGES = (*(page for page, script in ONE_BYTE.items() if script != "thai"), *SEVERAL_BYTES, "cp874")
"""Thai is last, because the letters of other languages in two bytes are letters in it too."""
IN_WORDS = "’‘·\u00ad\u200c\u200d"
AROUND_WORDS = "،؛؟“”„‚‘’«»‹›–—…•·°€£©®™ºª¿¡§¼½¾²³‰†×\u00a0"
KANA = range(0x3041, 0x30FF)


def share(data: bytes, page: str) -> float:
    """Tell which part of the letters beyond ASCII, by this code page, belongs to the one language that fits best."""
    text = data.decode(page, errors="replace")
    if page in SEVERAL_BYTES:
        return share_of_signs(text, page)
    script = ONE_BYTE[page]
    letters, bad = sorted_out(text, script)
    total = len(letters) + bad
    if not total:
        return 1.0
    known = max(sum(letter in alphabet for letter in letters) for alphabet in LETTERS[script]) / total
    vowels, fewest = VOWELS.get(script, ("", 0))
    if sum(letter in vowels for letter in letters) < fewest * total:
        known *= WITHOUT_VOWELS
    return known * cases(text, script)


def cases(text: str, script: str) -> float:
    """Tell what a text is worth by the cases of its letters."""
    if script not in CASED or text == text.upper():
        return IN_CAPITALS
    return IN_SMALL if text == text.lower() else 1.0


def sorted_out(text: str, script: str) -> tuple[list[str], int]:
    """Give the letters beyond ASCII in small form, and count signs and capitals where no language has them.

    Only letters of Latin scripts stand beside letters of ASCII in a word; Thai writes vowels that are no letters.
    """
    letters: list[str] = []
    bad = 0
    for before, sign, after in neighbours(text):
        inside = before.isalpha() and after.isalpha()
        if sign.isalpha() or (script == "thai" and sign in LETTERS[script][0]):
            beside = (before.isascii() and before.isalpha()) or (after.isascii() and after.isalpha())
            if (sign.isupper() and before.islower()) or (beside and script not in LATIN):
                bad += 1
            else:
                letters.append(sign if sign == "İ" else sign.lower())
        elif sign not in (IN_WORDS if inside else AROUND_WORDS):
            bad += 1
    return letters, bad


def neighbours(text: str) -> Iterator[tuple[str, str, str]]:
    """Give each sign beyond ASCII with the signs on both sides."""
    padded = f" {text} "
    for at, sign in enumerate(text, 1):
        if not sign.isascii():
            yield padded[at - 1], sign, padded[at + 1]


def share_of_signs(text: str, page: str) -> float:
    """Tell which part of the signs beyond ASCII is in common use; Japanese has kana."""
    signs = [sign for sign in text if not sign.isascii()]
    if page in JAPANESE and not any(ord(sign) in KANA for sign in signs):
        return 0.0
    first, last = SEVERAL_BYTES[page]
    used = sum(
        first <= tuple(sign.encode(page, errors="replace")) <= last for sign in signs if sign != "\ufffd"
    )
    return used / len(signs) if signs else 0.0
