"""Certificates, proxies and sessions of one's own."""

from __future__ import annotations

import asyncio
import datetime as dt
import socket
import ssl
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import requests
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from kingdee_xingchen.runtime.transport import HttpRequest, HttpResponse, Timeouts, TransportError
from kingdee_xingchen.runtime.transport_aiohttp import AiohttpTransport
from kingdee_xingchen.runtime.transport_requests import RequestsTransport

from .misbehaving import Sender, head, reply, send, server

__all__ = ["send"]


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
