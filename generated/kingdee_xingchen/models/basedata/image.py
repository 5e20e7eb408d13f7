# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import UNSET, UnsetType, field

from ...models.common import UploadedImage
from ...runtime.model import Input, Model


class ImageUploadReply(Model, kw_only=True):
    """图片上传结果."""

    rows: list[UploadedImage] = field(default_factory=list)
    """返回数据列表."""


class ImageUpload(Input, kw_only=True):
    """图片上传."""

    base_string: str
    """base64字符串; e.g. iVBORw0KGgo=."""
    filename: str
    """文件名称; at most 100 characters; e.g. 合同.png."""
    save_temp: str | UnsetType = UNSET
    """是否上传到临时服务器; e.g. false."""
