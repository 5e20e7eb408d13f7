# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""Methods of every resource that an operation knows by its entity code, one class each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.sys import bill_push, common_operate
from ..runtime.resource import EntityResource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..models.common import SaveReply
    from ..runtime.options import RequestOptions
    from ..runtime.values import OpenStr


class PushToMixin(EntityResource):
    """下推"""

    def push_to(
        self,
        *,
        id: str,
        merge_push: bool | None = None,
        target_bill: OpenStr[
            Literal[
                "pur_bill_inbound",
                "ap_paybill",
                "sal_bill_outbound",
                "ar_creditbill",
                "inv_tfin_bill_inbound",
                "pur_bill_order",
                "sal_bill_entrust_rtn",
            ]
        ],
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """下推.

        Args:
            id: 源单id; e.g. 838301774942061568. Required.
            merge_push: 是否合并下推.
            target_bill: 目标单标识; pur_bill_inbound 采购入库, ap_paybill 付款单, sal_bill_outbound 销售出库,
                ar_creditbill 收款单, inv_tfin_bill_inbound 调拨入库, pur_bill_order 采购订单,
                sal_bill_entrust_rtn 委托代销退货单. Required.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 系统设置 1.0.15, https://open.jdy.com/#/files/api
        """
        return self._call(
            bill_push.PUSH,
            {},
            body={
                "source_bill": self._entity,
                "id": id,
                "merge_push": merge_push,
                "target_bill": target_bill,
            },
            options=options,
        )


class AuditMixin(EntityResource):
    """审核"""

    def audit(
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
        return self._call(
            common_operate.OPERATE,
            {},
            body={
                "entity_number": self._entity,
                "operate_type": "audit",
                "ids": ids,
                "ignore_warn": ignore_warn,
                "numbers": numbers,
            },
            options=options,
        )


class UnauditMixin(EntityResource):
    """反审核"""

    def unaudit(
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
        return self._call(
            common_operate.OPERATE,
            {},
            body={
                "entity_number": self._entity,
                "operate_type": "unaudit",
                "ids": ids,
                "ignore_warn": ignore_warn,
                "numbers": numbers,
            },
            options=options,
        )


class DeleteMixin(EntityResource):
    """删除"""

    def delete(
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
        return self._call(
            common_operate.OPERATE,
            {},
            body={
                "entity_number": self._entity,
                "operate_type": "delete",
                "ids": ids,
                "ignore_warn": ignore_warn,
                "numbers": numbers,
            },
            options=options,
        )


class CloseMixin(EntityResource):
    """关闭"""

    def close_(
        self,
        *,
        ids: Sequence[str] | None = None,
        ignore_warn: bool | None = None,
        numbers: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """关闭.

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
        return self._call(
            common_operate.OPERATE,
            {},
            body={
                "entity_number": self._entity,
                "operate_type": "close_donothing",
                "ids": ids,
                "ignore_warn": ignore_warn,
                "numbers": numbers,
            },
            options=options,
        )


class InvalidMixin(EntityResource):
    """作废"""

    def invalid(
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
        return self._call(
            common_operate.OPERATE,
            {},
            body={
                "entity_number": self._entity,
                "operate_type": "invalid",
                "ids": ids,
                "ignore_warn": ignore_warn,
                "numbers": numbers,
            },
            options=options,
        )


class ValidMixin(EntityResource):
    """反作废"""

    def valid(
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
        return self._call(
            common_operate.OPERATE,
            {},
            body={
                "entity_number": self._entity,
                "operate_type": "valid",
                "ids": ids,
                "ignore_warn": ignore_warn,
                "numbers": numbers,
            },
            options=options,
        )
