# Generated from the spec by `python -m generator generate`; edit the spec or templates.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...runtime.async_client import AsyncClient
    from .bom import AsyncBomResource
    from .bom_material import AsyncBomMaterialResource
    from .mat_issue_order import AsyncMatIssueOrderResource
    from .mat_order_ret import AsyncMatOrderRetResource
    from .mo_taskbill import AsyncMoTaskbillResource
    from .subm_prod_rtn import AsyncSubmProdRtnResource
    from .subm_prodin import AsyncSubmProdinResource
    from .subm_workorder import AsyncSubmWorkorderResource


class AsyncPm:
    """The resources of `pm`, each imported when first used."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def bom(self) -> AsyncBomResource:
        """生产任务BOM"""
        from .bom import AsyncBomResource

        return AsyncBomResource(self._client)

    @cached_property
    def bom_material(self) -> AsyncBomMaterialResource:
        """材料分录联动"""
        from .bom_material import AsyncBomMaterialResource

        return AsyncBomMaterialResource(self._client)

    @cached_property
    def mat_issue_order(self) -> AsyncMatIssueOrderResource:
        """委外发料单"""
        from .mat_issue_order import AsyncMatIssueOrderResource

        return AsyncMatIssueOrderResource(self._client)

    @cached_property
    def mat_order_ret(self) -> AsyncMatOrderRetResource:
        """委外退料单"""
        from .mat_order_ret import AsyncMatOrderRetResource

        return AsyncMatOrderRetResource(self._client)

    @cached_property
    def mo_taskbill(self) -> AsyncMoTaskbillResource:
        """生产任务单"""
        from .mo_taskbill import AsyncMoTaskbillResource

        return AsyncMoTaskbillResource(self._client)

    @cached_property
    def subm_prod_rtn(self) -> AsyncSubmProdRtnResource:
        """委外产品退货单"""
        from .subm_prod_rtn import AsyncSubmProdRtnResource

        return AsyncSubmProdRtnResource(self._client)

    @cached_property
    def subm_prodin(self) -> AsyncSubmProdinResource:
        """委外产品入库单"""
        from .subm_prodin import AsyncSubmProdinResource

        return AsyncSubmProdinResource(self._client)

    @cached_property
    def subm_workorder(self) -> AsyncSubmWorkorderResource:
        """委外加工单"""
        from .subm_workorder import AsyncSubmWorkorderResource

        return AsyncSubmWorkorderResource(self._client)
