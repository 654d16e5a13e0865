"""The letters beyond ASCII that each language writes, by the code pages that hold them: what a wrong code page makes of a text is
letters of several languages, signs inside words, or capitals inside words.
"""

from collections.abc import Iterator

WESTERN = "cp1252"
WESTERN_LETTERS = (
    "éèêëàâçôîïûùüœæÿ",  # French
    "äöüß",
    "áéíóúñü",  # Spanish
    "áâãàçéêíóôõú",  # Portuguese
    "àèéìíòóùú",  # Italian
    "éëïöüèáó",  # Dutch
    "åäöéü",  # Swedish and Finnish
    "æøåéö",  # Danish and Norwegian
    "áðéíóúýþæö",  # Icelandic
)
ONE_BYTE: dict[str, tuple[str, ...]] = {
    WESTERN: WESTERN_LETTERS,
    "mac_roman": WESTERN_LETTERS,
    "cp1250": (
        "ąćęłńóśźż",  # Polish
        "áčďéěíňóřšťúůýž",  # Czech
        "áäčďéíĺľňóôŕšťúýž",  # Slovak
        "áéíóöőúüű",  # Hungarian
        "ăâîșțşţ",  # Romanian
        "čćđšž",  # Croatian, Serbian, Slovenian
    ),
    "cp1251": (
        "абвгдежзийклмнопрстуфхцчшщъыьэюяё",
        "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
        "абвгдђежзијклљмнњопрстћуфхцчџш",
    ),
    "cp1254": ("çğıöşüâîûİ",),
    "cp1256": ("ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىيًٌٍَُِّْپچژگ",),
    "cp1253": ("αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ",),
    "cp1255": ("אבגדהוזחטיךכלםמןנסעףפץצקרשת",),
}
SEVERAL_BYTES = {
    "cp932": ((0x82, 0x40), (0x9F, 0xFC)),
    "cp949": ((0xB0, 0xA1), (0xC8, 0xFE)),
    "gb18030": ((0xB0, 0xA1), (0xD7, 0xFE)),
    "big5": ((0xA4, 0x40), (0xC6, 0xFE)),
}
"""Where each code page of two bytes has the letters and signs in common use: from (first byte, second byte), to."""
LATIN = {WESTERN, "mac_roman", "cp1250", "cp1254"}
CODE_PAGES = (*ONE_BYTE, *SEVERAL_BYTES)
IN_WORDS = "’‘·\u00ad\u200c\u200d"
AROUND_WORDS = "“”„‚‘’«»‹›–—…•·°€£©®™ºª¿¡§¶¼½¾²³‰†×\u00a0"
KANA = range(0x3041, 0x30FF)


def share(data: bytes, page: str) -> float:
    """Tell which part of the letters beyond ASCII, by this code page, belongs to the one language that fits best."""
    text = data.decode(page, errors="replace")
    if page in SEVERAL_BYTES:
        return share_of_signs(text, page)
    letters, bad = sorted_out(text, mixed=page in LATIN)
    total = len(letters) + bad
    if not total:
        return 1.0
    return max(sum(letter in alphabet for letter in letters) for alphabet in ONE_BYTE[page]) / total


def sorted_out(text: str, mixed: bool) -> tuple[list[str], int]:
    """Give the letters beyond ASCII in small form, and count signs and capitals where no language has them.

    `mixed` says that they may stand beside letters of ASCII in a word.
    """
    letters: list[str] = []
    bad = 0
    for before, sign, after in neighbours(text):
        inside = before.isalpha() and after.isalpha()
        if sign.isalpha():
            beside = (before.isascii() and before.isalpha()) or (after.isascii() and after.isalpha())
            if (sign.isupper() and before.islower()) or (beside and not mixed):
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
    if page == "cp932" and not any(ord(sign) in KANA for sign in signs):
        return 0.0
    first, last = SEVERAL_BYTES[page]
    used = sum(
        first <= tuple(sign.encode(page, errors="replace")) <= last for sign in signs if sign != "\ufffd"
    )
    return used / len(signs) if signs else 0.0
