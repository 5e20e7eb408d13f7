"""OpenTelemetry spans, when the package `opentelemetry` is installed; nothing otherwise."""

from __future__ import annotations

import functools
from typing import Any

from .observing import CallInfo


@functools.cache
def _tracer() -> Any:
    try:
        from opentelemetry import trace  # type: ignore[import-not-found,unused-ignore]
    except ImportError:
        return None
    return trace.get_tracer("kingdee_xingchen")


def start_span(call: CallInfo, host: str) -> Any:
    """Begin a span for a call, a child of the current one; None without OpenTelemetry."""
    tracer = _tracer()
    if tracer is None:
        return None
    attributes = {
        "rpc.system": "kingdee_xingchen",
        "rpc.method": call.operation,
        "http.request.method": call.method,
        "url.path": call.path,
        "server.address": host,
    }
    return tracer.start_span(call.operation, attributes=attributes)


def end_span(span: Any, call: CallInfo) -> None:
    """End a span with what became of the call; nothing secret is in it."""
    if span is None:
        return
    facts = {
        "http.response.status_code": call.status,
        "xingchen.errcode": call.errcode,
        "xingchen.trace_id": call.trace_id,
        "xingchen.attempts": call.attempts,
        "xingchen.quota_wait": call.quota_wait,
        "error.type": call.error,
    }
    for name, value in facts.items():
        if value is not None:
            span.set_attribute(name, value)
    if call.error is not None:
        from opentelemetry.trace import (  # type: ignore[import-not-found,unused-ignore]
            StatusCode,
        )

        span.set_status(StatusCode.ERROR, call.error)
    span.end()
