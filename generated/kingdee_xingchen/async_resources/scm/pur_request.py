# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""采购申请单"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.scm import pur_request as ops
from ...operations.sys import bill_push, common_operate
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Literal

    from ...models.common import SaveReply
    from ...models.scm.pur_request import PurRequest, PurRequestInput, PurRequestPage, PurRequestRow
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions
    from ...runtime.values import EpochMillis, OpenStr


class AsyncPurRequestResource(AsyncResource):
    """采购申请单"""

    async def list(
        self,
        *,
        bill_close_state: OpenStr[Literal["C", "S", "H"]] | None = None,
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
        order_by: str | None = None,
        pur_chase_status: OpenStr[Literal["A", "P", "N"]] | None = None,
        show_material_total: bool | None = None,
        start_bill_date: dt.date | None = None,
        total_fields: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PurRequestPage:
        """采购申请单列表.

        Args:
            bill_close_state: 单据关闭状态; C 未关闭, S 已关闭, H 手动关闭.
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
            order_by: 排序; e.g. number asc.
            pur_chase_status: 采购状态; A 全部采购, P 部分采购, N 未采购.
            show_material_total: 是否统计商品种类和申请数量.
            start_bill_date: 单据日期起; yyyy-MM-dd.
            total_fields: 自定义合计字段; e.g. total_amount.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `PurRequestPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/采购单据/采购申请单 1.0.14, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "bill_close_state": bill_close_state,
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
                "order_by": order_by,
                "pur_chase_status": pur_chase_status,
                "show_material_total": show_material_total,
                "start_bill_date": start_bill_date,
                "total_fields": total_fields,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        bill_close_state: OpenStr[Literal["C", "S", "H"]] | None = None,
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
        order_by: str | None = None,
        pur_chase_status: OpenStr[Literal["A", "P", "N"]] | None = None,
        show_material_total: bool | None = None,
        start_bill_date: dt.date | None = None,
        total_fields: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[PurRequestRow]:
        """采购申请单列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `PurRequestRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "bill_close_state": bill_close_state,
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
                "order_by": order_by,
                "pur_chase_status": pur_chase_status,
                "show_material_total": show_material_total,
                "start_bill_date": start_bill_date,
                "total_fields": total_fields,
                "page_size": page_size,
            },
            options=options,
        )

    async def save(
        self,
        body: PurRequestInput,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """采购申请单保存.

        Args:
            body: what to send, a `PurRequestInput`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/采购单据/采购申请单 1.0.16, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.SAVE, {}, body=body, options=options)

    async def get(
        self,
        *,
        id: str | None = None,
        number: str | None = None,
        options: RequestOptions | None = None,
    ) -> PurRequest:
        """采购申请单详情.

        Args:
            id: id; e.g. 838301774942061568.
            number: 编码; e.g. 001.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `PurRequest`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/采购单据/采购申请单 1.0.16, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.GET, {"id": id, "number": number}, options=options)

    async def push_to(
        self,
        *,
        id: str,
        merge_push: bool | None = None,
        target_bill: OpenStr[
            Literal[
                "pur_bill_inbound",
                "ap_paybill",
                "sal_bill_outbound",
                "ar_creditbill",
                "inv_tfin_bill_inbound",
                "pur_bill_order",
                "sal_bill_entrust_rtn",
            ]
        ],
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """下推.

        Args:
            id: 源单id; e.g. 838301774942061568. Required.
            merge_push: 是否合并下推.
            target_bill: 目标单标识; pur_bill_inbound 采购入库, ap_paybill 付款单, sal_bill_outbound 销售出库,
                ar_creditbill 收款单, inv_tfin_bill_inbound 调拨入库, pur_bill_order 采购订单,
                sal_bill_entrust_rtn 委托代销退货单. Required.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 系统设置 1.0.15, https://open.jdy.com/#/files/api
        """
        return await self._call(
            bill_push.PUSH,
            {},
            body={
                "source_bill": "pur_bill_request",
                "id": id,
                "merge_push": merge_push,
                "target_bill": target_bill,
            },
            options=options,
        )

    async def audit(
        self,
        *,
        ids: Sequence[str] | None = None,
        ignore_warn: bool | None = None,
        numbers: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """审核.

        Args:
            ids: id 列表.
            ignore_warn: 是否忽略告警信息.
            numbers: 编码.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 系统设置 1.0.9, https://open.jdy.com/#/files/api
        """
        return await self._call(
            common_operate.OPERATE,
            {},
            body={
                "entity_number": "pur_bill_request",
                "operate_type": "audit",
                "ids": ids,
                "ignore_warn": ignore_warn,
                "numbers": numbers,
            },
            options=options,
        )

    async def unaudit(
        self,
        *,
        ids: Sequence[str] | None = None,
        ignore_warn: bool | None = None,
        numbers: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """反审核.

        Args:
            ids: id 列表.
            ignore_warn: 是否忽略告警信息.
            numbers: 编码.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 系统设置 1.0.9, https://open.jdy.com/#/files/api
        """
        return await self._call(
            common_operate.OPERATE,
            {},
            body={
                "entity_number": "pur_bill_request",
                "operate_type": "unaudit",
                "ids": ids,
                "ignore_warn": ignore_warn,
                "numbers": numbers,
            },
            options=options,
        )

    async def delete(
        self,
        *,
        ids: Sequence[str] | None = None,
        ignore_warn: bool | None = None,
        numbers: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """删除.

        Args:
            ids: id 列表.
            ignore_warn: 是否忽略告警信息.
            numbers: 编码.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 系统设置 1.0.9, https://open.jdy.com/#/files/api
        """
        return await self._call(
            common_operate.OPERATE,
            {},
            body={
                "entity_number": "pur_bill_request",
                "operate_type": "delete",
                "ids": ids,
                "ignore_warn": ignore_warn,
                "numbers": numbers,
            },
            options=options,
        )

    async def invalid(
        self,
        *,
        ids: Sequence[str] | None = None,
        ignore_warn: bool | None = None,
        numbers: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """作废.

        Args:
            ids: id 列表.
            ignore_warn: 是否忽略告警信息.
            numbers: 编码.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 系统设置 1.0.9, https://open.jdy.com/#/files/api
        """
        return await self._call(
            common_operate.OPERATE,
            {},
            body={
                "entity_number": "pur_bill_request",
                "operate_type": "invalid",
                "ids": ids,
                "ignore_warn": ignore_warn,
                "numbers": numbers,
            },
            options=options,
        )

    async def valid(
        self,
        *,
        ids: Sequence[str] | None = None,
        ignore_warn: bool | None = None,
        numbers: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """反作废.

        Args:
            ids: id 列表.
            ignore_warn: 是否忽略告警信息.
            numbers: 编码.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 系统设置 1.0.9, https://open.jdy.com/#/files/api
        """
        return await self._call(
            common_operate.OPERATE,
            {},
            body={
                "entity_number": "pur_bill_request",
                "operate_type": "valid",
                "ids": ids,
                "ignore_warn": ignore_warn,
                "numbers": numbers,
            },
            options=options,
        )
