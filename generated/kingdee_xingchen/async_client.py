# Generated from the spec by `python -m generator generate`; edit the spec or templates.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .operations import find
from .runtime.async_client import AsyncClient

if TYPE_CHECKING:
    from .async_resources.app_management import AsyncAppManagement
    from .async_resources.arap import AsyncArap
    from .async_resources.auth import AsyncAuth
    from .async_resources.basedata import AsyncBasedata
    from .async_resources.bd import AsyncBd
    from .async_resources.cust import AsyncCust
    from .async_resources.ebx import AsyncEbx
    from .async_resources.fi import AsyncFi
    from .async_resources.fp import AsyncFp
    from .async_resources.inv import AsyncInv
    from .async_resources.ls import AsyncLs
    from .async_resources.pm import AsyncPm
    from .async_resources.sal import AsyncSal
    from .async_resources.scm import AsyncScm
    from .async_resources.sys import AsyncSys
    from .async_resources.wf import AsyncWf


class AsyncXingchen(AsyncClient):
    """The client: `xc.<module>.<resource>.<method>(...)`."""

    _find = staticmethod(find)

    @cached_property
    def app_management(self) -> AsyncAppManagement:
        """The resources of `app_management`."""
        from .async_resources.app_management import AsyncAppManagement

        return AsyncAppManagement(self)

    @cached_property
    def bd(self) -> AsyncBd:
        """The resources of `bd`."""
        from .async_resources.bd import AsyncBd

        return AsyncBd(self)

    @cached_property
    def scm(self) -> AsyncScm:
        """The resources of `scm`."""
        from .async_resources.scm import AsyncScm

        return AsyncScm(self)

    @cached_property
    def arap(self) -> AsyncArap:
        """The resources of `arap`."""
        from .async_resources.arap import AsyncArap

        return AsyncArap(self)

    @cached_property
    def fi(self) -> AsyncFi:
        """The resources of `fi`."""
        from .async_resources.fi import AsyncFi

        return AsyncFi(self)

    @cached_property
    def ls(self) -> AsyncLs:
        """The resources of `ls`."""
        from .async_resources.ls import AsyncLs

        return AsyncLs(self)

    @cached_property
    def pm(self) -> AsyncPm:
        """The resources of `pm`."""
        from .async_resources.pm import AsyncPm

        return AsyncPm(self)

    @cached_property
    def inv(self) -> AsyncInv:
        """The resources of `inv`."""
        from .async_resources.inv import AsyncInv

        return AsyncInv(self)

    @cached_property
    def sal(self) -> AsyncSal:
        """The resources of `sal`."""
        from .async_resources.sal import AsyncSal

        return AsyncSal(self)

    @cached_property
    def fp(self) -> AsyncFp:
        """The resources of `fp`."""
        from .async_resources.fp import AsyncFp

        return AsyncFp(self)

    @cached_property
    def ebx(self) -> AsyncEbx:
        """The resources of `ebx`."""
        from .async_resources.ebx import AsyncEbx

        return AsyncEbx(self)

    @cached_property
    def sys(self) -> AsyncSys:
        """The resources of `sys`."""
        from .async_resources.sys import AsyncSys

        return AsyncSys(self)

    @cached_property
    def basedata(self) -> AsyncBasedata:
        """The resources of `basedata`."""
        from .async_resources.basedata import AsyncBasedata

        return AsyncBasedata(self)

    @cached_property
    def wf(self) -> AsyncWf:
        """The resources of `wf`."""
        from .async_resources.wf import AsyncWf

        return AsyncWf(self)

    @cached_property
    def cust(self) -> AsyncCust:
        """The resources of `cust`."""
        from .async_resources.cust import AsyncCust

        return AsyncCust(self)

    @cached_property
    def auth(self) -> AsyncAuth:
        """The resources of `auth`."""
        from .async_resources.auth import AsyncAuth

        return AsyncAuth(self)
