# Generated from the spec by `python -m generator generate`; edit the spec or templates.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...runtime.client import Client
    from .invoice_kp import InvoiceKpResource


class Fp:
    """The resources of `fp`, each imported when first used."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def invoice_kp(self) -> InvoiceKpResource:
        """手工开票"""
        from .invoice_kp import InvoiceKpResource

        return InvoiceKpResource(self._client)
