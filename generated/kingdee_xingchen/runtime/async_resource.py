"""Base of the generated resource classes of the async client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from .async_paging import AsyncPageIterator
from .operation import Operation
from .options import RequestOptions

if TYPE_CHECKING:
    from .async_client import AsyncClient

T = TypeVar("T")


class AsyncResource:
    """Holds the client; its methods are one line each."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def _call(
        self,
        operation: Operation[T],
        params: Mapping[str, Any],
        *,
        body: Any = None,
        options: RequestOptions | None = None,
    ) -> T:
        return await self._client._call(operation, params, body=body, options=options)

    def _iterate(
        self,
        operation: Operation[Any],
        params: Mapping[str, Any],
        *,
        body: Any = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[Any]:
        return self._client._iterate(operation, params, body=body, options=options)


class AsyncEntityResource(AsyncResource):
    """A resource that some operations know by a code of its own."""

    __slots__ = ()

    _entity: ClassVar[str]
