# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""生产任务BOM"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.pm import bom as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    from ...models.pm.bom import ProductionBom, ProductionBomQuery
    from ...runtime.options import RequestOptions


class BomResource(Resource):
    """生产任务BOM"""

    def list(
        self,
        body: ProductionBomQuery,
        *,
        options: RequestOptions | None = None,
    ) -> ProductionBom:
        """BOM单列表.

        Not in the public documentation: seen only in the backend's list of routes.

        Args:
            body: what to send, a `ProductionBomQuery`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `ProductionBom`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 官方服务接口定义（2025-04）/生产云/生产管理/生产任务单 1.0.3, https://open.jdy.com/#/files/api
        """
        return self._call(ops.LIST, {}, body=body, options=options)
