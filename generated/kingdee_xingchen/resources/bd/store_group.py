# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""仓库分类"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.bd import store_group as ops
from ...resources._mixins import AuditMixin, DeleteMixin, InvalidMixin, UnauditMixin, ValidMixin

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...models.bd.store_group import StoreGroup, StoreGroupInput, StoreGroupPage, StoreGroupRow
    from ...models.common import SaveReply
    from ...runtime.options import RequestOptions
    from ...runtime.paging import PageIterator
    from ...runtime.values import EpochMillis


class StoreGroupResource(
    AuditMixin,
    UnauditMixin,
    DeleteMixin,
    InvalidMixin,
    ValidMixin,
):
    """仓库分类"""

    _entity = "bd_storegroup"

    def list(
        self,
        *,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        level: int | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        parent: Sequence[str] | None = None,
        search: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> StoreGroupPage:
        """仓库分类列表.

        Args:
            create_end_time: 创建时间止; a point in time.
            create_start_time: 创建时间起; a point in time.
            level: 级次; e.g. -1.
            modify_end_time: 修改时间止; a point in time.
            modify_start_time: 修改时间起; a point in time.
            parent: 父级id.
            search: 模糊搜索; e.g. 苹果.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `StoreGroupPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 基础资料/业务资料/仓库分类 1.0.9, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "level": level,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "parent": parent,
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
        level: int | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        parent: Sequence[str] | None = None,
        search: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PageIterator[StoreGroupRow]:
        """仓库分类列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `StoreGroupRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "level": level,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "parent": parent,
                "search": search,
                "page_size": page_size,
            },
            options=options,
        )

    def save(
        self,
        body: StoreGroupInput,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """仓库分类保存.

        Args:
            body: what to send, a `StoreGroupInput`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 基础资料/业务资料/仓库分类 1.0.9, https://open.jdy.com/#/files/api
        """
        return self._call(ops.SAVE, {}, body=body, options=options)

    def get(
        self,
        *,
        id: str | None = None,
        number: str | None = None,
        options: RequestOptions | None = None,
    ) -> StoreGroup:
        """仓库分类详情.

        Args:
            id: id; e.g. 838301774942061568.
            number: 编码; e.g. 001.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `StoreGroup`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 基础资料/业务资料/仓库分类 1.0.7, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.GET,
            {
                "id": id,
                "number": number,
            },
            options=options,
        )
