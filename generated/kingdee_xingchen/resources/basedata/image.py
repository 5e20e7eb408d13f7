# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""图片"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.basedata import image as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    from ...models.basedata.image import ImageUpload, ImageUploadReply
    from ...runtime.options import RequestOptions


class ImageResource(Resource):
    """图片"""

    def upload(
        self,
        body: ImageUpload,
        *,
        options: RequestOptions | None = None,
    ) -> ImageUploadReply:
        """图片上传.

        Args:
            body: what to send, a `ImageUpload`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `ImageUploadReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 系统设置 1.0.2, https://open.jdy.com/#/files/api
        """
        return self._call(ops.UPLOAD, {}, body=body, options=options)
