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
        self._max_body = max_body
        self._socket = socket.create_server((host, port), backlog=256)
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
        return f"http://{self.host}:{self.port}"

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
        runner = web.ServerRunner(server, shutdown_timeout=1.0)
        await runner.setup()
        try:
            site = web.SockSite(runner, self._socket)
            await site.start()
            self._ready.set()
            await self._stop.wait()
        finally:
            await runner.cleanup()

    async def _on_request(self, request: web.BaseRequest) -> web.StreamResponse:
        body = await request.content.read(-1) if request.body_exists else b""
        message = HttpRequest(request.method, request.raw_path, request.headers, body)
        answer = self._handle(message)
        if answer.delay:
            await asyncio.sleep(answer.delay)
        return web.Response(status=answer.status, body=answer.body, headers=answer.headers)
