"""What a tool answers: its documents, the one to show first, advice, and where it leads."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tools.kit.document import Document


@dataclass(frozen=True)
class Use:
    """Another tool in which a result is of use, and the answers that it brings there (question → answer)."""

    tool: str
    answers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Result:
    """Documents to choose from, `first` by name; lines of advice, the most useful first.

    `suggestions` says what the tool took where a question was left empty (question → lines). `uses` are other tools.
    """

    documents: tuple[Document, ...]
    first: str
    advice: tuple[str, ...] = ()
    suggestions: Mapping[str, str] = field(default_factory=dict)
    uses: tuple[Use, ...] = ()
