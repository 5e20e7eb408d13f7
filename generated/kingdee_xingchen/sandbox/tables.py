"""The tables of the state, and rows to and from documents."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from .records import Doc
from .wire import from_json, to_json

_SCHEMA = """
CREATE TABLE IF NOT EXISTS doc (
    row INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    number TEXT,
    name TEXT,
    enable INTEGER NOT NULL DEFAULT 1,
    status TEXT,
    day TEXT,
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    body TEXT NOT NULL
);
CREATE UNIQUE INDEX IF NOT EXISTS doc_id ON doc (kind, id);
CREATE INDEX IF NOT EXISTS doc_number ON doc (kind, number);
CREATE INDEX IF NOT EXISTS doc_modified ON doc (kind, modified);
CREATE INDEX IF NOT EXISTS doc_day ON doc (kind, day);
CREATE TABLE IF NOT EXISTS move (
    row INTEGER PRIMARY KEY,
    material TEXT NOT NULL,
    stock TEXT NOT NULL,
    qty INTEGER NOT NULL,
    amount INTEGER NOT NULL DEFAULT 0,
    tax INTEGER NOT NULL DEFAULT 0,
    party TEXT,
    kind TEXT NOT NULL,
    doc TEXT NOT NULL,
    day TEXT
);
CREATE INDEX IF NOT EXISTS move_goods ON move (material, stock, qty);
CREATE INDEX IF NOT EXISTS move_doc ON move (doc);
CREATE TABLE IF NOT EXISTS due (
    row INTEGER PRIMARY KEY,
    side TEXT NOT NULL,
    party TEXT NOT NULL,
    amount INTEGER NOT NULL,
    kind TEXT NOT NULL,
    doc TEXT NOT NULL,
    day TEXT
);
CREATE INDEX IF NOT EXISTS due_party ON due (side, party);
CREATE INDEX IF NOT EXISTS due_doc ON due (doc);
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value INTEGER NOT NULL);
"""
COLUMNS = "row, kind, id, number, name, enable, status, day, created, modified, body"
_FORM = 1  # of the tables; a file of another one is not touched
ID_BASE = 1_700_000_000_000_000_000
ID_STEP = 104_729_003


def open_database(path: Path | None) -> sqlite3.Connection:
    """Connect to the file of a state, or to memory, and make the tables when they are not there.

    Raises `OSError` when the file can not be opened, is no state of a sandbox, or is in use by
    another one.
    """
    connection: sqlite3.Connection | None = None
    try:
        connection = sqlite3.connect(
            str(path) if path else ":memory:",
            isolation_level=None,
            check_same_thread=False,
            timeout=0.2,
        )
        _prepare(connection, keep=path is not None)
    except sqlite3.Error as error:
        if connection is not None:
            connection.close()
        reason = "in use by another sandbox" if "locked" in str(error) else str(error)
        raise OSError(f"{path}: {reason}") from None
    return connection


def _prepare(connection: sqlite3.Connection, *, keep: bool) -> None:
    if keep:
        # One sandbox at a time: what is kept in memory of the file must stay true. The lock ends
        # with its process, however that ends.
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        # An acknowledged write must outlive a killed process and a power cut.
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
    else:
        connection.execute("PRAGMA synchronous=OFF")
    form = connection.execute("PRAGMA user_version").fetchone()[0]
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if form != _FORM and tables:
        raise sqlite3.DatabaseError("made by another version, or by another program")
    connection.executescript(f"BEGIN IMMEDIATE; {_SCHEMA} PRAGMA user_version={_FORM}; COMMIT;")


def values_of(doc: Doc) -> tuple[Any, ...]:
    return (
        doc.kind,
        doc.id,
        doc.number,
        doc.name,
        doc.enable,
        doc.status,
        doc.day,
        doc.created,
        doc.modified,
        to_json(doc.body).decode(),
    )


def doc_of(item: tuple[Any, ...]) -> Doc:
    row, kind, id_, number, name, enable, status, day, created, modified, body = item
    return Doc(
        kind=kind,
        id=id_,
        number=number,
        body=from_json(body),
        created=created,
        modified=modified,
        name=name,
        enable=enable,
        status=status,
        day=day,
        row=row,
    )
