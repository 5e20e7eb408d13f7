# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""币别"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.bd import currency as ops
from ...resources._mixins import AuditMixin, DeleteMixin, InvalidMixin, UnauditMixin, ValidMixin

if TYPE_CHECKING:
    from typing import Literal

    from ...models.bd.currency import (
        Currency,
        CurrencyInput,
        CurrencyPage,
        CurrencyRow,
        CurrencySaveReply,
    )
    from ...runtime.options import RequestOptions
    from ...runtime.paging import PageIterator
    from ...runtime.values import EpochMillis, OpenInt


class CurrencyResource(
    AuditMixin,
    UnauditMixin,
    DeleteMixin,
    InvalidMixin,
    ValidMixin,
):
    """币别"""

    _entity = "bd_currency"

    def list(
        self,
        *,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        enable: OpenInt[Literal[1, 0, -1]] | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        search: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> CurrencyPage:
        """币别列表.

        Args:
            create_end_time: 创建时间止; a point in time.
            create_start_time: 创建时间起; a point in time.
            enable: 状态; 1 启用, 0 禁用, -1 不限.
            modify_end_time: 修改时间止; a point in time.
            modify_start_time: 修改时间起; a point in time.
            search: 模糊搜索; e.g. 苹果.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `CurrencyPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 基础资料/财务资料/币别 1.0.7, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "enable": enable,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "search": search,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        enable: OpenInt[Literal[1, 0, -1]] | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        search: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PageIterator[CurrencyRow]:
        """币别列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `CurrencyRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "enable": enable,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "search": search,
                "page_size": page_size,
            },
            options=options,
        )

    def save(
        self,
        body: CurrencyInput,
        *,
        options: RequestOptions | None = None,
    ) -> CurrencySaveReply:
        """币别保存.

        Args:
            body: what to send, a `CurrencyInput`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `CurrencySaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 基础资料/财务资料/币别 1.0.8, https://open.jdy.com/#/files/api
        """
        return self._call(ops.SAVE, {}, body=body, options=options)

    def get(
        self,
        *,
        id: str | None = None,
        number: str | None = None,
        options: RequestOptions | None = None,
    ) -> Currency:
        """币别详情.

        Args:
            id: id; e.g. 838301774942061568.
            number: 编码; e.g. 001.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `Currency`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 基础资料/财务资料/币别 1.0.7, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.GET,
            {
                "id": id,
                "number": number,
            },
            options=options,
        )
