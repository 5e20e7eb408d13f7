"""The async transport, on aiohttp."""

from __future__ import annotations

import asyncio
import os
import ssl
from collections.abc import AsyncIterator, Mapping
from typing import Any

import aiohttp
from yarl import URL

from .transport import HttpRequest, HttpResponse, Multipart, Timeouts, TransportError


class AiohttpTransport:
    """Sends over an `aiohttp.ClientSession`, one of its own or one that is handed in.

    `proxies` maps `http` and `https` to a proxy's URL; without it the environment counts. `verify` is a
    path to a CA bundle, or False. A session that was handed in is not closed. One transport belongs
    to one event loop.
    """

    def __init__(
        self,
        session: aiohttp.ClientSession | None = None,
        *,
        proxies: Mapping[str, str] | None = None,
        verify: bool | str | None = None,
    ) -> None:
        self._own = session is None
        self._session = session
        self._proxies = dict(proxies or {})
        self._ssl: Any = verify
        if isinstance(verify, str):
            self._ssl = ssl.create_default_context(cafile=verify)
        elif verify is None:
            self._ssl = True

    async def send(self, request: HttpRequest, timeouts: Timeouts) -> HttpResponse:
        """Send one request. Raises TransportError."""
        try:
            return await self._send(request, timeouts)
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            failure = _failure(error)
        # Outside the handler, so that the original with its URL does not travel along.
        raise failure

    async def close(self) -> None:
        """Close the session unless it was handed in."""
        if self._own and self._session is not None:
            await self._session.close()
            self._session = None

    async def _send(self, request: HttpRequest, timeouts: Timeouts) -> HttpResponse:
        if self._session is None:
            self._session = _new_session()
        headers, data = dict(request.headers), request.body
        if isinstance(data, Multipart):
            headers["Content-Length"] = str(len(data))
        elif data is None and request.method not in ("GET", "HEAD"):
            headers["Content-Length"] = "0"
        url = URL(request.url, encoded=True)  # verbatim: yarl would quote it again
        answer = await self._session.request(
            request.method,
            url,
            headers=headers,
            data=_pieces(data) if isinstance(data, Multipart) else data,
            allow_redirects=False,
            proxy=self._proxies.get(url.scheme),
            ssl=self._ssl,
            timeout=aiohttp.ClientTimeout(
                total=timeouts.total, sock_connect=timeouts.connect, sock_read=timeouts.read
            ),
        )
        async with answer:
            body = await answer.read()
        named = {name.lower(): value for name, value in answer.headers.items()}
        return HttpResponse(answer.status, named, body)


def _new_session() -> aiohttp.ClientSession:
    # No limit here: a queue after the quota would spoil its times; the client limits before it.
    session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0), trust_env=True)
    # aiohttp sends GET and DELETE again by itself after a broken connection, with a used signature.
    session._retry_connection = False
    return session


async def _pieces(body: Multipart) -> AsyncIterator[bytes]:
    pieces = iter(body)
    while (piece := await asyncio.to_thread(next, pieces, None)) is not None:
        yield piece


def _failure(error: BaseException) -> TransportError:
    if isinstance(error, aiohttp.ConnectionTimeoutError):
        return TransportError("connecting took too long", kind="timeout", sent=False)
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        text = getattr(error.certificate_error, "verify_message", "certificate not accepted")
        return TransportError(f"TLS: {text}", kind="connect", sent=False)
    if isinstance(error, aiohttp.ClientSSLError):
        return TransportError("TLS: handshake failed", kind="connect", sent=False)
    if isinstance(error, aiohttp.ClientHttpProxyError | aiohttp.ClientProxyConnectionError):
        return TransportError("the proxy refused", kind="connect", sent=False)
    if isinstance(error, aiohttp.ClientConnectorError):
        number = error.os_error.errno
        reason = os.strerror(number) if number and number > 0 else error.os_error.strerror
        return TransportError(reason or "no connection", kind="connect", sent=False)
    if isinstance(error, aiohttp.InvalidURL):
        return TransportError("the base URL is not valid", kind="connect", sent=False)
    if isinstance(error, TimeoutError):
        return TransportError("the answer took too long", kind="timeout", sent=True)
    return TransportError("the connection broke", kind="broken", sent=True)
