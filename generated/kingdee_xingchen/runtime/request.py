"""Builds the request of one call: checks and writes its parameters, and signs it afresh per attempt."""

from __future__ import annotations

import difflib
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from . import signing
from .errors import InvalidRequestError, Problem
from .operation import Operation, Param
from .shapes import Shape, shape_of
from .transport import HttpRequest, Multipart
from .writing import write_body, write_value

MAX_URL = 2048

_OWN_HEADERS = frozenset(
    {"app-token", "x-gw-router-addr", "content-type", "content-length", "host", "transfer-encoding"}
)


@dataclass(frozen=True, slots=True)
class Draft:
    """A request before signing: all that stays the same from attempt to attempt."""

    method: str
    path: str
    query: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes | Multipart | None = None
    media: str = "application/json"

    def signed(
        self, base_url: str, client_id: str, client_secret: str, now: float, **extra: str | None
    ) -> HttpRequest:
        """Return the request signed for this moment (`now`: the server's time, seconds since 1970).

        `extra` are headers that are sent but not signed; underscores stand for hyphens, None is left out.
        """
        nonce = str(secrets.randbelow(9_000_000_000) + 1_000_000_000)
        timestamp = str(int(now * 1000))
        canonical = signing.canonical_string(self.method, self.path, self.query, nonce, timestamp)
        headers = {
            "Content-Type": self.media,
            "Accept": "application/json",
            **self.headers,
            "X-Api-ClientID": client_id,
            "X-Api-Auth-Version": "2.0",
            signing.TIMESTAMP_HEADER: timestamp,
            signing.NONCE_HEADER: nonce,
            "X-Api-SignHeaders": signing.signed_header_names(),
            "X-Api-Signature": signing.sign(client_secret, canonical),
        }
        headers |= {name.replace("_", "-"): value for name, value in extra.items() if value}
        url = f"{base_url}{self.path}" + (f"?{self.query}" if self.query else "")
        return HttpRequest(self.method, url, headers, self.body)


def draft(
    operation: Operation[Any],
    params: Mapping[str, Any],
    body: Any,
    headers: Mapping[str, str] | None = None,
) -> Draft:
    """Check the arguments of a call and write them.

    `params` are keyed by Python or wire name; None is left out. Raises InvalidRequestError that names
    every argument that does not fit.
    """
    query, extra, path = _write_params(operation, params)
    _check_headers(operation, headers)
    content, media = write_body(operation, body)
    wire_query = signing.encode_query(query)
    if len(path) + len(wire_query) > MAX_URL:
        raise InvalidRequestError(
            f"the URL would have {len(path) + len(wire_query)} characters, the gateway takes {MAX_URL}",
            operation=operation.id,
            hint="Ask for fewer ids at once",
        )
    return Draft(operation.method, path, wire_query, {**(headers or {}), **extra}, content, media)


def _write_params(
    operation: Operation[Any], params: Mapping[str, Any]
) -> tuple[list[tuple[str, str]], dict[str, str], str]:
    given = {name: value for name, value in params.items() if value is not None}
    query: list[tuple[str, str]] = []
    headers: dict[str, str] = {}
    path = operation.path
    problems: list[Problem] = []
    for param in operation.params:
        name = param.name if param.name in given else param.wire
        if name not in given:
            if param.required:
                problems.append(Problem(param.name, "required"))
            continue
        texts = _texts(param, given.pop(name), problems)
        if param.location == "query":
            query += [(param.wire, text) for text in texts]
        elif param.location == "header":
            headers[param.wire] = ",".join(texts)
        else:
            path = path.replace(f"{{{param.wire}}}", _segment(param, texts, problems))
    known = [param.name for param in operation.params]
    for name in given:
        close = difflib.get_close_matches(name, known, n=1)
        also = f', did you mean "{close[0]}"?' if close else ""
        problems.append(Problem(name, f"unknown parameter{also}"))
    if problems:
        listed = "; ".join(f"{path}: {message}" for path, message in problems)
        raise InvalidRequestError(
            f"the parameters do not fit: {listed}", operation=operation.id, problems=problems
        )
    return query, headers, path


def _texts(param: Param, value: Any, problems: list[Problem]) -> list[str]:
    shape = shape_of(param.type)
    if not param.array:
        return [_text(shape, value, param.name, problems)]
    if isinstance(value, str) or not isinstance(value, Sequence | set | frozenset):
        value = [value]
    return [_text(shape, v, f"{param.name}[{i}]", problems) for i, v in enumerate(value)]


def _text(shape: Shape, value: Any, path: str, problems: list[Problem]) -> str:
    # In a query everything is text, so the digits of a number and the number mean the same.
    if shape.kind == "str" and isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if shape.kind == "int" and isinstance(value, str) and value.lstrip("-").isdigit():
        return value
    written = write_value(shape, value, path, problems)
    if isinstance(written, bool):
        return "true" if written else "false"
    return format(written, "f") if isinstance(written, Decimal) else str(written)


def _segment(param: Param, texts: list[str], problems: list[Problem]) -> str:
    text = ",".join(texts)
    if text in ("", ".", ".."):
        problems.append(Problem(param.name, "must not be empty or dots"))
    return signing.percent(text)


def _check_headers(operation: Operation[Any], headers: Mapping[str, str] | None) -> None:
    for name, value in (headers or {}).items():
        if name.lower() in _OWN_HEADERS or name.lower().startswith("x-api-"):
            raise InvalidRequestError(
                f"the header {name} belongs to the protocol", operation=operation.id
            )
        if any(ord(c) < 32 or ord(c) == 127 for c in name + value):
            raise InvalidRequestError(
                f"the header {name!r} has control characters", operation=operation.id
            )
