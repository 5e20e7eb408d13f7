# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""销售报价单"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.scm import sal_quota as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Literal

    from ...models.common import SaveReply
    from ...models.scm.sal_quota import SalQuota, SalQuotaInput, SalQuotaPage, SalQuotaRow
    from ...runtime.options import RequestOptions
    from ...runtime.paging import PageIterator
    from ...runtime.values import EpochMillis, OpenStr


class SalQuotaResource(Resource):
    """销售报价单"""

    def list(
        self,
        *,
        barcode: str | None = None,
        begin_date: dt.date | None = None,
        begin_time: EpochMillis | None = None,
        bill_close_state: OpenStr[Literal["C", "S", "H"]] | None = None,
        bill_no: str | None = None,
        bill_status: OpenStr[Literal["C", "Z"]] | None = None,
        creator_id: Sequence[str] | None = None,
        customer_group_id: Sequence[str] | None = None,
        customer_name: str | None = None,
        customer_number: str | None = None,
        dept_id: Sequence[str] | None = None,
        dept_number: str | None = None,
        emp_id: Sequence[str] | None = None,
        emp_number: str | None = None,
        end_bill_date: dt.date | None = None,
        end_date: dt.date | None = None,
        end_time: EpochMillis | None = None,
        expire_date: dt.date | None = None,
        expire_time: EpochMillis | None = None,
        material_model: str | None = None,
        material_name: str | None = None,
        material_number: str | None = None,
        order_by: str | None = None,
        show_material_total: bool | None = None,
        show_only_push_move: bool | None = None,
        start_bill_date: dt.date | None = None,
        start_date: dt.date | None = None,
        start_time: EpochMillis | None = None,
        stock_id: Sequence[str] | None = None,
        top: int | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> SalQuotaPage:
        """销售报价单列表.

        Args:
            barcode: 条形码; e.g. 6901234567892.
            begin_date: 开始日期; yyyy-MM-dd.
            begin_time: 修改时间起; a point in time.
            bill_close_state: 单据关闭状态; C 未关闭, S 已关闭, H 手动关闭.
            bill_no: 单据编码; e.g. XSDD-20240520-00001.
            bill_status: 单据状态; C 已审核, Z 未审核.
            creator_id: 制单人id.
            customer_group_id: 客户分类id.
            customer_name: 客户名称; e.g. 深圳市星辰贸易有限公司.
            customer_number: 客户编码; e.g. KH00001.
            dept_id: 部门id.
            dept_number: 部门编码; e.g. BM001.
            emp_id: 职员id.
            emp_number: 业务员编码; e.g. YG001.
            end_bill_date: 单据日期止; yyyy-MM-dd.
            end_date: 结束日期; yyyy-MM-dd.
            end_time: 创建时间止; a point in time.
            expire_date: 结束日期; yyyy-MM-dd.
            expire_time: 修改时间止; a point in time.
            material_model: 商品规格型号; e.g. 500g.
            material_name: 商品名称; e.g. 红富士苹果.
            material_number: 商品编码; e.g. SP00001.
            order_by: 排序; e.g. number asc.
            show_material_total: 是否统计商品种类和数量到单据.
            show_only_push_move: 是否仅返回符合下推移仓单的数据.
            start_bill_date: 单据日期起; yyyy-MM-dd.
            start_date: 开始日期; yyyy-MM-dd.
            start_time: 创建时间起; a point in time.
            stock_id: 仓库id.
            top: 截取单据前top个商品数据返回; e.g. 1.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `SalQuotaPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/销售单据/销售报价单 1.0.6, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "barcode": barcode,
                "begin_date": begin_date,
                "begin_time": begin_time,
                "bill_close_state": bill_close_state,
                "bill_no": bill_no,
                "bill_status": bill_status,
                "creator_id": creator_id,
                "customer_group_id": customer_group_id,
                "customer_name": customer_name,
                "customer_number": customer_number,
                "dept_id": dept_id,
                "dept_number": dept_number,
                "emp_id": emp_id,
                "emp_number": emp_number,
                "end_bill_date": end_bill_date,
                "end_date": end_date,
                "end_time": end_time,
                "expire_date": expire_date,
                "expire_time": expire_time,
                "material_model": material_model,
                "material_name": material_name,
                "material_number": material_number,
                "order_by": order_by,
                "show_material_total": show_material_total,
                "show_only_push_move": show_only_push_move,
                "start_bill_date": start_bill_date,
                "start_date": start_date,
                "start_time": start_time,
                "stock_id": stock_id,
                "top": top,
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
        bill_close_state: OpenStr[Literal["C", "S", "H"]] | None = None,
        bill_no: str | None = None,
        bill_status: OpenStr[Literal["C", "Z"]] | None = None,
        creator_id: Sequence[str] | None = None,
        customer_group_id: Sequence[str] | None = None,
        customer_name: str | None = None,
        customer_number: str | None = None,
        dept_id: Sequence[str] | None = None,
        dept_number: str | None = None,
        emp_id: Sequence[str] | None = None,
        emp_number: str | None = None,
        end_bill_date: dt.date | None = None,
        end_date: dt.date | None = None,
        end_time: EpochMillis | None = None,
        expire_date: dt.date | None = None,
        expire_time: EpochMillis | None = None,
        material_model: str | None = None,
        material_name: str | None = None,
        material_number: str | None = None,
        order_by: str | None = None,
        show_material_total: bool | None = None,
        show_only_push_move: bool | None = None,
        start_bill_date: dt.date | None = None,
        start_date: dt.date | None = None,
        start_time: EpochMillis | None = None,
        stock_id: Sequence[str] | None = None,
        top: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PageIterator[SalQuotaRow]:
        """销售报价单列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `SalQuotaRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "barcode": barcode,
                "begin_date": begin_date,
                "begin_time": begin_time,
                "bill_close_state": bill_close_state,
                "bill_no": bill_no,
                "bill_status": bill_status,
                "creator_id": creator_id,
                "customer_group_id": customer_group_id,
                "customer_name": customer_name,
                "customer_number": customer_number,
                "dept_id": dept_id,
                "dept_number": dept_number,
                "emp_id": emp_id,
                "emp_number": emp_number,
                "end_bill_date": end_bill_date,
                "end_date": end_date,
                "end_time": end_time,
                "expire_date": expire_date,
                "expire_time": expire_time,
                "material_model": material_model,
                "material_name": material_name,
                "material_number": material_number,
                "order_by": order_by,
                "show_material_total": show_material_total,
                "show_only_push_move": show_only_push_move,
                "start_bill_date": start_bill_date,
                "start_date": start_date,
                "start_time": start_time,
                "stock_id": stock_id,
                "top": top,
                "page_size": page_size,
            },
            options=options,
        )

    def save(
        self,
        body: SalQuotaInput,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """销售报价单保存.

        Args:
            body: what to send, a `SalQuotaInput`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/销售单据/销售报价单 1.0.11, https://open.jdy.com/#/files/api
        """
        return self._call(ops.SAVE, {}, body=body, options=options)

    def get(
        self,
        *,
        id: str | None = None,
        number: str | None = None,
        options: RequestOptions | None = None,
    ) -> SalQuota:
        """销售报价单详情.

        Args:
            id: id; e.g. 838301774942061568.
            number: 编码; e.g. 001.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SalQuota`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/销售单据/销售报价单 1.0.8, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.GET,
            {
                "id": id,
                "number": number,
            },
            options=options,
        )
