"""Who gave the visitor a name: in short, and whether by a name of their own."""

from dataclasses import replace

from tools.kit.form.said import Said
from tools.kit.people.names import is_described


def in_short(introducer: Said) -> Said:
    """Leave out what is added to the introducer's name, “Joanne MacKay”; a sentence of the visitor's own stays whole."""
    return introducer if introducer.is_own else replace(introducer, words=introducer.words.partition(",")[0])


def is_named(introducer: Said) -> bool:
    """Tell whether an introducer is named, and not only described or in a sentence of the visitor's own."""
    return bool(introducer) and not (introducer.is_own or is_described(introducer.words))


def tells_a_name(introducer: Said) -> bool:
    """Tell whether a name stands anywhere in the words: “my cousin Ali”, “Mrs. Olsen told me about you”."""
    later_words = introducer.words.split()[1:]
    return is_named(introducer) or any(word[:1].isupper() and word != "I" for word in later_words)
