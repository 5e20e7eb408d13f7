# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""工资项目"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.fi import sa_item as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    from ...models.common import NumberedItemPage, SaveReply
    from ...models.fi.sa_item import SaItemSave
    from ...runtime.options import RequestOptions


class SaItemResource(Resource):
    """工资项目"""

    def list(
        self,
        *,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> NumberedItemPage:
        """工资项目列表.

        Args:
            search: 模糊搜索; e.g. 苹果.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `NumberedItemPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/工资/工资项目 1.0.3, https://open.jdy.com/#/files/api
        """
        return self._call(ops.LIST, {"search": search}, options=options)

    def save(
        self,
        body: SaItemSave,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """工资项目保存.

        Args:
            body: what to send, a `SaItemSave`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/工资/工资项目 1.0.2, https://open.jdy.com/#/files/api
        """
        return self._call(ops.SAVE, {}, body=body, options=options)
