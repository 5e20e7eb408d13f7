# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""生产领料单"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...async_resources._mixins import (
    AsyncAuditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncUnauditMixin,
    AsyncValidMixin,
)
from ...operations.scm import inv_pick as ops

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Literal

    from ...models.common import SaveReply
    from ...models.scm.inv_pick import InvPick, InvPickInput, InvPickPage, InvPickRow
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions
    from ...runtime.values import EpochMillis, OpenStr


class AsyncInvPickResource(
    AsyncAuditMixin,
    AsyncUnauditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncValidMixin,
):
    """生产领料单"""

    _entity = "inv_pick_bill"

    async def list(
        self,
        *,
        bill_no: str | None = None,
        bill_status: OpenStr[Literal["C", "Z"]] | None = None,
        currency_id: Sequence[str] | None = None,
        dept_id: Sequence[str] | None = None,
        dept_number: str | None = None,
        emp_id: Sequence[str] | None = None,
        end_date: dt.date | None = None,
        end_time: EpochMillis | None = None,
        material_model: str | None = None,
        material_name: str | None = None,
        material_number: str | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        src_bill_no: str | None = None,
        start_date: dt.date | None = None,
        start_time: EpochMillis | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> InvPickPage:
        """生产领料单列表.

        Args:
            bill_no: 单据编码; e.g. XSDD-20240520-00001.
            bill_status: 单据状态; C 已审核, Z 未审核.
            currency_id: 币别id.
            dept_id: 领料部门id.
            dept_number: 领料部门编码; e.g. BM001.
            emp_id: 领料人id.
            end_date: 结束日期; yyyy-MM-dd.
            end_time: 结束时间; a point in time.
            material_model: 商品规格型号; e.g. 500g.
            material_name: 物料名称; e.g. 红富士苹果.
            material_number: 物料编码; e.g. SP00001.
            modify_end_time: 修改时间止; a point in time.
            modify_start_time: 修改时间起; a point in time.
            src_bill_no: 源单编号; e.g. XSDD-20240520-00001.
            start_date: 开始日期; yyyy-MM-dd.
            start_time: 开始时间; a point in time.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `InvPickPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/仓存单据/生产领料 1.0.15, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "bill_no": bill_no,
                "bill_status": bill_status,
                "currency_id": currency_id,
                "dept_id": dept_id,
                "dept_number": dept_number,
                "emp_id": emp_id,
                "end_date": end_date,
                "end_time": end_time,
                "material_model": material_model,
                "material_name": material_name,
                "material_number": material_number,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "src_bill_no": src_bill_no,
                "start_date": start_date,
                "start_time": start_time,
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
        currency_id: Sequence[str] | None = None,
        dept_id: Sequence[str] | None = None,
        dept_number: str | None = None,
        emp_id: Sequence[str] | None = None,
        end_date: dt.date | None = None,
        end_time: EpochMillis | None = None,
        material_model: str | None = None,
        material_name: str | None = None,
        material_number: str | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        src_bill_no: str | None = None,
        start_date: dt.date | None = None,
        start_time: EpochMillis | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[InvPickRow]:
        """生产领料单列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `InvPickRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "bill_no": bill_no,
                "bill_status": bill_status,
                "currency_id": currency_id,
                "dept_id": dept_id,
                "dept_number": dept_number,
                "emp_id": emp_id,
                "end_date": end_date,
                "end_time": end_time,
                "material_model": material_model,
                "material_name": material_name,
                "material_number": material_number,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "src_bill_no": src_bill_no,
                "start_date": start_date,
                "start_time": start_time,
                "page_size": page_size,
            },
            options=options,
        )

    async def save(
        self,
        body: InvPickInput,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """生产领料单保存.

        Args:
            body: what to send, a `InvPickInput`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/仓存单据/生产领料 1.0.26, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.SAVE, {}, body=body, options=options)

    async def get(
        self,
        *,
        id: str | None = None,
        number: str | None = None,
        options: RequestOptions | None = None,
    ) -> InvPick:
        """生产领料单详情.

        Args:
            id: id; e.g. 838301774942061568.
            number: 编码; e.g. 001.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `InvPick`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/仓存单据/生产领料 1.0.21, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.GET,
            {
                "id": id,
                "number": number,
            },
            options=options,
        )
