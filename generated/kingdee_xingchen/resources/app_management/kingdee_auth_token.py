# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""业务令牌"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.app_management import kingdee_auth_token as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    from ...models.app_management.kingdee_auth_token import AppToken
    from ...runtime.options import RequestOptions


class KingdeeAuthTokenResource(Resource):
    """业务令牌"""

    def get(
        self,
        *,
        app_key: str,
        app_signature: str,
        uid: str | None = None,
        options: RequestOptions | None = None,
    ) -> AppToken:
        """获取业务令牌.

        The token lives 24 hours; fetch it once and keep it. At most 2 calls in a minute.

        Args:
            app_key: 授权key; e.g. xcappkey. Required.
            app_signature: 授权签名; e.g. MzBmZDY5NDAxZWQ4. Required.
            uid: 用户id; e.g. 1378900224.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `AppToken`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 开发指南/授权, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.GET,
            {
                "app_key": app_key,
                "app_signature": app_signature,
                "uid": uid,
            },
            options=options,
        )
