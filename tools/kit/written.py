"""The sentences of kit.introduction in their formal dress, for letters; an answer that is missing gives no sentence."""

from tools.kit import goals, phrases
from tools.kit.language import _, several
from tools.kit.words import say


def work(occupation: str, years: int | None = None, place: str = "") -> str:
    """Write what someone does, for how long and where."""
    what = phrases.occupation(occupation) if occupation else ""
    how_long = several("one year", "{count} years", years) if years else ""
    sentence = {
        (True, True, True): _("I am {what} with {how_long} of experience, based in {place}."),
        (True, True, False): _("I am {what} with {how_long} of experience."),
        (True, False, True): _("I am {what}, based in {place}."),
        (True, False, False): _("I am {what}."),
        (False, True, True): _("I have {how_long} of experience and live in {place}."),
        (False, True, False): _("I have {how_long} of experience."),
        (False, False, True): _("I live in {place}."),
    }.get((bool(what), bool(how_long), bool(place)), "")
    return say(sentence, what=what, how_long=how_long, place=place)


def strength(answer: str) -> str:
    """Write what someone does well."""
    if not answer:
        return ""
    form, phrase = phrases.strength(answer)
    sentence = {
        "sentence": "{phrase}.",
        "quality": _("People can count on me to be {phrase}."),
        "name": _("People know me as {phrase}."),
        "doing": _("My strength is {phrase}."),
    }[form]
    return say(sentence, phrase=phrase)


def result(answer: str) -> str:
    """Write a result someone is proud of."""
    return say(_("One result I am proud of: {result}."), result=phrases.result(answer)) if answer else ""


def goal(answer: str) -> str:
    """Write what work someone is looking for."""
    return say(_("At present, I am looking for {goal}."), goal=goals.goal(answer)) if answer else ""
