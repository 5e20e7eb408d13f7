# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""当前用户信息"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.sys import current_user_info as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    from ...models.sys.current_user_info import CurrentUser
    from ...runtime.options import RequestOptions


class CurrentUserInfoResource(Resource):
    """当前用户信息"""

    def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> CurrentUser:
        """当前用户信息查询.

        Args:
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `CurrentUser`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 系统设置 1.0.8, https://open.jdy.com/#/files/api
        """
        return self._call(ops.GET, {}, options=options)
