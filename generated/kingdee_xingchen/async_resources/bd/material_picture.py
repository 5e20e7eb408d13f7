# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""商品图片"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.bd import material_picture as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    from ...models.bd.material_picture import (
        MaterialPictureDelete,
        MaterialPictureDeleteReply,
        MaterialPictureUpload,
    )
    from ...models.common import UploadedImage
    from ...runtime.options import RequestOptions


class AsyncMaterialPictureResource(AsyncResource):
    """商品图片"""

    async def upload(
        self,
        body: MaterialPictureUpload,
        *,
        options: RequestOptions | None = None,
    ) -> UploadedImage:
        """商品图片上传.

        Not in the public documentation: seen only in the backend's list of routes.

        Args:
            body: what to send, a `MaterialPictureUpload`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `UploadedImage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 官方服务接口定义（2025-04）/基础资料/商品资料/商品信息 1.0.6, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.UPLOAD, {}, body=body, options=options)

    async def delete(
        self,
        body: MaterialPictureDelete,
        *,
        options: RequestOptions | None = None,
    ) -> MaterialPictureDeleteReply:
        """商品图片删除.

        Args:
            body: what to send, a `MaterialPictureDelete`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `MaterialPictureDeleteReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 基础资料/商品资料/商品信息 1.0.8, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.DELETE, {}, body=body, options=options)
