# Generated from the spec by `python -m generator generate`; edit the spec or templates.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...runtime.client import Client
    from .kingdee_auth_token import KingdeeAuthTokenResource
    from .push_app_authorize import PushAppAuthorizeResource


class AppManagement:
    """The resources of `app_management`, each imported when first used."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def kingdee_auth_token(self) -> KingdeeAuthTokenResource:
        """业务令牌"""
        from .kingdee_auth_token import KingdeeAuthTokenResource

        return KingdeeAuthTokenResource(self._client)

    @cached_property
    def push_app_authorize(self) -> PushAppAuthorizeResource:
        """应用授权"""
        from .push_app_authorize import PushAppAuthorizeResource

        return PushAppAuthorizeResource(self._client)
