"""Rotated secrets, router addresses and several account sets: what the authorization is for."""

from __future__ import annotations

import pytest

from kingdee_xingchen.runtime import errors
from kingdee_xingchen.runtime.stores import MemoryStore
from kingdee_xingchen.runtime.transport import HttpResponse

from .fakes import (
    LIST,
    SAVE,
    CustomerInput,
    FakeClock,
    Gateway,
    answer,
    client,
    credentials,
    failed,
    ok,
)

AUTHORIZED = {"app_key": None, "app_secret": None, "outer_instance_id": "9"}


def test_rotated_secret_is_fetched_by_authorization_and_kept() -> None:
    clock = FakeClock()
    server = Gateway(clock)
    server.secret = "app-secret-of-tomorrow"
    store = MemoryStore()
    xc = client(server, credentials(outer_instance_id="9"), store=store)
    xc._call(LIST, {})
    assert (server.tokens, server.authorizations) == (2, 1)
    clock.now += 86_400
    again = client(server, credentials(outer_instance_id="9"), store=store)
    again._call(LIST, {})
    assert (server.tokens, server.authorizations) == (3, 1)


def test_rotated_secret_without_authorization_says_what_to_do() -> None:
    server = Gateway(FakeClock())
    server.secret = "app-secret-of-tomorrow"
    with pytest.raises(errors.AppSecretError, match="outer_instance_id"):
        client(server)._call(LIST, {})
    assert server.tokens == 1


def test_outer_instance_id_alone_is_enough() -> None:
    server = Gateway(FakeClock())
    client(server, credentials(**AUTHORIZED))._call(LIST, {})
    assert (server.tokens, server.authorizations) == (1, 1)
    assert server.calls[0].headers["X-GW-Router-Addr"] == "https://tf.jdy.com"
    assert server.requests[0].url.endswith("push_app_authorize?outerInstanceId=9")


def test_a_moved_tenant_is_found_again() -> None:
    server = Gateway(FakeClock())
    xc = client(server, credentials(**AUTHORIZED))
    xc._call(LIST, {})
    server.domain = "https://vip1-hz.jdy.com"
    server.clock.now += 3600
    server.script = [answer(b"404 No Route", 404), ok({"ids": ["1"]})]
    assert xc._call(SAVE, {}, body=CustomerInput(name="a")).ids == ["1"]
    assert server.calls[-1].headers["X-GW-Router-Addr"] == "https://vip1-hz.jdy.com"
    assert server.authorizations == 2
    for wait, authorizations in ((0, 2), (3600, 3)):  # not more than once a minute
        server.clock.now += wait
        server.script = [answer(b"404 No Route", 404)]
        with pytest.raises(errors.RouteError):
            xc._call(LIST, {})
        assert server.authorizations == authorizations


def test_a_given_domain_that_is_stale_gives_way_to_the_authorized_one() -> None:
    server = Gateway(FakeClock(), answer(b"404 No Route", 404), ok({"ids": ["1"]}))
    who = credentials(outer_instance_id="9", domain="https://old.jdy.com")
    xc = client(server, who)
    assert xc._call(SAVE, {}, body=CustomerInput(name="a")).ids == ["1"]
    routes = [sent.headers["X-GW-Router-Addr"] for sent in server.calls]
    assert routes == ["https://old.jdy.com", "https://tf.jdy.com"]


def test_a_failing_search_for_a_route_leaves_the_first_error() -> None:
    class Closed(Gateway):
        def _authorization(self) -> HttpResponse:
            return failed(4012)

    server = Closed(FakeClock(), answer(b"404 No Route", 404))
    with pytest.raises(errors.RouteError, match="No Route"):
        client(server, credentials(outer_instance_id="9"))._call(LIST, {})


def test_accounts_side_by_side() -> None:
    server = Gateway(FakeClock())
    xc = client(server, credentials(outer_instance_id="9"))
    other = xc.for_account(outer_instance_id="10")
    xc._call(LIST, {})
    other._call(LIST, {})
    assert server.tokens == 2
    other.close()
    assert not server.closed
    xc.close()
    assert server.closed
    assert other.credentials.app_secret is None
    with pytest.raises(errors.InvalidRequestError):
        xc.for_account(tenant="1")


def test_several_account_sets_in_one_authorization() -> None:
    entries = [
        {
            "accountId": number,
            "status": status,
            "appKey": "app-key",
            "appSecret": "app-secret-of-today",
        }
        for number, status in (("1", 1), ("2", 1), ("3", 0))
    ]

    class Many(Gateway):
        def _authorization(self) -> HttpResponse:
            return answer({"code": 200, "data": entries})

    server = Many(FakeClock())
    with pytest.raises(errors.AuthorizationError, match="1, 2"):
        client(server, credentials(**AUTHORIZED))._call(LIST, {})
    client(server, credentials(**AUTHORIZED, account_id="2"))._call(LIST, {})
    with pytest.raises(errors.AuthorizationError, match="no valid"):
        client(server, credentials(**AUTHORIZED, account_id="3"))._call(LIST, {})
