# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""用户信息"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.sys import user as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    from ...models.sys.user import UserPage, UserRow
    from ...runtime.options import RequestOptions
    from ...runtime.paging import PageIterator


class UserResource(Resource):
    """用户信息"""

    def list(
        self,
        *,
        enable: str | None = None,
        phone: str | None = None,
        search: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> UserPage:
        """用户信息列表.

        Args:
            enable: 状态; e.g. 1.
            phone: 模糊搜索; e.g. 0755-26612345.
            search: 模糊搜索; e.g. 苹果.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `UserPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 系统设置 1.0.11, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "enable": enable,
                "phone": phone,
                "search": search,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        enable: str | None = None,
        phone: str | None = None,
        search: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PageIterator[UserRow]:
        """用户信息列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `UserRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "enable": enable,
                "phone": phone,
                "search": search,
                "page_size": page_size,
            },
            options=options,
        )
