"""The call: from an operation and its arguments to the result, as steps that do no input or output.

The sync and the async client drive the same steps; signing, tokens, quota, retries and decoding are
here once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from .account import Access, Account
from .budget import Budget
from .effects import Acquire, Send, Sleep, Steps
from .errors import (
    AuthenticationError,
    ClockSkewError,
    ConnectionFailedError,
    RateLimitError,
    ResponseDecodeError,
    ServerError,
    TokenError,
    XingchenError,
)
from .judging import Refusal, judge
from .metadata import attach
from .observing import CallInfo, Wait, log, log_call, log_wait, notify
from .operation import Operation
from .options import RequestOptions
from .quota import Turnstile
from .request import Draft, draft
from .retrying import repeatable
from .sending import timeouts_of, unreachable
from .shared import Shared
from .telemetry import end_span, start_span
from .transport import HttpResponse, TransportError

if TYPE_CHECKING:
    from .drift import Drift

T = TypeVar("T")


@dataclass(slots=True)
class _Run:
    """One call while it runs."""

    operation: Operation[Any]
    draft: Draft
    options: RequestOptions
    budget: Budget
    call: CallInfo
    access: Access | None = None
    refused: str | None = None
    failures: int = 0
    response: HttpResponse | None = None
    offset: float = 0.0
    skewed: bool = False
    rerouted: bool = False


class Core:
    """Makes calls for one account set."""

    def __init__(
        self, shared: Shared, account: Account, turnstile: Turnstile | None, slots: Any
    ) -> None:
        self._shared = shared
        self._account = account
        self._turnstile = turnstile
        self._slots = slots

    def call(
        self,
        operation: Operation[T],
        params: Mapping[str, Any],
        body: Any,
        options: RequestOptions | None,
    ) -> Steps[T]:
        """Make one call. Raises XingchenError; nothing is sent when the arguments do not fit."""
        chosen = options.over(self._shared.options) if options else self._shared.options
        made = draft(operation, params, body, chosen.headers)
        budget = Budget(self._shared.clock, chosen.deadline)
        result: T = yield from self._observed(operation, made, chosen, budget)
        return result

    def _exchange(
        self, operation: Operation[Any], params: dict[str, Any], budget: Budget
    ) -> Steps[Any]:
        # Not repeated here: each costs one of two a minute, and the call that needs it tries again.
        options = RequestOptions(retries=0).over(self._shared.options)
        return (
            yield from self._observed(operation, draft(operation, params, None), options, budget)
        )

    def _observed(
        self, operation: Operation[Any], made: Draft, options: RequestOptions, budget: Budget
    ) -> Steps[Any]:
        call = CallInfo(operation.id, operation.method, operation.path)
        run = _Run(operation, made, options, budget, call)
        began = budget.elapsed
        span = start_span(call, self._shared.host)
        notify(self._shared.hooks.before, call)
        try:
            return (yield from self._attempts(run))
        except XingchenError as error:
            error.operation = error.operation or operation.id
            error.attempts = call.attempts
            call.error, call.errcode = type(error).__name__, error.errcode
            raise
        except BaseException as error:
            call.error = type(error).__name__
            raise
        finally:
            call.elapsed = budget.elapsed - began
            log_call(call)
            end_span(span, call)
            notify(self._shared.hooks.after, call)

    def _attempts(self, run: _Run) -> Steps[Any]:
        while True:
            try:
                return (yield from self._attempt(run))
            except Refusal as refusal:
                caught = refusal
            yield from self._remedy(run, caught)

    def _attempt(self, run: _Run) -> Steps[Any]:
        slots = self._slots
        if "app-token" not in run.operation.security:
            return (yield from self._send(run))
        run.access = yield from self._access(run)
        # Before the quota: who queued here after it would send later than was reckoned.
        if slots and not (yield Acquire(slots, run.budget.left)):
            run.budget.require(float("inf"), "a free connection")
        try:
            if self._turnstile:
                waited = self._turnstile.pass_through(
                    run.budget, lambda seconds: self._waiting(run, "quota", seconds)
                )
                run.call.quota_wait += yield from waited
            return (yield from self._send(run))
        finally:
            if slots:
                slots.release()

    def _send(self, run: _Run) -> Steps[Any]:
        shared, account = self._shared, self._account
        run.budget.require(0, "another attempt")
        headers = (
            {"app_token": run.access.token, "X_GW_Router_Addr": run.access.domain}
            if run.access
            else {}
        )
        own = account.credentials
        # Signed after every wait: the timestamp is part of the signature and lives five minutes.
        run.offset = shared.time.offset
        request = run.draft.signed(
            shared.base_url, own.client_id, own.client_secret, shared.time.now(), **headers
        )
        run.call.attempts += 1
        try:
            response: HttpResponse = yield Send(request, timeouts_of(run.options, run.budget))
        except TransportError as error:
            raise Refusal(
                unreachable(error, shared.host), "reads" if error.sent else "always"
            ) from None
        run.call.status = response.status
        run.call.trace_id = response.headers.get("x-api-requestid")
        run.response = response
        result = judge(run.operation, response, (*account.secrets(), *_signed(request.headers)))
        if shared.on_drift is not None:
            self._report_drift(run.operation, response, shared.on_drift)
        return attach(result, run.call, response)

    def _access(self, run: _Run) -> Steps[Access]:
        try:
            return (yield from self._account.access(self._exchange, run.budget, run.refused))
        except (ConnectionFailedError, ServerError, RateLimitError) as error:
            # The call itself was not sent, so even a write may try again.
            raise Refusal(error, "always") from None

    def _remedy(self, run: _Run, refusal: Refusal) -> Steps[None]:
        """Do what makes the next attempt worth while, or raise the error."""
        error, shared = refusal.error, self._shared
        reads = run.operation.replayable
        if isinstance(error, TokenError) and run.access and run.refused is None:
            run.refused = run.access.token
            return
        if isinstance(error, ClockSkewError) and self._clock_corrected(run, error):
            return
        if (
            refusal.stale_route
            and (yield from self._rerouted(run))
            and (reads or error.status == 404)
        ):
            return
        delay = shared.policy.delay(error, run.failures, shared.rng)
        if isinstance(error, RateLimitError) and self._turnstile and run.access:
            yield from self._turnstile.throttled(delay or shared.policy.max_retry_after)
        # Who is not accepted is not accepted later either: what could help was done above.
        worth = repeatable(refusal.retry, reads) and not isinstance(error, AuthenticationError)
        if (
            worth
            and run.failures < (run.options.retries or 0)
            and delay is not None
            and run.budget.allows(delay)
        ):
            run.failures += 1
            run.call.retry_wait += delay
            self._waiting(run, "retry", delay)
            yield Sleep(delay)
            return
        uncertain = refusal.retry == "reads" or isinstance(error, ResponseDecodeError)
        error.outcome_unknown = uncertain and not reads
        raise error

    def _waiting(self, run: _Run, reason: str, seconds: float | None) -> None:
        wait = Wait(run.operation.id, reason, seconds)
        log_wait(wait)
        notify(self._shared.hooks.wait, wait)

    def _report_drift(
        self,
        operation: Operation[Any],
        response: HttpResponse,
        tell: Callable[[Drift], object],
    ) -> None:
        from .drift import report

        try:
            report(operation, response.body, lambda drift: notify(tell, drift))
        except Exception as error:
            log.warning("comparing an answer with the spec failed: %s", type(error).__name__)

    def _rerouted(self, run: _Run) -> Steps[bool]:
        if run.rerouted or run.access is None:
            return False
        run.rerouted = True
        stale = run.access.domain
        try:
            domain = yield from self._account.reroute(self._exchange, run.budget, stale)
        except XingchenError as error:
            log.warning("looking for a new router address failed: %s", type(error).__name__)
            return False
        return domain is not None

    def _clock_corrected(self, run: _Run, error: ClockSkewError) -> bool:
        """Learn the server's time from its answer; False when that was tried, or explains nothing."""
        time = self._shared.time
        offset = time.measure(run.response) if run.response else None
        if not run.skewed and time.learn(offset, run.offset):
            run.skewed = True
            return True
        if offset is not None:
            side = "behind" if offset > 0 else "ahead of"
            error.hint = (
                f"This machine's clock is {abs(offset):.0f} s {side} the server: set it (NTP)"
            )
        return False


def _signed(headers: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(v for k, v in headers.items() if k in ("X-Api-Signature", "app-token"))
