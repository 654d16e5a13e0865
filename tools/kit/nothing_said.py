"""Answers that say nothing: “idk”, “n/a”, “same as before”, “nothing yet”; and where a person belongs, “me”."""

import re

NOT = r"(?:do|did|have|has|can|could|am|is|was|will|would)(?:n['’]?t|\ not)|can['’]?t|cannot|won['’]?t|not"
ASKED = "aim|answer|clue|experience|goal|idea|job|name|plan|question|reason|results?|skills?|time|work"
"""What questions ask for: “no result yet” answers none of them."""
LATER = r"yet|now|right\ now|for\ now|so\ far|at\ (?:the|this)\ (?:moment|time)|really|sorry|lol|at\ all|special|specific"
NOTHING = re.compile(
    rf"""(?xi)(?:(?:i|we)(?:\ |(?=['’])))?(?:
      (?:idk|dunno|(?:{NOT})\ (?:yet\ )?(?:know|sure|applicable|think\ of|remember|decided?|have|got))
        (?:\ (?:about|it|this|that|one|any|anything|what\ (?:to|i\ \w+)(?:\ \w+){{0,2}}))*
      | (?:(?:have|there\ is)\ )?no\ (?:{ASKED}) | no(?:pe)?(?!\.\ ?\d) | not | none | nothing(?:\ (?:comes\ to\ mind|to\ \w+))?
      | nobody | no\ one | n/?a | nil | tbd | unsure | same(?:\ as\ \w+)?
      | (?:am\ |['’]m\ )?still\ (?:thinking|deciding)(?:\ about\ it)?
      | (?:will\ |['’]ll\ )?(?:tell|say|write|add|do|decide)(?:\ (?:you|it|this|that))*\ later | (?:maybe\ )?later
    )(?:,?\ (?:{LATER}))*(?:[,;.]+\ (?!\d).*)?\W*"""
)
TO_THE_FORM = re.compile(
    r"""(?xi)(?: (?:please\ )?see\ (?:my\ |the\ )?(?:above|attached|below|cv|linkedin|profile|r[eé]sum[eé])
      | what\ (?:can|do|must|should)\ i\ (?:put|say|type|write)(?:\ here)? | tests? | ask\ me
      | \[(?:(?:add|enter|insert|your)\b[^]]*|company|job|name|skill|title)\]
      | (?:(?:i|i['’]m|am|is|my|a|an|the|as|at|for|in|of|to|with|job|looking|work)\ )*_{3,}
    )\W*"""
)
"""What is said to the form, and a template's gap."""
NO_ANSWER = re.compile(r"(?i)(?:ok(?:ay)?|yes|nada|rien|lots|never|whatever|(?:hi|hello|hey)(?: there)?)\W*")
"""Single words that answer no question, but may be a name: Nada, Rien."""
GREETING = re.compile(
    r"""(?xi) (?:hi|hello|hey|good\ (?:morning|afternoon|evening))
      (?:\ ?[,.!]+\ ?|\ (?=(?:i|i['’]?m|iam|my|we|can|how|what)\b)) (?=\w)
    | (?:idk|dunno|(?:i['’]?m\ )?not\ sure|i\ don['’]?t\ know)(?:\ yet)?[,.]*\ (?:but\ )?maybe\ (?=\w)
    | (?:idk|dunno)[,.]*\ but\ (?!not\b|if\b)(?=\w)
    """
)
"""How an answer begins that greets the form, or doubts (“not sure, maybe …”), and goes on to say something."""
NOBODY = re.compile(
    r"(?i)(?:i|you|he|she|we|they|it|me|him|us|them|(?:my|your|him|her|it)(?:self)?|mine|yours)\W*"
)
NO_PERSON = re.compile(
    r"(?i:nobody|no[- ]?one|none|nothing)(?![\w'’])(?: [a-z].*)?\W*|[Nn]o(?:t|pe)? [a-z].*"
)
"""Words that say of a group that nobody is in it; “No Min-jun” is a name."""


def says_nothing(text: str, *, person: bool = False) -> bool:
    """Tell whether a text is such an answer; where a `person` is asked for, a pronoun is, for nobody knows who is meant."""
    besides = NOBODY if person else NO_ANSWER
    return any(each.fullmatch(text) for each in (NOTHING, TO_THE_FORM, besides))


def without_greeting(text: str) -> str:
    """Leave out a greeting or a doubt before an answer."""
    begins = GREETING.match(text)
    return text[begins.end() :] if begins else text


def names_nobody(text: str) -> bool:
    """Tell whether a line of a list of people says that there is none, or says nothing."""
    return any(each.fullmatch(text) for each in (NOTHING, TO_THE_FORM, NO_PERSON))
