"""The foot of a tool: where its words are kept, and the way of a shared computer."""

import json

from markupsafe import Markup

from macros.interface.keeping_words import KEEPING
from macros.interface.words import translated
from macros.printing import printed


def keeping(my_data: str = "") -> Markup:
    """Print the foot; `my_data` is the way to the page with all that is kept, if this is another one."""
    words = json.dumps(translated(KEEPING), ensure_ascii=False)
    return Markup(printed("keeping.html", words=words, my_data=my_data))  # noqa: S704 (our own template escapes)
