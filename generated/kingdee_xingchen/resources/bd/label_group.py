# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""标签分类"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.bd import label_group as ops
from ...resources._mixins import AuditMixin, DeleteMixin, InvalidMixin, UnauditMixin, ValidMixin

if TYPE_CHECKING:
    from ...models.bd.label_group import LabelGroup, LabelGroupPage, LabelGroupRow
    from ...models.common import SaveReply
    from ...runtime.options import RequestOptions
    from ...runtime.paging import PageIterator
    from ...runtime.values import EpochMillis


class LabelGroupResource(
    AuditMixin,
    UnauditMixin,
    DeleteMixin,
    InvalidMixin,
    ValidMixin,
):
    """标签分类"""

    _entity = "bd_labelgroup"

    def list(
        self,
        *,
        base_data_use_id: str,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        search: str | None = None,
        un_page: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> LabelGroupPage:
        """标签分类列表.

        Args:
            base_data_use_id: 标签适用资料id; e.g. 742787250172956380. Required.
            create_end_time: 创建时间止; a point in time.
            create_start_time: 创建时间起; a point in time.
            modify_end_time: 修改时间止; a point in time.
            modify_start_time: 修改时间起; a point in time.
            search: 模糊搜索; e.g. 苹果.
            un_page: 是否不分页; e.g. 1.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `LabelGroupPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 基础资料/商品资料/商品标签分类 1.0.7, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "base_data_use_id": base_data_use_id,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
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
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        search: str | None = None,
        un_page: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PageIterator[LabelGroupRow]:
        """标签分类列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `LabelGroupRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "base_data_use_id": base_data_use_id,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "search": search,
                "un_page": un_page,
                "page_size": page_size,
            },
            options=options,
        )

    def save(
        self,
        body: LabelGroup,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """标签分类保存.

        Args:
            body: what to send, a `LabelGroup`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 基础资料/商品资料/商品标签分类 1.0.8, https://open.jdy.com/#/files/api
        """
        return self._call(ops.SAVE, {}, body=body, options=options)
