# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""变动方式"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.fi import fa_altermode as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    from ...models.common import SaveReply
    from ...models.fi.fa_altermode import FaAlterMode, FaAlterModePage, FaAlterModeRow
    from ...runtime.options import RequestOptions
    from ...runtime.paging import PageIterator


class FaAltermodeResource(Resource):
    """变动方式"""

    def list(
        self,
        *,
        search: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> FaAlterModePage:
        """变动方式列表.

        Args:
            search: 模糊搜索; e.g. 苹果.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `FaAlterModePage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/资产/资产资料/变动方式 1.0.8, https://open.jdy.com/#/files/api
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
    ) -> PageIterator[FaAlterModeRow]:
        """变动方式列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `FaAlterModeRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "search": search,
                "page_size": page_size,
            },
            options=options,
        )

    def save(
        self,
        body: FaAlterMode,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """变动方式保存.

        Args:
            body: what to send, a `FaAlterMode`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/资产/资产资料/变动方式 1.0.11, https://open.jdy.com/#/files/api
        """
        return self._call(ops.SAVE, {}, body=body, options=options)
