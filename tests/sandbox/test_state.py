"""State: snapshots, reset, files, and what a killed process leaves."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from kingdee_xingchen.sandbox import Gateway, HttpRequest, Options, Sizes

from .caller import CUSTOMER, Caller, FakeClock
from .small_bundle import small_bundle

SMALL = Sizes(customers=3, suppliers=1, materials=3, bill_lines=3)
ADMIN = {"X-Sandbox-Admin": "1"}


def _names(caller: Caller) -> list[str]:
    return [row["name"] for row in caller.get(CUSTOMER, page_size=100).data["rows"]]


def _open(path: Path | None, **options: Any) -> Caller:
    clock = FakeClock()
    chosen = {"bundle": small_bundle(), "sizes": SMALL, "clock": clock, "token_limit": 0}
    return Caller(Gateway(Options(data=path, **{**chosen, **options})), clock)


def test_a_snapshot_brings_documents_back(caller: Caller) -> None:
    first = _names(caller)
    caller.gateway.snapshot()
    caller.post(CUSTOMER, {"name": "新客户"})
    changed = caller.get(CUSTOMER).data["rows"][0]
    caller.post(CUSTOMER, {"id": changed["id"], "name": "改名"})
    assert _names(caller) != first
    caller.gateway.restore()
    assert _names(caller) == first
    caller.post(CUSTOMER, {"name": "新客户"})
    assert caller.get(CUSTOMER, search="新客户").data["count"] == "1"


def test_an_unknown_snapshot_is_an_error(caller: Caller) -> None:
    with pytest.raises(LookupError, match="never"):
        caller.gateway.restore("never")


def test_a_reset_by_admin_call_forgets_everything_else_too(caller: Caller) -> None:
    first = _names(caller)
    caller.post(CUSTOMER, {"name": "新客户"})
    caller.gateway.accounts.rotate()
    answer = caller.gateway.handle(HttpRequest("POST", "/__sandbox__/reset", ADMIN))
    assert answer.status == 200
    assert list(caller.gateway.requests) == []
    assert _names(caller) == first


def test_the_same_seed_makes_the_same_data() -> None:
    one, two, other = (_open(None, seed=seed).login() for seed in (7, 7, 8))
    assert _names(one) == _names(two)
    assert _names(one) != _names(other)
    assert one.gateway.accounts.client_secret != other.gateway.accounts.client_secret


def test_a_file_keeps_what_was_saved(tmp_path: Path) -> None:
    path = tmp_path / "kept.sqlite"
    caller = _open(path).login()
    caller.post(CUSTOMER, {"name": "留下", "number": "L1"})
    caller.gateway.close()
    again = _open(path).login()
    assert "留下" in _names(again)
    assert again.post(CUSTOMER, {"name": "另", "number": "L1"}).errcode == 1030002002
    given = again.post(CUSTOMER, {"name": "又"}).data["id_number_map"]
    assert list(given.values()) == ["KH00004"]
    again.gateway.close()


def test_a_file_serves_one_sandbox_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "kept.sqlite"
    first = _open(path)
    with pytest.raises(OSError, match="in use by another sandbox"):
        _open(path)
    first.gateway.close()
    _open(path).gateway.close()


def test_a_file_of_another_program_is_left_alone(tmp_path: Path) -> None:
    text = tmp_path / "notes.txt"
    text.write_text("no database at all, but quite a long text" * 100, encoding="utf-8")
    with pytest.raises(OSError, match="not a database"):
        _open(text)
    other = tmp_path / "other.sqlite"
    connection = sqlite3.connect(other)
    connection.execute("CREATE TABLE theirs (x)")
    connection.close()
    with pytest.raises(OSError, match="another program"):
        _open(other)
    with pytest.raises(OSError, match="unable to open"):
        _open(tmp_path / "no" / "such" / "folder")


def _save_until_killed(path: str, pipe: Any) -> None:
    caller = _open(Path(path)).login()
    for count in range(10**6):
        reply = caller.post(CUSTOMER, {"name": f"客户{count}"})
        pipe.send(reply.data["ids"][0])


def test_nothing_acknowledged_is_lost_by_kill_9(tmp_path: Path) -> None:
    """Fifty times: a process saves as fast as it can and is killed in the middle of it."""
    path = tmp_path / "killed.sqlite"
    _open(path).gateway.close()
    context = multiprocessing.get_context("fork")
    acknowledged: list[str] = []
    for turn in range(50):
        ours, theirs = context.Pipe(duplex=False)
        process = context.Process(target=_save_until_killed, args=(str(path), theirs))
        process.start()
        theirs.close()
        wanted = 3 + turn % 7
        for _ in range(wanted):
            acknowledged.append(ours.recv())
        os.kill(process.pid or 0, signal.SIGKILL)
        process.join()
        while True:  # what was acknowledged before the signal came counts too
            try:
                acknowledged.append(ours.recv())
            except EOFError:
                break
        ours.close()
    caller = _open(path)
    kept = {row[0] for row in caller.gateway.store.query("SELECT id FROM doc")}
    check = caller.gateway.store.query("PRAGMA integrity_check")
    caller.gateway.close()
    assert check == [("ok",)]
    assert len(acknowledged) == len(set(acknowledged)) >= 50 * 3
    assert set(acknowledged) <= kept
