"""Whatever a file holds, bringing it again changes nothing, and nothing that the visitor wrote is lost."""

from unittest.mock import patch

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tools.contacts.joining import duplicates
from tools.contacts.joining.merge import merge
from tools.contacts.sheet.contact import KEYS, Contact, contact, lacks_a_name

FEW = st.sampled_from(["", "Sara", "Zoé", "Okafor"])
PEOPLE = st.lists(
    st.fixed_dictionaries(
        {
            "first_name": FEW,
            "last_name": FEW,
            "company": st.sampled_from(["", "Foods", "Steel"]),
            "email": st.sampled_from(["", "a@example.com", "b@example.com", "a@example.com, b@example.com"]),
            "phone": st.sampled_from(["", "416-555-0123", "+1 416 555 0123", "416 555 0199"]),
            "linkedin": st.sampled_from(["", "linkedin.com/in/a", "https://linkedin.com/in/b/"]),
            "discussion": st.sampled_from(["", "Tea", "Tea\nCoffee", "Coffee"]),
            "last_contacted": st.sampled_from(["", "2026-11-01", "2026-11-20"]),
            "status": st.sampled_from(["", "met", "closed"]),
            "tags": st.sampled_from(["", "a", "A, b"]),
        }
    ).map(lambda person: {key: text for key, text in person.items() if text}),
    max_size=8,
).map(lambda people: [each for each in people if not lacks_a_name(each)])


def numbered(people: list[Contact]) -> list[Contact]:
    """Give each contact an id, as the page does."""
    return [{"id": str(number), **each} for number, each in enumerate(people)]


def accepted(kept: list[Contact], brought: list[Contact], own: bool) -> list[Contact]:
    """Accept what a file brings, as the page does."""
    found = merge(kept, brought, own)
    after = {new["id"]: new for _old, new in found.changed}
    return [after.get(each["id"], each) for each in kept] + [
        {"id": f"{len(kept)} {number}", **each} for number, each in enumerate(found.new)
    ]


NAMED_LATER = [{"first_name": "Sara", "last_name": "Sara", "email": "a@example.com", "status": "met"}]
OF_AN_OFFICE = [{"company": f"Company {number}", "email": "a@example.com"} for number in range(25)]


# As few as two who share an address meet what twenty would.
@pytest.mark.parametrize("own", [False, True])
@given(kept=PEOPLE, brought=PEOPLE, shared=st.sampled_from([2, 20]))
@example(
    kept=[{"last_name": "Sara", "email": "a@example.com"}],
    brought=[*NAMED_LATER, {"last_name": "Sara", "status": "met"}],
    shared=20,
)
@example(kept=[{"last_name": "Sara", "email": "a@example.com"}], brought=OF_AN_OFFICE, shared=20)
def test_the_same_file_again_changes_nothing(
    own: bool, kept: list[Contact], brought: list[Contact], shared: int
) -> None:
    with patch("tools.contacts.joining.merge.SHARED", shared):
        once = accepted(numbered(kept), brought, own)
        found = merge(once, brought, own)
    assert ([], [], len(brought)) == (found.new, found.changed, found.same)


@given(kept=PEOPLE, brought=PEOPLE)
def test_nothing_that_the_visitor_wrote_is_lost(kept: list[Contact], brought: list[Contact]) -> None:
    before = numbered(kept)
    after = {each["id"]: each for each in accepted(before, brought, own=False)}
    for each in before:
        for key in ("status", "last_contacted"):
            assert key not in each or after[each["id"]][key] == each[key]
        lines = set(filter(None, each.get("discussion", "").split("\n")))
        assert lines <= set(after[each["id"]].get("discussion", "").split("\n"))


@given(people=PEOPLE)
def test_a_sheet_brought_into_an_empty_one_is_the_same(people: list[Contact]) -> None:
    assert [contact(each) for each in people] == merge([], people, own=True).new


@given(people=PEOPLE.filter(lambda people: len(people) > 1))
def test_merging_keeps_every_field_that_either_has(people: list[Contact]) -> None:
    one, other = numbered(people)[:2]
    assert set(one) | set(other) == set(duplicates.merged(one, other))
    assert set(duplicates.merged(one, other)) <= {"id", *KEYS}
