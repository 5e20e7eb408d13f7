# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""商品图片"""

from __future__ import annotations

from typing import Final

from ...models.bd.material_picture import (
    MaterialPictureDelete,
    MaterialPictureDeleteReply,
    MaterialPictureUpload,
)
from ...models.common import UploadedImage
from ...runtime.operation import Body, Operation

UPLOAD: Final[Operation[UploadedImage]] = Operation(
    id="bd.material_picture.upload",
    method="POST",
    path="/jdy/v2/bd/material_picture",
    title="商品图片上传",
    result=UploadedImage,
    body=Body(MaterialPictureUpload),
    payload="data",
    security=("signature", "app-token"),
    undocumented=True,
)

DELETE: Final[Operation[MaterialPictureDeleteReply]] = Operation(
    id="bd.material_picture.delete",
    method="DELETE",
    path="/jdy/v2/bd/material_picture",
    title="商品图片删除",
    result=MaterialPictureDeleteReply,
    body=Body(MaterialPictureDelete),
    payload="data",
    security=("signature", "app-token"),
)
