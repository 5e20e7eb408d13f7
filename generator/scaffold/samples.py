"""Sample files of `new`: what each is (list answer, detail answer, save body) and what it holds."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal, NoReturn

from .seen import Seen

Role = Literal["list", "detail", "save"]
MAX_BYTES = 50_000_000
MAX_DEPTH = 64
_ROWS = ("rows", "list", "items", "records")


class SampleError(ValueError):
    """A sample file cannot be used; the text says why."""


@dataclass(slots=True)
class Samples:
    """What was seen, by role; `rows` is the member of a list answer that holds its rows."""

    roles: dict[Role, Seen] = field(default_factory=dict)
    rows: str = "rows"

    def add(self, role: Role, value: Any) -> None:
        self.roles.setdefault(role, Seen()).add(value)


def read_json(path: Path, bad: list[int] | None = None) -> list[Any]:
    """The JSON document of a file, or one document a line.

    Args:
        bad: takes the numbers of lines that are not JSON; without it such a line is an error.

    Raises:
        SampleError: the file cannot be read, or nothing in it is JSON.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise SampleError(f"{path}: is larger than {MAX_BYTES // 1_000_000} MB")
        text = path.read_text("utf-8-sig")
    except OSError as error:
        raise SampleError(f"{path}: cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise SampleError(f"{path}: is not UTF-8 text") from None
    try:
        return [parse(text)]
    except (ValueError, RecursionError):
        lines = [(n, line) for n, line in enumerate(text.split("\n"), 1) if line.strip()]
    found = []
    for number, line in lines:
        try:
            found.append(parse(line))
        except (ValueError, RecursionError):
            if bad is None:
                raise SampleError(f"{path}:{number}: is not JSON") from None
            bad.append(number)
    if not found:
        raise SampleError(f"{path}: holds no JSON")
    return found


def parse(text: str) -> Any:
    """JSON with exact decimals. Raises ValueError, also for NaN and for what no API nests so deep."""
    found = json.loads(text, parse_float=Decimal, parse_constant=_refuse)
    level = [found] if isinstance(found, dict | list) else []
    for _ in range(MAX_DEPTH):
        inner = (v.values() if isinstance(v, dict) else v for v in level)
        level = [v for values in inner for v in values if isinstance(v, dict | list)]
        if not level:
            return found
    raise ValueError("nested too deep")


def _refuse(word: str) -> NoReturn:
    raise ValueError(f"{word} is not JSON")


def read_samples(files: Sequence[tuple[Path, Role | None]]) -> Samples:
    """Read the files; a role that is not given is guessed by shape. Raises SampleError."""
    samples = Samples()
    for path, role in files:
        for document in read_json(path):
            try:
                _add(samples, _unwrapped(document), role)
            except SampleError as error:
                raise SampleError(f"{path}: {error}") from None
    return samples


def _unwrapped(document: Any) -> Any:
    """The answer in a line of captured traffic, or the document itself."""
    traffic = isinstance(document, dict) and "body" in document
    if not traffic or not document.keys() & {"operation", "path", "status"}:
        return document
    body = document["body"]
    try:
        return parse(body) if isinstance(body, str) else body
    except ValueError:
        raise SampleError("the body of a captured answer is not JSON") from None


def _add(samples: Samples, document: Any, role: Role | None) -> None:
    if not isinstance(document, dict):
        raise SampleError("must be a JSON object: an answer, or the body of a save")
    if "errcode" in document and document["errcode"] not in (0, "0", None):
        raise SampleError("is the answer to a failed call, which has nothing to infer from")
    wrapped = "errcode" in document or (set(document) <= {"data", "description"} and document)
    data = document.get("data") if wrapped else document
    if not isinstance(data, dict):
        raise SampleError("its `data` must be an object to infer a resource from")
    rows = _rows_of(data)
    if role is None:
        role = "list" if rows else "detail" if wrapped else "save"
    if role == "list":
        if rows is None:
            raise SampleError("has no list of rows")
        samples.rows = rows
    samples.add(role, data)


def _rows_of(data: dict[str, Any]) -> str | None:
    """The member that holds the rows of a page, or None when this is no page."""
    for name in _ROWS:
        if isinstance(data.get(name), list) and all(isinstance(r, dict) for r in data[name]):
            return name
    return None
