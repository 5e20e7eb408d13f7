"""The signature is verified from the raw query text, and a refusal says what is wrong."""

from __future__ import annotations

import base64
import hashlib
import hmac
from typing import Any

import pytest

from kingdee_xingchen.runtime import signing
from kingdee_xingchen.sandbox import HttpRequest

from .caller import CUSTOMER, Caller

NASTY = [
    ("search", "中文 a+b*c~d/e=f&g%"),
    ("search", ""),
    ("page2", "1"),
    ("page", "1"),
    ("group", "2"),
    ("group", "1"),
]


def test_nasty_values_pass(caller: Caller) -> None:
    assert caller.call("GET", CUSTOMER, NASTY).errcode == 0


def test_the_order_on_the_wire_does_not_matter_but_the_bytes_do(caller: Caller) -> None:
    wire = "page=1&group=2&search=a%2ab"
    assert _raw(caller, wire, wire).errcode == 0
    assert _raw(caller, "search=a*b", "search=a%2Ab").errcode == 4008
    # A library that decodes and encodes again changes the case of the percent signs.
    assert _raw(caller, "search=%e4", "search=%E4").errcode == 4008


def _raw(caller: Caller, sent: str, signed: str) -> Any:
    stamp = str(int(caller.clock() * 1000))
    accounts = caller.gateway.accounts
    text = signing.canonical_string("GET", CUSTOMER, signed, "1", stamp)
    headers = {
        "x-api-clientid": accounts.client_id,
        "x-api-auth-version": "2.0",
        "x-api-timestamp": stamp,
        "x-api-nonce": "1",
        "x-api-signheaders": "X-Api-TimeStamp,X-Api-Nonce",
        "x-api-signature": signing.sign(accounts.client_secret, text),
        "app-token": caller.token or "",
    }
    return caller.gateway.handle(HttpRequest("GET", f"{CUSTOMER}?{sent}", headers))


def _explained(
    caller: Caller, canonical: str, *, secret: str | None = None, raw: bool = False
) -> str:
    """What the sandbox says about a signature over this text."""
    key = secret or caller.gateway.accounts.client_secret
    signature = signing.sign(key, canonical)
    if raw:
        digest = hmac.new(key.encode(), canonical.encode(), hashlib.sha256).digest()
        signature = base64.b64encode(digest).decode()
    query = [("search", "深圳 a"), ("page", "1")]
    answer = caller.call("GET", CUSTOMER, query, signature=signature)
    assert (answer.status, answer.errcode) == (519, 4008)
    explanation = answer.headers["X-Sandbox-Explain"]
    assert explanation.isascii()
    assert "\n" not in explanation
    return explanation


def _canonical(caller: Caller, **change: str) -> str:
    stamp = str(int(caller.clock() * 1000))
    parts = {
        "method": "GET",
        "path": "%2Fjdy%2Fv2%2Fbd%2Fcustomer",
        "query": "page=1&search=%25E6%25B7%25B1%25E5%259C%25B3%2520a",
        "headers": f"x-api-nonce:1234567890\nx-api-timestamp:{stamp}",
        "end": "\n",
        **change,
    }
    head = "\n".join([parts["method"], parts["path"], parts["query"], parts["headers"]])
    return head + parts["end"]


def test_the_right_text_passes(caller: Caller) -> None:
    key = caller.gateway.accounts.client_secret
    signature = signing.sign(key, _canonical(caller))
    query = [("search", "深圳 a"), ("page", "1")]
    assert caller.call("GET", CUSTOMER, query, signature=signature).errcode == 0


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"query": "page=1&search=%E6%B7%B1%E5%9C%B3%20a"}, ("line 3", "encoded once")),
        ({"query": "page=1&search=深圳 a"}, ("line 3", "not encoded")),
        ({"query": ""}, ("line 3", "left out")),
        (
            {"query": "search=%25E6%25B7%25B1%25E5%259C%25B3%2520a&page=1"},
            ("line 3", "must be sorted"),
        ),
        ({"query": "page=1&search=%25E6%25B7%25B1%25E5%259C%25B3%2Ba"}, ("line 3", "wire")),
        ({"path": "/jdy/v2/bd/customer"}, ("line 2", "%2F")),
        ({"method": "get"}, ("line 1", "upper case")),
        ({"end": ""}, ("newline at the end",)),
    ],
)
def test_the_usual_mistakes_are_named(
    caller: Caller, change: dict[str, str], expected: tuple[str, ...]
) -> None:
    explanation = _explained(caller, _canonical(caller, **change))
    for part in expected:
        assert part in explanation
    assert "expected" in explanation or change == {"end": ""}


def test_the_order_of_the_header_lines_is_named(caller: Caller) -> None:
    stamp = str(int(caller.clock() * 1000))
    lines = f"x-api-timestamp:{stamp}\nx-api-nonce:1234567890"
    explanation = _explained(caller, _canonical(caller, headers=lines))
    assert "header lines" in explanation
    assert "nonce comes before" in explanation


def test_base64_of_the_raw_digest_is_named(caller: Caller) -> None:
    assert "hex text" in _explained(caller, _canonical(caller), raw=True)


def test_the_app_secret_as_key_is_named(caller: Caller) -> None:
    secret = caller.gateway.accounts.app_secret
    explanation = _explained(caller, _canonical(caller), secret=secret)
    assert "app_secret was used" in explanation
    assert secret not in explanation


def test_a_wrong_secret_shows_the_expected_text_but_no_secret(
    caller: Caller, caplog: pytest.LogCaptureFixture
) -> None:
    explanation = _explained(caller, _canonical(caller), secret="0" * 32)
    assert "client_secret is likely wrong" in explanation
    assert "%2Fjdy%2Fv2%2Fbd%2Fcustomer" in explanation
    accounts = caller.gateway.accounts
    for secret in (accounts.client_secret, accounts.app_secret):
        assert secret not in explanation + caplog.text
    assert "signature refused" in caplog.text
