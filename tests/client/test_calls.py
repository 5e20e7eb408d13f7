"""The call loop, through a transport that plays the gateway: attempts and waits are counted exactly."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from kingdee_xingchen.runtime import errors, signing
from kingdee_xingchen.runtime.options import RequestOptions
from kingdee_xingchen.runtime.transport import HttpResponse, TransportError

from .fakes import (
    LIST,
    SAVE,
    START,
    CustomerInput,
    FakeClock,
    Gateway,
    answer,
    broken,
    client,
    credentials,
    failed,
    http_date,
    ok,
)

BODY = CustomerInput(name="客户")
PAGE = ok({"rows": [{"id": "1", "number": "C1"}], "total_page": 1})


def gateway(*script: Any, default: Any = None) -> Gateway:
    return Gateway(FakeClock(), *script, default=default)


def test_a_signed_call() -> None:
    server = gateway(PAGE)
    page = client(server, credentials(domain="https://tf.jdy.com"))._call(
        LIST, {"search": "苹果 a"}
    )
    assert page.rows[0].number == "C1"
    sent = server.calls[0]
    query = sent.url.partition("?")[2]
    assert sent.url == f"https://api.kingdee.com/jdy/v2/bd/customer?{query}"
    assert query == "search=%E8%8B%B9%E6%9E%9C%20a"
    headers = sent.headers
    assert headers["X-GW-Router-Addr"] == "https://tf.jdy.com"
    assert headers["app-token"].count(".") == 2
    assert headers["X-Api-TimeStamp"] == "1700000000000"
    assert headers["X-Api-ClientID"] == "200001"
    assert headers["X-Api-Auth-Version"] == "2.0"
    canonical = signing.canonical_string(
        "GET", "/jdy/v2/bd/customer", query, headers["X-Api-Nonce"], "1700000000000"
    )
    expected = signing.sign("client-secret-0123456789", canonical)
    assert headers["X-Api-Signature"] == expected
    assert headers["X-Api-SignHeaders"] == "X-Api-Nonce,X-Api-TimeStamp"


def test_token_calls_carry_no_token() -> None:
    server = gateway(default=PAGE)
    client(server)._call(LIST, {})
    assert "app-token" not in server.requests[0].headers
    assert "X-GW-Router-Addr" not in server.requests[0].headers


READ_ONLY = {
    "reset after sending": broken(),
    "read timeout": TransportError("slow", kind="timeout", sent=True),
    "502": answer(b"<html>bad gateway</html>", 502),
    "504": answer(b"<html>timeout</html>", 504),
    "5004": failed(5004),
}
ALWAYS = {
    "refused connection": broken(sent=False),
    "connect timeout": TransportError("slow", kind="timeout", sent=False),
    "HTTP 429": answer(b"slow down", 429),
    "errcode 429": failed(429, 200),
    "5006": failed(5006),
    "5007": failed(5007),
}


@pytest.mark.parametrize("trouble", [*READ_ONLY.values(), *ALWAYS.values()])
def test_reads_are_repeated_and_signed_afresh(trouble: Any) -> None:
    server = gateway(trouble, trouble, PAGE)
    assert client(server)._call(LIST, {}).rows
    assert len(server.calls) == 3
    assert len(server.clock.sleeps) == 2
    assert len({sent.headers["X-Api-Nonce"] for sent in server.calls}) == 3
    stamps = [int(sent.headers["X-Api-TimeStamp"]) for sent in server.calls]
    waited = [round(1000 * sum(server.clock.sleeps[:n])) for n in range(3)]
    assert [stamp - stamps[0] for stamp in stamps] == pytest.approx(waited, abs=1)


@pytest.mark.parametrize("trouble", READ_ONLY.values(), ids=READ_ONLY.keys())
def test_a_write_of_unknown_outcome_is_not_repeated(trouble: Any) -> None:
    server = gateway(trouble, default=ok())
    with pytest.raises(errors.XingchenError) as caught:
        client(server)._call(SAVE, {}, body=BODY)
    assert len(server.calls) == 1
    assert caught.value.outcome_unknown
    assert "not known whether" in str(caught.value)


@pytest.mark.parametrize("trouble", ALWAYS.values(), ids=ALWAYS.keys())
def test_a_write_that_surely_did_nothing_is_repeated(trouble: Any) -> None:
    server = gateway(trouble, ok({"ids": ["9"]}))
    assert client(server)._call(SAVE, {}, body=BODY).ids == ["9"]
    assert len(server.calls) == 2


def test_retries_end() -> None:
    server = gateway(default=broken())
    with pytest.raises(errors.ConnectionFailedError) as caught:
        client(server)._call(LIST, {})
    assert len(server.calls) == 4
    assert caught.value.attempts == 4
    assert caught.value.host == "api.kingdee.com"
    assert caught.value.operation == "bd.customer.list"
    server.requests.clear()
    with pytest.raises(errors.ConnectionFailedError):
        client(server)._call(LIST, {}, options=RequestOptions(retries=0))
    assert len(server.calls) == 1


def test_retry_after_is_kept_to_and_capped() -> None:
    server = gateway(failed(429, 429, retry_after="7"), failed(429, 429, retry_after="3600"))
    with pytest.raises(errors.RateLimitError) as caught:
        client(server)._call(LIST, {})
    assert len(server.clock.sleeps) == 1
    assert 7 <= server.clock.sleeps[0] <= 7.5
    assert caught.value.retry_after == 3600


def test_retry_after_may_be_a_date() -> None:
    headers = {"retry-after": http_date(START + 5), "date": http_date(START)}
    server = gateway(answer({"errcode": 429}, 429, headers), PAGE)
    client(server)._call(LIST, {})
    assert 5 <= server.clock.sleeps[0] <= 5.5


def test_deadline_bounds_the_whole_call() -> None:
    server = gateway(default=failed(429, 429, retry_after="7"))
    with pytest.raises(errors.RateLimitError):
        client(server)._call(LIST, {}, options=RequestOptions(deadline=20, retries=99))
    assert len(server.calls) == 3
    assert server.clock.now - START < 20
    totals = [timeouts.total for timeouts in server.timeouts[1:]]
    assert totals == pytest.approx([20, 12.75, 5.5], abs=0.6)


def test_clock_skew_is_corrected_once_and_remembered() -> None:
    server = gateway()
    late = START + 1200

    def check(request: Any) -> HttpResponse:
        stamp = int(request.headers["X-Api-TimeStamp"]) / 1000
        good = abs(stamp - late) < 300
        return PAGE if good else failed(4006, date=http_date(late))

    server.default = check
    server.token_script = [check, lambda r: ok({"app-token": "a"})]
    xc = client(server)
    assert xc._call(LIST, {}).rows
    assert server.tokens == 2
    assert xc._call(LIST, {}).rows
    assert len(server.calls) == 2
    assert server.clock.sleeps == []


def test_two_calls_may_learn_the_same_skew() -> None:
    server = gateway(default=PAGE)
    late = START + 1200
    xc = client(server)
    xc._call(LIST, {})

    def refuse_both(_: Any) -> HttpResponse:
        server.script = [failed(4006, date=http_date(late))]
        assert xc._call(LIST, {}).rows  # another call, which learns it first
        return failed(4006, date=http_date(late))

    server.script = [refuse_both]
    assert xc._call(LIST, {}).rows


def test_a_clock_that_explains_nothing_is_not_corrected() -> None:
    for date in (http_date(START), http_date(START + 10**7), None):
        server = gateway(default=failed(4006, date=date) if date else failed(4006))
        with pytest.raises(errors.ClockSkewError):
            client(server)._call(LIST, {})
        assert len(server.calls) == 1


KINDS: list[tuple[HttpResponse, type[errors.XingchenError]]] = [
    (failed(4002), errors.ClientIdError),
    (failed(4005), errors.ClientIdError),
    (failed(4006), errors.ClockSkewError),
    (failed(4008), errors.SignatureError),
    (failed(4012), errors.PermissionDeniedError),
    (failed(5001), errors.RouteError),
    (failed(5000), errors.ServerError),
    (failed(5007), errors.RateLimitError),
    (failed(1000202001, 401), errors.TokenError),
    (failed(1030002000, 200), errors.InvalidFieldError),
    (failed(1030002002, 200), errors.AlreadyExistsError),
    (failed(1030002003, 200), errors.NotFoundError),
    (failed(1030002004, 200), errors.InUseError),
    (failed(1030002005, 200), errors.TooManyObjectsError),
    (failed(1030002006, 200), errors.InvalidFieldError),
    (failed(2018023007, 200), errors.StateError),
    (failed(2016999999, 200), errors.BusinessError),
    (failed(2016002000, 200), errors.ServerError),
    (failed(77, 200), errors.BusinessError),
    (answer({"x": 1}, 400), errors.InvalidFieldError),
    (answer({"code": 5, "message": "m", "details": []}, 500), errors.ServerError),
    (answer(b"404 No Route", 404), errors.RouteError),
    (answer(b"<html>no</html>", 502), errors.RouteError),
    (answer(b"", 503), errors.ServerError),
    (answer(b"<html>login</html>", 200), errors.ResponseDecodeError),
    (answer(b"", 302, {"location": "https://evil.example/"}), errors.RouteError),
]


@pytest.mark.parametrize(("reply", "kind"), KINDS)
def test_every_refusal_has_its_exception(
    reply: HttpResponse, kind: type[errors.XingchenError]
) -> None:
    server = gateway(default=reply)
    with pytest.raises(errors.XingchenError) as caught:
        client(server)._call(LIST, {}, options=RequestOptions(retries=0))
    error = caught.value
    assert type(error) is kind
    assert error.operation == "bd.customer.list"
    assert error.status == reply.status
    assert error.trace_id == "trace-1"
    assert error.hint
    assert "trace-1" in str(error)
    again = pickle.loads(pickle.dumps(error))
    assert str(again) == str(error)
    assert vars(again) == vars(error)


def test_no_redirect_is_followed() -> None:
    server = gateway(default=answer(b"", 307, {"location": "https://evil.example/"}))
    with pytest.raises(errors.RouteError, match="base_url"):
        client(server)._call(SAVE, {}, body=BODY)
    assert len(server.calls) == 1


def test_an_answer_that_is_not_json_is_described_without_harm() -> None:
    page = b"<html><script>x()</script><b>Sign in</b> 13912345678 abcdefghij0123456789</html>"
    server = gateway(answer(page, 200, {"content-type": "text/html"}))
    with pytest.raises(errors.ResponseDecodeError) as caught:
        client(server)._call(LIST, {})
    assert caught.value.excerpt == "Sign in … …"
    assert caught.value.content_type == "text/html"
    assert "HTTP 200" in str(caught.value)
    assert "text/html" in str(caught.value)


def test_secrets_that_a_server_echoes_are_hidden() -> None:
    def echo(request: Any) -> HttpResponse:
        said = f"bad {request.headers['X-Api-Signature']} {request.headers['app-token']}"
        return failed(4008, text=f"{said} client-secret-0123456789")

    server = gateway(echo)
    with pytest.raises(errors.SignatureError) as caught:
        client(server)._call(LIST, {})
    assert caught.value.description == "bad *** *** ***"


def test_call_by_id() -> None:
    server = gateway(PAGE, ok({"ids": ["1"]}))
    xc = client(server)
    assert xc.call("bd.customer.list", {"search": "a"}).rows[0].id == "1"
    assert xc.call("bd.customer.save", {"name": "b"}).ids == ["1"]
    assert server.calls[1].body == b'{"name":"b"}'
    with pytest.raises(errors.UnknownOperationError):
        xc.call("bd.customer.lost")
    with pytest.raises(errors.InvalidRequestError):
        xc.call("bd.customer.save", {"name": "b"}, body={"name": "c"})


def test_decode_of_a_captured_answer() -> None:
    xc = client(gateway())
    assert xc.decode("bd.customer.list", PAGE.body) == xc.decode("bd.customer.list", PAGE.body)
    with pytest.raises(errors.NotFoundError):
        xc.decode("bd.customer.list", failed(1030002003).body)
    with pytest.raises(errors.ResponseDecodeError):
        xc.decode("bd.customer.list", b"<html>")


def test_wrong_arguments_send_nothing() -> None:
    server = gateway()
    with pytest.raises(errors.InvalidRequestError):
        client(server)._call(SAVE, {}, body={})
    assert server.requests == []
