"""Write the table of English words that the tools carry, from WordNet, a list of common words, and one of occupations.

`python -m macros.renew.lexicon WORDNET WORDS TITLES` takes WordNet's folder and the list, as Debian packs both:
`/usr/share/wordnet` of wordnet-base, and `/usr/share/dict/canadian-english` of wcanadian. The occupations are those that the
package mimesis has in its `datasets/en/person.json`. A word counts as what most of its uses are.
"""

import json
import re
import sys
import textwrap
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tools.kit.english.word_lists import (
    FIELD_END,
    JOBS,
    PEOPLE,
    QUALITY_END,
    ROLE,
    UNCOUNTED,
    VERB_END,
    VERBS,
)

TABLE = Path(__file__).parents[2] / "tools/kit/english/lexicon.py"
PARTS = {"1": "noun", "2": "verb", "3": "adj", "4": "adv", "5": "adj"}
NEVER_COUNTED = 0.3  # what a sense weighs beside the uses that WordNet's readers counted
PERSON, ATTRIBUTE, FEELING, STATE, THOUGHT = 18, 7, 12, 26, 9  # the numbers of WordNet's files
AT_WORK = {
    30,
    32,
    35,
    36,
    40,
    41,
}  # verbs of change, communication, contact, creation, possession and social life
KNOWN = JOBS | VERBS
PROGRAMS = {"excel"}  # verbs that are the name of a program in what most people type
OFTEN = 20  # counted uses of a verb that learners know
FEW = 3  # counted uses that tell nothing
ONE_VOWEL = re.compile(r"(?:^|[^aeiou])[aeiou][^aeiouwxy]$")  # a verb that doubles its last letter
REGULAR = ("ed", "ing", "es")  # endings that need no table
AT_A_JOB = ("worker", "expert", "professional")
PLACES = ("workplace", "shop", "farm", "facility", "building")
ABOVE = "@"  # WordNet's sign for what something is a kind of; one of its kind, as Wellington is a general, has another
RELATED = {"+", "="}  # WordNet's signs for a related word, and for what a quality is a value of
HEAD = '"""English words, made by `python -m macros.renew.lexicon` from WordNet 3.0: do not edit.\n\n{notice}\n"""\n'


@dataclass
class Word:
    """A word: how often it stands as each part of speech, and where its senses stand, the most frequent first."""

    uses: Counter[str] = field(default_factory=Counter)
    senses: defaultdict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    def share(self, part: str) -> float:
        """Tell which share of its uses is one part of speech, from 0 to 1."""
        weights = {each: self.uses[each] + NEVER_COUNTED * len(found) for each, found in self.senses.items()}
        return weights.get(part, 0) / sum(weights.values())


class WordNet:
    """WordNet's words and the files of its senses, read from a folder; raises OSError where one is missing."""

    def __init__(self, folder: Path, common: set[str], titles: set[str]) -> None:
        """Read the words that are common; `titles` are occupations."""
        self.common = common
        self.titles = titles
        self.files: dict[tuple[str, str], int] = {}
        self.related: dict[str, set[str]] = {}
        self.above: dict[str, set[str]] = {}
        self.words: defaultdict[str, Word] = defaultdict(Word)
        for part in ("noun", "verb", "adj", "adv"):
            for sense, number, *links in lines(folder / f"data.{part}"):
                self.files[part, sense] = int(number)
                pointers = list(zip(links, links[1:], links[2:], strict=False))
                if part == "adj":
                    self.related[sense] = {
                        at for sign, at, kind in pointers if sign in RELATED and kind == "n"
                    }
                if part == "noun":
                    self.above[sense] = {at for sign, at, _kind in pointers if sign == ABOVE}
            for word, _part, senses, *rest in lines(folder / f"index.{part}"):
                if word in common:
                    self.words[word].senses[part] = rest[-int(senses) :]
        self.formed: defaultdict[str, list[str]] = defaultdict(list)
        for form, *verbs in lines(folder / "verb.exc"):
            for verb in common.intersection(verbs):
                self.formed[verb].append(form)
        for sense, _number, uses in lines(folder / "cntlist.rev"):
            word, _sign, key = sense.partition("%")
            if word in self.words:
                self.words[word].uses[PARTS[key[0]]] += int(uses)

    def in_file(self, part: str, sense: str, *files: int) -> bool:
        """Tell whether a sense stands in one of WordNet's files."""
        return self.files[part, sense] in files

    def is_kind(self, sense: str, kinds: frozenset[str]) -> bool:
        """Tell whether a sense of a noun is a kind of something: a bakery of a shop."""
        return sense in kinds or any(self.is_kind(each, kinds) for each in self.above[sense])

    def nouns(self, *kinds: str) -> Iterator[str]:
        """Give the nouns that are, in their first sense, a kind of what the kinds are in theirs.

        Which sense is the first is known of words whose uses were counted, and of those with one sense and no other reading.
        """
        first = frozenset(self.words[kind].senses["noun"][0] for kind in kinds if kind in self.words)
        for name, word in self.words.items():
            found = word.senses["noun"]
            is_plural = name.endswith("s") and name[:-1] in self.words
            counted = word.uses["noun"] and word.share("noun") >= 0.5
            if (
                found
                and not is_plural
                and (counted or self.has_one_sense(name))
                and self.is_kind(found[0], first)
            ):
                yield name

    def has_one_sense(self, name: str) -> bool:
        """Tell whether a word is a noun in one sense and nothing else."""
        return [len(senses) for senses in self.words[name].senses.values() if senses] == [1]

    def places(self) -> Iterator[str]:
        """Give the places where people work, but for words that are a field too, as “plumbing” and “architecture” are."""
        for name in self.nouns(*PLACES):
            thought = any(self.in_file("noun", each, THOUGHT) for each in self.words[name].senses["noun"][:2])
            if not (thought or FIELD_END.search(name) or name.endswith("ing")):
                yield name

    def people(self) -> Iterator[str]:
        """Give the words for people at work that do not end as an occupation does, as “paralegal”, and those that end a title."""
        ends = {re.split("[,(/]", title.lower())[0].split()[-1] for title in self.titles}
        titled = {
            name for name in ends & self.words.keys() if name not in UNCOUNTED and self.names_someone(name)
        }
        yield from (name for name in {*self.nouns(*AT_A_JOB), *titled} if not ROLE.search(name))

    def names_someone(self, name: str) -> bool:
        """Tell whether a word means a person in one of its first two senses."""
        return any(self.in_file("noun", sense, PERSON) for sense in self.words[name].senses["noun"][:2])

    def names_occupation(self, name: str) -> bool:
        """Tell whether a word ends as an occupation does, and means a person first, or second after a word that isn't a state."""
        senses = self.words[name].senses["noun"]
        if not senses or self.in_file("noun", senses[0], STATE):
            return False
        return bool(ROLE.search(name)) and self.names_someone(name)

    def verbs(self) -> Iterator[str]:
        """Give the words that are hardly ever anything else, of those that are counted or of work."""
        for name, word in self.words.items():
            known = word.uses or (
                word.senses["verb"] and self.in_file("verb", word.senses["verb"][0], *AT_WORK)
            )
            if (
                known
                and name not in PROGRAMS
                and word.share("verb") >= 0.95
                and not (VERB_END.search(name) or self.names_occupation(name))
            ):
                yield name

    def either(self) -> Iterator[str]:
        """Give the words that are a verb in most of their uses and a noun in others, as “notice” is, but for occupations."""
        for name, word in self.words.items():
            counted = word.uses["verb"] > FEW and 0.5 <= word.share("verb") < 0.95
            if counted and not (VERB_END.search(name) or ROLE.search(name) or name in KNOWN):
                yield name

    def pasts(self) -> Iterator[str]:
        """Give the irregular pasts, without the participles beside them, as “wrote” without “written”, “sang” without “sung”."""
        for verb, formed in self.formed.items():
            if verb == "be":
                continue
            other = REGULAR if len(formed) == 1 else (*REGULAR, "n", "ne")
            forms = [form for form in formed if form != verb and not form.endswith(other)]
            changed = {form.replace("a", "u") for form in forms}
            for form in forms:
                lemma = form in self.words and any(map(self.words[form].uses.get, ("noun", "verb")))
                known = form in self.common and self.words[verb].uses["verb"] > 1
                if known and not lemma and (form not in changed or form == forms[0]):
                    yield form

    def by_rule(self) -> Iterator[str]:
        """Give the pasts that learners make by the rule, each with the right one: “teached:taught”."""
        for verb, formed in self.formed.items():
            forms = [
                form
                for form in formed
                if form in self.common - {verb} and not form.endswith((*REGULAR, "en"))
            ]
            past = next((form for form in forms if not form.endswith(("n", "ne"))), "".join(forms[:1]))
            doubled = f"{verb}{verb[-1]}ed" if ONE_VOWEL.search(verb) else ""
            made = {f"{verb.removesuffix('e')}ed", doubled} - {""}
            if (
                forms
                and verb != "be"
                and made.isdisjoint(self.common)
                and self.words[verb].uses["verb"] > OFTEN
            ):
                yield from (f"{each}:{past}" for each in made)

    def qualities(self) -> Iterator[str]:
        """Give the adjectives with a noun for the quality, as “precise” has “precision”, but for endings that are known."""
        for name, word in self.words.items():
            attribute = any(
                self.in_file("noun", at, ATTRIBUTE, FEELING, STATE)
                for sense in word.senses["adj"][:2]
                for at in self.related[sense]
            )
            known = QUALITY_END.search(name) or name.endswith(("ed", "ing"))
            if attribute and word.uses["adj"] > 1 and word.share("adj") >= 0.5 and not known:
                yield name

    def no_people(self) -> Iterator[str]:
        """Give the words that end as an occupation does and name nobody, as “winter” and “deliver” do."""
        for name, word in self.words.items():
            if ROLE.search(name) and word.uses and not (name in PEOPLE or self.names_occupation(name)):
                yield name

    def no_qualities(self) -> Iterator[str]:
        """Give the nouns that end as a quality does, as “patent” does."""
        for name, word in self.words.items():
            if QUALITY_END.search(name) and word.uses and word.share("noun") > word.share("adj"):
                yield name


def lines(path: Path) -> Iterator[list[str]]:
    """Give the lines of one of WordNet's files in their parts, without its licence and what explains a sense."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("  "):
            yield line.partition(" | ")[0].split()


def table(folder: Path, common: set[str], titles: set[str]) -> str:
    """Make the table as a Python module, with the notice that WordNet's licence asks for."""
    net = WordNet(folder, common, titles)
    licence = [line.split(maxsplit=1)[1:] for line in (folder / "data.verb").read_text().splitlines()[:29]]
    notice = "\n".join("".join(words).rstrip() for words in licence)
    parts = {
        "VERBS": net.verbs(),
        "EITHER": net.either(),
        "PASTS": net.pasts(),
        "BY_RULE": net.by_rule(),
        "PEOPLE": net.people(),
        "PLACES": net.places(),
        "QUALITIES": net.qualities(),
        "NO_PEOPLE": net.no_people(),
        "NO_QUALITIES": net.no_qualities(),
    }
    constants = "".join(
        f'\n{name} = """\n{textwrap.fill(" ".join(sorted(words)), 118)}\n""".replace("\\n", " ")\n'
        for name, words in parts.items()
    )
    return f"{HEAD.format(notice=notice)}{constants}\nWORDS = (VERBS, EITHER, PEOPLE, QUALITIES, NO_PEOPLE)\n"


if __name__ == "__main__":
    wordnet, words, occupations = map(Path, sys.argv[1:])
    listed = {
        word
        for word in words.read_text(encoding="utf-8").split()
        if word.isalpha() and word.islower() and len(word) > 1
    }
    titles = set(json.loads(occupations.read_text(encoding="utf-8"))["occupation"])
    TABLE.write_text(table(wordnet, listed, titles), encoding="utf-8")
