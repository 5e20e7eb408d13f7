"""The authorization push replaces what is kept of an account set."""

from __future__ import annotations

import json
from typing import Any

import pytest

from kingdee_xingchen.runtime.errors import PushError
from kingdee_xingchen.runtime.pushes import parse_push

from .async_fakes import async_client
from .fakes import LIST, FakeClock, Gateway, client, credentials


def push(**entry: Any) -> bytes:
    data = {
        "outerInstanceId": "9",
        "accountId": 77,
        "appKey": "app-key",
        "appSecret": "app-secret-of-tomorrow",
        "domain": "https://vip1-hz.jdy.com",
        "status": 1,
        **entry,
    }
    return json.dumps({"bizType": "auth", "timestamp": 1700000000000, "data": [data]}).encode()


def test_parsed() -> None:
    message = parse_push(push())
    (found,) = message.authorizations
    assert (message.biz_type, message.timestamp) == ("auth", "1700000000000")
    assert (found.outer_instance_id, found.account_id, found.valid) == ("9", "77", True)
    assert found.app_secret == "app-secret-of-tomorrow"
    assert "tomorrow" not in repr(message)


def test_an_unknown_kind_of_message_is_given_as_it_came() -> None:
    message = parse_push(b'{"bizType": "stock", "data": [{"ids": ["1"]}]}')
    assert message.authorizations == ()
    assert message.data == [{"ids": ["1"]}]


@pytest.mark.parametrize("body", [b"", b"[]", b"encrypted==", b"\xff"])
def test_what_is_not_understood_is_refused(body: bytes) -> None:
    with pytest.raises(PushError):
        parse_push(body)


def test_the_verifier_decides_first() -> None:
    seen: list[Any] = []

    def verify(body: bytes, headers: Any) -> bool:
        seen.append((body, headers["x-from"]))
        return bool(headers["x-from"] == "kingdee")

    assert parse_push(push(), {"x-from": "kingdee"}, verify=verify).authorizations
    with pytest.raises(PushError, match="verifier"):
        parse_push(b"junk", {"x-from": "evil"}, verify=verify)
    assert len(seen) == 2


def test_a_push_updates_secret_and_route() -> None:
    server = Gateway(FakeClock())
    server.secret = "app-secret-of-tomorrow"
    xc = client(server, credentials(outer_instance_id="9"))
    assert xc.apply_push(parse_push(push()))
    xc._call(LIST, {})
    assert (server.tokens, server.authorizations) == (1, 0)
    assert server.calls[0].headers["X-GW-Router-Addr"] == "https://vip1-hz.jdy.com"


async def test_async_too() -> None:
    server = Gateway(FakeClock())
    server.secret = "app-secret-of-tomorrow"
    xc = async_client(server)
    assert await xc.apply_push(parse_push(push()))
    await xc._call(LIST, {})
    assert (server.tokens, server.authorizations) == (1, 0)


@pytest.mark.parametrize(
    "other",
    [
        {"outerInstanceId": "10"},
        {"status": 0},
        {"outerInstanceId": None, "appKey": "another"},
        {"accountId": 78},
    ],
)
def test_pushes_for_others_change_nothing(other: dict[str, Any]) -> None:
    server = Gateway(FakeClock())
    xc = client(server, credentials(outer_instance_id="9", account_id="77"))
    assert not xc.apply_push(parse_push(push(**other)))
    xc._call(LIST, {})
    assert server.authorizations == 0
