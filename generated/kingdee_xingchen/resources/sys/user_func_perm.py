# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""获取当前用户功能权限"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.sys import user_func_perm as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    from ...models.sys.user_func_perm import UserFuncPermList
    from ...runtime.options import RequestOptions


class UserFuncPermResource(Resource):
    """获取当前用户功能权限"""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UserFuncPermList:
        """获取当前用户功能权限.

        Args:
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `UserFuncPermList`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 系统设置 1.0.1, https://open.jdy.com/#/files/api
        """
        return self._call(ops.LIST, {}, options=options)
