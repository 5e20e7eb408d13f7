# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from ...runtime.model import Input, Model
from ...runtime.uploads import FilePart


class AttachmentUploadReply(Model, kw_only=True):
    """附件上传结果."""

    file1: str | None = None
    """文件地址; e.g. https://example.com/file/1.png."""


class AttachmentUpload(Input, kw_only=True):
    """附件上传."""

    file1: FilePart
    """选中上传的文件."""
