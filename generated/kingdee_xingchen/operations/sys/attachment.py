# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""附件"""

from __future__ import annotations

from typing import Final

from ...models.sys.attachment import AttachmentUpload, AttachmentUploadReply
from ...runtime.operation import Body, Operation

UPLOAD: Final[Operation[AttachmentUploadReply]] = Operation(
    id="sys.attachment.upload",
    method="POST",
    path="/jdy/v2/sys/attachment_upload",
    title="附件上传",
    result=AttachmentUploadReply,
    body=Body(AttachmentUpload, media="multipart/form-data"),
    payload="data",
    security=("signature", "app-token"),
)
