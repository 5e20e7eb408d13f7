# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""第三方消息"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.sys import outside_msg as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    from ...models.sys.outside_msg import OutsideMessage, OutsideMessageReply
    from ...runtime.options import RequestOptions


class OutsideMsgResource(Resource):
    """第三方消息"""

    def send(
        self,
        body: OutsideMessage,
        *,
        options: RequestOptions | None = None,
    ) -> OutsideMessageReply:
        """第三方消息.

        Channels: XXZX, APP, QYWX, DD.

        Args:
            body: what to send, a `OutsideMessage`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `OutsideMessageReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 系统设置 1.0.4, https://open.jdy.com/#/files/api
        """
        return self._call(ops.SEND, {}, body=body, options=options)
