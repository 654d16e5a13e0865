"""Print what is said of each answer now beside what was said once, for a person to grade: `python -m tests.words`.

A program cannot tell whether a person would say a sentence. The lines whose sentence changed carry the grade `?`; the last
lines count the old grades, and of how many answers the sentence is another now.
"""

import csv
import sys
from collections import Counter
from pathlib import Path

from tests.words.saying import say

FILE = Path(__file__).with_name("answers.tsv")


def main() -> None:
    """Print the table, and count."""
    out = csv.writer(sys.stdout, delimiter="\t", lineterminator="\n")
    out.writerow(["question", "shape", "answer", "said once", "grade", "said now"])
    grades: Counter[str] = Counter()
    changed = 0
    with FILE.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            once, now = row["said in November 2026"], say(row["question"], row["answer"])
            grades[row["grade"]] += 1
            changed += once != now
            out.writerow([row["question"], row["shape"], row["answer"], once, row["grade"], now])
    print(f"grades then: {dict(sorted(grades.items()))}; said in other words now: {changed}", file=sys.stderr)


if __name__ == "__main__":
    main()
