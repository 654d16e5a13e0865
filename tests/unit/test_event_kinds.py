"""The kinds of event: each with words of its own, and none said twice."""

import pytest

from tests.unit.test_event import documents, nurse
from tools.event.gatherings import ANY, GATHERINGS, KINDS, gathering
from tools.kit.document.blocks import Bullets

every_kind = pytest.mark.parametrize("kind", [value for value, _label in KINDS])


def test_the_nine_kinds_of_event_and_any_other_are_known() -> None:
    assert len(GATHERINGS) == 9 + 1
    assert gathering("other") is gathering("") is ANY


@every_kind
def test_a_kind_brings_words_of_its_own(kind: str) -> None:
    known = gathering(kind)
    assert (2, 2, 4) == (len(known.prepare), len(known.openers), len(known.questions))
    for words in (known.prepare, known.openers, known.questions):
        assert len(set(words)) == len(words)
    assert all(each.endswith("?") for each in (*known.openers, *known.questions))
    assert all(each.endswith(".") for each in known.prepare)


@every_kind
def test_no_list_says_a_thing_twice(kind: str) -> None:
    for each in documents(nurse(kind=kind)).values():
        for block in each.blocks:
            assert not isinstance(block, Bullets) or len(set(block.items)) == len(block.items)
