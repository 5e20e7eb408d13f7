# Generated from the spec by `python -m generator generate`; edit the spec or templates.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...runtime.async_client import AsyncClient
    from .approval import AsyncApprovalResource


class AsyncWf:
    """The resources of `wf`, each imported when first used."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def approval(self) -> AsyncApprovalResource:
        """审批"""
        from .approval import AsyncApprovalResource

        return AsyncApprovalResource(self._client)
