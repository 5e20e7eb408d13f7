"""What a call asks its driver to do. The call itself is a generator that does no input or output."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any, TypeAlias, TypeVar

from .clock import Clock
from .transport import HttpRequest, Timeouts, Transport

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Send:
    """Send the request, answer with an HttpResponse or raise TransportError."""

    request: HttpRequest
    timeouts: Timeouts


@dataclass(frozen=True, slots=True)
class Sleep:
    """Wait this many seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Acquire:
    """Take a lock; answers False when `timeout` seconds passed."""

    lock: Any
    timeout: float | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """Call a function; `blocking` ones (files, Redis) must not run on the event loop's thread."""

    function: Callable[[], Any]
    blocking: bool


Effect: TypeAlias = Send | Sleep | Acquire | Run
Steps: TypeAlias = Generator[Effect, Any, T]


class SyncDriver:
    """Carries out the effects of a call in the calling thread."""

    def __init__(self, transport: Transport, clock: Clock) -> None:
        self.transport = transport
        self.clock = clock

    def drive(self, steps: Steps[T]) -> T:
        """Run a call to its end and return its result."""
        try:
            effect = next(steps)
            while True:
                try:
                    answer = self._perform(effect)
                except BaseException as error:
                    effect = steps.throw(error)
                else:
                    effect = steps.send(answer)
        except StopIteration as stop:
            result: T = stop.value
            return result

    def _perform(self, effect: Effect) -> Any:
        if isinstance(effect, Send):
            return self.transport.send(effect.request, effect.timeouts)
        if isinstance(effect, Sleep):
            return self.clock.sleep(effect.seconds)
        if isinstance(effect, Run):
            return effect.function()
        if effect.timeout is None:
            return effect.lock.acquire()
        return effect.lock.acquire(timeout=effect.timeout)
