# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from typing import Literal

from msgspec import UNSET, UnsetType

from ...runtime.model import Input
from ...runtime.values import OpenStr


class CommonOperation(Input, kw_only=True):
    """通用操作."""

    entity_number: str
    """单据或基础资料类型; at most 50 characters; e.g. sal_bill_order."""
    ids: list[str] | UnsetType = UNSET
    """id 列表."""
    ignore_warn: bool | UnsetType = UNSET
    """是否忽略告警信息."""
    numbers: list[str] | UnsetType = UNSET
    """编码."""
    operate_type: OpenStr[
        Literal["delete", "audit", "unaudit", "close_donothing", "invalid", "valid"]
    ]
    """操作类型; delete 删除, audit 审核, unaudit 反审核, close_donothing 订单关闭, invalid 作废, valid 反作废."""
