# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""应用授权"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.app_management import push_app_authorize as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    import builtins

    from ...models.app_management.push_app_authorize import AppAuthorization
    from ...runtime.options import RequestOptions


class AsyncPushAppAuthorizeResource(AsyncResource):
    """应用授权"""

    async def push(
        self,
        *,
        outer_instance_id: str,
        options: RequestOptions | None = None,
    ) -> builtins.list[AppAuthorization]:
        """获取应用授权.

        Each element is one account set; take the one with the wanted accountId and status 1.
        appSecret changes every 24 hours.

        Args:
            outer_instance_id: 第三方实例id; e.g. 1234567890. Required.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `list[AppAuthorization]`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 开发指南/授权, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.PUSH, {"outer_instance_id": outer_instance_id}, options=options)
