"""The sentences with which people introduce themselves; an answer that is missing gives no sentence."""

from tools.kit import goals, phrases
from tools.kit.language import _, several
from tools.kit.words import say


def work(occupation: str, years: int | None = None, place: str = "") -> str:
    """Say what someone does, for how long and where."""
    how_long = several("one year", "{count} years", years) if years and "experience" not in occupation else ""
    told = phrases.own_sentence(occupation)
    what = phrases.occupation(occupation) if occupation and not told else ""
    sentence = {
        (True, True, True): _("I'm {what} with {how_long} of experience, based in {place}."),
        (True, True, False): _("I'm {what} with {how_long} of experience."),
        (True, False, True): _("I'm {what}, based in {place}."),
        (True, False, False): _("I'm {what}."),
        (False, True, True): _("I have {how_long} of experience and live in {place}."),
        (False, True, False): _("I have {how_long} of experience."),
        (False, False, True): _("I live in {place}."),
    }.get((bool(what), bool(how_long), bool(place)), "")
    own = f"{told}. " if told else ""
    return (own + say(sentence, what=what, how_long=how_long, place=place)).strip()


def strength(answer: str) -> str:
    """Say what someone does well."""
    if not answer:
        return ""
    form, phrase = phrases.strength(answer)
    sentence = {
        "sentence": "{phrase}.",
        "quality": _("People can count on me to be {phrase}."),
        "name": _("People know me as {phrase}."),
        "doing": _("What I do well is {phrase}."),
    }[form]
    return say(sentence, phrase=phrase)


def result(answer: str) -> str:
    """Say a result someone is proud of."""
    return say(_("One result I'm proud of: {result}."), result=phrases.result(answer)) if answer else ""


def goal(answer: str) -> str:
    """Say what work someone is looking for."""
    return say(_("Now I'm looking for {goal}."), goal=goals.goal(answer)) if answer else ""
