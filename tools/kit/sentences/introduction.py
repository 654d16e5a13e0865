"""The sentences with which people introduce themselves, as they are said and, in a formal tone, as they are written.

An answer that is missing gives no sentence.
"""

import re

from tools.kit.english import goals, occupations, phrases, strengths
from tools.kit.english.background import is_whole
from tools.kit.english.phrases import I_AM
from tools.kit.english.role_phrases import bare
from tools.kit.form import numbers
from tools.kit.language import _
from tools.kit.words import say, tidy, without


def i_am(tone: str) -> str:
    """Say “I am” in a tone."""
    return _("I am") if tone == "formal" else _("I'm")


def work(occupation: str, years: str = "", place: str = "", tone: str = "friendly") -> str:
    """Say what someone does, for how long and where; what the occupation says itself is not said twice."""
    said = re.search(r"experience|\d\+? years?\b(?! old)", occupation, re.IGNORECASE)
    how_long = "" if said else numbers.years_said(years)
    where = "" if place and place.split(",")[0].lower() in occupation.lower() else place
    apart = stands_apart(occupation, tone, how_long, where)
    what = occupations.occupation(occupation) if occupation and not apart else ""
    what = f"{what}," if how_long and "," in re.sub(r"\(.*?\)", "", what) else what
    sentence = {
        (True, True, True): _("{i_am} {what} with {how_long} of experience, based in {place}."),
        (True, True, False): _("{i_am} {what} with {how_long} of experience."),
        (True, False, True): _("{i_am} {what}, based in {place}."),
        (True, False, False): _("{i_am} {what}."),
        (False, True, True): _("I have {how_long} of experience and live in {place}."),
        (False, True, False): _("I have {how_long} of experience."),
        (False, False, True): _("I live in {place}."),
    }.get((bool(what), bool(how_long), bool(where)), "")
    rest = say(sentence, i_am=i_am(tone), what=what, how_long=how_long, place=where)
    return f"{apart} {rest}".strip()


def stands_apart(occupation: str, tone: str, how_long: str = "", place: str = "") -> str:
    """Say an occupation in a sentence to which nothing can be added; nothing when it fits one with years and a place."""
    if told := occupations.own_sentence(occupation):
        return say("{told}.", told=told)
    what = occupations.occupation(occupation) if occupation else ""
    if what:
        alone = occupations.is_state(what) or is_whole(what, how_long, place)
        return say("{i_am} {what}.", i_am=i_am(tone), what=what) if alone else ""
    text = bare(occupation)
    if text.partition(" ")[0].endswith("ing") and not text.startswith(("nothing", "anything", "something")):
        return say(_("My work is {what}."), what=text)
    if without(tidy(occupation), *I_AM) != tidy(occupation):
        return say("{i_am} {what}.", i_am=i_am(tone), what=text)
    return say(_("My work: {what}."), what=tidy(occupation)) if occupation else ""


def strength(answer: str, tone: str = "friendly") -> str:
    """Say what someone does well."""
    if not answer:
        return ""
    form, phrase = strengths.strength(answer)
    sentence = {
        "sentence": "{phrase}.",
        "quality": _("People can count on me to be {phrase}."),
        "able": "{i_am} {phrase}.",
        "have": _("I have {phrase}."),
        "name": _("People know me as {phrase}."),
        "doing": _("My strength is {phrase}.") if tone == "formal" else _("What I do well is {phrase}."),
        "other": _("What I do well: {phrase}."),
    }[form]
    return say(sentence, i_am=i_am(tone), phrase=phrase)


def result(answer: str, tone: str = "friendly") -> str:
    """Say a result someone is proud of."""
    if not answer:
        return ""
    sentence = (
        _("One result I am proud of: {result}.")
        if tone == "formal"
        else _("One result I'm proud of: {result}.")
    )
    return say(sentence, result=phrases.result(answer))


def goal(answer: str, tone: str = "friendly") -> str:
    """Say what work someone is looking for."""
    frame = (
        _("At present, I am looking for {goal}.") if tone == "formal" else _("Now I'm looking for {goal}.")
    )
    return goals.sentence(frame, answer, tone)
