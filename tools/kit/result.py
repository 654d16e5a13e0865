"""What a tool answers: its documents, the one to show first, and advice."""

from dataclasses import dataclass

from tools.kit.document import Document


@dataclass(frozen=True)
class Result:
    """Documents to choose from, `first` by name; lines of advice, the most useful first."""

    documents: tuple[Document, ...]
    first: str
    advice: tuple[str, ...] = ()
