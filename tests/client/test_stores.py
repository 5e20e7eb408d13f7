"""Token files: private, whole, locked across processes."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from kingdee_xingchen.runtime.stores_file import FileStore

from .fakes import LIST, FakeClock, Gateway, client, credentials, jwt


def test_files_are_private_and_whole(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        folder = tmp_path / "cache"
        server = Gateway(FakeClock())
        client(server, store=FileStore(folder))._call(LIST, {})
    finally:
        os.umask(old)
    assert folder.stat().st_mode & 0o777 == 0o700
    names = sorted(path.name.split("-")[0] + path.suffix for path in folder.iterdir())
    assert names in (["token.json", "token.lock"], ["token.json"])
    for path in folder.iterdir():
        assert path.stat().st_mode & 0o777 == 0o600


def test_kept_between_clients(tmp_path: Path) -> None:
    server = Gateway(FakeClock())
    for _ in range(3):
        client(server, store=FileStore(tmp_path))._call(LIST, {})
    assert server.tokens == 1


@pytest.mark.parametrize("damage", [b"", b"{", b"null", b"\xff\x00", b'{"token": 1}', b"[]"])
def test_a_torn_or_foreign_file_is_replaced(tmp_path: Path, damage: bytes) -> None:
    server = Gateway(FakeClock())
    store = FileStore(tmp_path)
    xc = client(server, store=store)
    (tmp_path / f"token-{xc._account._keeper.key}.json").write_bytes(damage)
    xc._call(LIST, {})
    client(server, store=store)._call(LIST, {})
    assert server.tokens == 1


def test_crashing_processes_do_not_spend_the_two_fetches(tmp_path: Path) -> None:
    """Each process dies in its token call; what was spent is known to the next."""
    clock = FakeClock()
    server = Gateway(clock)
    for _ in range(4):
        server.token_script = [KeyboardInterrupt()]
        with pytest.raises(KeyboardInterrupt):
            client(server, store=FileStore(tmp_path))._call(LIST, {})
    assert server.tokens == 4
    assert clock.sleeps == [61.0]  # two in the first minute, two in the next


def test_a_lease_excludes_others_and_is_given_back(tmp_path: Path) -> None:
    first, second = FileStore(tmp_path).lease("k"), FileStore(tmp_path).lease("k")
    assert first.try_acquire()
    assert not second.try_acquire()
    second.release()
    first.release()
    assert second.try_acquire()
    second.release()


WORKER = """
import sys
from kingdee_xingchen.runtime.client import Client
from kingdee_xingchen.runtime.credentials import Credentials
from kingdee_xingchen.runtime.operation import Operation
from kingdee_xingchen.runtime.stores_file import FileStore
xc = Client(
    Credentials("1", "s", "k", "t"), base_url=sys.argv[1], store=FileStore(sys.argv[2])
)
print(xc._call(Operation("x", "GET", "/jdy/v2/x", "", dict, payload="data"), {}))
xc.close()
"""


def test_processes_starting_together_fetch_one_token(tmp_path: Path) -> None:
    tokens: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            data = "{}"
            if "kingdee_auth_token" in self.path:
                tokens.append(self.path)
                threading.Event().wait(0.05)
                data = f'{{"app-token": "{jwt(len(tokens), 1_700_000_000)}"}}'
            body = f'{{"errcode": 0, "data": {data}}}'.encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None: ...

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_address[1]}"
        workers = [
            subprocess.Popen(
                [sys.executable, "-c", WORKER, url, str(tmp_path)], stdout=subprocess.PIPE
            )
            for _ in range(5)
        ]
        outputs = [worker.communicate(timeout=30)[0] for worker in workers]
        server.shutdown()
    assert outputs == [b"{}\n"] * 5
    assert len(tokens) == 1


def test_keys_differ_where_tokens_differ() -> None:
    server = Gateway(FakeClock())
    keys = {
        client(server, credentials(**change))._account._keeper.key
        for change in ({}, {"uid": "1"}, {"account_id": "2"}, {"app_key": "x"}, {"client_id": "3"})
    }
    assert len(keys) == 5
    assert client(server)._account._keeper.key in keys
