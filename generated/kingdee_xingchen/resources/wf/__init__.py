# Generated from the spec by `python -m generator generate`; edit the spec or templates.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...runtime.client import Client
    from .approval import ApprovalResource


class Wf:
    """The resources of `wf`, each imported when first used."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def approval(self) -> ApprovalResource:
        """审批"""
        from .approval import ApprovalResource

        return ApprovalResource(self._client)
