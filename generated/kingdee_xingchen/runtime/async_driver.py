"""Carries out the effects of a call on an event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, TypeVar

from .clock import Clock
from .effects import Acquire, Effect, Run, Send, Sleep, Steps
from .transport import AsyncTransport

T = TypeVar("T")


class AsyncDriver:
    """Runs the steps of a call in the calling task; cancelling the task ends them cleanly."""

    def __init__(self, transport: AsyncTransport, clock: Clock) -> None:
        self.transport = transport
        self.clock = clock

    async def drive(self, steps: Steps[T]) -> T:
        """Run a call to its end and return its result."""
        try:
            effect = next(steps)
            while True:
                try:
                    answer = await self._perform(effect)
                except BaseException as error:
                    effect = steps.throw(error)
                else:
                    effect = steps.send(answer)
        except StopIteration as stop:
            result: T = stop.value
            return result

    async def _perform(self, effect: Effect) -> Any:
        if isinstance(effect, Send):
            return await self.transport.send(effect.request, effect.timeouts)
        if isinstance(effect, Sleep):
            return await self.clock.sleep_async(effect.seconds)
        if isinstance(effect, Run):
            return await _in_thread(effect.function) if effect.blocking else effect.function()
        return await _acquire(effect)


async def _acquire(effect: Acquire) -> bool:
    if effect.timeout is None:
        await effect.lock.acquire()
        return True
    if effect.timeout <= 0 and effect.lock.locked():
        return False
    try:
        async with asyncio.timeout(effect.timeout or None):
            await effect.lock.acquire()
    except TimeoutError:
        return False
    return True


async def _in_thread(function: Callable[[], Any]) -> Any:
    # A thread cannot be cancelled: wait for it, so that what it took (a lease) can be given back.
    work = asyncio.ensure_future(asyncio.to_thread(function))
    try:
        return await asyncio.shield(work)
    except asyncio.CancelledError:
        await asyncio.wait([work])
        raise
