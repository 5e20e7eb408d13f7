"""Both transports against a server that misbehaves: what surely was not sent, and what may have been."""

from __future__ import annotations

import asyncio
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import requests

from kingdee_xingchen.runtime.transport import (
    HttpRequest,
    HttpResponse,
    Timeouts,
    TransportError,
)
from kingdee_xingchen.runtime.transport_aiohttp import AiohttpTransport
from kingdee_xingchen.runtime.transport_requests import RequestsTransport
from kingdee_xingchen.runtime.uploads import FilePart, Multipart

Serve = Callable[[socket.socket], None]
Sender = Callable[[HttpRequest, Timeouts], HttpResponse]
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


FAULTS: dict[str, tuple[Serve, str]] = {
    "reset before the answer": (reset, "broken"),
    "closed without an answer": (head, "broken"),  # type: ignore[dict-item]
    "half an answer": (
        lambda c: reply(c, b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{"),
        "broken",
    ),
    "half a chunk": (
        lambda c: reply(c, b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{"),
        "broken",
    ),
    "not HTTP": (lambda c: reply(c, b"SSH-2.0-OpenSSH\r\n\r\n"), "broken"),
    "no answer": (silence, "timeout"),
    "byte by byte": (drip, "timeout"),
}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())
@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
def test_a_request_that_may_have_arrived(
    send: Sender, fault: tuple[Serve, str], method: str
) -> None:
    connections: list[int] = []
    serve, kind = fault

    def counting(connection: socket.socket) -> None:
        connections.append(1)
        serve(connection)

    began = time.monotonic()
    body = b"{}" if method == "POST" else None
    with server(counting) as base, pytest.raises(TransportError) as caught:
        send(HttpRequest(method, f"{base}/x?app_signature=s3cret", {}, body), SHORT)
    assert caught.value.sent
    assert caught.value.kind == kind
    assert "s3cret" not in str(caught.value)
    assert caught.value.__context__ is None
    assert len(connections) == 1  # no library sent it again by itself
    assert time.monotonic() - began < 2


def test_a_refused_connection_was_not_sent(send: Sender) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(TransportError, match="refused") as caught:
        send(HttpRequest("POST", f"http://127.0.0.1:{port}/x", {}, b"{}"), SHORT)
    assert not caught.value.sent
    assert caught.value.kind == "connect"


def test_an_unknown_host_was_not_sent(send: Sender) -> None:
    with pytest.raises(TransportError) as caught:
        send(HttpRequest("POST", "http://no-such-host.invalid/x", {}, b"{}"), SHORT)
    assert not caught.value.sent


def test_redirects_are_not_followed(send: Sender) -> None:
    moved = b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n"
    with server(lambda c: reply(c, moved)) as base:
        answer = send(HttpRequest("GET", f"{base}/x", {}), SHORT)
    assert (answer.status, answer.headers["location"]) == (302, "http://127.0.0.1:1/")


def test_a_compressed_answer_is_read(send: Sender) -> None:
    import gzip

    data = gzip.compress(b'{"errcode":0}' * 100)
    text = b"HTTP/1.1 519 Gateway\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(
        data
    )
    with server(lambda c: reply(c, text + data)) as base:
        answer = send(HttpRequest("GET", f"{base}/x", {}), SHORT)
    assert answer.status == 519
    assert answer.body == b'{"errcode":0}' * 100


def test_uploads_are_streamed_with_their_exact_length(send: Sender, tmp_path: Path) -> None:
    path = tmp_path / "图.bin"
    path.write_bytes(bytes(range(256)) * 1000)
    got: list[bytes] = []

    def serve(connection: socket.socket) -> None:
        data = head(connection)
        header, _, rest = data.partition(b"\r\n\r\n")
        lines = dict(line.lower().split(b": ", 1) for line in header.split(b"\r\n")[1:])
        assert b"transfer-encoding" not in lines
        want = int(lines[b"content-length"])
        while len(rest) < want:
            rest += connection.recv(65536)
        got.append(rest)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")

    body = Multipart([("note", "备注")], [("file1", FilePart(path))])
    with server(serve) as base:
        headers = {"Content-Type": body.media}
        request = HttpRequest("POST", f"{base}/x", headers, body)
        assert send(request, Timeouts(5, 5, 5)).body == b"{}"
        assert send(request, Timeouts(5, 5, 5)).body == b"{}"
    assert got == [b"".join(body)] * 2
    assert len(got[0]) == len(body)
    assert path.read_bytes() in got[0]
    assert 'filename="图.bin"'.encode() in got[0]
    assert "备注".encode() in got[0]


def test_a_certificate_that_is_not_trusted(send: Sender, tmp_path: Path) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*_certificate(tmp_path))

    def serve(connection: socket.socket) -> None:
        with context.wrap_socket(connection, server_side=True) as wrapped:
            reply(wrapped, b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")

    with server(serve) as base:
        url = base.replace("http:", "https:").replace("127.0.0.1", "localhost")
        with pytest.raises(TransportError, match="TLS") as caught:
            send(HttpRequest("POST", f"{url}/x", {}, b"{}"), Timeouts(5, 5, 5))
        assert not caught.value.sent
        trusting = RequestsTransport(verify=str(tmp_path / "cert.pem"))
        assert trusting.send(HttpRequest("GET", f"{url}/x", {}), Timeouts(5, 5, 5)).body == b"{}"
        trusting.close()
        assert asyncio.run(_trusting(f"{url}/x", str(tmp_path / "cert.pem"))).body == b"{}"


async def _trusting(url: str, authority: str) -> HttpResponse:
    transport = AiohttpTransport(verify=authority)
    try:
        return await transport.send(HttpRequest("GET", url, {}), Timeouts(5, 5, 5))
    finally:
        await transport.close()


def _certificate(folder: Path) -> tuple[str, str]:
    import datetime as dt

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = dt.datetime.now(dt.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), False)
        .add_extension(x509.BasicConstraints(True, None), True)
        .sign(key, hashes.SHA256())
    )
    paths = (folder / "cert.pem", folder / "key.pem")
    paths[0].write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    paths[1].write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return str(paths[0]), str(paths[1])


def test_proxies() -> None:
    seen: list[bytes] = []

    def proxy(connection: socket.socket) -> None:
        seen.append(head(connection))
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}")

    with server(proxy) as base:
        request = HttpRequest("GET", "http://api.example/x?a=%E4%2B%20b", {})
        transport = RequestsTransport(proxies={"http": base})
        transport.send(request, Timeouts(5, 5, 5))
        transport.close()

        async def run() -> None:
            asynchronous = AiohttpTransport(proxies={"http": base})
            await asynchronous.send(request, Timeouts(5, 5, 5))
            await asynchronous.close()

        asyncio.run(run())
    for data in seen:
        assert data.startswith(b"GET http://api.example/x?a=%E4%2B%20b HTTP/1.1\r\n")
    assert len(seen) == 2


def test_a_session_of_your_own_is_used_and_left_open() -> None:
    with server(lambda c: reply(c, b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")) as base:
        closed: list[Any] = []

        class Mine(requests.Session):
            def close(self) -> None:
                closed.append(self)
                super().close()

        mine = Mine()
        transport = RequestsTransport(mine)
        transport.send(HttpRequest("GET", f"{base}/x", {}), Timeouts(5, 5, 5))
        transport.close()
        assert closed == []
        mine.close()

        async def run() -> None:
            async with aiohttp.ClientSession() as session:
                other = AiohttpTransport(session)
                await other.send(HttpRequest("GET", f"{base}/x", {}), Timeouts(5, 5, 5))
                await other.close()
                assert not session.closed

        asyncio.run(run())
