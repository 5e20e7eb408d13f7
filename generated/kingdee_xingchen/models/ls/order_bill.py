# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...runtime.model import Input
from ...runtime.values import LocalDateTime, OpenInt


class OrderBillSave(Input, kw_only=True):
    """要货单保存."""

    operate_type: str | UnsetType = field(default=UNSET, name="operateType")
    """操作类型; e.g. audit."""
    data: OrderBill
    """要货单数据."""


class OrderBill(Input, kw_only=True):
    """要货单."""

    id: str | UnsetType = UNSET
    """分录id; e.g. 838301774942061568."""
    creator_id: str
    """创建人id; e.g. 697102424829079552."""
    delivery_id: str
    """配送中心id; e.g. 697102424829079552."""
    modifier_id: str | UnsetType = UNSET
    """修改人id; e.g. 697102424829079552."""
    order_emp_d: str
    """要货职员id; e.g. 697102424829079552."""
    order_reason: str | UnsetType = UNSET
    """要货原因; e.g. 库存不足."""
    plan_date: LocalDateTime | UnsetType = UNSET
    """计划到货日期; China time."""
    receive_addr: str | UnsetType = UNSET
    """收货地址; e.g. 科技园一路1号."""
    receive_phone: str
    """收货电话; e.g. 13800138000."""
    receiver_id: str
    """收货职员id; e.g. 697102424829079552."""
    store_id: str
    """要货门店id; e.g. 697102424829079552."""
    material_entity: list[OrderBillLine]
    """要货分录."""


class OrderBillLine(Input, kw_only=True):
    """要货分录."""

    material_id: str
    """商品id; e.g. 741945988993837056."""
    qty: Decimal
    """要货数量; e.g. 10."""
    unit_id: str
    """单位id; e.g. 741945988993837056."""
    aux_unit_id: str | UnsetType = UNSET
    """辅助单位id; e.g. 741945988993837056."""
    barcode: str | UnsetType = UNSET
    """条形码; e.g. 6901234567892."""
    is_diff: OpenInt[Literal[1, 2]] | UnsetType = UNSET
    """调拨类型; 1 异价, 2 同价."""
    remark: str | UnsetType = UNSET
    """分录备注; e.g. 备注."""
    sku_id: str | UnsetType = UNSET
    """辅助属性id; e.g. 741945988993837056."""


class OrderBillAudit(Input, kw_only=True):
    """审核要货单."""

    operate_type: str | UnsetType = field(default=UNSET, name="operateType")
    """操作类型; e.g. audit."""
    data: OrderBillAuditData
    """要货单审核数据."""


class OrderBillAuditData(Input, kw_only=True):
    """要货单审核数据."""

    auditor_id: str
    """审核人id; e.g. 697102424829079552."""
    ids: list[str] | UnsetType = UNSET
    """id 列表."""
