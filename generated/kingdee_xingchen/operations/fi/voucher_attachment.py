# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""凭证附件"""

from __future__ import annotations

from typing import Final

from ...models.fi.voucher_attachment import (
    VoucherAttachmentList,
    VoucherAttachmentUpload,
    VoucherAttachmentUploadReply,
)
from ...runtime.operation import Body, Operation, Param

LIST: Final[Operation[VoucherAttachmentList]] = Operation(
    id="fi.voucher_attachment.list",
    method="GET",
    path="/jdy/v2/fi/voucher_attachment",
    title="凭证附件列表",
    result=VoucherAttachmentList,
    params=(
        Param("period", "period", required=True),
        Param("invoice_type", "invoice_type"),
        Param("search", "search"),
        Param("voucher_status", "voucher_status"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)

UPLOAD: Final[Operation[VoucherAttachmentUploadReply]] = Operation(
    id="fi.voucher_attachment.upload",
    method="POST",
    path="/jdy/v2/fi/voucher_attachment_upload",
    title="凭证附件上传",
    result=VoucherAttachmentUploadReply,
    body=Body(VoucherAttachmentUpload, media="multipart/form-data"),
    payload="data",
    security=("signature", "app-token"),
)
