"""Walking a list page by page, item by item, a few pages ahead of the reader."""

from __future__ import annotations

import contextvars
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Generic, Self, TypeVar

from .errors import InvalidRequestError
from .operation import Operation, Paging

R = TypeVar("R")


class PageWalk:
    """Decides which page comes next and when the list ends; asks nothing itself.

    The end is the last page by the server's own count, an empty page, or a page that repeats the one
    before it: some reports answer a page past the end with the last page again.
    """

    def __init__(self, operation: Operation[Any], params: Mapping[str, Any]) -> None:
        if operation.paging is None:
            raise InvalidRequestError("is not a list with pages", operation=operation.id)
        self._operation = operation
        self._paging: Paging = operation.paging
        self._params = dict(params)
        self.page = _number(operation, self._params.get(self._paging.page), self._paging.first)
        size = _number(operation, self._params.get(self._paging.size), self._paging.max_size)
        if size < 1:
            raise InvalidRequestError("the page size must be 1 or more", operation=operation.id)
        # A larger size is cut in silence, while the number of pages is counted from what was asked.
        self.size = min(size, self._paging.max_size)
        self.skip = 0
        self._pages: int | None = None
        self._previous: Any = None
        self._ended = False

    def fresh(self) -> PageWalk:
        """Return a walk from the same beginning."""
        walk = PageWalk(self._operation, self._params)
        walk.page, walk.skip = self.page, self.skip
        return walk

    def query(self, page: int) -> dict[str, Any]:
        """Return the parameters that ask for this page."""
        return {**self._params, self._paging.page: page, self._paging.size: self.size}

    def take(self, result: Any) -> list[Any]:
        """Return the items of the next page in order; an empty list ends the walk."""
        found = getattr(result, self._paging.items, None)
        items = list(found) if isinstance(found, list | tuple) else []
        if not items or items == self._previous:
            self._ended = True
            return []
        self._previous = items
        counted = getattr(result, self._paging.pages, None) if self._paging.pages else None
        if isinstance(counted, int) and counted > 0:
            # One report counts right only on its first page, so the largest count holds.
            self._pages = max(counted, self._pages or 0)
        self.page += 1
        return items

    @property
    def over(self) -> bool:
        """Whether no page is left, as far as is known."""
        return self._ended or self._left() == 0

    def ahead(self, most: int) -> range:
        """Return the pages worth asking for now, the next one first: `most` at most, and at least one.

        Without the server's count of pages it is only the next one, so that none is asked in vain.
        """
        left = self._left()
        count = 1 if left is None else min(left, max(1, most))
        return range(self.page, self.page + (0 if self._ended else count))

    def cursor(self, page: int, index: int) -> str:
        """Return where the reader is, for `at`."""
        return f"{self._operation.id}:{self.size}:{page}:{index}"

    def at(self, cursor: str) -> PageWalk:
        """Return a walk that goes on at a cursor. Raises InvalidRequestError for a foreign one."""
        name, *numbers = cursor.split(":")
        good = name == self._operation.id and [n for n in numbers if n.isdecimal()] == numbers
        if not good or len(numbers) != 3 or int(numbers[0]) != self.size:
            raise InvalidRequestError(
                "the cursor is of another list or page size", operation=self._operation.id
            )
        walk = self.fresh()
        walk.page, walk.skip = int(numbers[1]), int(numbers[2])
        return walk

    def _left(self) -> int | None:
        if self._pages is None:
            return None
        return max(0, self._pages - (self.page - self._paging.first))


class PageIterator(Generic[R]):
    """Yields the items of a list; `pages()` yields whole pages.

    Some pages are fetched ahead by threads (`prefetch` of RequestOptions), in order, never more than
    that many being held. Iterating again starts again. Items come as the server orders them; when
    documents change meanwhile, one may come twice or be missed.
    """

    def __init__(
        self, fetch: Callable[[Mapping[str, Any]], Any], walk: PageWalk, prefetch: int
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
        """Return an iterator that goes on after the item at which `cursor` was taken.

        Use the same filters and page size. Raises InvalidRequestError for the cursor of another list.
        """
        return type(self)(self._fetch, self._walk.at(cursor), self._prefetch)

    def __iter__(self) -> Iterator[R]:
        walk = self._walk.fresh()
        for number, items, _ in self._pages(walk):
            for index, item in enumerate(items):
                if number > self._walk.page or index >= walk.skip:
                    self._place = walk.cursor(number, index + 1)
                    yield item

    def pages(self) -> Iterator[Any]:
        """Yield the pages themselves, as `list` returns them."""
        return (page for _, _, page in self._pages(self._walk.fresh()))

    def _pages(self, walk: PageWalk) -> Iterator[tuple[int, list[R], Any]]:
        pending: deque[Future[Any]] = deque()
        pool = ThreadPoolExecutor(max(1, self._prefetch), "xingchen-page")

        def top_up() -> None:
            for ahead in walk.ahead(self._prefetch)[len(pending) :]:
                context = contextvars.copy_context()
                pending.append(pool.submit(context.run, self._fetch, walk.query(ahead)))

        try:
            first = walk.page
            while not walk.over:
                number = walk.page
                # The first page alone: many readers want no more, and it says how many there are.
                if number > first and self._prefetch:
                    top_up()
                    page = pending.popleft().result()
                else:
                    page = self._fetch(walk.query(number))
                items = walk.take(page)
                if number > first and self._prefetch:
                    top_up()
                if items:
                    yield number, items, page
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _number(operation: Operation[Any], value: Any, default: int) -> int:
    if value is None:
        return default
    text = str(value)
    if isinstance(value, bool) or not text.lstrip("-").isdigit():
        raise InvalidRequestError(
            "page and page size must be whole numbers", operation=operation.id
        )
    return int(text)
