# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""委托代销"""

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
from ...operations.scm import entrust as ops

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Literal

    from ...models.common import SaveReply
    from ...models.scm.entrust import Entrust, EntrustInput, EntrustPage, EntrustRow
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions
    from ...runtime.values import EpochMillis, OpenStr


class AsyncEntrustResource(
    AsyncPushToMixin,
    AsyncAuditMixin,
    AsyncUnauditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncValidMixin,
):
    """委托代销"""

    _entity = "sal_bill_entrust"

    async def list(
        self,
        *,
        barcode: str | None = None,
        begin_date: dt.date | None = None,
        begin_time: EpochMillis | None = None,
        bill_no: str | None = None,
        bill_status: OpenStr[Literal["C", "Z"]] | None = None,
        bind_supplier: bool | None = None,
        creator_id: Sequence[str] | None = None,
        currency_id: Sequence[str] | None = None,
        customer_group_id: Sequence[str] | None = None,
        customer_id: Sequence[str] | None = None,
        customer_name: str | None = None,
        customer_number: str | None = None,
        delivery_status: OpenStr[Literal["A", "C"]] | None = None,
        delivery_type: str | None = None,
        delivery_type_id: OpenStr[Literal["6", "8", "9"]] | None = None,
        deliveryman_ids: Sequence[str] | None = None,
        dept_id: Sequence[str] | None = None,
        dept_number: str | None = None,
        emp_id: Sequence[str] | None = None,
        emp_number: str | None = None,
        end_bill_date: dt.date | None = None,
        end_date: dt.date | None = None,
        end_time: EpochMillis | None = None,
        expire_date: dt.date | None = None,
        expire_time: EpochMillis | None = None,
        express_company_ids: Sequence[str] | None = None,
        filter_zero: str | None = None,
        material_model: str | None = None,
        material_name: str | None = None,
        material_number: str | None = None,
        orderby: str | None = None,
        payment_flag: OpenStr[Literal["1", "0"]] | None = None,
        settle_status: OpenStr[Literal["C", "B", "A"]] | None = None,
        show_material_total: bool | None = None,
        src_bill_no: str | None = None,
        start_bill_date: dt.date | None = None,
        start_date: dt.date | None = None,
        start_time: EpochMillis | None = None,
        stock_id: Sequence[str] | None = None,
        total_fields: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> EntrustPage:
        """委托代销列表.

        Args:
            barcode: 条形码; e.g. 6901234567892.
            begin_date: 开始日期; yyyy-MM-dd.
            begin_time: 修改时间起; a point in time.
            bill_no: 单据编码; e.g. XSDD-20240520-00001.
            bill_status: 单据状态; C 已审核, Z 未审核.
            bind_supplier: 详情是否需要返回外部商品相关信息.
            creator_id: 制单人id.
            currency_id: 币别id.
            customer_group_id: 客户分类id.
            customer_id: 客户id.
            customer_name: 客户名称; e.g. 深圳市星辰贸易有限公司.
            customer_number: 客户编码; e.g. KH00001.
            delivery_status: 配送状态; A 已配送, C 无需配送.
            delivery_type: 交货方式编码; e.g. JHFS01.
            delivery_type_id: 交货方式id; 6 物流发货, 8 车辆配送, 9 客户自提.
            deliveryman_ids: 配送员id.
            dept_id: 部门id.
            dept_number: 部门编码; e.g. BM001.
            emp_id: 职员id.
            emp_number: 业务员编码; e.g. YG001.
            end_bill_date: 单据日期止; yyyy-MM-dd.
            end_date: 结束日期; yyyy-MM-dd.
            end_time: 创建时间止; a point in time.
            expire_date: 结束日期; yyyy-MM-dd.
            expire_time: 修改时间止; a point in time.
            express_company_ids: 物流方式.
            filter_zero: 过滤字段值为0记录; e.g. 1.
            material_model: 商品规格型号; e.g. 500g.
            material_name: 商品名称; e.g. 红富士苹果.
            material_number: 商品编码; e.g. SP00001.
            orderby: 排序; e.g. bill_date desc.
            payment_flag: 是否同单收款; 1 是, 0 否.
            settle_status: 付款状态; C 全部收款, B 部分收款, A 未收款.
            show_material_total: 是否统计商品种类和数量到单据.
            src_bill_no: 源单编号; e.g. XSDD-20240520-00001.
            start_bill_date: 单据日期起; yyyy-MM-dd.
            start_date: 开始日期; yyyy-MM-dd.
            start_time: 创建时间起; a point in time.
            stock_id: 仓库id.
            total_fields: 合计值字段; e.g. total_amount.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `EntrustPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/销售单据/委托代销单 1.0.20, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "barcode": barcode,
                "begin_date": begin_date,
                "begin_time": begin_time,
                "bill_no": bill_no,
                "bill_status": bill_status,
                "bind_supplier": bind_supplier,
                "creator_id": creator_id,
                "currency_id": currency_id,
                "customer_group_id": customer_group_id,
                "customer_id": customer_id,
                "customer_name": customer_name,
                "customer_number": customer_number,
                "delivery_status": delivery_status,
                "delivery_type": delivery_type,
                "delivery_type_id": delivery_type_id,
                "deliveryman_ids": deliveryman_ids,
                "dept_id": dept_id,
                "dept_number": dept_number,
                "emp_id": emp_id,
                "emp_number": emp_number,
                "end_bill_date": end_bill_date,
                "end_date": end_date,
                "end_time": end_time,
                "expire_date": expire_date,
                "expire_time": expire_time,
                "express_company_ids": express_company_ids,
                "filter_zero": filter_zero,
                "material_model": material_model,
                "material_name": material_name,
                "material_number": material_number,
                "orderby": orderby,
                "payment_flag": payment_flag,
                "settle_status": settle_status,
                "show_material_total": show_material_total,
                "src_bill_no": src_bill_no,
                "start_bill_date": start_bill_date,
                "start_date": start_date,
                "start_time": start_time,
                "stock_id": stock_id,
                "total_fields": total_fields,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        barcode: str | None = None,
        begin_date: dt.date | None = None,
        begin_time: EpochMillis | None = None,
        bill_no: str | None = None,
        bill_status: OpenStr[Literal["C", "Z"]] | None = None,
        bind_supplier: bool | None = None,
        creator_id: Sequence[str] | None = None,
        currency_id: Sequence[str] | None = None,
        customer_group_id: Sequence[str] | None = None,
        customer_id: Sequence[str] | None = None,
        customer_name: str | None = None,
        customer_number: str | None = None,
        delivery_status: OpenStr[Literal["A", "C"]] | None = None,
        delivery_type: str | None = None,
        delivery_type_id: OpenStr[Literal["6", "8", "9"]] | None = None,
        deliveryman_ids: Sequence[str] | None = None,
        dept_id: Sequence[str] | None = None,
        dept_number: str | None = None,
        emp_id: Sequence[str] | None = None,
        emp_number: str | None = None,
        end_bill_date: dt.date | None = None,
        end_date: dt.date | None = None,
        end_time: EpochMillis | None = None,
        expire_date: dt.date | None = None,
        expire_time: EpochMillis | None = None,
        express_company_ids: Sequence[str] | None = None,
        filter_zero: str | None = None,
        material_model: str | None = None,
        material_name: str | None = None,
        material_number: str | None = None,
        orderby: str | None = None,
        payment_flag: OpenStr[Literal["1", "0"]] | None = None,
        settle_status: OpenStr[Literal["C", "B", "A"]] | None = None,
        show_material_total: bool | None = None,
        src_bill_no: str | None = None,
        start_bill_date: dt.date | None = None,
        start_date: dt.date | None = None,
        start_time: EpochMillis | None = None,
        stock_id: Sequence[str] | None = None,
        total_fields: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[EntrustRow]:
        """委托代销列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `EntrustRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "barcode": barcode,
                "begin_date": begin_date,
                "begin_time": begin_time,
                "bill_no": bill_no,
                "bill_status": bill_status,
                "bind_supplier": bind_supplier,
                "creator_id": creator_id,
                "currency_id": currency_id,
                "customer_group_id": customer_group_id,
                "customer_id": customer_id,
                "customer_name": customer_name,
                "customer_number": customer_number,
                "delivery_status": delivery_status,
                "delivery_type": delivery_type,
                "delivery_type_id": delivery_type_id,
                "deliveryman_ids": deliveryman_ids,
                "dept_id": dept_id,
                "dept_number": dept_number,
                "emp_id": emp_id,
                "emp_number": emp_number,
                "end_bill_date": end_bill_date,
                "end_date": end_date,
                "end_time": end_time,
                "expire_date": expire_date,
                "expire_time": expire_time,
                "express_company_ids": express_company_ids,
                "filter_zero": filter_zero,
                "material_model": material_model,
                "material_name": material_name,
                "material_number": material_number,
                "orderby": orderby,
                "payment_flag": payment_flag,
                "settle_status": settle_status,
                "show_material_total": show_material_total,
                "src_bill_no": src_bill_no,
                "start_bill_date": start_bill_date,
                "start_date": start_date,
                "start_time": start_time,
                "stock_id": stock_id,
                "total_fields": total_fields,
                "page_size": page_size,
            },
            options=options,
        )

    async def save(
        self,
        body: EntrustInput,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """委托代销保存.

        Args:
            body: what to send, a `EntrustInput`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/销售单据/委托代销单 1.0.27, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.SAVE, {}, body=body, options=options)

    async def get(
        self,
        *,
        id: str | None = None,
        number: str | None = None,
        options: RequestOptions | None = None,
    ) -> Entrust:
        """委托代销详情.

        Args:
            id: id; e.g. 838301774942061568.
            number: 编码; e.g. 001.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `Entrust`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/销售单据/委托代销单 1.0.20, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.GET,
            {
                "id": id,
                "number": number,
            },
            options=options,
        )
