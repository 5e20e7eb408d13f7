"""The sandbox on a loopback port."""

from __future__ import annotations

import socket
import threading

import pytest
import requests

from kingdee_xingchen.sandbox import Options, Sandbox, Sizes

from .caller import CUSTOMER
from .small_bundle import small_bundle


def _sandbox(**more: object) -> Sandbox:
    sizes = Sizes(customers=3, suppliers=1, materials=3, bill_lines=3)
    return Sandbox(options=Options(bundle=small_bundle(), sizes=sizes), **more)  # type: ignore[arg-type]


def test_many_run_at_once_and_leave_nothing_behind() -> None:
    before = set(threading.enumerate())
    boxes = [_sandbox() for _ in range(3)]
    for box in boxes:
        box.start()
    urls = [box.url for box in boxes]
    assert len(set(urls)) == 3
    for url in urls:
        answer = requests.get(url + CUSTOMER, timeout=10)
        assert (answer.status_code, answer.json()["errcode"]) == (519, 4002)
        assert answer.headers["X-Api-Requestid"]
    for box in boxes:
        assert [(r.method, r.status, r.errcode) for r in box.requests] == [("GET", 519, 4002)]
        box.stop()
        box.stop()
    assert set(threading.enumerate()) == before
    with pytest.raises(requests.ConnectionError):
        requests.get(urls[0] + CUSTOMER, timeout=10)


def test_the_raw_target_arrives_untouched() -> None:
    with _sandbox() as box:
        host, port = box.url.removeprefix("http://").split(":")
        with socket.create_connection((host, int(port)), timeout=10) as wire:
            wire.sendall(b"GET /a%2fb//c?x=%e4+*~&&=1 HTTP/1.1\r\nHost: x\r\n\r\n")
            assert wire.recv(100).startswith(b"HTTP/1.1 519")
        assert box.requests[0].path == "/a%2fb//c"


def test_a_taken_port_is_an_error() -> None:
    with _sandbox() as box:
        port = int(box.url.rpartition(":")[2])
        with pytest.raises(OSError, match="in use"):
            _sandbox(port=port).start()


def test_credentials_and_environment_fit_the_sandbox() -> None:
    with _sandbox() as box:
        assert box.credentials.client_id == box.gateway.accounts.client_id
        assert box.environment["XINGCHEN_BASE_URL"] == box.url
        assert box.gateway.accounts.client_secret not in repr(box.credentials)


def test_before_the_start_there_is_no_url() -> None:
    with pytest.raises(RuntimeError, match="with Sandbox"):
        _ = _sandbox().url


def test_settings_are_given_by_name() -> None:
    box = Sandbox(listen=False, seed=5, edition="standard", data="x.sqlite")
    assert (box.options.seed, box.options.edition, str(box.options.data)) == (
        5,
        "standard",
        "x.sqlite",
    )
    with pytest.raises(TypeError, match="colour"):
        Sandbox(colour="red")


def test_without_the_extra_the_way_to_install_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "aiohttp", None)
    monkeypatch.delitem(sys.modules, "kingdee_xingchen.sandbox.server", raising=False)
    with pytest.raises(ModuleNotFoundError, match=r"kingdee-xingchen\[sandbox\]"):
        _sandbox().start()
    with _sandbox(listen=False) as box:
        assert box.url.startswith("http://")
