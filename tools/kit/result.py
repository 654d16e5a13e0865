"""What a tool answers: its documents, the one to show first, advice, and the formats to take it in."""

from dataclasses import dataclass

from tools.kit.document import Document


@dataclass(frozen=True)
class Result:
    """Documents to choose from, `first` by name; lines of advice, the most useful first; formats by their endings."""

    documents: tuple[Document, ...]
    first: str
    advice: tuple[str, ...] = ()
    formats: tuple[str, ...] = ("txt",)
