"""Incremental pulls leave no hole and bring nothing twice."""

from __future__ import annotations

import datetime as dt

import pytest

from kingdee_xingchen.runtime.changes import Changes, Checkpoint

from .fakes import CustomerRow

NOON = dt.datetime(2026, 1, 2, 12, tzinfo=dt.UTC)
LATER = NOON + dt.timedelta(hours=1)


def row(number: str, name: str = "") -> CustomerRow:
    return CustomerRow(id=number, number=number + name)


def test_pulls_follow_each_other() -> None:
    first: Changes[CustomerRow] = Changes(NOON, now=LATER)
    assert first.start == NOON - dt.timedelta(minutes=10)
    assert len(list(first.of([row("1"), row("2")]))) == 2
    kept = Checkpoint.from_json(first.checkpoint.to_json())
    second: Changes[CustomerRow] = Changes(kept, now=LATER)
    assert second.start == LATER - dt.timedelta(minutes=10)
    items = list(second.of([row("1"), row("2", "changed"), row("3")]))
    assert [item.number for item in items] == ["2changed", "3"]


def test_an_unfinished_pull_has_no_checkpoint() -> None:
    changes: Changes[CustomerRow] = Changes(NOON, now=LATER)
    items = changes.of([row("1"), row("2")])
    next(items)
    with pytest.raises(RuntimeError, match="hole"):
        _ = changes.checkpoint
    with pytest.raises(ValueError, match="time zone"):
        Changes(NOON.replace(tzinfo=None), now=LATER)
