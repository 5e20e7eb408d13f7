# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""自定义字段"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.sys import custom_field as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    from ...models.sys.custom_field import CustomField, CustomFieldSave
    from ...runtime.options import RequestOptions


class CustomFieldResource(Resource):
    """自定义字段"""

    def get(
        self,
        *,
        entity_number: str,
        options: RequestOptions | None = None,
    ) -> CustomField:
        """自定义字段查询.

        Not in the public documentation: seen only in the backend's list of routes.

        Args:
            entity_number: 单据或基础资料类型; e.g. sal_bill_order. Required.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `CustomField`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 官方服务接口定义（2025-04）/系统设置 1.0.7, https://open.jdy.com/#/files/api
        """
        return self._call(ops.GET, {"entity_number": entity_number}, options=options)

    def save(
        self,
        body: CustomFieldSave,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """自定义字段保存.

        Not in the public documentation: seen only in the backend's list of routes.

        Args:
            body: what to send, a `CustomFieldSave`.
            options: timeout, retries, deadline and headers of this call only.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 官方服务接口定义（2025-04）/系统设置 1.0.1, https://open.jdy.com/#/files/api
        """
        return self._call(ops.SAVE, {}, body=body, options=options)
