"""A planted secret is looked for everywhere a person or a log could see it."""

from __future__ import annotations

import gc
import logging
import traceback
from collections.abc import Iterator
from typing import Any

import pytest

from kingdee_xingchen import Xingchen
from kingdee_xingchen.runtime import errors
from kingdee_xingchen.runtime.client import Client
from kingdee_xingchen.runtime.options import RequestOptions
from kingdee_xingchen.runtime.stores import MemoryStore
from kingdee_xingchen.sandbox import Sandbox

from .async_fakes import AsyncSampleClient
from .fakes import LIST, SAVE, FakeClock, Gateway, answer, broken, client, credentials, failed, ok

PLANTED = "planted0123456789abcdef"
WHO = credentials(
    client_secret=f"cs-{PLANTED}", app_key=f"ak-{PLANTED}", app_secret=f"as-{PLANTED}"
)


@pytest.fixture
def records(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.DEBUG)
    return caplog  # its list is another one in each phase of a test


def shown(error: BaseException) -> str:
    """All that a program could print of an error and of what is chained to it."""
    texts, queue, seen = [], [error], set()
    while queue:
        one = queue.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        texts += [str(one), repr(one), repr(one.args), repr(vars(one))]
        texts += traceback.format_exception(one)
        queue += [e for e in (one.__cause__, one.__context__) if e is not None]
    return "\n".join(texts)


def logged(records: pytest.LogCaptureFixture) -> str:
    found = records.records
    assert found, "nothing was logged at all"
    return "\n".join(f"{r.getMessage()} {r.args!r} {r.msg!r} {vars(r)!r}" for r in found)


def server() -> Gateway:
    gateway = Gateway(FakeClock())
    gateway.secret = f"as-{PLANTED}"
    return gateway


def tokens_of(gateway: Gateway) -> set[str]:
    sent = {request.headers.get("app-token", "") for request in gateway.requests}
    signed = {request.headers["X-Api-Signature"] for request in gateway.requests}
    return (sent | signed) - {""}


@pytest.mark.parametrize(
    "trouble",
    [
        ok(),
        broken(),
        failed(4008, text=f"bad cs-{PLANTED} as-{PLANTED}"),
        failed(1030002003, 200),
        answer(f"<p>cs-{PLANTED}</p>".encode(), 200),
        answer(b"", 302, {"location": f"https://evil.example/?x={PLANTED}"}),
    ],
)
def test_nothing_shows_it(trouble: Any, records: pytest.LogCaptureFixture) -> None:
    gateway = server()
    gateway.default = trouble
    store = MemoryStore()
    xc = client(gateway, WHO, store=store)
    texts = [
        repr(xc),
        repr(xc.credentials),
        repr(xc._account._keeper.record),
        repr(gateway.requests),
    ]
    try:
        xc._call(LIST, {}, options=RequestOptions(retries=1))
    except errors.XingchenError as error:
        texts.append(shown(error))
    texts += [logged(records), repr(gateway.requests), repr(xc._account)]
    for text in texts:
        assert PLANTED not in text
    assert gateway.calls
    for secret in tokens_of(gateway):
        assert secret not in logged(records)


def test_the_refused_secret_is_not_in_the_error(records: pytest.LogCaptureFixture) -> None:
    gateway = server()
    gateway.secret = "another"
    with pytest.raises(errors.AppSecretError) as caught:
        client(gateway, WHO)._call(SAVE, {}, body={"name": "a"})
    assert PLANTED not in shown(caught.value)
    assert PLANTED not in logged(records)


def test_an_unreachable_host_through_requests(records: pytest.LogCaptureFixture) -> None:
    with (
        Client(WHO, base_url="http://127.0.0.1:9") as xc,
        pytest.raises(errors.ConnectionFailedError) as caught,
    ):
        xc._call(LIST, {}, options=RequestOptions(retries=0))
    assert "refused" in str(caught.value)
    assert not isinstance(caught.value, errors.ApiTimeoutError)
    assert caught.value.host == "127.0.0.1:9"
    assert "127.0.0.1:9" in str(caught.value)
    assert PLANTED not in shown(caught.value)
    assert "app_signature" not in shown(caught.value)
    assert PLANTED not in logged(records)
    assert "app_signature" not in logged(records)


async def test_an_unreachable_host_through_aiohttp(records: pytest.LogCaptureFixture) -> None:
    async with AsyncSampleClient(WHO, base_url="http://127.0.0.1:9") as xc:
        with pytest.raises(errors.ConnectionFailedError) as caught:
            await xc._call(LIST, {}, options=RequestOptions(retries=0))
    assert "127.0.0.1:9" in str(caught.value)
    assert PLANTED not in shown(caught.value)
    assert "app_signature" not in shown(caught.value)
    assert PLANTED not in logged(records)
    gc.collect()


@pytest.mark.parametrize("rotated", [False, True])
def test_http_libraries_log_no_query(
    records: pytest.LogCaptureFixture, rotated: bool, sandbox: Sandbox
) -> None:
    who = sandbox.credentials
    if rotated:
        sandbox.gateway.accounts.rotate()
    with Xingchen(who, base_url=sandbox.url) as xc:
        xc.bd.customer.list(search="老王 13912345678")
    text = logged(records)
    assert "kingdee_auth_token?***" in text
    for secret in (who.client_secret, who.app_key, who.app_secret, who.outer_instance_id):
        assert secret is not None
        assert "".join(secret) not in text
    for word in ("app_signature", "13912345678", "%E8%80%81", "eyJ"):
        assert word not in text


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running
