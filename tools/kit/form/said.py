"""What someone said: the beginning of a sentence, and the words with which they finished it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from tools.kit.form.lent import unmarked
from tools.kit.language import _, later
from tools.kit.people.names import as_subject
from tools.kit.words import articled, tidy

GAP = re.compile(r"\{(a )?…\}")
"""Where the visitor's words go; in `{a …}` an article stands before words that want one."""


@dataclass(frozen=True)
class Frame:
    """A whole sentence with one gap.

    `takes` are the forms of words that fit the gap, such as `doing`; `example` fits it too. `openings` are other words
    that people type where the sentence begins. `variants` say the same in another place or tone (name → sentence).
    """

    name: str
    sentence: str
    takes: tuple[str, ...] = ()
    example: str = ""
    openings: tuple[str, ...] = ()
    variants: Mapping[str, str] = field(default_factory=dict, hash=False)

    @property
    def is_own(self) -> bool:
        """Tell whether it is a sentence of one's own."""
        return self.name == OWN.name

    def beginning(self) -> str:
        """Give what is printed before the gap."""
        return GAP.split(_(self.sentence))[0].strip()

    def end(self) -> str:
        """Give what is printed after the gap, but for the mark that ends the sentence."""
        return GAP.split(_(self.sentence))[-1].strip(" .?!")


ANY = ("number", "deed", "thing", "loose")
"""What the frame `colon` takes: words that fit no other. It is stored by that name, though some of its sentences have a verb."""
OWN = Frame("own", later("{…}"), takes=("clause",))
"""A sentence of one's own."""


@dataclass(frozen=True)
class Said:
    """The frame, the words as they stand in its gap, and as they were typed.

    The words want an `article` (“a” or “the”), are `several` things, or are `foreign`, not English; where they are work
    (`is_work`), years can follow them. The frame was `chosen`, or only suggested.
    """

    frame: Frame
    words: str = ""
    typed: str = ""
    article: str = ""
    several: bool = False
    foreign: bool = False
    is_work: bool = False
    chosen: bool = False

    def __bool__(self) -> bool:
        return bool(self.words)

    @property
    def is_own(self) -> bool:
        """Tell whether the words are a sentence of the visitor's own."""
        return self.frame.is_own

    def sentence(self, variant: str = "", **more: str) -> str:
        """Say the sentence, or its variant where the frame has one; nothing without words."""
        if not self.words:
            return ""
        if self.is_own:
            return whole(self.words)
        return self.within(self.printed(variant), **more)

    def printed(self, variant: str = "") -> str:
        """Give the sentence with its gap, or its variant of a name, or of several things."""
        found = self.frame.variants.get(variant) or (self.several and self.frame.variants.get("several"))
        return _(found or self.frame.sentence)

    def variant(self, name: str, **more: str) -> str:
        """Say the frame's variant of a name; nothing where it has none."""
        return self.sentence(name, **more) if self and name in self.frame.variants else ""

    def within(self, sentence: str, **more: str) -> str:
        """Set the words into the gap of a sentence."""
        before, words, after = self.parts(sentence)
        return f"{before.format(**more)}{words}{after.format(**more)}"

    def parts(self, sentence: str = "") -> tuple[str, str, str]:
        """Part a sentence, the frame's own unless one is given, into what stands before, in and after its gap."""
        if self.is_own:
            return "", whole(self.words), ""
        wants = f"{self.article} {{…}}".lstrip()
        template = articled((sentence or self.printed()).replace("{a …}", wants), self.words)
        before, _gap, after = template.partition("{…}")
        words = self.words if before else as_subject(self.words)
        ends = unmarked(words).endswith(".")
        return before, words, after.removeprefix(".") if ends else after


def whole(words: str) -> str:
    """Write words as a sentence: a capital, and a mark at its end."""
    text = tidy(words) if not unmarked(words).endswith(("?", "!")) else words
    sentence = text[:1].upper() + text[1:]
    return sentence if unmarked(sentence).endswith(("?", "!", ".")) else f"{sentence}."
