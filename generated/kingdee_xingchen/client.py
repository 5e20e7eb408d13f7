# Generated from the spec by `python -m generator generate`; edit the spec or templates.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .operations import find
from .runtime.client import Client

if TYPE_CHECKING:
    from .resources.app_management import AppManagement
    from .resources.arap import Arap
    from .resources.auth import Auth
    from .resources.basedata import Basedata
    from .resources.bd import Bd
    from .resources.cust import Cust
    from .resources.ebx import Ebx
    from .resources.fi import Fi
    from .resources.fp import Fp
    from .resources.inv import Inv
    from .resources.ls import Ls
    from .resources.pm import Pm
    from .resources.sal import Sal
    from .resources.scm import Scm
    from .resources.sys import Sys
    from .resources.wf import Wf


class Xingchen(Client):
    """The client: `xc.<module>.<resource>.<method>(...)`."""

    _find = staticmethod(find)

    @cached_property
    def app_management(self) -> AppManagement:
        """The resources of `app_management`."""
        from .resources.app_management import AppManagement

        return AppManagement(self)

    @cached_property
    def bd(self) -> Bd:
        """The resources of `bd`."""
        from .resources.bd import Bd

        return Bd(self)

    @cached_property
    def scm(self) -> Scm:
        """The resources of `scm`."""
        from .resources.scm import Scm

        return Scm(self)

    @cached_property
    def arap(self) -> Arap:
        """The resources of `arap`."""
        from .resources.arap import Arap

        return Arap(self)

    @cached_property
    def fi(self) -> Fi:
        """The resources of `fi`."""
        from .resources.fi import Fi

        return Fi(self)

    @cached_property
    def ls(self) -> Ls:
        """The resources of `ls`."""
        from .resources.ls import Ls

        return Ls(self)

    @cached_property
    def pm(self) -> Pm:
        """The resources of `pm`."""
        from .resources.pm import Pm

        return Pm(self)

    @cached_property
    def inv(self) -> Inv:
        """The resources of `inv`."""
        from .resources.inv import Inv

        return Inv(self)

    @cached_property
    def sal(self) -> Sal:
        """The resources of `sal`."""
        from .resources.sal import Sal

        return Sal(self)

    @cached_property
    def fp(self) -> Fp:
        """The resources of `fp`."""
        from .resources.fp import Fp

        return Fp(self)

    @cached_property
    def ebx(self) -> Ebx:
        """The resources of `ebx`."""
        from .resources.ebx import Ebx

        return Ebx(self)

    @cached_property
    def sys(self) -> Sys:
        """The resources of `sys`."""
        from .resources.sys import Sys

        return Sys(self)

    @cached_property
    def basedata(self) -> Basedata:
        """The resources of `basedata`."""
        from .resources.basedata import Basedata

        return Basedata(self)

    @cached_property
    def wf(self) -> Wf:
        """The resources of `wf`."""
        from .resources.wf import Wf

        return Wf(self)

    @cached_property
    def cust(self) -> Cust:
        """The resources of `cust`."""
        from .resources.cust import Cust

        return Cust(self)

    @cached_property
    def auth(self) -> Auth:
        """The resources of `auth`."""
        from .resources.auth import Auth

        return Auth(self)
