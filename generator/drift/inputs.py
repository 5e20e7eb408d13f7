"""Drift reports of the client, captured traffic, HAR files: one record at a time."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from ..scaffold.samples import parse, read_json

_REPORT = {"operation", "path", "kind", "found"}


@dataclass(frozen=True, slots=True)
class Report:
    """One difference as the client reports it: its Drift, as JSON."""

    operation: str
    path: str
    kind: str
    found: str
    example: str


@dataclass(frozen=True, slots=True)
class Capture:
    """One answer. `operation` is empty where only method and path are known."""

    operation: str
    method: str
    path: str
    status: int
    body: Any


@dataclass(frozen=True, slots=True)
class Unusable:
    """A record that says nothing, and why."""

    where: str
    reason: str


Record = Report | Capture | Unusable


def read_records(file: Path) -> Iterator[Record]:
    """Every record of a file.

    A file is a HAR document, or JSON lines, each `{operation, path, kind, expected, found, example}`
    or `{operation | method and path, status, body}`; a JSON list of such objects is read too.

    Raises:
        SampleError: the file cannot be read or is not JSON.
    """
    bad: list[int] = []
    documents = read_json(file, bad)
    for number in bad:
        yield Unusable(f"{file.name}, line {number}", "is not JSON")
    if len(documents) == 1 and isinstance(documents[0], list):
        documents = documents[0]
    for number, document in enumerate(documents, 1):
        log = document.get("log") if isinstance(document, dict) else None
        if isinstance(log, dict) and isinstance(log.get("entries"), list):
            for index, entry in enumerate(log["entries"], 1):
                yield _of_entry(entry, f"{file.name}, entry {index}")
        else:
            yield _of_line(document, f"{file.name}, record {number}")


def _of_line(line: Any, where: str) -> Record:
    if not isinstance(line, dict):
        return Unusable(where, "is not an object")
    if line.keys() >= _REPORT:
        texts = [line[key] for key in ("operation", "path", "kind", "found")]
        if all(isinstance(text, str) for text in texts):
            operation, path, kind, found = texts
            return Report(operation, path, kind, found, str(line.get("example") or ""))
        return Unusable(where, "is no drift report: its members must be text")
    operation = line.get("operation") or ""
    url = line.get("path") or line.get("url") or ""
    method = line.get("method") or "GET"
    if not (isinstance(operation, str) and isinstance(url, str) and isinstance(method, str)):
        return Unusable(where, "has an operation, method or path that is no text")
    if "body" not in line or not (operation or url):
        return Unusable(where, "has no body, or neither operation nor path")
    return _capture(operation, method, url, line.get("status", 200), line["body"], where)


def _of_entry(entry: Any, where: str) -> Record:
    """A HAR entry; its headers, where the secrets are, are not looked at."""
    try:
        request, response = entry["request"], entry["response"]
        method, url, content = request["method"], request["url"], response.get("content") or {}
        text = content.get("text", "")
        if content.get("encoding") == "base64":
            text = base64.b64decode(text, validate=True).decode("utf-8")
        return _capture("", str(method), str(url), response.get("status"), text, where)
    except (KeyError, TypeError, AttributeError):
        return Unusable(where, "is no HAR entry")
    except (binascii.Error, UnicodeDecodeError, ValueError):
        return Unusable(where, "has a body that is no text")


def _capture(operation: str, method: str, url: str, status: Any, body: Any, where: str) -> Record:
    if isinstance(body, str):
        try:
            body = parse(body)
        except (ValueError, RecursionError):
            return Unusable(where, "has a body that is not JSON")
    try:
        path = urlsplit(url).path
    except ValueError:
        return Unusable(where, "has no readable path")
    known = isinstance(status, int) and not isinstance(status, bool)
    return Capture(operation, method.upper(), path, status if known else 200, body)
