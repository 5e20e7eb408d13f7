# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""商品价格策略"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.bd import material_price as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from ...models.bd.material_price import MaterialPriceList
    from ...runtime.options import RequestOptions
    from ...runtime.values import StringDecimal


class AsyncMaterialPriceResource(AsyncResource):
    """商品价格策略"""

    async def query(
        self,
        *,
        bill_date: dt.date,
        bill_type_id: str,
        currency_id: str,
        exchange_rate: StringDecimal,
        material_id: str,
        qty: Sequence[str],
        unit_id: Sequence[str],
        aux_prop_id: Sequence[str] | None = None,
        customer_id: str | None = None,
        supplier_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> MaterialPriceList:
        """商品价格策略.

        Args:
            bill_date: 单据日期; yyyy-MM-dd. Required.
            bill_type_id: 单据类型; e.g. sal_bill_order. Required.
            currency_id: 币别id; e.g. 1. Required.
            exchange_rate: 汇率; e.g. 1. Required.
            material_id: 商品id; e.g. 749211741245632884. Required.
            qty: 商品数量. Required.
            unit_id: 单位id. Required.
            aux_prop_id: 辅助属性id.
            customer_id: 客户id; e.g. 768893389614948509.
            supplier_id: 供应商id; e.g. 705544733945170331.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `MaterialPriceList`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 基础资料/商品资料/价格资料 1.0.9, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.QUERY,
            {
                "bill_date": bill_date,
                "bill_type_id": bill_type_id,
                "currency_id": currency_id,
                "exchange_rate": exchange_rate,
                "material_id": material_id,
                "qty": qty,
                "unit_id": unit_id,
                "aux_prop_id": aux_prop_id,
                "customer_id": customer_id,
                "supplier_id": supplier_id,
            },
            options=options,
        )
