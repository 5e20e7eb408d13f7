"""`with Sandbox() as sandbox:` gives a gateway on a free loopback port."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from .gateway import Gateway
from .options import Clock, Options
from .wire import RequestRecord

if TYPE_CHECKING:
    from ..runtime.credentials import Credentials
    from .server import Server


class Sandbox:
    """A local double of the Xingchen gateway, on loopback, with sample data.

    `port` 0 takes a free one. Everything else is described in `Options`; several sandboxes may
    run at once in one process. Use it as a context manager, or call `start` and `stop`.

    Raises `OSError` when the port is taken, `ImportError` when the extra `[sandbox]` is missing.
    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        seed: int = 1,
        data: Path | str | None = None,
        bundle: Path | Mapping[str, Any] | None = None,
        clock: Clock | None = None,
        options: Options | None = None,
    ) -> None:
        chosen: dict[str, Any] = {"clock": clock} if clock else {}
        path = Path(data) if data is not None else None
        self.options = options or Options(seed=seed, data=path, bundle=bundle, **chosen)
        self._host, self._port = host, port
        self._gateway: Gateway | None = None
        self._server: Server | None = None

    def start(self) -> Sandbox:
        """Load the spec and the data, and listen."""
        if self._server is not None:
            return self
        from .server import Server

        self._gateway = Gateway(self.options)
        try:
            server = Server(self._gateway.handle, self._host, self._port, self.options.max_body)
            server.start()
        except BaseException:
            self._gateway.close()
            self._gateway = None
            raise
        self._server = server
        return self

    def stop(self) -> None:
        """Stop listening and close the state; a second call does nothing."""
        if self._server is not None:
            self._server.stop()
            self._server = None
        if self._gateway is not None:
            self._gateway.close()

    @property
    def gateway(self) -> Gateway:
        """The core; raises `RuntimeError` before the start."""
        if self._gateway is None:
            raise RuntimeError("the sandbox is not started: use `with Sandbox() as sandbox:`")
        return self._gateway

    @property
    def url(self) -> str:
        """Base URL for the client, `http://127.0.0.1:<port>`."""
        if self._server is None:
            raise RuntimeError("the sandbox is not running: use `with Sandbox() as sandbox:`")
        return self._server.url

    @property
    def credentials(self) -> Credentials:
        """Credentials that this sandbox accepts."""
        from ..runtime.credentials import Credentials

        accounts = self.gateway.accounts
        return Credentials(
            client_id=accounts.client_id,
            client_secret=accounts.client_secret,
            app_key=accounts.app_key,
            app_secret=accounts.app_secret,
            domain=accounts.domain,
            outer_instance_id=accounts.outer_instance_id,
        )

    @property
    def environment(self) -> dict[str, str]:
        """The variables with which `Xingchen.from_env()` talks to this sandbox."""
        accounts = self.gateway.accounts
        return {
            "XINGCHEN_BASE_URL": self.url,
            "XINGCHEN_CLIENT_ID": accounts.client_id,
            "XINGCHEN_CLIENT_SECRET": accounts.client_secret,
            "XINGCHEN_APP_KEY": accounts.app_key,
            "XINGCHEN_APP_SECRET": accounts.app_secret,
            "XINGCHEN_DOMAIN": accounts.domain,
            "XINGCHEN_OUTER_INSTANCE_ID": accounts.outer_instance_id,
        }

    @property
    def requests(self) -> list[RequestRecord]:
        """What came in, oldest first (the last 10,000)."""
        return list(self.gateway.requests)

    def __enter__(self) -> Sandbox:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()
