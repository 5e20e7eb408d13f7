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
_COLUMNS = "row, kind, id, number, name, enable, status, day, created, modified, body"
_FORM = 1  # of the tables; a file of another one is not touched
ID_BASE = 1_700_000_000_000_000_000
ID_STEP = 104_729_003


def _reason(error: sqlite3.Error) -> str:
    text = str(error)
    return "in use by another sandbox" if "locked" in text else text


def _values(doc: Doc) -> tuple[Any, ...]:
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


def _doc(item: tuple[Any, ...]) -> Doc:
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
