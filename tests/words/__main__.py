"""Print what is said of each answer now beside what was said once, for a person to grade: `python -m tests.words`.

A program cannot tell whether a person would say a sentence. `answers.tsv` holds what was said before the visitor finished
sentences; `unseen.tsv` what was said of answers that nobody had seen, after their faults were mended. The grades: A and B
are right or the visitor's own slip, C is odd or ungrammatical by our doing, D means something else. The lines whose
sentence changed carry the grade `?`; the last lines count, by file and question, the grades then and the sentences that
are others now.
"""

import csv
import sys
from collections import Counter, defaultdict
from pathlib import Path

from tests.words.saying import say

FILES = sorted(Path(__file__).parent.glob("*.tsv"))
ONCE = "said in November 2026"


def main() -> None:
    """Print the tables, and count."""
    out = csv.writer(sys.stdout, delimiter="\t", lineterminator="\n")
    out.writerow(["question", "shape", "answer", "said once", "grade", "said now"])
    for file in FILES:
        counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for row in rows(file):
            now = say(row["question"], row["answer"])
            grade = row["grade"] if row[ONCE] == now else "?"
            out.writerow([row["question"], row["shape"], row["answer"], row[ONCE], grade, now])
            counts[row["question"]].update((row["grade"], "now ?") if grade == "?" else (row["grade"],))
        for question, count in counts.items():
            told = ", ".join(f"{grade} {number}" for grade, number in sorted(count.items()))
            print(f"{file.stem}\t{question}\t{told}", file=sys.stderr)


def rows(file: Path) -> list[dict[str, str]]:
    """Read a table of answers."""
    with file.open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened, delimiter="\t"))


if __name__ == "__main__":
    main()
