# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import AttachmentInput
from ...models.scm.shared import BillLabel, ProductionHead, ProductionHeadInput
from ...models.scm.stock_lines import ProductionLine, ProductionLineInput
from ...runtime.values import OpenStr


class InvPickRet(ProductionHead, kw_only=True):
    """生产退料单."""

    dept_id: str | None = None
    """部门id; e.g. 739162466113570816."""
    dept_name: str | None = None
    """部门名称; e.g. 销售部."""
    dept_number: str | None = None
    """部门编码; e.g. BM001."""
    emp_id: str | None = None
    """业务员id; e.g. 777789495505410809."""
    emp_name: str | None = None
    """业务员名称; e.g. 李四."""
    emp_number: str | None = None
    """业务员编码; e.g. YG001."""
    remark: str | None = None
    """备注; e.g. 备注."""
    material_entity: list[InvPickRetLine] = field(default_factory=list)
    """商品分录."""


class InvPickRetInput(ProductionHeadInput, kw_only=True):
    """生产退料单."""

    currency_id: str | UnsetType = UNSET
    """币别id; e.g. 1."""
    dept_id: str | UnsetType = UNSET
    """部门id; e.g. 739162466113570816."""
    operation_key: OpenStr[Literal["submit", "unaudit"]] | UnsetType = UNSET
    """保存后的操作; submit 提交, unaudit 反审核."""
    pick_use_id: str | UnsetType = UNSET
    """领料用途id; e.g. 783752994065177421."""
    pick_use_number: str | UnsetType = UNSET
    """领料用途编码; e.g. BM001."""
    remark: str | UnsetType = UNSET
    """备注; e.g. 备注."""
    sp_id: str | UnsetType = UNSET
    """仓位id; e.g. 762933032539906688."""
    stock_id: str | UnsetType = UNSET
    """仓库id; e.g. 697105306978627584."""
    attachments_url: list[AttachmentInput] | UnsetType = UNSET
    """附件."""
    material_entity: list[InvPickRetLineInput]
    """商品分录."""
    mul_bill_label: list[BillLabel] | UnsetType = UNSET
    """单据标签."""


class InvPickRetLine(ProductionLine, kw_only=True):
    """商品分录."""

    qty: Decimal
    """数量; e.g. 10."""
    seq: int | None = None
    """分录序号; e.g. 1."""
    sn_list: str | None = None
    """序列号; e.g. SN0001,SN0002."""
    src_bill_type_id: OpenStr[Literal["inv_pick_bill"]] | None = None
    """源单类型id; inv_pick_bill 生产领料单."""
    stock_is_allow_freight: bool | None = None
    """仓库是否启用仓位."""


class InvPickRetLineInput(ProductionLineInput, kw_only=True):
    """商品分录."""

    qty: Decimal
    """数量; e.g. 10."""
    src_bill_type_id: OpenStr[Literal["inv_pick_bill"]] | UnsetType = UNSET
    """源单类型id; inv_pick_bill 生产领料单."""
