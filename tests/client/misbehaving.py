"""A server on a raw socket, and both transports as plain functions."""

from __future__ import annotations

import asyncio
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from kingdee_xingchen.runtime.transport import (
    HttpRequest,
    HttpResponse,
    Timeouts,
)
from kingdee_xingchen.runtime.transport_aiohttp import AiohttpTransport
from kingdee_xingchen.runtime.transport_requests import RequestsTransport

Serve = Callable[[socket.socket], None]
Sender = Callable[[HttpRequest, Timeouts], HttpResponse]
LONG = Timeouts(5, 5, 5)
SHORT = Timeouts(0.3, 0.3, 0.3)


@contextmanager
def server(serve: Serve) -> Iterator[str]:
    """Serve connections one after the other until the test is over."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def loop() -> None:
            while True:
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return
                with connection:
                    try:
                        serve(connection)
                    except OSError:
                        continue

        thread = threading.Thread(target=loop, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        listener.shutdown(socket.SHUT_RDWR)
        thread.join(5)


def send_requests(request: HttpRequest, timeouts: Timeouts) -> HttpResponse:
    transport = RequestsTransport()
    try:
        return transport.send(request, timeouts)
    finally:
        transport.close()


def send_aiohttp(request: HttpRequest, timeouts: Timeouts) -> HttpResponse:
    async def run() -> HttpResponse:
        transport = AiohttpTransport()
        try:
            return await transport.send(request, timeouts)
        finally:
            await transport.close()

    return asyncio.run(run())


@pytest.fixture(params=[send_requests, send_aiohttp], ids=["requests", "aiohttp"])
def send(request: pytest.FixtureRequest) -> Sender:
    sender: Sender = request.param
    return sender


def head(connection: socket.socket) -> bytes:
    data = b""
    while b"\r\n\r\n" not in data:
        piece = connection.recv(65536)
        if not piece:
            raise OSError("closed")
        data += piece
    return data


def reply(connection: socket.socket, text: bytes) -> None:
    head(connection)
    connection.sendall(text)


def reset(connection: socket.socket) -> None:
    head(connection)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def drip(connection: socket.socket) -> None:
    reply(connection, b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
    for _ in range(100):
        connection.sendall(b"x")
        time.sleep(0.02)


def silence(connection: socket.socket) -> None:
    head(connection)
    time.sleep(0.6)
