"""Outlook writes its headings in the language of Windows, in that language's old code page: one person comes of all of them."""

import tomllib
from pathlib import Path

import pytest

from tests.unit.contacts.test_contact_readers import bring
from tools.contacts.meaning.languages import LANGUAGES

OUTLOOK = tomllib.loads((Path(__file__).parent / "outlook.toml").read_text(encoding="utf-8"))


def row(separator: str, first: str, last: str) -> str:
    """Fill a row below the headings, which are in the same order in every language."""
    cells = ["Ms", first, "", last, "", "Foods", "Sales", "Buyer", "1 Road", "Floor 3", "Halifax"]
    cells += ["902 555 0199", "902 555 0101", "902 555 0102", "902 555 0103"]
    cells += ["a@example.com", "SMTP", first, "b@example.com", "Fair", "Likes tea"]
    return separator.join(cells)


@pytest.mark.parametrize("language", OUTLOOK)
def test_outlook_is_read_in_its_language(language: str) -> None:
    told = OUTLOOK[language]
    first, last = told["first"], told["last"]
    file = f"{told['headings']}\r\n{row(told['separator'], first, last)}\r\n".encode(told["page"])
    read = bring("contacts.csv", file)
    [person] = read["new"]
    assert {
        "first_name": first,
        "last_name": last,
        "position": "Buyer",
        "company": "Foods",
        "email": "a@example.com, b@example.com",
        "phone": "902 555 0101, 902 555 0102, 902 555 0103",
        "address": "1 Road, Floor 3, Halifax",
        "discussion": "Likes tea\nTitle: Ms\nDepartment: Sales",
        "tags": "Fair",
    } == person
    assert 1 >= len(read["left_out"])  # The fax; a heading may also say nothing of it.


def test_every_language_of_the_folder_is_tried_here() -> None:
    assert len(OUTLOOK) == len(LANGUAGES)


def test_capitals_of_turkish_are_its_small_letters() -> None:
    [person] = bring("x.csv", "ADI;SOYADI;E-POSTASI\nIşıl;Yıldız;i@example.com\n".encode())["new"]
    assert {"first_name": "Işıl", "last_name": "Yıldız", "email": "i@example.com"} == person


def test_two_languages_in_one_row_of_headings_are_both_understood() -> None:
    [person] = bring(
        "x.csv", "Vorname;Last Name;Courriel;电话\nAda;Okoro;a@example.com;902 555 0101\n".encode()
    )["new"]
    assert ("Ada", "Okoro", "a@example.com", "902 555 0101") == tuple(
        person[key] for key in ("first_name", "last_name", "email", "phone")
    )


PAGES = {
    "mac_roman": "Zoé Côté, Anaïs Lefèvre, Élodie, « déjà »",
    "cp1252": "Zoé Côté – “L’Œuvre”, Señor Núñez, Jürgen Groß",
    "cp1250": "Jiří Dvořák, Zdeněk Šťastný, Růžena",
    "cp1251": "Дмитро Ковальчук, Ганна Їжакевич",
    "cp1254": "Ayşe Yıldız, Çağrı Öztürk",
    "cp1256": "محمد عبدالله، فاطمة الزهراء",
    "gb18030": "王小明, 北京大学, 电话",
    "cp949": "박민준, 서울특별시",
    "cp932": "佐々木さん、メモあり",
    "big5": "陳大文, 台北市政府",
}


@pytest.mark.parametrize("page", PAGES)
def test_an_old_code_page_is_told_by_its_letters(page: str) -> None:
    file = f"First name;Notes\r\nA;{PAGES[page]}\r\nB;{PAGES[page]}\r\n".encode(page)
    assert PAGES[page] == bring("x.csv", file)["new"][0]["discussion"]
