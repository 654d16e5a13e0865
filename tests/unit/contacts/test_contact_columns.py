"""The columns of the contact sheet."""

from collections.abc import Mapping

import pytest

from tools.contacts.sheet.columns import COLUMNS, RELATIONSHIPS, STATUSES, Column

NAMES = [
    "First name",
    "Last name",
    "Position",
    "Company",
    "Email",
    "Phone",
    "Business address",
    "LinkedIn",
    "X (Twitter)",
    "Facebook",
    "Relationship",
    "Met at or referred by",
    "Discussion points",
    "Last contacted",
    "Follow up on",
    "Status",
    "Tags",
]


def test_names() -> None:
    """The columns have these names, in this order."""
    assert [column.name for column in COLUMNS] == NAMES


def test_keys() -> None:
    """Each column has a key of its own, which can be a name in Python and in JSON."""
    keys = [column.key for column in COLUMNS]
    assert len(set(keys)) == len(NAMES)
    assert all(key.isidentifier() and key.islower() for key in keys)


@pytest.mark.parametrize("column", COLUMNS, ids=lambda column: column.key)
def test_reason(column: Column) -> None:
    """Each column says in one sentence why it is kept."""
    assert column.why[0].isupper()
    assert column.why.endswith(".")
    assert column.why.count(".") == 1


@pytest.mark.parametrize("column", COLUMNS, ids=lambda column: column.key)
def test_width(column: Column) -> None:
    """Each column is wide enough for its name and the filter button beside it."""
    assert column.width >= len(column.name) + 3


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        ("date", ["Last contacted", "Follow up on"]),
        ("choice", ["Relationship", "Status"]),
    ],
)
def test_kinds(kind: str, names: list[str]) -> None:
    """Two columns hold dates, two offer choices, and all others hold text."""
    assert [column.name for column in COLUMNS if column.kind == kind] == names


def test_choices() -> None:
    """A column offers choices exactly when it is a column of choices."""
    offered = {column.name: column.choices for column in COLUMNS if column.choices}
    assert offered == {"Relationship": RELATIONSHIPS, "Status": STATUSES}


def test_statuses() -> None:
    """A conversation goes through these statuses."""
    assert [*STATUSES.values()] == ["To contact", "Contacted", "Replied", "Met", "Keeping in touch", "Closed"]


@pytest.mark.parametrize("choices", [RELATIONSHIPS, STATUSES])
def test_choices_fit_excel(choices: Mapping[str, str]) -> None:
    """Excel can hold the choices as one list: 255 characters at most, and no comma within a choice."""
    assert len(",".join(choices.values())) <= 255
    assert not any("," in word for word in choices.values())
