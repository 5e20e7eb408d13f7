# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""销售订单"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.scm import sal_order as ops
from ...resources._mixins import (
    AuditMixin,
    CloseMixin,
    DeleteMixin,
    InvalidMixin,
    PushToMixin,
    UnauditMixin,
    ValidMixin,
)

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Literal

    from ...models.common import SaveReply
    from ...models.scm.sal_order import (
        SalOrder,
        SalOrderInput,
        SalOrderLock,
        SalOrderPage,
        SalOrderRow,
    )
    from ...runtime.options import RequestOptions
    from ...runtime.paging import PageIterator
    from ...runtime.values import EpochMillis, OpenStr


class SalOrderResource(
    PushToMixin,
    AuditMixin,
    UnauditMixin,
    DeleteMixin,
    CloseMixin,
    InvalidMixin,
    ValidMixin,
):
    """销售订单"""

    _entity = "sal_bill_order"

    def list(
        self,
        *,
        bill_close_state: OpenStr[Literal["C", "S", "H"]] | None = None,
        bill_no: str | None = None,
        bill_status: OpenStr[Literal["C", "Z"]] | None = None,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        customer_name: str | None = None,
        customer_number: str | None = None,
        dept_id: Sequence[str] | None = None,
        dept_number: str | None = None,
        emp_id: Sequence[str] | None = None,
        emp_number: str | None = None,
        end_bill_date: dt.date | None = None,
        io_status: OpenStr[Literal["A", "Z", "C"]] | None = None,
        material_model: str | None = None,
        material_name: str | None = None,
        material_number: str | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        real_io_status: OpenStr[Literal["A", "Z", "C"]] | None = None,
        show_material_total: bool | None = None,
        start_bill_date: dt.date | None = None,
        total_fields: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> SalOrderPage:
        """销售订单列表.

        Args:
            bill_close_state: 单据关闭状态; C 未关闭, S 已关闭, H 手动关闭.
            bill_no: 单据编码; e.g. XSDD-20240520-00001.
            bill_status: 单据状态; C 已审核, Z 未审核.
            create_end_time: 创建时间止; a point in time.
            create_start_time: 创建时间起; a point in time.
            customer_name: 客户名称; e.g. 深圳市星辰贸易有限公司.
            customer_number: 客户编码; e.g. KH00001.
            dept_id: 部门id.
            dept_number: 部门编码; e.g. BM001.
            emp_id: 职员id.
            emp_number: 业务员编码; e.g. YG001.
            end_bill_date: 单据日期止; yyyy-MM-dd.
            io_status: 执行状态; A 未执行, Z 部分执行, C 全部执行.
            material_model: 商品规格型号; e.g. 500g.
            material_name: 商品名称; e.g. 红富士苹果.
            material_number: 商品编码; e.g. SP00001.
            modify_end_time: 修改时间止; a point in time.
            modify_start_time: 修改时间起; a point in time.
            real_io_status: 出库状态; A 未出库, Z 部分出库, C 全部出库.
            show_material_total: 是否统计商品种类和数量到单据.
            start_bill_date: 单据日期起; yyyy-MM-dd.
            total_fields: 合计值字段; e.g. total_amount.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `SalOrderPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/销售单据/销售订单 1.0.26, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "bill_close_state": bill_close_state,
                "bill_no": bill_no,
                "bill_status": bill_status,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "customer_name": customer_name,
                "customer_number": customer_number,
                "dept_id": dept_id,
                "dept_number": dept_number,
                "emp_id": emp_id,
                "emp_number": emp_number,
                "end_bill_date": end_bill_date,
                "io_status": io_status,
                "material_model": material_model,
                "material_name": material_name,
                "material_number": material_number,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "real_io_status": real_io_status,
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
        customer_name: str | None = None,
        customer_number: str | None = None,
        dept_id: Sequence[str] | None = None,
        dept_number: str | None = None,
        emp_id: Sequence[str] | None = None,
        emp_number: str | None = None,
        end_bill_date: dt.date | None = None,
        io_status: OpenStr[Literal["A", "Z", "C"]] | None = None,
        material_model: str | None = None,
        material_name: str | None = None,
        material_number: str | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        real_io_status: OpenStr[Literal["A", "Z", "C"]] | None = None,
        show_material_total: bool | None = None,
        start_bill_date: dt.date | None = None,
        total_fields: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PageIterator[SalOrderRow]:
        """销售订单列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `SalOrderRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "bill_close_state": bill_close_state,
                "bill_no": bill_no,
                "bill_status": bill_status,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "customer_name": customer_name,
                "customer_number": customer_number,
                "dept_id": dept_id,
                "dept_number": dept_number,
                "emp_id": emp_id,
                "emp_number": emp_number,
                "end_bill_date": end_bill_date,
                "io_status": io_status,
                "material_model": material_model,
                "material_name": material_name,
                "material_number": material_number,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "real_io_status": real_io_status,
                "show_material_total": show_material_total,
                "start_bill_date": start_bill_date,
                "total_fields": total_fields,
                "page_size": page_size,
            },
            options=options,
        )

    def save(
        self,
        body: SalOrderInput,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """销售订单保存.

        Args:
            body: what to send, a `SalOrderInput`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/销售单据/销售订单 1.0.31, https://open.jdy.com/#/files/api
        """
        return self._call(ops.SAVE, {}, body=body, options=options)

    def get(
        self,
        *,
        id: str | None = None,
        number: str | None = None,
        options: RequestOptions | None = None,
    ) -> SalOrder:
        """销售订单详情.

        Args:
            id: id; e.g. 838301774942061568.
            number: 编码; e.g. 001.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SalOrder`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/销售单据/销售订单 1.0.29, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.GET,
            {
                "id": id,
                "number": number,
            },
            options=options,
        )

    def lock(
        self,
        body: SalOrderLock,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """销售订单锁库.

        Not in the public documentation: seen only in the backend's list of routes.

        Args:
            body: what to send, a `SalOrderLock`.
            options: timeout, retries, deadline and headers of this call only.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 官方服务接口定义（2025-04）/进销存云/销售单据/销售订单 1.0.8, https://open.jdy.com/#/files/api
        """
        return self._call(ops.LOCK, {}, body=body, options=options)
