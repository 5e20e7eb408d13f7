# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""销售出库单"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.scm import sal_out_bound as ops
from ...resources._mixins import (
    AuditMixin,
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
    from ...models.scm.sal_out_bound import (
        SalOutBound,
        SalOutBoundBatch,
        SalOutBoundBatchReply,
        SalOutBoundInput,
        SalOutBoundPage,
        SalOutBoundRow,
    )
    from ...runtime.options import RequestOptions
    from ...runtime.paging import PageIterator
    from ...runtime.values import EpochMillis, OpenStr


class SalOutBoundResource(
    PushToMixin,
    AuditMixin,
    UnauditMixin,
    DeleteMixin,
    InvalidMixin,
    ValidMixin,
):
    """销售出库单"""

    _entity = "sal_bill_outbound"

    def list(
        self,
        *,
        bill_no: str | None = None,
        bill_status: OpenStr[Literal["C", "Z"]] | None = None,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        creator_id: Sequence[str] | None = None,
        currency_id: Sequence[str] | None = None,
        customer_id: Sequence[str] | None = None,
        customer_name: str | None = None,
        customer_number: str | None = None,
        delivery_status: OpenStr[Literal["A", "P", "N", "C"]] | None = None,
        delivery_type: str | None = None,
        dept_id: Sequence[str] | None = None,
        dept_number: str | None = None,
        emp_id: Sequence[str] | None = None,
        emp_number: str | None = None,
        end_bill_date: dt.date | None = None,
        filter_zero: str | None = None,
        material_model: str | None = None,
        material_name: str | None = None,
        material_number: str | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        payment_flag: OpenStr[Literal["1", "0"]] | None = None,
        settle_status: OpenStr[Literal["C", "B", "A"]] | None = None,
        show_material_total: bool | None = None,
        src_bill_no: str | None = None,
        start_bill_date: dt.date | None = None,
        top: str | None = None,
        total_fields: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> SalOutBoundPage:
        """销售出库单列表.

        Args:
            bill_no: 单据编码; e.g. XSDD-20240520-00001.
            bill_status: 单据状态; C 已审核, Z 未审核.
            create_end_time: 创建时间止; a point in time.
            create_start_time: 创建时间起; a point in time.
            creator_id: 制单人id.
            currency_id: 币别id.
            customer_id: 客户id.
            customer_name: 客户名称; e.g. 深圳市星辰贸易有限公司.
            customer_number: 客户编码; e.g. KH00001.
            delivery_status: 配送状态; A 全部配送, P 部分配送, N 未配送, C 无需配送.
            delivery_type: 交货方式编码; e.g. JHFS01.
            dept_id: 部门id.
            dept_number: 部门编码; e.g. BM001.
            emp_id: 职员id.
            emp_number: 业务员编码; e.g. YG001.
            end_bill_date: 单据日期止; yyyy-MM-dd.
            filter_zero: 过滤字段值为0记录; e.g. 1.
            material_model: 商品规格型号; e.g. 500g.
            material_name: 商品名称; e.g. 红富士苹果.
            material_number: 商品编码; e.g. SP00001.
            modify_end_time: 修改时间止; a point in time.
            modify_start_time: 修改时间起; a point in time.
            payment_flag: 是否同单收款; 1 是, 0 否.
            settle_status: 付款状态; C 全部收款, B 部分收款, A 未收款.
            show_material_total: 是否统计商品种类和数量到单据.
            src_bill_no: 源单编号; e.g. XSDD-20240520-00001.
            start_bill_date: 单据日期起; yyyy-MM-dd.
            top: 截取单据前top个商品数据返回; e.g. 10.
            total_fields: 合计值字段; e.g. total_amount.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `SalOutBoundPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/销售单据/销售出库 1.0.27, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "bill_no": bill_no,
                "bill_status": bill_status,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "creator_id": creator_id,
                "currency_id": currency_id,
                "customer_id": customer_id,
                "customer_name": customer_name,
                "customer_number": customer_number,
                "delivery_status": delivery_status,
                "delivery_type": delivery_type,
                "dept_id": dept_id,
                "dept_number": dept_number,
                "emp_id": emp_id,
                "emp_number": emp_number,
                "end_bill_date": end_bill_date,
                "filter_zero": filter_zero,
                "material_model": material_model,
                "material_name": material_name,
                "material_number": material_number,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "payment_flag": payment_flag,
                "settle_status": settle_status,
                "show_material_total": show_material_total,
                "src_bill_no": src_bill_no,
                "start_bill_date": start_bill_date,
                "top": top,
                "total_fields": total_fields,
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
        creator_id: Sequence[str] | None = None,
        currency_id: Sequence[str] | None = None,
        customer_id: Sequence[str] | None = None,
        customer_name: str | None = None,
        customer_number: str | None = None,
        delivery_status: OpenStr[Literal["A", "P", "N", "C"]] | None = None,
        delivery_type: str | None = None,
        dept_id: Sequence[str] | None = None,
        dept_number: str | None = None,
        emp_id: Sequence[str] | None = None,
        emp_number: str | None = None,
        end_bill_date: dt.date | None = None,
        filter_zero: str | None = None,
        material_model: str | None = None,
        material_name: str | None = None,
        material_number: str | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        payment_flag: OpenStr[Literal["1", "0"]] | None = None,
        settle_status: OpenStr[Literal["C", "B", "A"]] | None = None,
        show_material_total: bool | None = None,
        src_bill_no: str | None = None,
        start_bill_date: dt.date | None = None,
        top: str | None = None,
        total_fields: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PageIterator[SalOutBoundRow]:
        """销售出库单列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `SalOutBoundRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "bill_no": bill_no,
                "bill_status": bill_status,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "creator_id": creator_id,
                "currency_id": currency_id,
                "customer_id": customer_id,
                "customer_name": customer_name,
                "customer_number": customer_number,
                "delivery_status": delivery_status,
                "delivery_type": delivery_type,
                "dept_id": dept_id,
                "dept_number": dept_number,
                "emp_id": emp_id,
                "emp_number": emp_number,
                "end_bill_date": end_bill_date,
                "filter_zero": filter_zero,
                "material_model": material_model,
                "material_name": material_name,
                "material_number": material_number,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "payment_flag": payment_flag,
                "settle_status": settle_status,
                "show_material_total": show_material_total,
                "src_bill_no": src_bill_no,
                "start_bill_date": start_bill_date,
                "top": top,
                "total_fields": total_fields,
                "page_size": page_size,
            },
            options=options,
        )

    def save(
        self,
        body: SalOutBoundInput,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """销售出库单保存.

        Args:
            body: what to send, a `SalOutBoundInput`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/销售单据/销售出库 1.0.38, https://open.jdy.com/#/files/api
        """
        return self._call(ops.SAVE, {}, body=body, options=options)

    def get(
        self,
        *,
        id: str | None = None,
        number: str | None = None,
        options: RequestOptions | None = None,
    ) -> SalOutBound:
        """销售出库单详情.

        Args:
            id: id; e.g. 838301774942061568.
            number: 编码; e.g. 001.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SalOutBound`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/销售单据/销售出库 1.0.34, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.GET,
            {
                "id": id,
                "number": number,
            },
            options=options,
        )

    def batch(
        self,
        body: SalOutBoundBatch,
        *,
        options: RequestOptions | None = None,
    ) -> SalOutBoundBatchReply:
        """销售出库单批量保存.

        Sales costs are not supported in the batch.

        Args:
            body: what to send, a `SalOutBoundBatch`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SalOutBoundBatchReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/销售单据/销售出库, https://open.jdy.com/#/files/api
        """
        return self._call(ops.BATCH, {}, body=body, options=options)
