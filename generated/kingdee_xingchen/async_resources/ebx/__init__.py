# Generated from the spec by `python -m generator generate`; edit the spec or templates.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...runtime.async_client import AsyncClient
    from .bx_payapply import AsyncBxPayapplyResource
    from .reimb import AsyncReimbResource


class AsyncEbx:
    """The resources of `ebx`, each imported when first used."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def bx_payapply(self) -> AsyncBxPayapplyResource:
        """付款申请单"""
        from .bx_payapply import AsyncBxPayapplyResource

        return AsyncBxPayapplyResource(self._client)

    @cached_property
    def reimb(self) -> AsyncReimbResource:
        """报销单"""
        from .reimb import AsyncReimbResource

        return AsyncReimbResource(self._client)
