# Generated from the spec by `python -m generator generate`; edit the spec or templates.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...runtime.client import Client
    from .custom import CustomResource


class Cust:
    """The resources of `cust`, each imported when first used."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def custom(self) -> CustomResource:
        """自定义接口"""
        from .custom import CustomResource

        return CustomResource(self._client)
