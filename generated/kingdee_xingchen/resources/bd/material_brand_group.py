# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""商品品牌分类"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.bd import material_brand_group as ops
from ...operations.sys import common_operate
from ...runtime.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...models.common import NamedItem, NamedItemInput, NamedItemPage, SaveReply
    from ...runtime.options import RequestOptions
    from ...runtime.paging import PageIterator


class MaterialBrandGroupResource(Resource):
    """商品品牌分类"""

    def list(
        self,
        *,
        search: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> NamedItemPage:
        """商品品牌分类列表.

        Args:
            search: 模糊搜索; e.g. 苹果.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `NamedItemPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 基础资料/商品资料/商品品牌分类 1.0.0, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "search": search,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        search: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PageIterator[NamedItem]:
        """商品品牌分类列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `NamedItem`; its `pages()` iterates page by page.
        """
        return self._iterate(ops.LIST, {"search": search, "page_size": page_size}, options=options)

    def save(
        self,
        body: NamedItemInput,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """商品品牌分类保存.

        Args:
            body: what to send, a `NamedItemInput`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 基础资料/商品资料/商品品牌分类 1.0.0, https://open.jdy.com/#/files/api
        """
        return self._call(ops.SAVE, {}, body=body, options=options)

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
                "entity_number": "bd_brandgroup",
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
                "entity_number": "bd_brandgroup",
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
                "entity_number": "bd_brandgroup",
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
                "entity_number": "bd_brandgroup",
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
                "entity_number": "bd_brandgroup",
                "operate_type": "valid",
                "ids": ids,
                "ignore_warn": ignore_warn,
                "numbers": numbers,
            },
            options=options,
        )
