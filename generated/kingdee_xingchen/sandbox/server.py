"""The gateway behind a loopback port: aiohttp.web in a thread with its own loop."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable

from aiohttp import web

from .wire import HttpRequest, HttpResponse

Handle = Callable[[HttpRequest], HttpResponse]


class Server:
    """One listening socket. `start` returns when it listens, `stop` when the thread has ended."""

    def __init__(self, handle: Handle, host: str, port: int, max_body: int) -> None:
        self._handle = handle
        # Over its limit the gateway itself refuses; this one only keeps memory bounded.
        self._max_body = 2 * max_body
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._socket = socket.create_server((host, port), family=family, backlog=256)
        self.host, self.port = self._socket.getsockname()[:2]
        self._ready = threading.Event()
        self._stop: asyncio.Event | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._error: BaseException | None = None
        self._thread = threading.Thread(
            target=self._main, name=f"xingchen-sandbox-{self.port}", daemon=True
        )

    @property
    def url(self) -> str:
        """Base URL of the server."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{self.port}"

    def start(self) -> None:
        """Begin to serve; raises what kept the server from starting."""
        self._thread.start()
        self._ready.wait()
        if self._error is not None:
            raise self._error

    def stop(self) -> None:
        """End the server and wait for its thread; a second call does nothing."""
        loop, stop = self._loop, self._stop
        if loop is not None and stop is not None and not loop.is_closed():
            loop.call_soon_threadsafe(stop.set)
        if self._thread.is_alive():
            self._thread.join(timeout=10)
        self._socket.close()

    def _main(self) -> None:
        try:
            asyncio.run(self._serve())
        except BaseException as error:
            self._error = error
        finally:
            self._ready.set()

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._stop = asyncio.Event()
        server = web.Server(self._on_request, access_log=None, max_line_size=64 * 1024)
        runner = web.ServerRunner(server, shutdown_timeout=0.2)
        await runner.setup()
        try:
            site = web.SockSite(runner, self._socket)
            await site.start()
            self._ready.set()
            await self._stop.wait()
        finally:
            await runner.cleanup()

    async def _on_request(self, request: web.BaseRequest) -> web.StreamResponse:
        body = await self._body(request) if request.body_exists else b""
        message = HttpRequest(request.method, request.raw_path, request.headers, body)
        answer = self._handle(message)
        if answer.delay:
            await asyncio.sleep(answer.delay)
        if answer.cut:
            await self._cut(request, answer)
        return web.Response(status=answer.status, body=answer.body, headers=answer.headers)

    async def _body(self, request: web.BaseRequest) -> bytes:
        pieces: list[bytes] = []
        size = 0
        async for piece in request.content.iter_any():
            size += len(piece)
            # Read on, so that the caller gets an answer, but keep no more than is looked at.
            if size <= self._max_body:
                pieces.append(piece)
        return b"".join(pieces)

    @staticmethod
    async def _cut(request: web.BaseRequest, answer: HttpResponse) -> None:
        """Break the connection, with half of the body sent for `truncate`."""
        if answer.cut == "truncate":
            response = web.StreamResponse(status=answer.status, headers=answer.headers)
            response.content_length = max(len(answer.body), 2)
            await response.prepare(request)
            await response.write((answer.body or b"{}")[: max(len(answer.body) // 2, 1)])
        transport = request.transport
        if transport is not None:
            if answer.cut == "reset":
                _reset_on_close(transport)
                transport.abort()
            else:
                transport.close()


def _reset_on_close(transport: asyncio.Transport) -> None:
    """Make the end of the connection a RST instead of a FIN."""
    import struct

    wire = transport.get_extra_info("socket")
    if wire is not None:
        wire.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
