# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""图片"""

from __future__ import annotations

from typing import Final

from ...models.basedata.image import ImageUpload, ImageUploadReply
from ...runtime.operation import Body, Operation

UPLOAD: Final[Operation[ImageUploadReply]] = Operation(
    id="basedata.image.upload",
    method="POST",
    path="/jdy/v2/basedata/image_upload",
    title="图片上传",
    result=ImageUploadReply,
    body=Body(ImageUpload),
    payload="data",
    security=("signature", "app-token"),
)
