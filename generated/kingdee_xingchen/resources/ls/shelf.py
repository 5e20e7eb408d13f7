# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""商品上下架"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.ls import shelf as ops
from ...operations.sys import common_operate
from ...runtime.resource import Resource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Literal

    from ...models.common import SaveReply
    from ...models.ls.shelf import ShelfPage, ShelfRow
    from ...runtime.options import RequestOptions
    from ...runtime.paging import PageIterator
    from ...runtime.values import OpenInt


class ShelfResource(Resource):
    """商品上下架"""

    def list(
        self,
        *,
        store_id: str,
        end_modified: dt.date | None = None,
        id: str | None = None,
        name: str | None = None,
        number: str | None = None,
        start_modified: dt.date | None = None,
        status: OpenInt[Literal[1, 2]] | None = None,
        page: int,
        page_size: int,
        options: RequestOptions | None = None,
    ) -> ShelfPage:
        """商品上下架列表.

        Args:
            store_id: 门店id; e.g. 772414823497876205. Required.
            end_modified: 结束修改时间; yyyy-MM-dd.
            id: id; e.g. 838301774942061568.
            name: 商品名称; e.g. 名称.
            number: 编码; e.g. 001.
            start_modified: 开始修改时间; yyyy-MM-dd.
            status: 上下架状态; 1 上架, 2 下架.
            page: 当前页; e.g. 1. Required.
            page_size: 每页条数; e.g. 50. Required.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `ShelfPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 零售云/门店管理 1.0.8, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "store_id": store_id,
                "end_modified": end_modified,
                "id": id,
                "name": name,
                "number": number,
                "start_modified": start_modified,
                "status": status,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        store_id: str,
        end_modified: dt.date | None = None,
        id: str | None = None,
        name: str | None = None,
        number: str | None = None,
        start_modified: dt.date | None = None,
        status: OpenInt[Literal[1, 2]] | None = None,
        page_size: int,
        options: RequestOptions | None = None,
    ) -> PageIterator[ShelfRow]:
        """商品上下架列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `ShelfRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "store_id": store_id,
                "end_modified": end_modified,
                "id": id,
                "name": name,
                "number": number,
                "start_modified": start_modified,
                "status": status,
                "page_size": page_size,
            },
            options=options,
        )

    def audit(
        self,
        *,
        ids: Sequence[str] | None = None,
        ignore_warn: bool | None = None,
        numbers: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """审核.

        Args:
            ids: id 列表.
            ignore_warn: 是否忽略告警信息.
            numbers: 编码.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 系统设置 1.0.9, https://open.jdy.com/#/files/api
        """
        return self._call(
            common_operate.OPERATE,
            {},
            body={
                "entity_number": "lsbd_onoffshelf",
                "operate_type": "audit",
                "ids": ids,
                "ignore_warn": ignore_warn,
                "numbers": numbers,
            },
            options=options,
        )

    def unaudit(
        self,
        *,
        ids: Sequence[str] | None = None,
        ignore_warn: bool | None = None,
        numbers: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """反审核.

        Args:
            ids: id 列表.
            ignore_warn: 是否忽略告警信息.
            numbers: 编码.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 系统设置 1.0.9, https://open.jdy.com/#/files/api
        """
        return self._call(
            common_operate.OPERATE,
            {},
            body={
                "entity_number": "lsbd_onoffshelf",
                "operate_type": "unaudit",
                "ids": ids,
                "ignore_warn": ignore_warn,
                "numbers": numbers,
            },
            options=options,
        )

    def delete(
        self,
        *,
        ids: Sequence[str] | None = None,
        ignore_warn: bool | None = None,
        numbers: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """删除.

        Args:
            ids: id 列表.
            ignore_warn: 是否忽略告警信息.
            numbers: 编码.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 系统设置 1.0.9, https://open.jdy.com/#/files/api
        """
        return self._call(
            common_operate.OPERATE,
            {},
            body={
                "entity_number": "lsbd_onoffshelf",
                "operate_type": "delete",
                "ids": ids,
                "ignore_warn": ignore_warn,
                "numbers": numbers,
            },
            options=options,
        )

    def invalid(
        self,
        *,
        ids: Sequence[str] | None = None,
        ignore_warn: bool | None = None,
        numbers: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """作废.

        Args:
            ids: id 列表.
            ignore_warn: 是否忽略告警信息.
            numbers: 编码.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 系统设置 1.0.9, https://open.jdy.com/#/files/api
        """
        return self._call(
            common_operate.OPERATE,
            {},
            body={
                "entity_number": "lsbd_onoffshelf",
                "operate_type": "invalid",
                "ids": ids,
                "ignore_warn": ignore_warn,
                "numbers": numbers,
            },
            options=options,
        )

    def valid(
        self,
        *,
        ids: Sequence[str] | None = None,
        ignore_warn: bool | None = None,
        numbers: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """反作废.

        Args:
            ids: id 列表.
            ignore_warn: 是否忽略告警信息.
            numbers: 编码.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 系统设置 1.0.9, https://open.jdy.com/#/files/api
        """
        return self._call(
            common_operate.OPERATE,
            {},
            body={
                "entity_number": "lsbd_onoffshelf",
                "operate_type": "valid",
                "ids": ids,
                "ignore_warn": ignore_warn,
                "numbers": numbers,
            },
            options=options,
        )
