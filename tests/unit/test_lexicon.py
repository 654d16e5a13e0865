"""The table of English words that a dictionary gives: a dictionary of a few words, read as WordNet's files are."""

import re

import pytest

from macros.renew.lexicon import table

FILES = {
    "data.noun": "10 18 n 01 driver 0 000 | a person\n11 15 n 01 winter 0 000 | a season\n12 10 n 01 patent 0 000 | a document\n"
    "13 07 n 01 precision 0 000 | being exact\n14 28 n 01 open 0 000 | a clearing\n"
    "15 18 n 01 worker 0 000 | who works\n16 18 n 01 paralegal 0 001 @ 15 n 0000 | who helps a lawyer\n"
    "19 18 n 01 priest 0 000 | who leads a service\n40 04 n 01 art 0 000 | making things\n"
    "17 06 n 01 shop 0 000 | where one sells\n18 06 n 01 bakery 0 001 @ 17 n 0000 | where one sells bread",
    "data.verb": "20 31 v 01 compare 0 000 | look at both\n21 35 v 01 open 0 000 | begin\n22 41 v 01 troubleshoot 0 000 | solve",
    "data.adj": "30 00 a 01 precise 0 001 + 13 n 0101 | exact\n31 00 a 01 open 0 000 | free\n32 00 a 01 patent 0 000 | plain",
    "data.adv": "",
    "index.noun": "driver n 1 0 1 1 10\nwinter n 1 0 1 1 11\npatent n 1 0 1 1 12\nopen n 1 0 1 0 14\n"
    "worker n 1 0 1 0 15\nparalegal n 1 1 @ 1 0 16\npriest n 1 0 1 0 19\nart n 1 0 1 0 40\n"
    "shop n 1 0 1 0 17\nbakery n 1 1 @ 1 0 18",
    "index.verb": "compare v 1 0 1 1 20\nopen v 1 0 1 1 21\ntroubleshoot v 1 0 1 0 22\nrare v 1 0 1 0 22\nwrite v 1 0 1 1 20",
    "index.adj": "precise a 1 0 1 1 30\nopen a 1 0 1 1 31\npatent a 1 0 1 0 32",
    "index.adv": "",
    "verb.exc": "wrote write\nwritten write\nwinning win\nsang rare",
    "cntlist.rev": "driver%1:18:00:: 1 9\nwinter%1:15:00:: 1 9\npatent%1:10:00:: 1 5\nopen%2:35:00:: 1 6\nopen%3:00:00:: 1 4\n"
    "write%2:31:00:: 1 28\ncompare%2:31:00:: 1 8\nprecise%3:00:00:: 1 4",
}
LICENCE = "".join(f"  {number} the notice of the licence\n" for number in range(1, 30))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("wordnet")
    for name, text in FILES.items():
        (folder / name).write_text(LICENCE + text)
    return table(
        folder,
        set(
            "driver winter patent open compare troubleshoot precise write wrote written winning "
            "worker paralegal shop bakery priest art".split()
        ),
        {"Worker Priest", "Commercial Art", "Winter"},
    )


def test_a_word_stands_where_most_of_its_uses_are(made: str) -> None:
    found = {
        name: words.split()
        for name, words in re.findall(r'^(\w+) = """\n(.*?)\n"""', made, re.DOTALL | re.MULTILINE)
    }
    assert found == {
        "VERBS": [
            "compare",
            "troubleshoot",
            "write",
        ],  # “open” is as often an adjective, “rare” is not common
        "EITHER": ["open"],
        "PASTS": ["wrote"],
        "BY_RULE": ["writed:wrote"],
        "PEOPLE": ["paralegal", "priest"],  # “worker” ends as an occupation does, and “art” is nobody
        "PLACES": ["bakery", "shop"],
        "QUALITIES": ["precise"],
        "NO_PEOPLE": ["winter"],
        "NO_QUALITIES": ["patent"],
    }


def test_the_notice_of_its_licence_travels_along(made: str) -> None:
    assert "the notice of the licence" in made.partition("VERBS")[0]
