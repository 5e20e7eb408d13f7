# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import field

from ...runtime.model import Input, Model
from ...runtime.uploads import FilePart
from ...runtime.values import StringDecimal


class VoucherAttachmentList(Model, kw_only=True):
    """凭证附件列表."""

    rows: list[VoucherAttachmentRow] = field(default_factory=list)
    """凭证附件."""


class VoucherAttachmentRow(Model, kw_only=True):
    """凭证附件列表行."""

    id: str
    """凭证附件id; e.g. 838301774942061568."""
    name: str | None = None
    """凭证附件名称; e.g. 名称."""
    adjust_id: str | None = None
    """凭证附件整理id; e.g. 762625709344437628."""
    file_path: str | None = None
    """文件路径; e.g. https://example.com/file."""
    file_path_thumb_nail: str | None = None
    """缩略图路径; e.g. https://example.com/file."""
    file_type: str | None = None
    """附件类型; e.g. application/docx."""
    voucher_id: str | None = None
    """凭证id; e.g. 798909703012265558."""
    voucher_amount: StringDecimal | None = None
    """凭证金额; e.g. 100."""
    voucher_no: str | None = None
    """凭证字号; e.g. 记-1."""
    voucher_period: str | None = None
    """凭证期间; e.g. 202206."""


class VoucherAttachmentUploadReply(Model, kw_only=True):
    """凭证附件上传结果."""

    id: str | None = None
    """凭证附件id; e.g. 838301774942061568."""
    file_type: str | None = field(default=None, name="fileType")
    """附件类型; e.g. png."""
    filename: str | None = None
    """凭证附件名称; e.g. 合同.png."""
    filepath: str | None = None
    """文件路径; e.g. https://example.com/file/1.png."""
    filepaththumbnail: str | None = None
    """缩略图路径; e.g. https://example.com/file/1s.png."""
    filesize: str | None = None
    """附件大小; e.g. 2048."""
    period: str | None = None
    """会计期间; e.g. 202405."""


class VoucherAttachmentUpload(Input, kw_only=True):
    """凭证附件上传."""

    file1: FilePart
    """选中上传的文件."""
