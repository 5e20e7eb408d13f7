# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""工资单"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.fi import sa_bill as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    import datetime as dt

    from ...models.common import SaveReply
    from ...models.fi.sa_bill import SaBill, SaBillPage, SaBillSave
    from ...runtime.options import RequestOptions


class SaBillResource(Resource):
    """工资单"""

    def list(
        self,
        *,
        search: str,
        end_date: dt.date | None = None,
        start_date: dt.date | None = None,
        options: RequestOptions | None = None,
    ) -> SaBillPage:
        """工资单列表.

        Args:
            search: 模糊搜索; e.g. 苹果. Required.
            end_date: 结束日期; yyyy-MM-dd.
            start_date: 开始日期; yyyy-MM-dd.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaBillPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/工资/工资单 1.0.5, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "search": search,
                "end_date": end_date,
                "start_date": start_date,
            },
            options=options,
        )

    def save(
        self,
        body: SaBillSave,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """工资单保存.

        Args:
            body: what to send, a `SaBillSave`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/工资/工资单 1.0.8, https://open.jdy.com/#/files/api
        """
        return self._call(ops.SAVE, {}, body=body, options=options)

    def get(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> SaBill:
        """工资单详情.

        Args:
            id: id; e.g. 838301774942061568. Required.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaBill`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/工资/工资单 1.0.10, https://open.jdy.com/#/files/api
        """
        return self._call(ops.GET, {"id": id}, options=options)
