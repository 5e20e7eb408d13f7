# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""采购入库单"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...async_resources._mixins import (
    AsyncAuditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncPushToMixin,
    AsyncUnauditMixin,
    AsyncValidMixin,
)
from ...operations.scm import pur_inbound as ops

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Literal

    from ...models.common import SaveReply
    from ...models.scm.pur_inbound import PurInbound, PurInboundInput, PurInboundPage, PurInboundRow
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions
    from ...runtime.values import EpochMillis, OpenStr


class AsyncPurInboundResource(
    AsyncPushToMixin,
    AsyncAuditMixin,
    AsyncUnauditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncValidMixin,
):
    """采购入库单"""

    _entity = "pur_bill_inbound"

    async def list(
        self,
        *,
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
        settle_status: OpenStr[Literal["A", "B", "C"]] | None = None,
        start_bill_date: dt.date | None = None,
        supplier_id: Sequence[str] | None = None,
        supplier_name: str | None = None,
        supplier_number: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PurInboundPage:
        """采购入库单列表.

        Args:
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
            settle_status: 付款状态; A 未付款, B 部分付款, C 全部付款.
            start_bill_date: 单据日期起; yyyy-MM-dd.
            supplier_id: 供应商id.
            supplier_name: 供应商名称; e.g. 广州市丰收农产品有限公司.
            supplier_number: 供应商编码; e.g. GYS00001.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `PurInboundPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/采购单据/采购入库 1.0.11, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
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
                "settle_status": settle_status,
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
        settle_status: OpenStr[Literal["A", "B", "C"]] | None = None,
        start_bill_date: dt.date | None = None,
        supplier_id: Sequence[str] | None = None,
        supplier_name: str | None = None,
        supplier_number: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[PurInboundRow]:
        """采购入库单列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `PurInboundRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
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
                "settle_status": settle_status,
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
        body: PurInboundInput,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """采购入库单保存.

        Args:
            body: what to send, a `PurInboundInput`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/采购单据/采购入库 1.0.29, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.SAVE, {}, body=body, options=options)

    async def get(
        self,
        *,
        id: str | None = None,
        number: str | None = None,
        options: RequestOptions | None = None,
    ) -> PurInbound:
        """采购入库单详情.

        Args:
            id: id; e.g. 838301774942061568.
            number: 编码; e.g. 001.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `PurInbound`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/采购单据/采购入库 1.0.22, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.GET,
            {
                "id": id,
                "number": number,
            },
            options=options,
        )
