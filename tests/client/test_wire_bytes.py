"""What is signed is what travels, byte for byte, through the HTTP libraries."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from kingdee_xingchen.runtime import signing
from kingdee_xingchen.runtime.transport import HttpRequest, Timeouts
from kingdee_xingchen.runtime.transport_aiohttp import AiohttpTransport
from kingdee_xingchen.runtime.transport_requests import RequestsTransport

REPLY = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"
QUERIES = {
    "chinese": [("search", "铅笔 客户")],
    "space and plus": [("a", "a b"), ("b", "a+b")],
    "star and tilde": [("a", "a*b"), ("b", "a~b")],
    "slash, equals, ampersand": [("a", "a/b"), ("b", "a=b"), ("c", "a&b"), ("d", "100%")],
    "brackets and quotes": [("ids", '["1","2"]'), ("x", "(x)'!")],
    "empty and repeated": [("a", ""), ("ids", "1"), ("ids", "2"), ("a", "")],
    "already encoded": [("a", "%2F%e4")],
    "no query": [],
}
TIMEOUTS = Timeouts(5, 5, 5)


@contextmanager
def raw_server() -> Iterator[tuple[str, list[bytes]]]:
    """Take one connection and keep what came in."""
    received: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            connection, _ = listener.accept()
            with connection:
                data = b""
                while b"\r\n\r\n" not in data:
                    data += connection.recv(65536)
                received.append(data)
                connection.sendall(REPLY)

        thread = threading.Thread(target=serve)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}", received
        thread.join(5)


def request_for(base: str, pairs: list[tuple[str, str]]) -> tuple[HttpRequest, str]:
    query = signing.encode_query(pairs)
    target = "/jdy/v2/bd/customer" + (f"?{query}" if query else "")
    return HttpRequest("GET", base + target, {"X-Api-Nonce": "1"}), target


@pytest.mark.parametrize("pairs", QUERIES.values(), ids=QUERIES.keys())
def test_requests_sends_the_signed_bytes(pairs: list[tuple[str, str]]) -> None:
    transport = RequestsTransport()
    with raw_server() as (base, received):
        request, target = request_for(base, pairs)
        transport.send(request, TIMEOUTS)
    transport.close()
    line, *headers = received[0].split(b"\r\n")
    assert line == f"GET {target} HTTP/1.1".encode()
    assert b"X-Api-Nonce: 1" in headers


@pytest.mark.parametrize("pairs", QUERIES.values(), ids=QUERIES.keys())
async def test_aiohttp_sends_the_signed_bytes(pairs: list[tuple[str, str]]) -> None:
    transport = AiohttpTransport()
    with raw_server() as (base, received):
        request, target = request_for(base, pairs)
        await transport.send(request, TIMEOUTS)
    await transport.close()
    line, *headers = received[0].split(b"\r\n")
    assert line == f"GET {target} HTTP/1.1".encode()
    assert b"X-Api-Nonce: 1" in headers
