# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""附件"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.sys import attachment as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    from ...models.sys.attachment import AttachmentUpload, AttachmentUploadReply
    from ...runtime.options import RequestOptions


class AsyncAttachmentResource(AsyncResource):
    """附件"""

    async def upload(
        self,
        body: AttachmentUpload,
        *,
        options: RequestOptions | None = None,
    ) -> AttachmentUploadReply:
        """附件上传.

        One file of at most 10 MB.

        Args:
            body: what to send, a `AttachmentUpload`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `AttachmentUploadReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 系统设置, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.UPLOAD, {}, body=body, options=options)
