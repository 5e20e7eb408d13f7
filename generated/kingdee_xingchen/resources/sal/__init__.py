# Generated from the spec by `python -m generator generate`; edit the spec or templates.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...runtime.client import Client
    from .sal_summary_rpt_ims import SalSummaryRptImsResource


class Sal:
    """The resources of `sal`, each imported when first used."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def sal_summary_rpt_ims(self) -> SalSummaryRptImsResource:
        """销售汇总表"""
        from .sal_summary_rpt_ims import SalSummaryRptImsResource

        return SalSummaryRptImsResource(self._client)
