# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""自定义字段（支持多表体）"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...async_resources._mixins import (
    AsyncAuditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncUnauditMixin,
    AsyncValidMixin,
)
from ...operations.sys import custom_mult_field as ops

if TYPE_CHECKING:
    from ...models.sys.custom_mult_field import CustomMultFieldList
    from ...runtime.options import RequestOptions


class AsyncCustomMultFieldResource(
    AsyncAuditMixin,
    AsyncUnauditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncValidMixin,
):
    """自定义字段（支持多表体）"""

    _entity = "jdy_custom_field_met"

    async def list(
        self,
        *,
        entity_number: str,
        show_field_formula: bool | None = None,
        options: RequestOptions | None = None,
    ) -> CustomMultFieldList:
        """自定义字段查询（支持多表体）.

        The keys of custom fields differ between account sets.

        Args:
            entity_number: 单据或基础资料类型; e.g. sal_bill_order. Required.
            show_field_formula: 是否显示计算公式.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `CustomMultFieldList`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 系统设置 1.0.10, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "entity_number": entity_number,
                "show_field_formula": show_field_formula,
            },
            options=options,
        )
