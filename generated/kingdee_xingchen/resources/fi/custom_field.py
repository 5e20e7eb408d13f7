# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""外部单据自定义字段设置"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.fi import custom_field as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    from ...models.fi.custom_field import VirtualBillFieldSave, VirtualBillFieldSaveReply
    from ...runtime.options import RequestOptions


class CustomFieldResource(Resource):
    """外部单据自定义字段设置"""

    def save(
        self,
        body: VirtualBillFieldSave,
        *,
        options: RequestOptions | None = None,
    ) -> VirtualBillFieldSaveReply:
        """外部单据自定义字段设置.

        Args:
            body: what to send, a `VirtualBillFieldSave`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `VirtualBillFieldSaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/凭证/外部单据 1.0.10, https://open.jdy.com/#/files/api
        """
        return self._call(ops.SAVE, {}, body=body, options=options)
