"""Judges an answer: a result, or the exception a caller should see."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from . import errors
from .authorization import TOKEN
from .decoding import Verdict, decode, decode_tree, judge_tree
from .errcodes import APP_SECRET_INFO, APP_SECRET_REFUSED, CODES, CodeInfo, Retry, lookup
from .errors import ApiError, ResponseDecodeError, XingchenError
from .operation import Operation
from .redaction import excerpt, scrub
from .transport import HttpResponse

T = TypeVar("T")

_UNKNOWN = CodeInfo(ApiError, "refused", "Read the description")
_BUSINESS = CodeInfo(errors.BusinessError, "refused by the business system", "Read the description")
_ROUTE = (
    "The router address does not serve this account set: give outer_instance_id so that the client "
    "fetches the current one, or correct `domain`"
)


class Refusal(Exception):
    """An answer that is no success: the error, and when repeating the request is safe."""

    def __init__(self, error: XingchenError, retry: Retry, stale_route: bool = False) -> None:
        super().__init__(type(error).__name__)
        self.error = error
        self.retry: Retry = retry
        self.stale_route = stale_route


def judge(operation: Operation[T], response: HttpResponse, secrets: Sequence[str | None] = ()) -> T:
    """Return the result of an answer. Raises Refusal."""
    if 300 <= response.status < 400:
        raise Refusal(_redirected(operation, response), "never")
    try:
        if 200 <= response.status < 300:
            verdict, result = decode(operation, response.body)
            if verdict.code is None:
                return result
        else:
            verdict = judge_tree(decode_tree(response.body))
    except ResponseDecodeError:
        raise _not_json(operation, response) from None
    raise _refused(operation, response, verdict, secrets)


def _refused(
    operation: Operation[Any],
    response: HttpResponse,
    verdict: Verdict,
    secrets: Sequence[str | None],
) -> Refusal:
    code = verdict.code
    info = lookup(code) if isinstance(code, int) else None
    if code == APP_SECRET_REFUSED and operation.id == TOKEN.id:
        info = APP_SECRET_INFO
    if info is None:
        info = _BUSINESS if response.status == 200 else _by_status(response.status)
    error = info.error(info.meaning, hint=info.hint, **_facts(operation, response, code))
    if verdict.description:
        error.description = scrub(verdict.description, secrets)
    error.retry_after = retry_after(response.headers)
    return Refusal(error, info.retry)


def _not_json(operation: Operation[Any], response: HttpResponse) -> Refusal:
    status = response.status
    text = excerpt(response.body)
    media = response.headers.get("content-type")
    shown = f"HTTP {status}, {media or 'no content type'}" + (f', "{text}"' if text else ", empty")
    facts = _facts(operation, response)
    if status in (404, 502):
        error: XingchenError = errors.RouteError(
            f"the router gave no answer of the API ({shown})", hint=_ROUTE, **facts
        )
        return Refusal(error, "reads" if status == 502 else "never", stale_route=True)
    info = _by_status(status)
    if status < 400 or info is _UNKNOWN:
        error = ResponseDecodeError(
            f"the answer is not JSON ({shown})",
            content_type=media,
            excerpt=text,
            hint="Check base_url and what stands between (proxy, login page of a network)",
            **facts,
        )
        return Refusal(error, "never")
    error = info.error(f"{info.meaning} ({shown})", hint=info.hint, **facts)
    error.retry_after = retry_after(response.headers)
    return Refusal(error, info.retry)


def _redirected(operation: Operation[Any], response: HttpResponse) -> XingchenError:
    return errors.RouteError(
        "the server redirects, which a signed request cannot follow",
        hint="Set base_url to the address that serves the API (https://api.kingdee.com)",
        **_facts(operation, response),
    )


def _by_status(status: int) -> CodeInfo:
    if status in CODES and status < 1000:
        return CODES[status]
    return CODES[500] if status >= 500 else _UNKNOWN


def _facts(
    operation: Operation[Any], response: HttpResponse, code: int | str | None = None
) -> dict[str, Any]:
    return {
        "operation": operation.id,
        "status": response.status,
        "errcode": code,
        "trace_id": response.headers.get("x-api-requestid"),
    }


def retry_after(headers: Mapping[str, str], now: float | None = None) -> float | None:
    """Return the seconds a Retry-After header asks for; a date counts from the Date header."""
    text = headers.get("retry-after", "").strip()
    if text.isdigit():
        return float(text)
    until, since = parse_date(text), parse_date(headers.get("date", ""))
    return max(0.0, until - since) if until is not None and since is not None else None


def parse_date(text: str) -> float | None:
    """Return an HTTP date as seconds since 1970, or None."""
    import email.utils  # a tenth of the import time, for a header that is rarely needed

    try:
        value = email.utils.parsedate_to_datetime(text)
    except (ValueError, TypeError):
        return None
    return (value if value.tzinfo else value.replace(tzinfo=dt.UTC)).timestamp()
