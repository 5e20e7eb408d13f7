# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""调拨入库单"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.scm import inv_tfin as ops
from ...resources._mixins import AuditMixin, DeleteMixin, InvalidMixin, UnauditMixin, ValidMixin

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from ...models.common import SaveReply
    from ...models.scm.inv_tfin import InvTfin, InvTfinDraw, InvTfinDrawReply, InvTfinInput
    from ...models.scm.shared import TransferPage, TransferRow
    from ...runtime.options import RequestOptions
    from ...runtime.paging import PageIterator
    from ...runtime.values import EpochMillis, OpenStr


class InvTfinResource(
    AuditMixin,
    UnauditMixin,
    DeleteMixin,
    InvalidMixin,
    ValidMixin,
):
    """调拨入库单"""

    _entity = "inv_tfin_bill_inbound"

    def list(
        self,
        *,
        bill_no: str | None = None,
        bill_status: OpenStr[Literal["C", "Z"]] | None = None,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        end_bill_date: dt.date | None = None,
        in_stock_number: str | None = None,
        material_model: str | None = None,
        material_name: str | None = None,
        material_number: str | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        out_stock_number: str | None = None,
        start_bill_date: dt.date | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> TransferPage:
        """调拨入库单列表.

        Args:
            bill_no: 单据编码; e.g. XSDD-20240520-00001.
            bill_status: 单据状态; C 已审核, Z 未审核.
            create_end_time: 创建时间止; a point in time.
            create_start_time: 创建时间起; a point in time.
            end_bill_date: 单据日期止; yyyy-MM-dd.
            in_stock_number: 调入仓库编码; e.g. CK001.
            material_model: 商品规格型号; e.g. 500g.
            material_name: 商品名称; e.g. 红富士苹果.
            material_number: 商品编码; e.g. SP00001.
            modify_end_time: 修改时间止; a point in time.
            modify_start_time: 修改时间起; a point in time.
            out_stock_number: 调出仓库编码; e.g. CK001.
            start_bill_date: 单据日期起; yyyy-MM-dd.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `TransferPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/仓存单据/调拨入库 1.0.8, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "bill_no": bill_no,
                "bill_status": bill_status,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "end_bill_date": end_bill_date,
                "in_stock_number": in_stock_number,
                "material_model": material_model,
                "material_name": material_name,
                "material_number": material_number,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "out_stock_number": out_stock_number,
                "start_bill_date": start_bill_date,
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
        end_bill_date: dt.date | None = None,
        in_stock_number: str | None = None,
        material_model: str | None = None,
        material_name: str | None = None,
        material_number: str | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        out_stock_number: str | None = None,
        start_bill_date: dt.date | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PageIterator[TransferRow]:
        """调拨入库单列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `TransferRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "bill_no": bill_no,
                "bill_status": bill_status,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "end_bill_date": end_bill_date,
                "in_stock_number": in_stock_number,
                "material_model": material_model,
                "material_name": material_name,
                "material_number": material_number,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "out_stock_number": out_stock_number,
                "start_bill_date": start_bill_date,
                "page_size": page_size,
            },
            options=options,
        )

    def save(
        self,
        body: InvTfinInput,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """调拨入库单保存.

        Args:
            body: what to send, a `InvTfinInput`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/仓存单据/调拨入库 1.0.24, https://open.jdy.com/#/files/api
        """
        return self._call(ops.SAVE, {}, body=body, options=options)

    def get(
        self,
        *,
        id: str | None = None,
        number: str | None = None,
        options: RequestOptions | None = None,
    ) -> InvTfin:
        """调拨入库单详情.

        Args:
            id: id; e.g. 838301774942061568.
            number: 编码; e.g. 001.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `InvTfin`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/仓存单据/调拨入库 1.0.23, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.GET,
            {
                "id": id,
                "number": number,
            },
            options=options,
        )

    def draw(
        self,
        body: InvTfinDraw,
        *,
        options: RequestOptions | None = None,
    ) -> InvTfinDrawReply:
        """调拨差异处理.

        Args:
            body: what to send, a `InvTfinDraw`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `InvTfinDrawReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/仓存单据/调拨出库 1.0.7, https://open.jdy.com/#/files/api
        """
        return self._call(ops.DRAW, {}, body=body, options=options)
