# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""会员级别"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.ls import mb_level as ops
from ...resources._mixins import AuditMixin, DeleteMixin, InvalidMixin, UnauditMixin, ValidMixin

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from ...models.ls.mb_level import MemberLevelPage, MemberLevelRow
    from ...runtime.options import RequestOptions
    from ...runtime.paging import PageIterator
    from ...runtime.values import OpenInt


class MbLevelResource(
    AuditMixin,
    UnauditMixin,
    DeleteMixin,
    InvalidMixin,
    ValidMixin,
):
    """会员级别"""

    _entity = "lsbd_mblevel"

    def list(
        self,
        *,
        enable: OpenInt[Literal[0, 1]] | None = None,
        end_modified: dt.date | None = None,
        id: str | None = None,
        name: str | None = None,
        number: str | None = None,
        start_modified: dt.date | None = None,
        page: int,
        page_size: int,
        options: RequestOptions | None = None,
    ) -> MemberLevelPage:
        """会员级别列表.

        Args:
            enable: 状态; 0 禁用, 1 可用.
            end_modified: 结束修改时间; yyyy-MM-dd.
            id: id; e.g. 838301774942061568.
            name: 名称; e.g. 名称.
            number: 编码; e.g. 001.
            start_modified: 开始修改时间; yyyy-MM-dd.
            page: 当前页; e.g. 1. Required.
            page_size: 每页条数; e.g. 50. Required.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `MemberLevelPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 零售云/会员资料 1.0.6, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "enable": enable,
                "end_modified": end_modified,
                "id": id,
                "name": name,
                "number": number,
                "start_modified": start_modified,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        enable: OpenInt[Literal[0, 1]] | None = None,
        end_modified: dt.date | None = None,
        id: str | None = None,
        name: str | None = None,
        number: str | None = None,
        start_modified: dt.date | None = None,
        page_size: int,
        options: RequestOptions | None = None,
    ) -> PageIterator[MemberLevelRow]:
        """会员级别列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `MemberLevelRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "enable": enable,
                "end_modified": end_modified,
                "id": id,
                "name": name,
                "number": number,
                "start_modified": start_modified,
                "page_size": page_size,
            },
            options=options,
        )
