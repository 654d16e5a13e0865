"""Markup taken apart into its texts and tags in one pass, however long or damaged it is.

Python's own parser begins anew at each tag that never ends, and so needs minutes for some files of 300 kB.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

TAG = re.compile(r"""<(/?)([a-zA-Z][^\s/>]*)((?:[^>=]|=\s*(?:"[^"]*"|'[^']*'|))*+)>""")
ATTRIBUTE = re.compile(r"""(?:^|(?<=[\s/]))([^\s=/]++)\s*+=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))""")
BEGINS = re.compile("</?[a-zA-Z]")
TEXT = ("<![CDATA[", "]]>")
BESIDE = (TEXT, ("<!--", "-->"), ("<!", ">"), ("<?", ">"))
"""How text that holds no tags begins and ends, and comments, and what is only for programs."""
PROGRAMS = {name: re.compile(rf"</{name}", re.IGNORECASE) for name in ("script", "style")}
"""Elements whose text nobody reads."""


@dataclass(frozen=True)
class Tag:
    """The beginning or the end of an element: its name in small letters, without its vocabulary, and its attributes."""

    name: str
    ends: bool
    written: str

    @property
    def said(self) -> dict[str, str]:
        """The attributes by their names in small letters."""
        return {name.lower(): unescape("".join(value)) for name, *value in ATTRIBUTE.findall(self.written)}


def taken_apart(text: str) -> Iterator[Tag | str]:
    """Give texts and tags in their order; a tag or comment that never ends is the last."""
    at = 0
    while (begin := text.find("<", at)) >= 0:
        if begin > at:
            yield unescape(text[at:begin])
        if found := TAG.match(text, begin):
            tag = Tag(found[2].lower().rpartition(":")[2], bool(found[1]), found[3])
            yield tag
            at = behind(tag, text, found.end())
        elif mark := next((each for each in BESIDE if text.startswith(each[0], begin)), None):
            end = text.find(mark[1], begin + len(mark[0]))
            if mark is TEXT:
                yield text[begin + len(mark[0]) : end if end >= 0 else len(text)]
            at = end + len(mark[1]) if end >= 0 else -1
        elif BEGINS.match(text, begin):
            at = -1
        else:
            yield "<"
            at = begin + 1
        if at < 0:
            return
    yield unescape(text[at:])


def behind(tag: Tag, text: str, at: int) -> int:
    """Give the place behind a tag, and behind what only a program reads in it; -1 when that never ends."""
    if tag.ends or tag.name not in PROGRAMS or tag.written.endswith("/"):
        return at
    end = PROGRAMS[tag.name].search(text, at)
    return end.start() if end else -1
