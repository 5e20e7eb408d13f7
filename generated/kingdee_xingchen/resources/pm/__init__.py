# Generated from the spec by `python -m generator generate`; edit the spec or templates.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...runtime.client import Client
    from .bom import BomResource
    from .bom_material import BomMaterialResource
    from .mat_issue_order import MatIssueOrderResource
    from .mat_order_ret import MatOrderRetResource
    from .mo_taskbill import MoTaskbillResource
    from .subm_prod_rtn import SubmProdRtnResource
    from .subm_prodin import SubmProdinResource
    from .subm_workorder import SubmWorkorderResource


class Pm:
    """The resources of `pm`, each imported when first used."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def bom(self) -> BomResource:
        """生产任务BOM"""
        from .bom import BomResource

        return BomResource(self._client)

    @cached_property
    def bom_material(self) -> BomMaterialResource:
        """材料分录联动"""
        from .bom_material import BomMaterialResource

        return BomMaterialResource(self._client)

    @cached_property
    def mat_issue_order(self) -> MatIssueOrderResource:
        """委外发料单"""
        from .mat_issue_order import MatIssueOrderResource

        return MatIssueOrderResource(self._client)

    @cached_property
    def mat_order_ret(self) -> MatOrderRetResource:
        """委外退料单"""
        from .mat_order_ret import MatOrderRetResource

        return MatOrderRetResource(self._client)

    @cached_property
    def mo_taskbill(self) -> MoTaskbillResource:
        """生产任务单"""
        from .mo_taskbill import MoTaskbillResource

        return MoTaskbillResource(self._client)

    @cached_property
    def subm_prod_rtn(self) -> SubmProdRtnResource:
        """委外产品退货单"""
        from .subm_prod_rtn import SubmProdRtnResource

        return SubmProdRtnResource(self._client)

    @cached_property
    def subm_prodin(self) -> SubmProdinResource:
        """委外产品入库单"""
        from .subm_prodin import SubmProdinResource

        return SubmProdinResource(self._client)

    @cached_property
    def subm_workorder(self) -> SubmWorkorderResource:
        """委外加工单"""
        from .subm_workorder import SubmWorkorderResource

        return SubmWorkorderResource(self._client)
