"""Base of the generated resource classes of the sync client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from .operation import Operation
from .options import RequestOptions
from .paging import PageIterator

if TYPE_CHECKING:
    from .client import Client

T = TypeVar("T")


class Resource:
    """Holds the client; its methods are one line each."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def _call(
        self,
        operation: Operation[T],
        params: Mapping[str, Any],
        *,
        body: Any = None,
        options: RequestOptions | None = None,
    ) -> T:
        return self._client._call(operation, params, body=body, options=options)

    def _iterate(
        self,
        operation: Operation[Any],
        params: Mapping[str, Any],
        *,
        body: Any = None,
        options: RequestOptions | None = None,
    ) -> PageIterator[Any]:
        return self._client._iterate(operation, params, body=body, options=options)


class EntityResource(Resource):
    """A resource that some operations know by a code of its own."""

    __slots__ = ()

    _entity: ClassVar[str]
