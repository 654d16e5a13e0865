"""That a file cannot be read, and what of it is too much."""

from tools.kit.language import later

MOST_BYTES = 25_000_000
MOST_UNPACKED = 200_000_000
TOO_LARGE = later("This file is larger than 25 MB. Split it, and bring it in parts.")


class Refused(ValueError):
    """A file that cannot be read; the message says why and what to do."""
