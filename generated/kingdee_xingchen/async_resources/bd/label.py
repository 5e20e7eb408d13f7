# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""标签"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...async_resources._mixins import (
    AsyncAuditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncUnauditMixin,
    AsyncValidMixin,
)
from ...operations.bd import label as ops

if TYPE_CHECKING:
    from typing import Literal

    from ...models.bd.label import Label, LabelInput, LabelPage, LabelRow
    from ...models.common import SaveReply
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions
    from ...runtime.values import EpochMillis, OpenInt


class AsyncLabelResource(
    AsyncAuditMixin,
    AsyncUnauditMixin,
    AsyncDeleteMixin,
    AsyncInvalidMixin,
    AsyncValidMixin,
):
    """标签"""

    _entity = "bd_label"

    async def list(
        self,
        *,
        base_data_use_id: str,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        enable: OpenInt[Literal[1, 0]] | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        parent_id: str | None = None,
        search: str | None = None,
        un_page: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> LabelPage:
        """标签列表.

        Args:
            base_data_use_id: 标签适用资料id; e.g. 742787250172956380. Required.
            create_end_time: 创建时间止; a point in time.
            create_start_time: 创建时间起; a point in time.
            enable: 可用状态; 1 可用, 0 禁用.
            modify_end_time: 修改时间止; a point in time.
            modify_start_time: 修改时间起; a point in time.
            parent_id: 标签分类id; e.g. 784907092930639249.
            search: 模糊搜索; e.g. 苹果.
            un_page: 是否不分页; e.g. 1.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `LabelPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 基础资料/商品资料/商品标签 1.0.6, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "base_data_use_id": base_data_use_id,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "enable": enable,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "parent_id": parent_id,
                "search": search,
                "un_page": un_page,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        base_data_use_id: str,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        enable: OpenInt[Literal[1, 0]] | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        parent_id: str | None = None,
        search: str | None = None,
        un_page: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[LabelRow]:
        """标签列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `LabelRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "base_data_use_id": base_data_use_id,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "enable": enable,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "parent_id": parent_id,
                "search": search,
                "un_page": un_page,
                "page_size": page_size,
            },
            options=options,
        )

    async def save(
        self,
        body: LabelInput,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """标签保存.

        Args:
            body: what to send, a `LabelInput`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 基础资料/商品资料/商品标签 1.0.8, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.SAVE, {}, body=body, options=options)

    async def get(
        self,
        *,
        id: str | None = None,
        number: str | None = None,
        options: RequestOptions | None = None,
    ) -> Label:
        """标签详情.

        Args:
            id: id; e.g. 838301774942061568.
            number: 编码; e.g. 001.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `Label`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 基础资料/商品资料/商品标签 1.0.7, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.GET,
            {
                "id": id,
                "number": number,
            },
            options=options,
        )
