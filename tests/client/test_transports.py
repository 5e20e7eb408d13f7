"""Both transports against a server that misbehaves: what surely was not sent, and what may have been."""

from __future__ import annotations

import socket
import time
from pathlib import Path

import pytest

from kingdee_xingchen.runtime.transport import (
    HttpRequest,
    Timeouts,
    TransportError,
)
from kingdee_xingchen.runtime.uploads import FilePart, Multipart

from .misbehaving import LONG, SHORT, Sender, Serve, drip, head, reply, reset, send, server, silence

__all__ = ["send"]

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
    with server(counting) as base:
        request = HttpRequest(method, f"{base}/x?app_signature=s3cret", {}, body)
        with pytest.raises(TransportError) as caught:
            send(request, SHORT if kind == "timeout" else LONG)
    assert caught.value.sent
    assert caught.value.kind == kind
    assert "s3cret" not in str(caught.value)
    assert caught.value.__context__ is caught.value.__cause__ is None
    assert len(connections) == 1  # no library sent it again by itself
    assert time.monotonic() - began < 2


def test_a_refused_connection_was_not_sent(send: Sender) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(TransportError, match="refused") as caught:
        send(HttpRequest("POST", f"http://127.0.0.1:{port}/x", {}, b"{}"), LONG)
    assert not caught.value.sent
    assert caught.value.kind == "connect"


def test_an_unknown_host_was_not_sent(send: Sender) -> None:
    with pytest.raises(TransportError) as caught:
        send(HttpRequest("POST", "http://no-such-host.invalid/x", {}, b"{}"), LONG)
    assert not caught.value.sent


def test_redirects_are_not_followed(send: Sender) -> None:
    moved = b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n"
    with server(lambda c: reply(c, moved)) as base:
        answer = send(HttpRequest("GET", f"{base}/x", {}), LONG)
    assert (answer.status, answer.headers["location"]) == (302, "http://127.0.0.1:1/")


def test_a_compressed_answer_is_read(send: Sender) -> None:
    import gzip

    data = gzip.compress(b'{"errcode":0}' * 100)
    text = b"HTTP/1.1 519 Gateway\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(
        data
    )
    with server(lambda c: reply(c, text + data)) as base:
        answer = send(HttpRequest("GET", f"{base}/x", {}), LONG)
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
