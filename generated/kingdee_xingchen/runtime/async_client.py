"""The async client: what the generated `AsyncXingchen` is built on. Needs the extra `[async]`."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack

from .async_driver import AsyncDriver
from .async_paging import AsyncPageIterator
from .base import ClientBase
from .credentials import Credentials
from .effects import Steps
from .operation import Operation
from .options import RequestOptions
from .paging import PageWalk
from .paging_body import asked, placed
from .settings import Settings
from .transport import AsyncTransport

if TYPE_CHECKING:
    import aiohttp

    from .pushes import Push

T = TypeVar("T")


class AsyncClient(ClientBase):
    """Calls the API for one account set; for the tasks of one event loop.

    See `Settings` for the common parameters. Beside them: `transport` replaces the network, `session` is an
    `aiohttp.ClientSession` of your own, `proxies` maps schemes to proxy URLs, `verify` is a path to a CA
    bundle or False.
    """

    def __init__(
        self,
        credentials: Credentials,
        *,
        transport: AsyncTransport | None = None,
        session: aiohttp.ClientSession | None = None,
        proxies: Mapping[str, str] | None = None,
        verify: bool | str | None = None,
        **settings: Unpack[Settings],
    ) -> None:
        super().__init__(credentials, settings)
        if transport is None:
            from .transport_aiohttp import AiohttpTransport

            transport = AiohttpTransport(session, proxies=proxies, verify=verify)
        self._driver = AsyncDriver(transport, self._shared.clock)

    async def call(
        self,
        operation_id: str,
        arguments: Any = None,
        /,
        *,
        params: Mapping[str, Any] | None = None,
        body: Any = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Call any operation by its id.

        `arguments` is the body when the operation has one, else the parameters; keys are wire or Python
        names. Raises UnknownOperationError, and what a typed method raises.
        """
        operation = self._find(operation_id)
        params, body = self._arguments(operation, arguments, params, body)
        return await self._call(operation, params, body=body, options=options)

    async def apply_push(self, push: Push) -> bool:
        """Take over the authorization of this account set from a push; False when it is not in it."""
        return await self._drive(self._pushed(push))

    async def close(self) -> None:
        """Free the connections, unless another account's client made them."""
        if self._owner:
            await self._driver.transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    def _new_lock(self) -> Any:
        return asyncio.Lock()

    def _new_slots(self, count: int) -> Any:
        return asyncio.Semaphore(count)

    async def _drive(self, steps: Steps[T]) -> T:
        return await self._driver.drive(steps)

    async def _call(
        self,
        operation: Operation[T],
        params: Mapping[str, Any],
        *,
        body: Any = None,
        options: RequestOptions | None = None,
    ) -> T:
        return await self._drive(self._core.call(operation, params, body, options))

    def _iterate(
        self,
        operation: Operation[Any],
        params: Mapping[str, Any],
        *,
        body: Any = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[Any]:
        async def fetch(query: Mapping[str, Any]) -> Any:
            found, page = placed(operation, query, body)
            return await self._call(operation, found, body=page, options=options)

        return AsyncPageIterator(
            fetch, PageWalk(operation, asked(operation, params, body)), self._prefetch(options)
        )
