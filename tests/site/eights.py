"""The eight-word runs of a text, as hashes: a text can be recognized by them, but not read.

python -m tests.site.eights < source.txt > tests/site/source-eights.txt
"""

import re
import sys
from hashlib import sha256


def eights(text: str) -> dict[str, str]:
    """Map the hash of each run of eight words to the run, without regard to capitals and signs."""
    words = re.findall(r"[^\W_]+", re.sub(r"['’]", "", text.casefold()))
    runs = (" ".join(words[at : at + 8]) for at in range(len(words) - 7))
    return {sha256(run.encode()).hexdigest()[:16]: run for run in runs}


if __name__ == "__main__":
    print("\n".join(sorted(eights(sys.stdin.read()))))
