"""Quotas, sizes, editions: what the gateway refuses although the request is well made."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from kingdee_xingchen.runtime import signing
from kingdee_xingchen.sandbox import Gateway, Options, Sizes

from .caller import CUSTOMER, TOKEN, Caller, FakeClock
from .small_bundle import small_bundle

Make = Callable[..., Caller]


@pytest.fixture
def make() -> Iterator[Make]:
    made: list[Gateway] = []

    def gateway(**options: Any) -> Caller:
        clock = FakeClock()
        sizes = Sizes(customers=3, suppliers=1, materials=3, bill_lines=3)
        options = {"bundle": small_bundle(), "sizes": sizes, "clock": clock, **options}
        made.append(Gateway(Options(**options)))
        return Caller(made[-1], clock)

    yield gateway
    for item in made:
        item.close()


def test_the_quota_is_exact_in_any_sixty_seconds(make: Make) -> None:
    caller = make(quota=3).login()
    for _ in range(3):
        assert caller.get(CUSTOMER).errcode == 0
        caller.clock.now += 10
    refused = caller.get(CUSTOMER)
    assert (refused.status, refused.errcode) == (429, 429)
    assert "free in 30.0 s" in refused.headers["X-Sandbox-Explain"]
    caller.clock.now += 29.5
    assert caller.get(CUSTOMER).errcode == 429
    caller.clock.now += 0.5
    assert caller.get(CUSTOMER).errcode == 0
    assert caller.get(CUSTOMER).errcode == 429


@pytest.mark.parametrize(
    ("form", "status", "errcode"),
    [("http-429", 429, 429), ("gateway-5007", 519, 5007), ("errcode-429", 200, 429)],
)
def test_a_call_too_many_is_refused_in_the_form_that_was_chosen(
    make: Make, form: str, status: int, errcode: int
) -> None:
    caller = make(quota=1, throttle=form).login()
    caller.get(CUSTOMER)
    answer = caller.get(CUSTOMER)
    assert (answer.status, answer.errcode) == (status, errcode)


def test_two_token_calls_in_a_minute(make: Make) -> None:
    caller = make()
    caller.login()
    caller.login()
    query = [("app_key", caller.gateway.accounts.app_key), ("app_signature", "x")]
    assert caller.call("GET", TOKEN, query).errcode == 429
    caller.clock.now += 60
    assert caller.call("GET", TOKEN, query).errcode == 1030002006


def test_calls_with_a_wrong_signature_do_not_use_the_quota(make: Make) -> None:
    caller = make(quota=1).login()
    assert caller.call("GET", CUSTOMER, secret="0" * 32).errcode == 4008
    assert caller.get(CUSTOMER).errcode == 0


def test_an_edition_without_the_module_does_not_know_the_path(make: Make) -> None:
    journal = "/jdy/v2/fi/journal"
    assert make(edition="professional").login().get(journal).errcode == 0
    refused = make(edition="standard").login().get(journal)
    assert (refused.status, refused.errcode) == (519, 5001)
    assert "professional" in refused.headers["X-Sandbox-Explain"]


def test_a_rotated_secret_is_refused_until_it_is_fetched(make: Make) -> None:
    caller = make(token_limit=0).login()
    accounts = caller.gateway.accounts
    old = accounts.app_secret
    accounts.rotate()
    assert accounts.app_secret != old
    query = [("app_key", accounts.app_key)]
    stale = [*query, ("app_signature", signing.app_signature(accounts.app_key, old))]
    assert caller.call("GET", TOKEN, stale).errcode == 1030002006
    assert caller.get(CUSTOMER).errcode == 0  # tokens outlive the secret
    assert caller.login().get(CUSTOMER).errcode == 0
    accounts.expire_tokens()
    assert caller.get(CUSTOMER).errcode == 1000202001


def test_the_secret_rotates_by_itself_when_told(make: Make) -> None:
    caller = make(rotate_every=86_400, token_limit=0)
    first = caller.gateway.accounts.app_secret
    caller.clock.now += 86_399
    assert caller.gateway.accounts.app_secret == first
    caller.clock.now += 1
    assert caller.gateway.accounts.app_secret != first
    assert caller.login().get(CUSTOMER).errcode == 0


def test_sizes_are_limited(make: Make) -> None:
    caller = make(max_body=1000).login()
    assert caller.get(CUSTOMER, search="x" * 2100).status == 414
    assert caller.post(CUSTOMER, {"name": "x" * 1001}).status == 413


def test_query_types_are_checked(make: Make) -> None:
    caller = make().login()
    for name in ("enable", "page"):
        answer = caller.get(CUSTOMER, **{name: "abc"})
        assert (answer.status, answer.errcode) == (400, 400)
    missing = caller.call("GET", TOKEN, [("app_key", "x")])
    assert (missing.status, missing.errcode) == (400, 400)
