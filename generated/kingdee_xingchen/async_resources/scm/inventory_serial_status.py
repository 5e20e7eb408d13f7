# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""序列号状态表"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.scm import inventory_serial_status as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Literal

    from ...models.scm.inventory_serial_status import (
        InventorySerialStatusPage,
        InventorySerialStatusRow,
    )
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions
    from ...runtime.values import OpenStr


class AsyncInventorySerialStatusResource(AsyncResource):
    """序列号状态表"""

    async def list(
        self,
        *,
        end_date: dt.date | None = None,
        filter_aux_prop_id: Sequence[str] | None = None,
        filter_barcode: str | None = None,
        filter_customer_id: Sequence[str] | None = None,
        filter_material_category: Sequence[str] | None = None,
        filter_material_label: Sequence[str] | None = None,
        filter_material_model: str | None = None,
        filter_serial_status: OpenStr[Literal["-1", "0", "1", "2", "3", "4"]] | None = None,
        filter_sp_id: Sequence[str] | None = None,
        filter_stock_id: Sequence[str] | None = None,
        filter_supplier_id: Sequence[str] | None = None,
        search: str | None = None,
        start_date: dt.date | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> InventorySerialStatusPage:
        """序列号状态表列表.

        Args:
            end_date: 结束日期; yyyy-MM-dd.
            filter_aux_prop_id: 辅助属性id.
            filter_barcode: 条码; e.g. 6901234567892.
            filter_customer_id: 客户id.
            filter_material_category: 商品类别.
            filter_material_label: 商品标签.
            filter_material_model: 规格型号; e.g. 500g.
            filter_serial_status: 状态; -1 全部, 0 出库, 1 在库, 2 调拨在途, 3 待入库, 4 待出库.
            filter_sp_id: 仓位id.
            filter_stock_id: 仓库id.
            filter_supplier_id: 供应商id.
            search: 模糊搜索; e.g. 苹果.
            start_date: 开始日期; yyyy-MM-dd.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `InventorySerialStatusPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/仓存报表 1.0.11, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "end_date": end_date,
                "filter_aux_prop_id": filter_aux_prop_id,
                "filter_barcode": filter_barcode,
                "filter_customer_id": filter_customer_id,
                "filter_material_category": filter_material_category,
                "filter_material_label": filter_material_label,
                "filter_material_model": filter_material_model,
                "filter_serial_status": filter_serial_status,
                "filter_sp_id": filter_sp_id,
                "filter_stock_id": filter_stock_id,
                "filter_supplier_id": filter_supplier_id,
                "search": search,
                "start_date": start_date,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        end_date: dt.date | None = None,
        filter_aux_prop_id: Sequence[str] | None = None,
        filter_barcode: str | None = None,
        filter_customer_id: Sequence[str] | None = None,
        filter_material_category: Sequence[str] | None = None,
        filter_material_label: Sequence[str] | None = None,
        filter_material_model: str | None = None,
        filter_serial_status: OpenStr[Literal["-1", "0", "1", "2", "3", "4"]] | None = None,
        filter_sp_id: Sequence[str] | None = None,
        filter_stock_id: Sequence[str] | None = None,
        filter_supplier_id: Sequence[str] | None = None,
        search: str | None = None,
        start_date: dt.date | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[InventorySerialStatusRow]:
        """序列号状态表列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `InventorySerialStatusRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "end_date": end_date,
                "filter_aux_prop_id": filter_aux_prop_id,
                "filter_barcode": filter_barcode,
                "filter_customer_id": filter_customer_id,
                "filter_material_category": filter_material_category,
                "filter_material_label": filter_material_label,
                "filter_material_model": filter_material_model,
                "filter_serial_status": filter_serial_status,
                "filter_sp_id": filter_sp_id,
                "filter_stock_id": filter_stock_id,
                "filter_supplier_id": filter_supplier_id,
                "search": search,
                "start_date": start_date,
                "page_size": page_size,
            },
            options=options,
        )
