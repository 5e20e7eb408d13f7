# Generated from the spec by `python -m generator generate`; edit the spec or templates.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...runtime.client import Client
    from .attachment import AttachmentResource
    from .bill_push import BillPushResource
    from .common_operate import CommonOperateResource
    from .country import CountryResource
    from .current_user_info import CurrentUserInfoResource
    from .custom_field import CustomFieldResource
    from .custom_mult_field import CustomMultFieldResource
    from .division import DivisionResource
    from .mutex import MutexResource
    from .outside_msg import OutsideMsgResource
    from .system_param import SystemParamResource
    from .user import UserResource
    from .user_func_perm import UserFuncPermResource


class Sys:
    """The resources of `sys`, each imported when first used."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def attachment(self) -> AttachmentResource:
        """附件"""
        from .attachment import AttachmentResource

        return AttachmentResource(self._client)

    @cached_property
    def bill_push(self) -> BillPushResource:
        """单据下推"""
        from .bill_push import BillPushResource

        return BillPushResource(self._client)

    @cached_property
    def common_operate(self) -> CommonOperateResource:
        """通用操作"""
        from .common_operate import CommonOperateResource

        return CommonOperateResource(self._client)

    @cached_property
    def country(self) -> CountryResource:
        """国家行政区域"""
        from .country import CountryResource

        return CountryResource(self._client)

    @cached_property
    def current_user_info(self) -> CurrentUserInfoResource:
        """当前用户信息"""
        from .current_user_info import CurrentUserInfoResource

        return CurrentUserInfoResource(self._client)

    @cached_property
    def custom_field(self) -> CustomFieldResource:
        """自定义字段"""
        from .custom_field import CustomFieldResource

        return CustomFieldResource(self._client)

    @cached_property
    def custom_mult_field(self) -> CustomMultFieldResource:
        """自定义字段（支持多表体）"""
        from .custom_mult_field import CustomMultFieldResource

        return CustomMultFieldResource(self._client)

    @cached_property
    def division(self) -> DivisionResource:
        """省市区"""
        from .division import DivisionResource

        return DivisionResource(self._client)

    @cached_property
    def mutex(self) -> MutexResource:
        """网络锁"""
        from .mutex import MutexResource

        return MutexResource(self._client)

    @cached_property
    def outside_msg(self) -> OutsideMsgResource:
        """第三方消息"""
        from .outside_msg import OutsideMsgResource

        return OutsideMsgResource(self._client)

    @cached_property
    def system_param(self) -> SystemParamResource:
        """系统参数"""
        from .system_param import SystemParamResource

        return SystemParamResource(self._client)

    @cached_property
    def user(self) -> UserResource:
        """用户信息"""
        from .user import UserResource

        return UserResource(self._client)

    @cached_property
    def user_func_perm(self) -> UserFuncPermResource:
        """获取当前用户功能权限"""
        from .user_func_perm import UserFuncPermResource

        return UserFuncPermResource(self._client)
