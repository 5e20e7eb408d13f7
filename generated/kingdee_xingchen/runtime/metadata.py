"""Metadata of answers: status, headers, trace id, attempts and the raw body, for every result."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

from .decoding import decode_tree
from .observing import CallInfo
from .transport import HttpResponse


@dataclass(frozen=True, slots=True)
class ResponseInfo:
    """Metadata of the answer that gave a result: see `response_of`."""

    call: CallInfo
    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)

    @property
    def trace_id(self) -> str | None:
        """The gateway's id of the request, for questions to support."""
        return self.headers.get("x-api-requestid")

    @property
    def attempts(self) -> int:
        """How many requests the call took."""
        return self.call.attempts

    def json(self) -> Any:
        """Return the raw answer, with every field the models do not know; numbers are Decimal."""
        return decode_tree(self.body)


_captures: ContextVar[list[ResponseInfo] | None] = ContextVar("captures", default=None)


@contextlib.contextmanager
def capture() -> Iterator[list[ResponseInfo]]:
    """Collect the metadata of every successful call made inside, in this thread or task.

    It works for every kind of result, also None, where `response_of` has nothing to hold on to.
    """
    found: list[ResponseInfo] = []
    token = _captures.set(found)
    try:
        yield found
    finally:
        _captures.reset(token)


def response_of(result: Any) -> ResponseInfo:
    """Return the metadata of the answer that gave this result: a model, or the list a call returned.

    Raises LookupError for other results, and for parts of one; use `capture` there.
    """
    found = getattr(result, "response" if isinstance(result, ResultList) else "_response", None)
    if not isinstance(found, ResponseInfo):
        raise LookupError("this value does not know its answer; make the call inside capture()")
    return found


class ResultList(list[Any]):
    """A list result; it only differs from a list in that its answer can be asked for."""

    response: ResponseInfo | None = None


def attach(result: Any, call: CallInfo, response: HttpResponse) -> Any:
    """Tie the answer's metadata to a result where its type allows, and return the result."""
    info = ResponseInfo(call, response.status, response.headers, response.body)
    latest = _captures.get()
    if latest is not None:
        latest.append(info)
    if type(result) is list:
        result = ResultList(result)
    if isinstance(result, ResultList):
        result.response = info
    elif hasattr(result, "__dict__"):
        result.__dict__["_response"] = info
    return result
