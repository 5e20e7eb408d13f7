"""The async twin of paging: pages are fetched ahead by tasks."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Mapping
from typing import Any, Generic, Self, TypeVar

from .paging import PageWalk

R = TypeVar("R")


class AsyncPageIterator(Generic[R]):
    """Yields the items of a list; `pages()` yields whole pages. See PageIterator.

    Who leaves the loop early and wants what was asked ahead to end at once wraps it:
    `async with contextlib.aclosing(aiter(...)) as items`.
    """

    def __init__(
        self,
        fetch: Callable[[Mapping[str, Any]], Awaitable[Any]],
        walk: PageWalk,
        prefetch: int,
    ) -> None:
        self._fetch = fetch
        self._walk = walk
        self._prefetch = prefetch
        self._place = walk.cursor(walk.page, walk.skip)

    @property
    def cursor(self) -> str:
        """Where the last iteration stands, after the last item it gave: keep it for `resume`."""
        return self._place

    def resume(self, cursor: str) -> Self:
        """Return an iterator that goes on after the item at which `cursor` was taken."""
        return type(self)(self._fetch, self._walk.at(cursor), self._prefetch)

    async def __aiter__(self) -> AsyncIterator[R]:
        walk = self._walk.fresh()
        pages = self._pages(walk)
        try:
            async for number, items, _ in pages:
                for index, item in enumerate(items):
                    if number > self._walk.page or index >= walk.skip:
                        self._place = walk.cursor(number, index + 1)
                        yield item
        finally:
            await pages.aclose()

    async def pages(self) -> AsyncIterator[Any]:
        """Yield the pages themselves, as `list` returns them."""
        pages = self._pages(self._walk.fresh())
        try:
            async for _, _, page in pages:
                yield page
        finally:
            await pages.aclose()

    async def _pages(self, walk: PageWalk) -> AsyncGenerator[tuple[int, list[R], Any], None]:
        pending: deque[asyncio.Task[Any]] = deque()

        def top_up() -> None:
            for ahead in walk.ahead(self._prefetch)[len(pending) :]:
                pending.append(asyncio.ensure_future(self._fetch(walk.query(ahead))))

        try:
            first = walk.page
            while not walk.over:
                number = walk.page
                if number > first and self._prefetch:
                    top_up()
                    page = await pending[0]
                    pending.popleft()
                else:
                    page = await self._fetch(walk.query(number))
                items = walk.take(page)
                if number > first and self._prefetch:
                    top_up()
                if items:
                    yield number, items, page
        finally:
            for task in pending:
                task.cancel()
            await asyncio.gather(*pending, return_exceptions=True)
