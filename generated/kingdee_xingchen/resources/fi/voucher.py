# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""凭证"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.fi import voucher as ops
from ...resources._mixins import AuditMixin, DeleteMixin, InvalidMixin, UnauditMixin, ValidMixin

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ...models.fi.voucher import (
        Voucher,
        VoucherPage,
        VoucherReverse,
        VoucherReverseReply,
        VoucherRow,
        VoucherSave,
        VoucherSaveReply,
    )
    from ...runtime.options import RequestOptions
    from ...runtime.paging import PageIterator
    from ...runtime.values import EpochMillis, OpenStr


class VoucherResource(
    AuditMixin,
    UnauditMixin,
    DeleteMixin,
    InvalidMixin,
    ValidMixin,
):
    """凭证"""

    _entity = "gl_voucher"

    def list(
        self,
        *,
        account_ids: Sequence[str] | None = None,
        bill_status: OpenStr[Literal["C", "A"]] | None = None,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        end_period: str | None = None,
        explanation: str | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        number: str | None = None,
        search: str | None = None,
        source_bill_no: str | None = None,
        start_period: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> VoucherPage:
        """凭证列表.

        Args:
            account_ids: 科目id.
            bill_status: 单据状态; C 已审核, A 未审核.
            create_end_time: 创建时间止; a point in time.
            create_start_time: 创建时间起; a point in time.
            end_period: 结束期间; e.g. 202405.
            explanation: 模糊搜索; e.g. 销售商品.
            modify_end_time: 修改时间止; a point in time.
            modify_start_time: 修改时间起; a point in time.
            number: 凭证号; e.g. 001.
            search: 模糊搜索; e.g. 苹果.
            source_bill_no: 外部唯一标识; e.g. WB-20240520-01.
            start_period: 起始期间; e.g. 202401.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `VoucherPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/凭证 1.0.11, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "account_ids": account_ids,
                "bill_status": bill_status,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "end_period": end_period,
                "explanation": explanation,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "number": number,
                "search": search,
                "source_bill_no": source_bill_no,
                "start_period": start_period,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        account_ids: Sequence[str] | None = None,
        bill_status: OpenStr[Literal["C", "A"]] | None = None,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        end_period: str | None = None,
        explanation: str | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        number: str | None = None,
        search: str | None = None,
        source_bill_no: str | None = None,
        start_period: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PageIterator[VoucherRow]:
        """凭证列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `VoucherRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "account_ids": account_ids,
                "bill_status": bill_status,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "end_period": end_period,
                "explanation": explanation,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "number": number,
                "search": search,
                "source_bill_no": source_bill_no,
                "start_period": start_period,
                "page_size": page_size,
            },
            options=options,
        )

    def save(
        self,
        body: VoucherSave,
        *,
        options: RequestOptions | None = None,
    ) -> VoucherSaveReply:
        """凭证保存.

        source_bill_no guards against a second save: a voucher with the same one is refused.

        Args:
            body: what to send, a `VoucherSave`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `VoucherSaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/凭证 1.0.23, https://open.jdy.com/#/files/api
        """
        return self._call(ops.SAVE, {}, body=body, options=options)

    def get(
        self,
        *,
        id: str | None = None,
        number: str | None = None,
        options: RequestOptions | None = None,
    ) -> Voucher:
        """凭证详情.

        Args:
            id: id; e.g. 838301774942061568.
            number: 编码; e.g. 001.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `Voucher`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/凭证 1.0.11, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.GET,
            {
                "id": id,
                "number": number,
            },
            options=options,
        )

    def reverse(
        self,
        body: VoucherReverse,
        *,
        options: RequestOptions | None = None,
    ) -> VoucherReverseReply:
        """凭证冲销.

        Args:
            body: what to send, a `VoucherReverse`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `VoucherReverseReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/凭证 1.0.6, https://open.jdy.com/#/files/api
        """
        return self._call(ops.REVERSE, {}, body=body, options=options)
