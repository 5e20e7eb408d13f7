"""Drift is reported by path, once per answer, without personal data, and never fails a call."""

from __future__ import annotations

import json
from typing import Any

from kingdee_xingchen.runtime.drift import Drift

from .fakes import LIST, FakeClock, Gateway, client, ok


def drifts(*rows: dict[str, Any], **page: Any) -> dict[tuple[str, str], Drift]:
    told: list[Drift] = []
    answer = ok({"rows": list(rows), **page})
    client(Gateway(FakeClock(), answer), on_drift=told.append)._call(LIST, {})
    assert all(drift.operation == "bd.customer.list" for drift in told)
    return {(drift.path, drift.kind): drift for drift in told}


GOOD = {"id": "1", "number": "C1"}


def test_a_documented_answer_has_none() -> None:
    full = {**GOOD, "credit_limit": 1, "enable": "1", "contacts": None, "birthday": None}
    assert drifts(full, {**GOOD, "custom_field": {"a": "b"}}, page=1) == {}


def test_each_kind_is_told_with_its_path() -> None:
    found = drifts(
        {"id": 1, "enable": "7", "phone": "13912345678", "contacts": [{"name": "张三", "vip": 1}]},
        {**GOOD, "phone": "13900000000", "level": "3", "rate": 1.5},
        count="7",
    )
    assert set(found) == {
        ("data.rows[].id", "other type"),
        ("data.rows[].number", "missing field"),
        ("data.rows[].enable", "unknown value"),
        ("data.rows[].phone", "unknown field"),
        ("data.rows[].contacts[].vip", "unknown field"),
        ("data.rows[].level", "other type"),
        ("data.rows[].rate", "other type"),
        ("data.count", "other type"),
    }
    value = found["data.rows[].enable", "unknown value"]
    assert (value.expected, value.found) == ("1, 0", "7")
    kind = found["data.rows[].id", "other type"]
    assert (kind.expected, kind.found, kind.example) == ("string", "integer", "9")


def test_examples_are_masked() -> None:
    row = {**GOOD, "who": "张三 Zhang 139", "list": [{"tel": "1"}], "level": "x" * 99}
    found = drifts(row)
    assert found["data.rows[].who", "unknown field"].example == "字字 aaaaa 999"
    assert found["data.rows[].list", "unknown field"].example == "[{tel}]"
    assert len(found["data.rows[].level", "other type"].example) == 24
    assert "139" not in json.dumps([repr(drift) for drift in found.values()])


def test_an_enum_value_that_looks_personal_is_masked() -> None:
    found = drifts({**GOOD, "enable": "13912345678901"})
    assert found["data.rows[].enable", "unknown value"].found == "99999999999999"


def test_a_listener_that_fails_fails_no_call() -> None:
    def listener(drift: Drift) -> None:
        raise RuntimeError("full disk")

    xc = client(Gateway(FakeClock(), ok({"new": 1})), on_drift=listener)
    assert xc._call(LIST, {}).rows == []
