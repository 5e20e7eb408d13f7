"""The seam to the network: what is sent, what comes back, and the protocols a transport fulfils."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, Protocol

from .uploads import FilePart, Multipart

__all__ = [
    "AsyncTransport",
    "FilePart",
    "HttpRequest",
    "HttpResponse",
    "Multipart",
    "Timeouts",
    "Transport",
    "TransportError",
]


@dataclass(frozen=True, slots=True)
class HttpRequest:
    """One request. `url` is sent as it is, byte for byte: it is what was signed.

    The repr shows neither query nor headers nor body, which carry secrets.
    """

    method: str
    url: str
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes | Multipart | None = None

    def __repr__(self) -> str:
        return f"HttpRequest({self.method} {self.url.partition('?')[0]})"


@dataclass(frozen=True, slots=True)
class HttpResponse:
    """One complete answer. Header names are lower case; `body` is decoded from any content encoding."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def __repr__(self) -> str:
        return f"HttpResponse({self.status}, {len(self.body)} bytes)"


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds: to connect, to wait for each piece of the answer, and for all of it (None: no end)."""

    connect: float
    read: float
    total: float | None = None


class TransportError(Exception):
    """No complete answer. `sent` is False only when the request surely did not reach the server.

    The text must be free of the request's URL and headers: they carry secrets.
    """

    def __init__(
        self, reason: str, *, kind: Literal["connect", "timeout", "broken"], sent: bool
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.kind = kind
        self.sent = sent


class Transport(Protocol):
    """Sends requests for the sync client. It must not follow redirects nor change the URL."""

    def send(self, request: HttpRequest, timeouts: Timeouts) -> HttpResponse:
        """Send one request. Raises TransportError."""
        ...

    def close(self) -> None:
        """Free connections."""
        ...


class AsyncTransport(Protocol):
    """Sends requests for the async client. It must not follow redirects nor change the URL."""

    async def send(self, request: HttpRequest, timeouts: Timeouts) -> HttpResponse:
        """Send one request. Raises TransportError."""
        ...

    async def close(self) -> None:
        """Free connections."""
        ...
