"""The gateway without a socket: what the clients take as `transport`, sync and async."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ..runtime.transport import HttpResponse, Timeouts, TransportError
from .wire import HttpRequest

if TYPE_CHECKING:
    from ..runtime.transport import HttpRequest as ClientRequest
    from .gateway import Gateway
    from .wire import HttpResponse as Answer

BASE_URL = "http://xingchen.sandbox"


class GatewayTransport:
    """A `Transport` that asks a gateway core in this process.

    `sleep` is called for a latency fault, unless the time-out is shorter: that one is raised at
    once, without waiting for it.
    """

    def __init__(self, gateway: Gateway, sleep: Callable[[float], None] = time.sleep) -> None:
        self._gateway = gateway
        self._sleep = sleep

    def send(self, request: ClientRequest, timeouts: Timeouts) -> HttpResponse:
        """Send one request. Raises TransportError."""
        answer = self._gateway.handle(_incoming(request))
        delay = _delay(answer, timeouts)
        if delay:
            self._sleep(delay)
        return _outgoing(answer)

    def close(self) -> None:
        """Nothing to free: the gateway belongs to the sandbox."""


class AsyncGatewayTransport:
    """An `AsyncTransport` that asks a gateway core in this process; see `GatewayTransport`."""

    def __init__(
        self,
        gateway: Gateway,
        sleep: Callable[[float], Coroutine[Any, Any, None]] = asyncio.sleep,
    ) -> None:
        self._gateway = gateway
        self._sleep = sleep

    async def send(self, request: ClientRequest, timeouts: Timeouts) -> HttpResponse:
        """Send one request. Raises TransportError."""
        answer = self._gateway.handle(_incoming(request))
        delay = _delay(answer, timeouts)
        if delay:
            await self._sleep(delay)
        return _outgoing(answer)

    async def close(self) -> None:
        """Nothing to free: the gateway belongs to the sandbox."""


def _incoming(request: ClientRequest) -> HttpRequest:
    parts = urlsplit(request.url)
    # Cut, not put together again: the query is what was signed.
    target = request.url[len(f"{parts.scheme}://{parts.netloc}") :] or "/"
    body = request.body
    data = b"" if body is None else body if isinstance(body, bytes) else b"".join(body)
    return HttpRequest(request.method, target, request.headers, data)


def _delay(answer: Answer, timeouts: Timeouts) -> float:
    """Seconds to wait; raises what the network would have raised in place of the answer."""
    limits = [limit for limit in (timeouts.read, timeouts.total) if limit is not None]
    if answer.delay > min(limits):
        raise TransportError("the answer did not come in time", kind="timeout", sent=True)
    if answer.cut == "reset":
        raise TransportError("the connection was reset", kind="broken", sent=True)
    if answer.cut == "truncate":
        raise TransportError("the answer ended too early", kind="broken", sent=True)
    return answer.delay


def _outgoing(answer: Answer) -> HttpResponse:
    headers = {name.lower(): value for name, value in answer.headers.items()}
    return HttpResponse(answer.status, headers, answer.body)
