# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""序列号跟踪表"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.scm import inv_serial_track_bill as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Literal

    from ...models.scm.inv_serial_track_bill import InvSerialTrackBillPage, InvSerialTrackBillRow
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions
    from ...runtime.values import OpenStr


class AsyncInvSerialTrackBillResource(AsyncResource):
    """序列号跟踪表"""

    async def list(
        self,
        *,
        api_sn: str | None = None,
        end_date: dt.date | None = None,
        filter_billno: str | None = None,
        filter_customer_id: Sequence[str] | None = None,
        filter_emp_id: Sequence[str] | None = None,
        filter_material_brand: Sequence[str] | None = None,
        filter_material_category: Sequence[str] | None = None,
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
    ) -> InvSerialTrackBillPage:
        """序列号跟踪表列表.

        Args:
            api_sn: 序列号; e.g. SN20230513001.
            end_date: 单据日期的结束日期; yyyy-MM-dd.
            filter_billno: 单据编码; e.g. XSDD-20240520-00001.
            filter_customer_id: 客户id.
            filter_emp_id: 业务员id.
            filter_material_brand: 商品品牌id.
            filter_material_category: 商品类别id.
            filter_material_model: 规格型号; e.g. 500g.
            filter_serial_status: 状态; -1 全部, 0 已出库, 1 在库, 2 待出库, 3 待入库, 4 调拨在途.
            filter_sp_id: 仓位id.
            filter_stock_id: 仓库id.
            filter_supplier_id: 供应商id.
            search: 模糊搜索; e.g. 苹果.
            start_date: 单据日期的开始日期; yyyy-MM-dd.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `InvSerialTrackBillPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/仓存报表, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "api_sn": api_sn,
                "end_date": end_date,
                "filter_billno": filter_billno,
                "filter_customer_id": filter_customer_id,
                "filter_emp_id": filter_emp_id,
                "filter_material_brand": filter_material_brand,
                "filter_material_category": filter_material_category,
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
        api_sn: str | None = None,
        end_date: dt.date | None = None,
        filter_billno: str | None = None,
        filter_customer_id: Sequence[str] | None = None,
        filter_emp_id: Sequence[str] | None = None,
        filter_material_brand: Sequence[str] | None = None,
        filter_material_category: Sequence[str] | None = None,
        filter_material_model: str | None = None,
        filter_serial_status: OpenStr[Literal["-1", "0", "1", "2", "3", "4"]] | None = None,
        filter_sp_id: Sequence[str] | None = None,
        filter_stock_id: Sequence[str] | None = None,
        filter_supplier_id: Sequence[str] | None = None,
        search: str | None = None,
        start_date: dt.date | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[InvSerialTrackBillRow]:
        """序列号跟踪表列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `InvSerialTrackBillRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "api_sn": api_sn,
                "end_date": end_date,
                "filter_billno": filter_billno,
                "filter_customer_id": filter_customer_id,
                "filter_emp_id": filter_emp_id,
                "filter_material_brand": filter_material_brand,
                "filter_material_category": filter_material_category,
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
