"""The progress of a networking plan, counted in the browser from the contact sheet."""

import json

from macros.interface.words import PROGRESS, translated
from macros.printing import printed


def progress() -> str:
    """Print the place where the progress appears, and what it says while there is none."""
    return printed("progress.html", words=json.dumps(translated(PROGRESS), ensure_ascii=False))
