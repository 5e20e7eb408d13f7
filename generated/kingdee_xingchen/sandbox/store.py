"""Documents in SQLite: every master record and bill is one row with its JSON."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from .records import Doc, Due, Move, Summary, Watcher
from .tables import COLUMNS, ID_BASE, ID_STEP, doc_of, open_database, values_of


class Store:
    """The state of one sandbox. Not for two threads at once: the gateway holds one lock."""

    def __init__(self, path: Path | None = None) -> None:
        """Open a file, or memory for `None`; raises `OSError` as `open_database` does."""
        self.path = path
        self.watchers: list[Watcher] = []
        self._versions: dict[str, int] = {}
        self._db = open_database(path)

    def close(self) -> None:
        self._db.close()

    def clear(self) -> None:
        """Throw every document away."""
        for table in ("doc", "move", "due", "meta"):
            self._db.execute(f"DELETE FROM {table}")
        self._forget()

    def dump(self) -> bytes:
        """All of the state as one blob."""
        return self._db.serialize()

    def load(self, blob: bytes) -> None:
        """Put the state of a `dump` in place."""
        source = sqlite3.connect(":memory:")
        try:
            source.deserialize(blob)
            source.backup(self._db)
        finally:
            source.close()
        self._forget()

    def _forget(self) -> None:
        # Numbers only grow, so that nothing cached before can be taken for fresh.
        for kind in self._versions:
            self.touch(kind)
        for watcher in self.watchers:
            watcher.lost()

    @property
    def empty(self) -> bool:
        return self._db.execute("SELECT 1 FROM doc LIMIT 1").fetchone() is None

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing: an exception inside undoes every write since the start."""
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._db.execute("ROLLBACK")
            # Whatever was read inside may be kept somewhere, and is not true any more.
            self._forget()
            raise
        self._db.execute("COMMIT")

    def version(self, kind: str) -> int:
        """A number that changes with every write to a kind; for caches."""
        return self._versions.get(kind, 0)

    def touch(self, kind: str) -> None:
        """Count a write to a kind."""
        self._versions[kind] = self.version(kind) + 1

    def _changed(self, before: Summary | None, doc: Doc | None) -> None:
        kind = doc.kind if doc is not None else before.kind if before is not None else ""
        self.touch(kind)
        for watcher in self.watchers:
            watcher.changed(before, doc)

    def _summary(self, row: int) -> Summary | None:
        found = self._db.execute(
            "SELECT row, kind, number, enable, status FROM doc WHERE row = ?", (row,)
        ).fetchone()
        return Summary(*found) if found else None

    def next_id(self) -> str:
        """A fresh 19-digit id."""
        return str(ID_BASE + self.count_up("id") * ID_STEP)

    def count_up(self, key: str) -> int:
        """The next number of a named counter, from 1."""
        row = self._db.execute(
            "INSERT INTO meta VALUES (?, 1) ON CONFLICT (key) DO UPDATE SET value = value + 1 "
            "RETURNING value",
            (key,),
        ).fetchone()
        return int(row[0])

    def set_meta(self, key: str, value: int) -> None:
        self._db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))

    def meta(self, key: str, default: int = 0) -> int:
        row = self._db.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return int(row[0]) if row else default

    def put(self, doc: Doc) -> None:
        """Insert a new document (`row` 0) or replace the stored one."""
        before = self._summary(doc.row) if doc.row else None
        values = (*values_of(doc), doc.row or None)
        cursor = self._db.execute(
            "INSERT OR REPLACE INTO doc (kind, id, number, name, enable, status, day, created, "
            "modified, body, row) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            values,
        )
        doc.row = doc.row or int(cursor.lastrowid or 0)
        self._changed(before, doc)

    def put_many(self, docs: Iterable[Doc]) -> None:
        """Insert many new documents, for sample data; watchers are not told of each."""
        self._db.executemany(
            "INSERT INTO doc (kind, id, number, name, enable, status, day, created, modified, "
            "body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            map(values_of, docs),
        )

    def delete(self, doc: Doc) -> None:
        before = self._summary(doc.row)
        self._db.execute("DELETE FROM doc WHERE row = ?", (doc.row,))
        self._changed(before, None)

    def get(self, kind: str, id_: str) -> Doc | None:
        return self._one("kind = ? AND id = ?", kind, id_)

    def by_number(self, kind: str, number: str) -> Doc | None:
        return self._one("kind = ? AND number = ?", kind, number)

    def rows(self, rows: Sequence[int]) -> list[Doc]:
        """Documents by row number, in the order asked."""
        marks = ",".join("?" * len(rows))
        found = self._db.execute(f"SELECT {COLUMNS} FROM doc WHERE row IN ({marks})", rows)
        by_row = {item[0]: doc_of(item) for item in found}
        return [by_row[row] for row in rows if row in by_row]

    def select(self, where: str, values: Sequence[Any], order: str) -> list[int]:
        """Row numbers of the documents for which the SQL condition holds."""
        sql = f"SELECT row FROM doc WHERE {where} ORDER BY {order}"
        return [item[0] for item in self._db.execute(sql, values)]

    def query(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Any read, for reports."""
        return self._db.execute(sql, values).fetchall()

    def add_moves(self, moves: Iterable[Move]) -> None:
        """Enter changes of stock."""
        self._db.executemany(
            "INSERT INTO move (material, stock, qty, amount, tax, party, kind, doc, day) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                (m.material, m.stock, m.qty, m.amount, m.tax, m.party, m.kind, m.doc, m.day)
                for m in moves
            ),
        )

    def add_dues(self, dues: Iterable[Due]) -> None:
        """Enter changes of what is owed."""
        self._db.executemany(
            "INSERT INTO due (side, party, amount, kind, doc, day) VALUES (?, ?, ?, ?, ?, ?)",
            ((d.side, d.party, d.amount, d.kind, d.doc, d.day) for d in dues),
        )

    def drop_entries(self, doc_id: str) -> None:
        """Take back what a document changed in stock and dues."""
        self._db.execute("DELETE FROM move WHERE doc = ?", (doc_id,))
        self._db.execute("DELETE FROM due WHERE doc = ?", (doc_id,))

    def _one(self, where: str, *values: str) -> Doc | None:
        item = self._db.execute(f"SELECT {COLUMNS} FROM doc WHERE {where}", values).fetchone()
        return doc_of(item) if item else None
