"""The gateway refuses in its own order, with its own codes."""

from __future__ import annotations

import pytest

from kingdee_xingchen.sandbox import HttpRequest

from .caller import AUTHORIZE, CUSTOMER, TOKEN, Caller

WRONG = "0" * 32


def test_an_unknown_path_is_5001_before_any_authentication(stranger: Caller) -> None:
    answer = stranger.gateway.handle(HttpRequest("GET", "/jdy/v2/bd/nothing"))
    assert (answer.status, answer.errcode) == (519, 5001)
    assert "API not found[GW]" in answer.body.decode()
    assert answer.headers["X-Api-Requestid"]


def test_without_headers_the_client_id_is_missed_first(stranger: Caller) -> None:
    answer = stranger.gateway.handle(HttpRequest("GET", CUSTOMER))
    assert (answer.status, answer.errcode) == (519, 4002)


@pytest.mark.parametrize(
    ("headers", "errcode"),
    [
        ({"X-Api-ClientID": None}, 4002),
        ({"X-Api-Auth-Version": None}, 4001),
        ({"X-Api-Auth-Version": "1.0"}, 4001),
        ({"X-Api-SignHeaders": None}, 4007),
        ({"X-Api-SignHeaders": "X-Api-Nonce"}, 4007),
        ({"X-Api-SignHeaders": "X-Api-Nonce,X-Api-TimeStamp,X-More"}, 4007),
        ({"X-Api-Nonce": None}, 4007),
        ({"X-Api-TimeStamp": None}, 4006),
        ({"X-Api-TimeStamp": "yesterday"}, 4006),
        ({"X-Api-ClientID": "test"}, 4002),
        ({"X-Api-ClientID": "999999"}, 4003),
        ({"X-Api-Signature": None}, 4008),
        ({"app-token": None}, 4009),
        ({"app-token": "a.b.c"}, 4010),
    ],
)
def test_each_header_has_its_code(
    caller: Caller, headers: dict[str, str | None], errcode: int
) -> None:
    answer = caller.call("GET", CUSTOMER, headers=headers)
    assert (answer.status, answer.errcode) == (519, errcode)
    assert answer.json["description"].endswith("[GW]")
    assert answer.json["description_cn"].endswith("[网关]")


def test_the_time_is_checked_before_the_client_id(stranger: Caller) -> None:
    unknown = {"X-Api-ClientID": "test"}
    assert stranger.call("GET", CUSTOMER, headers=unknown, shift=-780).errcode == 4006
    assert stranger.call("GET", CUSTOMER, headers=unknown).errcode == 4002


@pytest.mark.parametrize(("shift", "errcode"), [(-299, 0), (299, 0), (-301, 4006), (301, 4006)])
def test_a_timestamp_lives_five_minutes_both_ways(
    caller: Caller, shift: float, errcode: int
) -> None:
    assert caller.call("GET", CUSTOMER, shift=shift).errcode == errcode


def test_the_signature_is_checked_before_the_token(stranger: Caller) -> None:
    assert stranger.call("GET", CUSTOMER, secret=WRONG).errcode == 4008
    assert stranger.call("GET", CUSTOMER).errcode == 4009


def test_an_old_token_is_expired(caller: Caller) -> None:
    caller.clock.now += 86_401
    answer = caller.get(CUSTOMER)
    assert (answer.status, answer.errcode) == (401, 1000202001)
    assert answer.json["description"] == "JWT token has expired"


def test_the_router_address(caller: Caller) -> None:
    domain = caller.gateway.accounts.domain
    for address in (None, domain, f"{domain}/"):
        assert caller.call("GET", CUSTOMER, headers={"X-GW-Router-Addr": address}).errcode == 0
    wrong = caller.call("GET", CUSTOMER, headers={"X-GW-Router-Addr": "https://elsewhere"})
    assert (wrong.status, wrong.text) == (404, "404 No Route")


def test_authorization_has_an_envelope_of_its_own(stranger: Caller) -> None:
    accounts = stranger.gateway.accounts
    query = [("outerInstanceId", accounts.outer_instance_id)]
    answer = stranger.call("POST", AUTHORIZE, query).json
    assert answer["code"] == 200
    record = answer["data"][0]
    assert (record["status"], record["appKey"]) == (1, accounts.app_key)
    assert record["domain"] == accounts.domain
    unknown = stranger.call("POST", AUTHORIZE, [("outerInstanceId", "1")]).json
    assert unknown["data"] == []


def test_a_wrong_app_secret_is_a_business_failure(stranger: Caller) -> None:
    query = [("app_key", stranger.gateway.accounts.app_key), ("app_signature", "wrong")]
    answer = stranger.call("GET", TOKEN, query)
    assert (answer.status, answer.errcode) == (200, 1030002006)
    assert answer.json["description"] == "授权密钥校验失败，请获取最新密钥加密"


def test_requests_are_recorded_without_secrets(caller: Caller) -> None:
    caller.get("/jdy/v2/nothing")
    records = list(caller.gateway.requests)
    assert [(r.method, r.path, r.status, r.errcode) for r in records] == [
        ("GET", TOKEN, 200, 0),
        ("GET", "/jdy/v2/nothing", 519, 5001),
    ]
    assert caller.gateway.accounts.app_key not in repr(records)
