# Generated from the spec by `python -m generator generate`; edit the spec or templates.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...runtime.client import Client
    from .bx_payapply import BxPayapplyResource
    from .reimb import ReimbResource


class Ebx:
    """The resources of `ebx`, each imported when first used."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def bx_payapply(self) -> BxPayapplyResource:
        """付款申请单"""
        from .bx_payapply import BxPayapplyResource

        return BxPayapplyResource(self._client)

    @cached_property
    def reimb(self) -> ReimbResource:
        """报销单"""
        from .reimb import ReimbResource

        return ReimbResource(self._client)
