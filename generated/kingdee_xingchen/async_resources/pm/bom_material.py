# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""材料分录联动"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.pm import bom_material as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    from ...models.pm.bom_material import BomMaterialList, BomMaterialQuery
    from ...runtime.options import RequestOptions


class AsyncBomMaterialResource(AsyncResource):
    """材料分录联动"""

    async def query(
        self,
        body: BomMaterialQuery,
        *,
        options: RequestOptions | None = None,
    ) -> BomMaterialList:
        """材料分录联动查询.

        Args:
            body: what to send, a `BomMaterialQuery`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `BomMaterialList`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 生产云/生产管理/生产任务单 1.0.3, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.QUERY, {}, body=body, options=options)
