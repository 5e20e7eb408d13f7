"""The sync client: what the generated `Xingchen` is built on."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack

from .base import ClientBase
from .credentials import Credentials
from .effects import Steps, SyncDriver
from .fairlock import FairLock
from .operation import Operation
from .options import RequestOptions
from .paging import PageIterator, PageWalk
from .paging_body import asked, placed
from .settings import Settings
from .transport import Transport

if TYPE_CHECKING:
    import requests

    from .pushes import Push

T = TypeVar("T")


class Client(ClientBase):
    """Calls the API for one account set; may be used by many threads at once.

    See `Settings` for the common parameters. Beside them: `transport` replaces the network, `session` is a
    `requests.Session` of your own, `proxies` and `verify` are as in requests.
    """

    def __init__(
        self,
        credentials: Credentials,
        *,
        transport: Transport | None = None,
        session: requests.Session | None = None,
        proxies: Mapping[str, str] | None = None,
        verify: bool | str | None = None,
        **settings: Unpack[Settings],
    ) -> None:
        super().__init__(credentials, settings)
        if transport is None:
            from .transport_requests import RequestsTransport

            transport = RequestsTransport(session, proxies=proxies, verify=verify)
        self._driver = SyncDriver(transport, self._shared.clock)

    def call(
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
        return self._call(operation, params, body=body, options=options)

    def close(self) -> None:
        """Free the connections, unless another account's client made them."""
        if self._owner:
            self._driver.transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def apply_push(self, push: Push) -> bool:
        """Take over the authorization of this account set from a push; False when it is not in it."""
        return self._drive(self._pushed(push))

    def _new_lock(self) -> Any:
        return FairLock()

    def _new_slots(self, count: int) -> Any:
        return threading.Semaphore(count)

    def _drive(self, steps: Steps[T]) -> T:
        return self._driver.drive(steps)

    def _call(
        self,
        operation: Operation[T],
        params: Mapping[str, Any],
        *,
        body: Any = None,
        options: RequestOptions | None = None,
    ) -> T:
        return self._drive(self._core.call(operation, params, body, options))

    def _iterate(
        self,
        operation: Operation[Any],
        params: Mapping[str, Any],
        *,
        body: Any = None,
        options: RequestOptions | None = None,
    ) -> PageIterator[Any]:
        def fetch(query: Mapping[str, Any]) -> Any:
            found, page = placed(operation, query, body)
            return self._call(operation, found, body=page, options=options)

        return PageIterator(
            fetch, PageWalk(operation, asked(operation, params, body)), self._prefetch(options)
        )
