"""Faults on demand, in the core, and over the wire."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
import requests

from kingdee_xingchen.sandbox import Fault, Options, Sandbox, Sizes

from .caller import CUSTOMER, Caller
from .small_bundle import small_bundle

ADMIN = {"X-Sandbox-Admin": "1"}


def test_a_fault_hits_as_often_as_it_was_told(caller: Caller) -> None:
    caller.gateway.faults.add(Fault("throttle", operation="bd.*", count=2))
    assert caller.get("/jdy/v2/scm/sal_order").errcode == 0
    assert [caller.get(CUSTOMER).errcode for _ in range(3)] == [429, 429, 0]


def test_a_probability_is_kept_and_the_same_for_the_same_seed(caller: Caller) -> None:
    caller.gateway.faults.add(Fault("error", errcode=5004, probability=0.3))
    codes = [caller.get(CUSTOMER).errcode for _ in range(200)]
    assert 40 < codes.count(5004) < 80


@pytest.mark.parametrize(
    ("fault", "status", "start"),
    [
        (Fault("error", status=503), 503, "<html>"),
        (Fault("html"), 502, "<html>"),
        (Fault("error", errcode=5006), 519, '{"errcode":5006'),
        (Fault("expired-token"), 401, '{"errcode":1000202001'),
    ],
)
def test_what_is_answered_in_place_of_the_gateway(
    caller: Caller, fault: Fault, status: int, start: str
) -> None:
    caller.gateway.faults.add(fault)
    answer = caller.get(CUSTOMER)
    assert answer.status == status
    assert answer.text.startswith(start)


def test_a_rotated_secret_kills_token_and_secret(caller: Caller) -> None:
    old = caller.gateway.accounts.app_secret
    caller.gateway.faults.add(Fault("rotated-secret", count=1))
    assert caller.get(CUSTOMER).errcode == 1000202001
    assert caller.gateway.accounts.app_secret != old
    assert caller.login().get(CUSTOMER).errcode == 0


def test_a_wrong_clock_shows_in_the_date_and_refuses_the_timestamp(caller: Caller) -> None:
    right = caller.get(CUSTOMER).headers["Date"]
    caller.gateway.faults.add(Fault("clock", seconds=3600))
    answer = caller.get(CUSTOMER)
    assert answer.errcode == 4006
    assert answer.headers["Date"] != right
    assert caller.call("GET", CUSTOMER, shift=3600).errcode == 0


def test_dirty_values_keep_the_rows(caller: Caller) -> None:
    clean = caller.get(CUSTOMER).data
    caller.gateway.faults.add(Fault("dirty"))
    dirty = caller.get(CUSTOMER).json["data"]
    assert [row["id"] for row in dirty["rows"]] == [row["id"] for row in clean["rows"]]
    assert "x_unknown" in dirty["rows"][0]
    assert dirty != clean


def test_a_reset_before_leaves_the_request_undone(caller: Caller) -> None:
    for before, there in ((True, 0), (False, 1)):
        name = f"重置{there}"
        caller.gateway.faults.add(Fault("reset", count=1, before=before))
        caller.post(CUSTOMER, {"name": name})
        assert len(caller.get(CUSTOMER, search=name).data["rows"]) == there


@pytest.mark.parametrize(
    "text",
    ["nonsense", "latency:seconds=x", "latency:color=red", "html:status=9", "", "html:count"],
)
def test_a_fault_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        Fault.parse(text)


def test_a_fault_is_read_from_text() -> None:
    fault = Fault.parse("reset:operation=bd.*,count=2,probability=0.5,before=true")
    assert fault == Fault("reset", "bd.*", count=2, probability=0.5, before=True)


@pytest.fixture(scope="module")
def box() -> Iterator[Sandbox]:
    sizes = Sizes(customers=3, suppliers=1, materials=3, bill_lines=3)
    with Sandbox(options=Options(bundle=small_bundle(), sizes=sizes)) as sandbox:
        yield sandbox


def test_a_reset_breaks_the_connection(box: Sandbox) -> None:
    with box.fault("reset"), pytest.raises(requests.ConnectionError, match=r"[Rr]eset"):
        requests.get(box.url + CUSTOMER, timeout=10)
    assert requests.get(box.url + CUSTOMER, timeout=10).status_code == 519


def test_a_truncated_answer_ends_in_the_middle(box: Sandbox) -> None:
    with (
        box.fault("truncate"),
        pytest.raises((requests.ConnectionError, requests.exceptions.ChunkedEncodingError)),
    ):
        requests.get(box.url + CUSTOMER, timeout=10)


def test_latency_is_waited_without_blocking_others(box: Sandbox) -> None:
    with box.fault("latency", seconds=30, operation="bd.customer.list", count=1):
        with pytest.raises(requests.Timeout):
            requests.get(box.url + CUSTOMER, timeout=0.05)
        assert requests.get(box.url + CUSTOMER, timeout=5).status_code == 519


def test_faults_are_set_by_an_admin_call(box: Sandbox) -> None:
    url = f"{box.url}/__sandbox__/faults"
    assert requests.post(url, json={"kind": "html"}, timeout=10).status_code == 403
    added = requests.post(url, json={"kind": "html", "count": 1}, headers=ADMIN, timeout=10)
    assert [fault["kind"] for fault in added.json()["faults"]] == ["html"]
    assert requests.get(box.url + CUSTOMER, timeout=10).status_code == 502
    bad = requests.post(url, json={"kind": "no"}, headers=ADMIN, timeout=10)
    assert (bad.status_code, "unknown fault" in bad.json()["error"]) == (400, True)
    requests.post(url, json={"kind": "html"}, headers=ADMIN, timeout=10)
    assert requests.delete(url, headers=ADMIN, timeout=10).json() == {"faults": []}
    assert json.loads(requests.get(url, headers=ADMIN, timeout=10).text) == {"faults": []}
