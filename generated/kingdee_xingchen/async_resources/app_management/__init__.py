# Generated from the spec by `python -m generator generate`; edit the spec or templates.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...runtime.async_client import AsyncClient
    from .kingdee_auth_token import AsyncKingdeeAuthTokenResource
    from .push_app_authorize import AsyncPushAppAuthorizeResource


class AsyncAppManagement:
    """The resources of `app_management`, each imported when first used."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def kingdee_auth_token(self) -> AsyncKingdeeAuthTokenResource:
        """业务令牌"""
        from .kingdee_auth_token import AsyncKingdeeAuthTokenResource

        return AsyncKingdeeAuthTokenResource(self._client)

    @cached_property
    def push_app_authorize(self) -> AsyncPushAppAuthorizeResource:
        """应用授权"""
        from .push_app_authorize import AsyncPushAppAuthorizeResource

        return AsyncPushAppAuthorizeResource(self._client)
