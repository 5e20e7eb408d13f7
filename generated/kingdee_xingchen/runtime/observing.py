"""What can be seen of a call from outside: events for hooks, and one log line."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

log = logging.getLogger("kingdee_xingchen")
log.addHandler(logging.NullHandler())  # silent unless the application sets logging up


@dataclass(slots=True)
class CallInfo:
    """One call, as hooks see it; filled while it runs. Nothing in it is secret.

    Times are in seconds. `error` is the name of the exception's class when the call failed.
    """

    operation: str
    method: str
    path: str
    attempts: int = 0
    quota_wait: float = 0.0
    retry_wait: float = 0.0
    elapsed: float = 0.0
    status: int | None = None
    errcode: int | str | None = None
    trace_id: str | None = None
    error: str | None = None


@dataclass(frozen=True, slots=True)
class Wait:
    """A wait that is about to begin. `reason`: quota, retry. `seconds` is None when not yet known."""

    operation: str
    reason: str
    seconds: float | None


@dataclass(frozen=True)
class Hooks:
    """Functions called around every call, in the caller's thread or task; they must not block.

    `before` and `after` get the CallInfo, `wait` a Wait. An exception of a hook is logged, not raised.
    """

    before: Callable[[CallInfo], object] | None = None
    after: Callable[[CallInfo], object] | None = None
    wait: Callable[[Wait], object] | None = None


def notify(hook: Callable[[Any], object] | None, event: Any) -> None:
    """Call a hook; its failure is no failure of the call."""
    if hook is None:
        return
    try:
        hook(event)
    except Exception as error:
        log.warning("a hook raised %s", type(error).__name__)


def log_call(call: CallInfo) -> None:
    """Write the one line of a finished call: INFO for an answer, WARNING for a failure."""
    level = logging.WARNING if call.error else logging.INFO
    log.log(
        level,
        "%s %s status=%s errcode=%s attempts=%d %.3fs quota_wait=%.3fs trace=%s",
        call.operation,
        call.error or "ok",
        call.status,
        call.errcode,
        call.attempts,
        call.elapsed,
        call.quota_wait,
        call.trace_id,
    )


def log_wait(wait: Wait) -> None:
    """Write a line for a wait of a second and more at INFO, for a shorter one at DEBUG."""
    level = logging.INFO if wait.seconds is None or wait.seconds >= 1 else logging.DEBUG
    text = "for its turn" if wait.seconds is None else f"{wait.seconds:.1f} s"
    log.log(level, "%s waits %s (%s)", wait.operation, text, wait.reason)
