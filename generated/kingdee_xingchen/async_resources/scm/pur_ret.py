# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""采购退货单"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...async_resources._mixins import (
    AsyncAuditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncUnauditMixin,
    AsyncValidMixin,
)
from ...operations.scm import pur_ret as ops

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Literal

    from ...models.common import SaveReply, SupplierBillPage, SupplierBillRow
    from ...models.scm.pur_ret import PurRet, PurRetInput
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions
    from ...runtime.values import EpochMillis, OpenStr


class AsyncPurRetResource(
    AsyncAuditMixin,
    AsyncUnauditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncValidMixin,
):
    """采购退货单"""

    _entity = "pur_bill_outbound"

    async def list(
        self,
        *,
        barcode: str | None = None,
        bill_no: str | None = None,
        bill_status: OpenStr[Literal["C", "Z"]] | None = None,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        dept_id: Sequence[str] | None = None,
        dept_number: str | None = None,
        emp_id: Sequence[str] | None = None,
        end_bill_date: dt.date | None = None,
        material_model: str | None = None,
        material_name: str | None = None,
        material_number: str | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        out_side_pks: Sequence[str] | None = None,
        start_bill_date: dt.date | None = None,
        supplier_id: Sequence[str] | None = None,
        supplier_name: str | None = None,
        supplier_number: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> SupplierBillPage:
        """采购退货单列表.

        Args:
            barcode: 条形码; e.g. 6901234567892.
            bill_no: 单据编码; e.g. XSDD-20240520-00001.
            bill_status: 单据状态; C 已审核, Z 未审核.
            create_end_time: 创建时间止; a point in time.
            create_start_time: 创建时间起; a point in time.
            dept_id: 部门id.
            dept_number: 部门编码; e.g. BM001.
            emp_id: 职员id.
            end_bill_date: 单据日期止; yyyy-MM-dd.
            material_model: 商品规格型号; e.g. 500g.
            material_name: 商品名称; e.g. 红富士苹果.
            material_number: 商品编码; e.g. SP00001.
            modify_end_time: 修改时间止; a point in time.
            modify_start_time: 修改时间起; a point in time.
            out_side_pks: 外部标识集合查询.
            start_bill_date: 单据日期起; yyyy-MM-dd.
            supplier_id: 供应商id.
            supplier_name: 供应商名称; e.g. 广州市丰收农产品有限公司.
            supplier_number: 供应商编码; e.g. GYS00001.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `SupplierBillPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/采购单据/采购退货 1.0.11, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "barcode": barcode,
                "bill_no": bill_no,
                "bill_status": bill_status,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "dept_id": dept_id,
                "dept_number": dept_number,
                "emp_id": emp_id,
                "end_bill_date": end_bill_date,
                "material_model": material_model,
                "material_name": material_name,
                "material_number": material_number,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "out_side_pks": out_side_pks,
                "start_bill_date": start_bill_date,
                "supplier_id": supplier_id,
                "supplier_name": supplier_name,
                "supplier_number": supplier_number,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        barcode: str | None = None,
        bill_no: str | None = None,
        bill_status: OpenStr[Literal["C", "Z"]] | None = None,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        dept_id: Sequence[str] | None = None,
        dept_number: str | None = None,
        emp_id: Sequence[str] | None = None,
        end_bill_date: dt.date | None = None,
        material_model: str | None = None,
        material_name: str | None = None,
        material_number: str | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        out_side_pks: Sequence[str] | None = None,
        start_bill_date: dt.date | None = None,
        supplier_id: Sequence[str] | None = None,
        supplier_name: str | None = None,
        supplier_number: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[SupplierBillRow]:
        """采购退货单列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `SupplierBillRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "barcode": barcode,
                "bill_no": bill_no,
                "bill_status": bill_status,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "dept_id": dept_id,
                "dept_number": dept_number,
                "emp_id": emp_id,
                "end_bill_date": end_bill_date,
                "material_model": material_model,
                "material_name": material_name,
                "material_number": material_number,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "out_side_pks": out_side_pks,
                "start_bill_date": start_bill_date,
                "supplier_id": supplier_id,
                "supplier_name": supplier_name,
                "supplier_number": supplier_number,
                "page_size": page_size,
            },
            options=options,
        )

    async def save(
        self,
        body: PurRetInput,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """采购退货单保存.

        Args:
            body: what to send, a `PurRetInput`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/采购单据/采购退货 1.0.24, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.SAVE, {}, body=body, options=options)

    async def get(
        self,
        *,
        id: str | None = None,
        number: str | None = None,
        options: RequestOptions | None = None,
    ) -> PurRet:
        """采购退货单详情.

        Args:
            id: id; e.g. 838301774942061568.
            number: 编码; e.g. 001.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `PurRet`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/采购单据/采购退货 1.0.14, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.GET,
            {
                "id": id,
                "number": number,
            },
            options=options,
        )
