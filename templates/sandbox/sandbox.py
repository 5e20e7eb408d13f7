"""`with Sandbox() as sandbox:` gives a gateway on a free loopback port, or without any port."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from .faults import Fault
from .gateway import Gateway
from .options import Options
from .wire import RequestRecord

if TYPE_CHECKING:
    from .. import AsyncXingchen, Xingchen
    from ..runtime.credentials import Credentials
    from .server import Server
    from .transport import AsyncGatewayTransport, GatewayTransport


class Sandbox:
    """A local double of the Xingchen gateway, on loopback, with sample data.

    `port` 0 takes a free one; `listen=False` opens no port at all, then `client()` and
    `transport()` are the ways in. Everything else is a field of `Options`, given in `options` or by
    name: `Sandbox(seed=2, edition="standard", data="state.sqlite")`. Several sandboxes may run at
    once in one process. Use it as a context manager, or call `start` and `stop`.

    Raises `TypeError` for a setting that there is none of, `OSError` when the port is taken, `ModuleNotFoundError` when it shall listen and the
    extra `[sandbox]` is missing.
    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        listen: bool = True,
        options: Options | None = None,
        **settings: Any,
    ) -> None:
        if isinstance(settings.get("data"), str):
            settings["data"] = Path(settings["data"])
        self.options = replace(options or Options(), **settings)
        self._host, self._port, self._listen = host, port, listen
        self._gateway: Gateway | None = None
        self._server: Server | None = None

    def start(self) -> Sandbox:
        """Load the spec and the data, and listen; a second call does nothing."""
        if self._gateway is not None:
            return self
        gateway = Gateway(self.options)
        try:
            if self._listen:
                self._server = self._serve(gateway)
        except BaseException:
            gateway.close()
            raise
        self._gateway = gateway
        return self

    def _serve(self, gateway: Gateway) -> Server:
        try:
            from .server import Server
        except ModuleNotFoundError as error:
            hint = f"{error.name} is missing: pip install 'kingdee-xingchen[sandbox]'"
            raise ModuleNotFoundError(hint, name=error.name) from None
        server = Server(gateway.handle, self._host, self._port, self.options.max_body)
        server.start()
        return server

    def stop(self) -> None:
        """Stop listening and close the state; a second call does nothing."""
        if self._server is not None:
            self._server.stop()
            self._server = None
        if self._gateway is not None:
            self._gateway.close()
            self._gateway = None

    @property
    def gateway(self) -> Gateway:
        """The core; raises `RuntimeError` when the sandbox is not started."""
        if self._gateway is None:
            raise RuntimeError("the sandbox is not running: use `with Sandbox() as sandbox:`")
        return self._gateway

    @property
    def url(self) -> str:
        """Base URL for the client, `http://127.0.0.1:<port>`."""
        from .transport import BASE_URL

        _ = self.gateway
        return self._server.url if self._server is not None else BASE_URL

    @property
    def credentials(self) -> Credentials:
        """Credentials that this sandbox accepts now."""
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

    def client(self, **settings: Any) -> Xingchen:
        """A client of this sandbox without a socket; `settings` are those of `Xingchen`."""
        from .. import Xingchen

        settings.setdefault("transport", self.transport())
        return Xingchen(self.credentials, base_url=self.url, **settings)

    def async_client(self, **settings: Any) -> AsyncXingchen:
        """An async client of this sandbox without a socket."""
        from .. import AsyncXingchen

        settings.setdefault("transport", self.async_transport())
        return AsyncXingchen(self.credentials, base_url=self.url, **settings)

    def transport(self) -> GatewayTransport:
        """The way in for `Xingchen(transport=...)`."""
        from .transport import GatewayTransport

        return GatewayTransport(self.gateway)

    def async_transport(self) -> AsyncGatewayTransport:
        """The way in for `AsyncXingchen(transport=...)`."""
        from .transport import AsyncGatewayTransport

        return AsyncGatewayTransport(self.gateway)

    @contextmanager
    def fault(self, kind: str, **settings: Any) -> Iterator[Fault]:
        """Let a fault happen inside the `with` block; see `Fault` for the settings."""
        fault = Fault(kind, **settings)
        active = self.gateway.faults.active
        active.append(fault)
        try:
            yield fault
        finally:
            active[:] = [other for other in active if other is not fault]

    def reset(self) -> None:
        """Back to the sample data, without faults and with fresh quotas."""
        self.gateway.reset()

    def snapshot(self, name: str = "default") -> None:
        """Remember all documents under a name."""
        self.gateway.snapshot(name)

    def restore(self, name: str = "default") -> None:
        """Bring the documents of a snapshot back; `LookupError` when there is none."""
        self.gateway.restore(name)

    def __enter__(self) -> Sandbox:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()
