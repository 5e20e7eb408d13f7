# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""商品仓库库存"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.scm import inventory_stock as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    from ...models.scm.inventory_stock import InventoryStockList
    from ...runtime.options import RequestOptions


class InventoryStockResource(Resource):
    """商品仓库库存"""

    def list(
        self,
        *,
        material_id: str,
        aux_prop_id: str | None = None,
        is_show_stock_position: bool | None = None,
        is_show_zero_im_qty: bool | None = None,
        options: RequestOptions | None = None,
    ) -> InventoryStockList:
        """商品仓库库存查询.

        Args:
            material_id: 商品id; e.g. 707056165233640448. Required.
            aux_prop_id: 辅助属性id; e.g. 722782579930516737.
            is_show_stock_position: 是否显示仓位.
            is_show_zero_im_qty: 是否显示零库存.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `InventoryStockList`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/仓存报表 1.0.8, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "material_id": material_id,
                "aux_prop_id": aux_prop_id,
                "is_show_stock_position": is_show_stock_position,
                "is_show_zero_im_qty": is_show_zero_im_qty,
            },
            options=options,
        )
