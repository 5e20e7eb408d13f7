"""The list that knows positions, against the plain list it stands for."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kingdee_xingchen.sandbox import ordering
from kingdee_xingchen.sandbox.ordering import Ordered

KEYS = st.tuples(st.text("abc", max_size=2), st.integers(0, 30))
CHANGES = st.lists(st.tuples(st.booleans(), KEYS), max_size=120)


@pytest.fixture(autouse=True)
def small_buckets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ordering, "_SIZE", 3)


@settings(max_examples=150, deadline=None)
@given(st.sets(KEYS, max_size=40), CHANGES, st.integers(0, 50), st.integers(0, 12), st.booleans())
def test_any_page_is_that_of_a_sorted_list(
    start: set[tuple[str, int]],
    changes: list[tuple[bool, tuple[str, int]]],
    offset: int,
    limit: int,
    backwards: bool,
) -> None:
    model = set(start)
    ordered = Ordered(start)
    for add, key in changes:
        if add and key not in model:
            ordered.add(key)
            model.add(key)
        elif not add:
            ordered.remove(key)
            model.discard(key)
    expected = sorted(model, reverse=backwards)
    assert len(ordered) == len(model)
    page = [key[-1] for key in expected[offset : offset + limit]]
    assert ordered.rows(offset, limit, backwards=backwards) == page
