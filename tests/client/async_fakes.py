"""The async side of the fakes."""

from __future__ import annotations

from typing import Any

from kingdee_xingchen.runtime.async_client import AsyncClient
from kingdee_xingchen.runtime.credentials import Credentials
from kingdee_xingchen.runtime.transport import HttpRequest, HttpResponse, Timeouts

from .fakes import Gateway, credentials, find


class AsyncGateway:
    """A Gateway behind the async protocol."""

    def __init__(self, gateway: Gateway) -> None:
        self.gateway = gateway

    async def send(self, request: HttpRequest, timeouts: Timeouts) -> HttpResponse:
        return self.gateway.send(request, timeouts)

    async def close(self) -> None:
        self.gateway.close()


class AsyncSampleClient(AsyncClient):
    _find = staticmethod(find)


def async_client(
    gateway: Gateway, who: Credentials | None = None, **settings: Any
) -> AsyncSampleClient:
    return AsyncSampleClient(
        who or credentials(), transport=AsyncGateway(gateway), clock=gateway.clock, **settings
    )
