# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""自定义字段（支持多表体）"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.sys import common_operate
from ...operations.sys import custom_mult_field as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...models.common import SaveReply
    from ...models.sys.custom_mult_field import CustomMultFieldList
    from ...runtime.options import RequestOptions


class AsyncCustomMultFieldResource(AsyncResource):
    """自定义字段（支持多表体）"""

    async def list(
        self,
        *,
        entity_number: str,
        show_field_formula: bool | None = None,
        options: RequestOptions | None = None,
    ) -> CustomMultFieldList:
        """自定义字段查询（支持多表体）.

        The keys of custom fields differ between account sets.

        Args:
            entity_number: 单据或基础资料类型; e.g. sal_bill_order. Required.
            show_field_formula: 是否显示计算公式.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `CustomMultFieldList`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 系统设置 1.0.10, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {"entity_number": entity_number, "show_field_formula": show_field_formula},
            options=options,
        )

    async def audit(
        self,
        *,
        ids: Sequence[str] | None = None,
        ignore_warn: bool | None = None,
        numbers: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """审核.

        Args:
            ids: id 列表.
            ignore_warn: 是否忽略告警信息.
            numbers: 编码.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 系统设置 1.0.9, https://open.jdy.com/#/files/api
        """
        return await self._call(
            common_operate.OPERATE,
            {},
            body={
                "entity_number": "jdy_custom_field_met",
                "operate_type": "audit",
                "ids": ids,
                "ignore_warn": ignore_warn,
                "numbers": numbers,
            },
            options=options,
        )

    async def unaudit(
        self,
        *,
        ids: Sequence[str] | None = None,
        ignore_warn: bool | None = None,
        numbers: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """反审核.

        Args:
            ids: id 列表.
            ignore_warn: 是否忽略告警信息.
            numbers: 编码.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 系统设置 1.0.9, https://open.jdy.com/#/files/api
        """
        return await self._call(
            common_operate.OPERATE,
            {},
            body={
                "entity_number": "jdy_custom_field_met",
                "operate_type": "unaudit",
                "ids": ids,
                "ignore_warn": ignore_warn,
                "numbers": numbers,
            },
            options=options,
        )

    async def delete(
        self,
        *,
        ids: Sequence[str] | None = None,
        ignore_warn: bool | None = None,
        numbers: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """删除.

        Args:
            ids: id 列表.
            ignore_warn: 是否忽略告警信息.
            numbers: 编码.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 系统设置 1.0.9, https://open.jdy.com/#/files/api
        """
        return await self._call(
            common_operate.OPERATE,
            {},
            body={
                "entity_number": "jdy_custom_field_met",
                "operate_type": "delete",
                "ids": ids,
                "ignore_warn": ignore_warn,
                "numbers": numbers,
            },
            options=options,
        )

    async def invalid(
        self,
        *,
        ids: Sequence[str] | None = None,
        ignore_warn: bool | None = None,
        numbers: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """作废.

        Args:
            ids: id 列表.
            ignore_warn: 是否忽略告警信息.
            numbers: 编码.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 系统设置 1.0.9, https://open.jdy.com/#/files/api
        """
        return await self._call(
            common_operate.OPERATE,
            {},
            body={
                "entity_number": "jdy_custom_field_met",
                "operate_type": "invalid",
                "ids": ids,
                "ignore_warn": ignore_warn,
                "numbers": numbers,
            },
            options=options,
        )

    async def valid(
        self,
        *,
        ids: Sequence[str] | None = None,
        ignore_warn: bool | None = None,
        numbers: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """反作废.

        Args:
            ids: id 列表.
            ignore_warn: 是否忽略告警信息.
            numbers: 编码.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 系统设置 1.0.9, https://open.jdy.com/#/files/api
        """
        return await self._call(
            common_operate.OPERATE,
            {},
            body={
                "entity_number": "jdy_custom_field_met",
                "operate_type": "valid",
                "ids": ids,
                "ignore_warn": ignore_warn,
                "numbers": numbers,
            },
            options=options,
        )
