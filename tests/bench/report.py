"""The report: medians, ratios, and whether the targets are reached."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from tests.bench.measure import Sample

OURS, BARE, LIBRARIES = "ours", "stock", "stock + libraries"
FULL, HALF = "at full speed", "at half a core"
VISITS = ("first", "onward", "repeat")
COLUMNS = (OURS, BARE, LIBRARIES, "ours / stock", "ours / stock + libraries")
FASTEST, LIGHTEST, READING_BYTES = 0.50, 1.00, 100_000


def seconds(value: float) -> str:
    return f"{value:.2f} s"


def milliseconds(value: float) -> str:
    return f"{value:.0f} ms"


def weight(value: float) -> str:
    return f"{value / 1e6:.2f} MB" if value >= 1e6 else f"{value / 1e3:.1f} kB"


def number(value: float) -> str:
    return f"{value:.2f}"


@dataclass(frozen=True)
class Measure:
    """What is compared: a value of a sample, and how it is written."""

    label: str
    value: Callable[[Sample], float]
    written: Callable[[float], str]


TEXT = Measure("first text", lambda sample: sample.seconds, seconds)
BLOCKED = Measure("page blocked", lambda sample: sample.blocked, milliseconds)
SENT = Measure("bytes sent", lambda sample: sample.sent, weight)


@dataclass(frozen=True)
class Report:
    """The samples of all rounds, and the bytes of a reading page."""

    samples: Sequence[Sample]
    reading: int | None

    def lines(self) -> Iterator[str]:
        """Give the tables and the targets, as lines to print."""
        for speed in dict.fromkeys(sample.speed for sample in self.samples):
            yield row(speed.capitalize(), COLUMNS)
            for visit in VISITS:
                yield from (self.row(speed, visit, measure) for measure in (TEXT, BLOCKED, SENT))
            yield f"  Ours, first visit, first text, lowest to highest: {self.spread(speed)}\n"
        yield "Targets"
        for speed in (FULL, HALF):
            yield verdict(
                f"first text {speed}, first visit, ours / stock", self.compare(speed, TEXT), FASTEST
            )
        yield verdict("bytes sent, first visit, ours / stock", self.compare(FULL, SENT), LIGHTEST)
        yield verdict("bytes sent, a reading page without a tool", self.reading, READING_BYTES, weight)

    def row(self, speed: str, visit: str, measure: Measure) -> str:
        """Write the medians of a measure, and how ours compares."""
        ours, *others = (self.median(each, speed, visit, measure) for each in (OURS, BARE, LIBRARIES))
        cells = [*(write(value, measure.written) for value in (ours, *others))]
        cells += [write(ratio(ours, other), number) for other in others]
        return row(f"  {visit} visit, {measure.label}", cells)

    def values(self, subject: str, speed: str, visit: str, measure: Measure) -> list[float]:
        """Give what was measured in each round."""
        wanted = (subject, speed, visit)
        return [
            measure.value(each) for each in self.samples if (each.subject, each.speed, each.visit) == wanted
        ]

    def median(self, subject: str, speed: str, visit: str, measure: Measure) -> float | None:
        """Give a median, or nothing where nothing was measured."""
        values = self.values(subject, speed, visit, measure)
        return median(values) if values else None

    def compare(self, speed: str, measure: Measure) -> float | None:
        """Give what ours takes as a part of what bare stock takes, on a first visit."""
        return ratio(*(self.median(each, speed, "first", measure) for each in (OURS, BARE)))

    def spread(self, speed: str) -> str:
        """Write the extremes of our first text, which tell how noisy the machine was."""
        values = self.values(OURS, speed, "first", TEXT)
        return f"{seconds(min(values))} to {seconds(max(values))}" if values else write(None, seconds)


def row(label: str, cells: Sequence[str]) -> str:
    """Set cells under the columns."""
    set_right = (f"{cell:>{max(9, len(column))}}" for cell, column in zip(cells, COLUMNS, strict=True))
    return "  ".join([f"{label:<28}", *set_right])


def ratio(ours: float | None, other: float | None) -> float | None:
    return None if ours is None or not other else ours / other


def write(value: float | None, written: Callable[[float], str]) -> str:
    return "–" if value is None else written(value)


def verdict(what: str, found: float | None, most: float, written: Callable[[float], str] = number) -> str:
    """Say whether a target is reached."""
    if found is None:
        return f"  not measured  {what}"
    return (
        f"  {'reached' if found <= most else 'MISSED':<12}  {what}: {written(found)}, at most {written(most)}"
    )
