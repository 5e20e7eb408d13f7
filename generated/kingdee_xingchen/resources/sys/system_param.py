# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""系统参数"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.sys import system_param as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    from typing import Literal

    from ...models.sys.system_param import SystemParam
    from ...runtime.options import RequestOptions
    from ...runtime.values import OpenStr


class SystemParamResource(Resource):
    """系统参数"""

    def get(
        self,
        *,
        type: OpenStr[Literal["public", "arap", "basedata", "pur", "chhs", "A"]] | None = None,
        options: RequestOptions | None = None,
    ) -> SystemParam:
        """系统参数查询.

        Args:
            type: 系统参数类型; public 公共参数, arap 应收应付参数, basedata 商品参数, pur 进销存参数, chhs 存货核算参数, A
                查询全部系统参数.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SystemParam`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 系统设置 1.0.9, https://open.jdy.com/#/files/api
        """
        return self._call(ops.GET, {"type": type}, options=options)
