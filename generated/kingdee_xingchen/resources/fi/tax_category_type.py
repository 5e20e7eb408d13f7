# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""税收分类编码类别"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.fi import tax_category_type as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    from ...models.fi.tax_category_type import TaxCategoryTypeList
    from ...runtime.options import RequestOptions


class TaxCategoryTypeResource(Resource):
    """税收分类编码类别"""

    def list(
        self,
        *,
        pid: str | None = None,
        options: RequestOptions | None = None,
    ) -> TaxCategoryTypeList:
        """税收分类编码类别列表.

        Args:
            pid: 父级id; e.g. 0.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `TaxCategoryTypeList`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/税务管理/税收分类编码类别 1.0.2, https://open.jdy.com/#/files/api
        """
        return self._call(ops.LIST, {"pid": pid}, options=options)
