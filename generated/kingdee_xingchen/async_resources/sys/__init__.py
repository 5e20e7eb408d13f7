# Generated from the spec by `python -m generator generate`; edit the spec or templates.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...runtime.async_client import AsyncClient
    from .attachment import AsyncAttachmentResource
    from .bill_push import AsyncBillPushResource
    from .common_operate import AsyncCommonOperateResource
    from .country import AsyncCountryResource
    from .current_user_info import AsyncCurrentUserInfoResource
    from .custom_field import AsyncCustomFieldResource
    from .custom_mult_field import AsyncCustomMultFieldResource
    from .division import AsyncDivisionResource
    from .mutex import AsyncMutexResource
    from .outside_msg import AsyncOutsideMsgResource
    from .system_param import AsyncSystemParamResource
    from .user import AsyncUserResource
    from .user_func_perm import AsyncUserFuncPermResource


class AsyncSys:
    """The resources of `sys`, each imported when first used."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def attachment(self) -> AsyncAttachmentResource:
        """附件"""
        from .attachment import AsyncAttachmentResource

        return AsyncAttachmentResource(self._client)

    @cached_property
    def bill_push(self) -> AsyncBillPushResource:
        """单据下推"""
        from .bill_push import AsyncBillPushResource

        return AsyncBillPushResource(self._client)

    @cached_property
    def common_operate(self) -> AsyncCommonOperateResource:
        """通用操作"""
        from .common_operate import AsyncCommonOperateResource

        return AsyncCommonOperateResource(self._client)

    @cached_property
    def country(self) -> AsyncCountryResource:
        """国家行政区域"""
        from .country import AsyncCountryResource

        return AsyncCountryResource(self._client)

    @cached_property
    def current_user_info(self) -> AsyncCurrentUserInfoResource:
        """当前用户信息"""
        from .current_user_info import AsyncCurrentUserInfoResource

        return AsyncCurrentUserInfoResource(self._client)

    @cached_property
    def custom_field(self) -> AsyncCustomFieldResource:
        """自定义字段"""
        from .custom_field import AsyncCustomFieldResource

        return AsyncCustomFieldResource(self._client)

    @cached_property
    def custom_mult_field(self) -> AsyncCustomMultFieldResource:
        """自定义字段（支持多表体）"""
        from .custom_mult_field import AsyncCustomMultFieldResource

        return AsyncCustomMultFieldResource(self._client)

    @cached_property
    def division(self) -> AsyncDivisionResource:
        """省市区"""
        from .division import AsyncDivisionResource

        return AsyncDivisionResource(self._client)

    @cached_property
    def mutex(self) -> AsyncMutexResource:
        """网络锁"""
        from .mutex import AsyncMutexResource

        return AsyncMutexResource(self._client)

    @cached_property
    def outside_msg(self) -> AsyncOutsideMsgResource:
        """第三方消息"""
        from .outside_msg import AsyncOutsideMsgResource

        return AsyncOutsideMsgResource(self._client)

    @cached_property
    def system_param(self) -> AsyncSystemParamResource:
        """系统参数"""
        from .system_param import AsyncSystemParamResource

        return AsyncSystemParamResource(self._client)

    @cached_property
    def user(self) -> AsyncUserResource:
        """用户信息"""
        from .user import AsyncUserResource

        return AsyncUserResource(self._client)

    @cached_property
    def user_func_perm(self) -> AsyncUserFuncPermResource:
        """获取当前用户功能权限"""
        from .user_func_perm import AsyncUserFuncPermResource

        return AsyncUserFuncPermResource(self._client)
