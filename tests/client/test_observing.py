"""Calls can be seen from outside: log lines, hooks, metadata, spans."""

from __future__ import annotations

import logging
import sys
import types
from decimal import Decimal
from typing import Any

import pytest

from kingdee_xingchen.runtime import errors, telemetry
from kingdee_xingchen.runtime.metadata import capture, response_of
from kingdee_xingchen.runtime.observing import CallInfo, Hooks
from kingdee_xingchen.runtime.operation import Operation

from .fakes import LIST, SAVE, FakeClock, Gateway, answer, broken, client, failed, ok

ROWS: Operation[Any] = Operation("x.rows", "GET", "/x", "", list[dict[str, Any]], payload="data")
NOTHING: Operation[None] = Operation("x.nothing", "GET", "/x", "", None, payload="data")
PAGE = answer(b'{"errcode":0,"data":{"rows":[{"id":"1","number":"1","new":1.10}]}}')


def test_one_line_a_call(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "kingdee_xingchen")
    server = Gateway(FakeClock(), broken(), PAGE, failed(1030002003, 200))
    xc = client(server)
    xc._call(LIST, {})
    with pytest.raises(errors.NotFoundError):
        xc._call(SAVE, {}, body={"name": "a"})
    token, good, bad = caplog.records
    assert token.getMessage().startswith(
        "app_management.kingdee_auth_token.get ok status=200 errcode=None attempts=1"
    )
    assert good.levelname == "INFO"
    assert "bd.customer.list ok status=200 errcode=None attempts=2" in good.getMessage()
    assert good.getMessage().endswith("trace=trace-1")
    assert bad.levelname == "WARNING"
    assert "NotFoundError status=200 errcode=1030002003 attempts=1" in bad.getMessage()


def test_hooks_see_every_call_and_cannot_break_it() -> None:
    seen: list[tuple[str, str, int]] = []

    def after(call: CallInfo) -> None:
        seen.append(("after", call.operation, call.attempts))
        raise RuntimeError("a hook's own trouble")

    before = lambda call: seen.append(("before", call.operation, call.attempts))  # noqa: E731
    xc = client(Gateway(FakeClock(), PAGE), hooks=Hooks(before=before, after=after))
    assert xc._call(LIST, {}).rows
    assert seen == [
        ("before", "bd.customer.list", 0),
        ("before", "app_management.kingdee_auth_token.get", 0),
        ("after", "app_management.kingdee_auth_token.get", 1),
        ("after", "bd.customer.list", 1),
    ]


def test_every_result_knows_its_answer() -> None:
    server = Gateway(FakeClock(), broken(), PAGE, ok([{"a": 1}]), ok())
    xc = client(server)
    page = xc._call(LIST, {})
    info = response_of(page)
    assert (info.status, info.trace_id, info.attempts) == (200, "trace-1", 2)
    assert info.json()["data"]["rows"][0]["new"] == Decimal("1.10")
    assert info.headers["content-type"] == "application/json"
    rows = xc._call(ROWS, {})
    assert rows == [{"a": 1}]
    assert response_of(rows).attempts == 1
    with capture() as answers:
        assert xc._call(NOTHING, {}) is None
    assert [a.call.operation for a in answers] == ["x.nothing"]
    with pytest.raises(LookupError, match="capture"):
        response_of(page.rows[0])


def test_metadata_changes_neither_repr_nor_equality() -> None:
    xc = client(Gateway(FakeClock(), PAGE, PAGE))
    first, second = xc._call(LIST, {}), xc._call(LIST, {})
    assert first == second
    assert "trace" not in repr(first)


class Span:
    def __init__(self, name: str, attributes: dict[str, Any]) -> None:
        self.name = name
        self.attributes = dict(attributes)
        self.status: Any = None
        self.ended = False

    def set_attribute(self, name: str, value: Any) -> None:
        self.attributes[name] = value

    def set_status(self, *status: Any) -> None:
        self.status = status

    def end(self) -> None:
        self.ended = True


@pytest.fixture
def spans(monkeypatch: pytest.MonkeyPatch) -> Any:
    """A stand-in for the package opentelemetry, which need not be installed here."""
    made: list[Span] = []

    def start_span(name: str, attributes: dict[str, Any]) -> Span:
        made.append(Span(name, attributes))
        return made[-1]

    trace = types.ModuleType("opentelemetry.trace")
    tracer = types.SimpleNamespace(start_span=start_span)
    vars(trace).update(
        get_tracer=lambda name: tracer, StatusCode=types.SimpleNamespace(ERROR="ERROR")
    )
    package = types.ModuleType("opentelemetry")
    vars(package).update(trace=trace)
    monkeypatch.setitem(sys.modules, "opentelemetry", package)
    monkeypatch.setitem(sys.modules, "opentelemetry.trace", trace)
    telemetry._tracer.cache_clear()
    yield made
    telemetry._tracer.cache_clear()


def test_spans(spans: list[Span]) -> None:
    xc = client(Gateway(FakeClock(), PAGE, failed(4012)))
    xc._call(LIST, {})
    with pytest.raises(errors.PermissionDeniedError):
        xc._call(LIST, {})
    call, token, refused = spans
    assert (call.name, token.name) == ("bd.customer.list", "app_management.kingdee_auth_token.get")
    assert call.attributes["http.response.status_code"] == 200
    assert call.attributes["xingchen.trace_id"] == "trace-1"
    assert refused.status == ("ERROR", "PermissionDeniedError")
    assert all(span.ended for span in spans)
