"""A load tool: signed list requests against a sandbox in a process of its own.

    python -m tests.sandbox.load [--seconds 5] [--connections 16] [--customers 268]

Every request is signed beforehand with its own nonce, so that the tool costs little beside the
server; each connection waits for its answer before it asks again.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import json
import multiprocessing
import random
import tempfile
import time
from pathlib import Path
from typing import Any

from kingdee_xingchen.runtime import signing
from kingdee_xingchen.sandbox import Options, Sandbox, Sizes

CUSTOMER = "/jdy/v2/bd/customer"
TOKEN = "/jdyconnector/app_management/kingdee_auth_token"


def serve(pipe: Any, data: str, customers: int) -> None:
    """Run a sandbox until something comes through the pipe."""
    sizes = Sizes(customers=customers, suppliers=10, materials=50, bill_lines=100)
    options = Options(sizes=sizes, quota=0, token_limit=0)
    with Sandbox(data=data, options=options) as sandbox:
        accounts = sandbox.gateway.accounts
        names = ("client_id", "client_secret", "app_key", "app_secret")
        pipe.send((sandbox.url, {name: getattr(accounts, name) for name in names}))
        pipe.recv()


def request(keys: dict[str, str], path: str, pairs: list[tuple[str, str]], token: str) -> bytes:
    """One signed request as bytes."""
    wire = signing.encode_query(pairs)
    nonce, stamp = str(random.randrange(10**10)), str(int(time.time() * 1000))
    text = signing.canonical_string("GET", path, wire, nonce, stamp)
    signature = signing.sign(keys["client_secret"], text)
    return (
        f"GET {path}?{wire} HTTP/1.1\r\nHost: sandbox\r\nContent-Type: application/json\r\n"
        f"X-Api-ClientID: {keys['client_id']}\r\nX-Api-Auth-Version: 2.0\r\n"
        f"X-Api-TimeStamp: {stamp}\r\nX-Api-Nonce: {nonce}\r\n"
        "X-Api-SignHeaders: X-Api-Nonce,X-Api-TimeStamp\r\n"
        f"X-Api-Signature: {signature}\r\napp-token: {token}\r\n\r\n"
    ).encode()


async def ask(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, wire: bytes) -> bytes:
    """Send one request and read its whole answer."""
    writer.write(wire)
    head = await reader.readuntil(b"\r\n\r\n")
    size = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
    body = await reader.readexactly(size)
    if not head.startswith(b"HTTP/1.1 200"):
        raise RuntimeError(f"refused: {head!r} {body[:200]!r}")
    return body


async def load(
    url: str, keys: dict[str, str], pages: int, seconds: float, connections: int
) -> None:
    """Print how many requests a second were answered."""
    host, port = url.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    signature = signing.app_signature(keys["app_key"], keys["app_secret"])
    pairs = [("app_key", keys["app_key"]), ("app_signature", signature)]
    body = await ask(reader, writer, request(keys, TOKEN, pairs, ""))
    token = json.loads(body)["data"]["app-token"]
    wires = [
        request(
            keys,
            CUSTOMER,
            [("page", str(random.randrange(pages) + 1)), ("page_size", "100")],
            token,
        )
        for _ in range(3000)
    ]
    turns = itertools.cycle(wires)
    times: list[float] = []
    end = time.perf_counter() + seconds

    async def caller() -> None:
        reader, writer = await asyncio.open_connection(host, int(port))
        while (start := time.perf_counter()) < end:
            body = await ask(reader, writer, next(turns))
            times.append(time.perf_counter() - start)
            assert body.startswith(b'{"errcode":0')
        writer.close()

    await asyncio.gather(*(caller() for _ in range(connections)))
    writer.close()
    times.sort()
    print(
        f"{len(times) / seconds:,.0f} requests/s with {connections} connections, "
        f"median {times[len(times) // 2] * 1000:.1f} ms, "
        f"99 % {times[len(times) * 99 // 100] * 1000:.1f} ms"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=5)
    parser.add_argument("--connections", type=int, default=16)
    parser.add_argument("--customers", type=int, default=268)
    chosen = parser.parse_args()
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    with tempfile.TemporaryDirectory() as folder:
        data = str(Path(folder, "sandbox.sqlite"))
        server = context.Process(target=serve, args=(theirs, data, chosen.customers))
        server.start()
        try:
            url, keys = ours.recv()
            pages = max(chosen.customers * 39 // 40 // 100, 1)
            asyncio.run(load(url, keys, pages, chosen.seconds, chosen.connections))
        finally:
            ours.send("stop")
            server.join()


if __name__ == "__main__":
    main()
