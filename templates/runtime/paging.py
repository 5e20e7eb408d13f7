"""Walking a list page by page, item by item."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Generic, TypeVar

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
        self._paging: Paging = operation.paging
        self._params = dict(params)
        self.page = _number(operation, self._params.get(self._paging.page), self._paging.first)
        size = _number(operation, self._params.get(self._paging.size), self._paging.max_size)
        if size < 1:
            raise InvalidRequestError("the page size must be 1 or more", operation=operation.id)
        # A larger size is cut in silence, while the number of pages is counted from what was asked.
        self.size = min(size, self._paging.max_size)
        self.pages: int | None = None
        self._previous: Any = None

    def query(self, page: int) -> dict[str, Any]:
        """Return the parameters that ask for this page."""
        return {**self._params, self._paging.page: page, self._paging.size: self.size}

    def take(self, result: Any) -> list[Any] | None:
        """Return the items of the next page in order, None when the list was over before it."""
        found = getattr(result, self._paging.items, None)
        items = list(found) if isinstance(found, list | tuple) else []
        if not items or items == self._previous:
            return None
        self._previous = items
        counted = getattr(result, self._paging.pages, None) if self._paging.pages else None
        if isinstance(counted, int) and counted > 0:
            # One report counts right only on its first page, so the largest count holds.
            self.pages = max(counted, self.pages or 0)
        self.page += 1
        return items

    @property
    def over(self) -> bool:
        """Whether the server's own count says that no page is left."""
        return self.pages is not None and self.page - self._paging.first >= self.pages


class PageIterator(Generic[R]):
    """Yields the items of a list, fetching pages as they are needed; `pages()` yields whole pages.

    Iterating again starts again. Items are yielded as the server orders them; when documents change
    meanwhile, one may come twice or be missed.
    """

    def __init__(
        self,
        fetch: Callable[[Mapping[str, Any]], Any],
        operation: Operation[Any],
        params: Mapping[str, Any],
    ) -> None:
        self._fetch = fetch
        self._operation = operation
        self._params = params
        PageWalk(operation, params)

    def __iter__(self) -> Iterator[R]:
        for items, _ in self._walk():
            yield from items

    def pages(self) -> Iterator[Any]:
        """Yield the pages themselves, as `list` returns them."""
        return (page for _, page in self._walk())

    def _walk(self) -> Iterator[tuple[list[R], Any]]:
        walk = PageWalk(self._operation, self._params)
        while not walk.over:
            page = self._fetch(walk.query(walk.page))
            items = walk.take(page)
            if items is None:
                return
            yield items, page


def _number(operation: Operation[Any], value: Any, default: int) -> int:
    if value is None:
        return default
    text = str(value)
    if isinstance(value, bool) or not text.lstrip("-").isdigit():
        raise InvalidRequestError(
            "page and page size must be whole numbers", operation=operation.id
        )
    return int(text)
