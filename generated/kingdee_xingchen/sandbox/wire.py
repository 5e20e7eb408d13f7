"""What goes in and out of the gateway core: plain requests and answers, no sockets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

import msgspec

_ENCODER = msgspec.json.Encoder(decimal_format="number")
_DECODER: msgspec.json.Decoder[Any] = msgspec.json.Decoder(float_hook=Decimal)

JSON_TYPE = "application/json;charset=UTF-8"


@dataclass(frozen=True, slots=True)
class HttpRequest:
    """One request as it came over the wire.

    `target` is the raw request target (path, `?`, query), never decoded or normalised: it is what
    was signed. `headers` may be spelled in any case.
    """

    method: str
    target: str
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        """The raw query text, without the question mark."""
        return self.target.partition("?")[2]


@dataclass(slots=True)
class HttpResponse:
    """One answer. `errcode` repeats what the body says, for the request log."""

    status: int
    body: bytes
    headers: dict[str, str] = field(default_factory=dict)
    errcode: int | None = None
    operation: str | None = None
    cut: str | None = None  # a fault of the connection: "reset" or "truncate"
    delay: float = 0.0  # seconds to wait before answering


@dataclass(frozen=True, slots=True)
class RequestRecord:
    """What came in, and how it was answered; no header and no body, so no secret."""

    method: str
    path: str
    status: int
    errcode: int | None
    operation: str | None


def lower_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers by lower-case name."""
    return {name.lower(): value for name, value in headers.items()}


def to_json(value: Any) -> bytes:
    """Compact UTF-8 JSON; a `Decimal` is written as a number with all its digits."""
    return _ENCODER.encode(value)


def from_json(data: bytes | str) -> Any:
    """JSON with exact numbers (`Decimal`); raises `ValueError` for anything else."""
    try:
        return _DECODER.decode(data)
    except msgspec.DecodeError as error:
        raise ValueError(str(error)) from None


def json_answer(status: int, value: Any, headers: Mapping[str, str] | None = None) -> HttpResponse:
    """An answer with a JSON body; the member `errcode` of a mapping goes to the request log."""
    code = value.get("errcode", 0) if isinstance(value, dict) else None
    merged = {"Content-Type": JSON_TYPE}
    merged.update(headers or {})
    return HttpResponse(status, to_json(value), merged, code if isinstance(code, int) else None)
