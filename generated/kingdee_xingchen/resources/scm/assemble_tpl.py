# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""组装拆卸模板"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.scm import assemble_tpl as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from ...models.scm.assemble_tpl import AssembleTpl, AssembleTplPage, AssembleTplRow
    from ...runtime.options import RequestOptions
    from ...runtime.paging import PageIterator
    from ...runtime.values import EpochMillis, OpenStr


class AssembleTplResource(Resource):
    """组装拆卸模板"""

    def list(
        self,
        *,
        begin_date: dt.date | None = None,
        bill_no: str | None = None,
        bill_status: OpenStr[Literal["C", "Z"]] | None = None,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        end_date: dt.date | None = None,
        expire_date: dt.date | None = None,
        material_model: str | None = None,
        material_name: str | None = None,
        material_number: str | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        start_date: dt.date | None = None,
        total_fields: str | None = None,
        tpl_type: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AssembleTplPage:
        """组装拆卸模板列表.

        Args:
            begin_date: 开始日期; yyyy-MM-dd.
            bill_no: 单据编码; e.g. XSDD-20240520-00001.
            bill_status: 单据状态; C 已审核, Z 未审核.
            create_end_time: 创建时间止; a point in time.
            create_start_time: 创建时间起; a point in time.
            end_date: 结束日期; yyyy-MM-dd.
            expire_date: 结束日期; yyyy-MM-dd.
            material_model: 商品规格型号; e.g. 500g.
            material_name: 商品名称; e.g. 红富士苹果.
            material_number: 商品编码; e.g. SP00001.
            modify_end_time: 修改时间止; a point in time.
            modify_start_time: 修改时间起; a point in time.
            start_date: 开始日期; yyyy-MM-dd.
            total_fields: 自定义合计字段; e.g. total_amount.
            tpl_type: 模板类型; e.g. assemble_tpl.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `AssembleTplPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/仓存单据/组装拆卸模板 1.0.9, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "begin_date": begin_date,
                "bill_no": bill_no,
                "bill_status": bill_status,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "end_date": end_date,
                "expire_date": expire_date,
                "material_model": material_model,
                "material_name": material_name,
                "material_number": material_number,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "start_date": start_date,
                "total_fields": total_fields,
                "tpl_type": tpl_type,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        begin_date: dt.date | None = None,
        bill_no: str | None = None,
        bill_status: OpenStr[Literal["C", "Z"]] | None = None,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        end_date: dt.date | None = None,
        expire_date: dt.date | None = None,
        material_model: str | None = None,
        material_name: str | None = None,
        material_number: str | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        start_date: dt.date | None = None,
        total_fields: str | None = None,
        tpl_type: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PageIterator[AssembleTplRow]:
        """组装拆卸模板列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `AssembleTplRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "begin_date": begin_date,
                "bill_no": bill_no,
                "bill_status": bill_status,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "end_date": end_date,
                "expire_date": expire_date,
                "material_model": material_model,
                "material_name": material_name,
                "material_number": material_number,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "start_date": start_date,
                "total_fields": total_fields,
                "tpl_type": tpl_type,
                "page_size": page_size,
            },
            options=options,
        )

    def get(
        self,
        *,
        id: str | None = None,
        number: str | None = None,
        options: RequestOptions | None = None,
    ) -> AssembleTpl:
        """组装拆卸模板详情.

        Args:
            id: id; e.g. 838301774942061568.
            number: 编码; e.g. 001.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `AssembleTpl`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/仓存单据/组装拆卸模板 1.0.9, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.GET,
            {
                "id": id,
                "number": number,
            },
            options=options,
        )
