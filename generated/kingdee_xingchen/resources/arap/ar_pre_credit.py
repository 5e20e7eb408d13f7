# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""预收款单"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.arap import ar_pre_credit as ops
from ...resources._mixins import AuditMixin, DeleteMixin, InvalidMixin, UnauditMixin, ValidMixin

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from ...models.arap.ar_pre_credit import ArPreCredit, ArPreCreditInput
    from ...models.arap.shared import ReceiptPage, ReceiptRow
    from ...models.common import SaveReply
    from ...runtime.options import RequestOptions
    from ...runtime.paging import PageIterator
    from ...runtime.values import EpochMillis, OpenStr


class ArPreCreditResource(
    AuditMixin,
    UnauditMixin,
    DeleteMixin,
    InvalidMixin,
    ValidMixin,
):
    """预收款单"""

    _entity = "ar_precreditbill"

    def list(
        self,
        *,
        bill_status: OpenStr[Literal["C", "A"]] | None = None,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        customer_group_id: str | None = None,
        customer_id: str | None = None,
        dept_id: str | None = None,
        emp_id: str | None = None,
        end_bill_date: dt.date | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        search: str | None = None,
        source_bill_id: str | None = None,
        start_bill_date: dt.date | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> ReceiptPage:
        """预收款单列表.

        Args:
            bill_status: 单据状态; C 已审核, A 未审核.
            create_end_time: 创建时间止; a point in time.
            create_start_time: 创建时间起; a point in time.
            customer_group_id: 客户分类id; e.g. 708416049357558375.
            customer_id: 客户id; e.g. 768893389614948509.
            dept_id: 部门id; e.g. 793821659366936417.
            emp_id: 业务员id; e.g. 777789495505410809.
            end_bill_date: 单据日期止; yyyy-MM-dd.
            modify_end_time: 修改时间止; a point in time.
            modify_start_time: 修改时间起; a point in time.
            search: 模糊搜索; e.g. 苹果.
            source_bill_id: 源单id; e.g. 781579947584643563.
            start_bill_date: 单据日期起; yyyy-MM-dd.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `ReceiptPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/应收单据/预收款单 1.0.11, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "bill_status": bill_status,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "customer_group_id": customer_group_id,
                "customer_id": customer_id,
                "dept_id": dept_id,
                "emp_id": emp_id,
                "end_bill_date": end_bill_date,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "search": search,
                "source_bill_id": source_bill_id,
                "start_bill_date": start_bill_date,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        bill_status: OpenStr[Literal["C", "A"]] | None = None,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        customer_group_id: str | None = None,
        customer_id: str | None = None,
        dept_id: str | None = None,
        emp_id: str | None = None,
        end_bill_date: dt.date | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        search: str | None = None,
        source_bill_id: str | None = None,
        start_bill_date: dt.date | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PageIterator[ReceiptRow]:
        """预收款单列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `ReceiptRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "bill_status": bill_status,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "customer_group_id": customer_group_id,
                "customer_id": customer_id,
                "dept_id": dept_id,
                "emp_id": emp_id,
                "end_bill_date": end_bill_date,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "search": search,
                "source_bill_id": source_bill_id,
                "start_bill_date": start_bill_date,
                "page_size": page_size,
            },
            options=options,
        )

    def save(
        self,
        body: ArPreCreditInput,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """预收款单保存.

        Args:
            body: what to send, a `ArPreCreditInput`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/应收单据/预收款单 1.0.16, https://open.jdy.com/#/files/api
        """
        return self._call(ops.SAVE, {}, body=body, options=options)

    def get(
        self,
        *,
        id: str | None = None,
        number: str | None = None,
        options: RequestOptions | None = None,
    ) -> ArPreCredit:
        """预收款单详情.

        Args:
            id: id; e.g. 838301774942061568.
            number: 编码; e.g. 001.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `ArPreCredit`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/应收单据/预收款单 1.0.13, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.GET,
            {
                "id": id,
                "number": number,
            },
            options=options,
        )
