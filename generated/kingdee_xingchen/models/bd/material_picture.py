# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import UNSET, UnsetType

from ...runtime.model import Input, Model


class MaterialPictureUpload(Input, kw_only=True):
    """商品图片上传."""

    base_string: str
    """base64字符串; e.g. iVBORw0KGgo=."""
    file_name: str
    """文件名称; at most 1000 characters; e.g. 合同.png."""
    save_temp: str | UnsetType = UNSET
    """是否上传到临时服务器; e.g. false."""


class MaterialPictureDeleteReply(Model, kw_only=True):
    """商品图片删除结果."""

    result: str | None = None
    """信息; e.g. 图片删除成功."""


class MaterialPictureDelete(Input, kw_only=True):
    """商品图片删除."""

    url: str
    """图片url地址; e.g. https://example.com/file/1.png."""
