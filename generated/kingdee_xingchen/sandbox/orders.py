"""Which documents a list shows, in which order: kept up to date for the usual lists."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from .filters import Where
from .ordering import Key, Ordered
from .records import Doc, Summary
from .store import Store

_KEPT = 64


@dataclass(frozen=True, slots=True)
class Matches:
    """The rows that match: how many, and a way to any part of them."""

    count: int
    ordered: Ordered | None = None
    listed: tuple[int, ...] | list[int] = ()
    backwards: bool = False

    def rows(self, offset: int, limit: int) -> list[int]:
        if self.ordered is not None:
            return self.ordered.rows(offset, limit, backwards=self.backwards)
        return list(self.listed[offset : offset + limit])


class Orders:
    """Answers which rows match a condition.

    A list without filters (beside the enabled state) is kept in order as documents come and go, so
    that a page costs the same however many there are. Any other condition is asked of SQLite once
    and kept until a document of a kind it looks at changes.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._usual: dict[tuple[str, int | None], Ordered] = {}
        self._results: OrderedDict[object, tuple[tuple[int, ...], list[int]]] = OrderedDict()
        store.watchers.append(self)

    def matches(self, kind: str, where: Where, order: str, *, bill: bool) -> Matches:
        """The rows of a kind for a condition; bills come newest first, others by number."""
        if not order and where.usual:
            ordered = self._ordered(kind, where.enable, bill=bill)
            return Matches(len(ordered), ordered, backwards=bill)
        order = order or ("row DESC" if bill else "number, row")
        stamp = tuple(self._store.version(name) for name in sorted(where.kinds))
        key = (where.key, order)
        kept = self._results.get(key)
        if kept is None or kept[0] != stamp:
            kept = (stamp, self._store.select(where.sql, where.values, order))
            self._results[key] = kept
            if len(self._results) > _KEPT:
                self._results.popitem(last=False)
        self._results.move_to_end(key)
        return Matches(len(kept[1]), listed=kept[1])

    def changed(self, before: Summary | None, doc: Doc | None) -> None:
        """Put a document in its new place in the orders that are kept."""
        kind = before.kind if before is not None else doc.kind if doc is not None else ""
        for enable in (None, 0, 1):
            ordered = self._usual.get((kind, enable))
            if ordered is None:
                continue
            if before is not None and enable in (None, before.enable):
                ordered.remove(_key(before.status, before.number, before.row))
            if doc is not None and enable in (None, doc.enable):
                ordered.add(_key(doc.status, doc.number, doc.row))

    def lost(self) -> None:
        """Forget every order."""
        self._usual.clear()
        self._results.clear()

    def _ordered(self, kind: str, enable: int | None, *, bill: bool) -> Ordered:
        ordered = self._usual.get((kind, enable))
        if ordered is None:
            condition, values = (
                ("", [kind]) if enable is None else (" AND enable = ?", [kind, enable])
            )
            found = self._store.query(
                f"SELECT status, number, row FROM doc WHERE kind = ?{condition}", values
            )
            ordered = self._usual[kind, enable] = Ordered(_key(*item) for item in found)
        return ordered


def _key(status: str | None, number: str | None, row: int) -> Key:
    """Bills, which have a status, are ordered by row, everything else by number."""
    return (row,) if status is not None else (number or "", row)
