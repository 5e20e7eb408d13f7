# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import AttachmentInput, Page, Staff
from ...models.scm.stock_lines import ProductionLine, ProductionLineInput
from ...runtime.model import Input, Model
from ...runtime.values import LocalDateTime, OpenStr, StringDecimal


class InvProductPage(Page, kw_only=True):
    """产品入库单列表."""

    rows: list[InvProductRow] = field(default_factory=list)
    """产品入库单."""


class InvProductRow(Staff, kw_only=True):
    """产品入库单列表行."""

    id: str
    """单据id; e.g. 838301774942061568."""
    bill_no: str
    """单据编码; e.g. CPRK-20240520-00001."""
    bill_date: dt.date | None = None
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    remark: str | None = None
    """备注; e.g. 备注."""


class InvProduct(Model, kw_only=True):
    """产品入库单."""

    material_entity: list[InvProductLine] = field(default_factory=list)
    """商品分录."""
    audit_time: LocalDateTime | None = None
    """审核时间; China time."""
    auditor_id: str | None = None
    """审核人id; e.g. 1420169116878110000."""
    auditor_name: str | None = None
    """审核人名称; e.g. 王五."""
    auditor_number: str | None = None
    """审核人编码; e.g. wangwu."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    creator_id: str | None = None
    """创建人id; e.g. 776465720784297071."""
    creator_name: str | None = None
    """创建人名称; e.g. 张三."""
    creator_number: str | None = None
    """创建人编码; e.g. zhangsan."""
    modifier_id: str | None = None
    """修改人id; e.g. 748385811669014990."""
    modifier_name: str | None = None
    """修改人名称; e.g. 李四."""
    modifier_number: str | None = None
    """修改人编码; e.g. lisi."""
    modify_time: LocalDateTime | None = None
    """修改时间; China time."""
    id: str | None = None
    """单据id; e.g. 838301774942061568."""
    bill_no: str | None = None
    """单据编码; at most 30 characters; e.g. SCLL-20240520-00001."""
    bill_date: dt.date
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    bill_type_id: str | None = None
    """业务id; e.g. sal_bill_order."""
    bill_type_name: str | None = None
    """业务类型; e.g. 生产领料单."""
    bill_type_number: str | None = None
    """业务编码; e.g. inv_pick_bill."""
    custom_field: dict[str, str] = field(default_factory=dict)
    """自定义字段."""
    dept_id: str | None = None
    """部门id; e.g. 793821659366936417."""
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


class InvProductInput(Input, kw_only=True):
    """产品入库单."""

    bill_sp_id: str | UnsetType = UNSET
    """仓位id; e.g. 765646268203624040."""
    bill_stock_id: str | UnsetType = UNSET
    """仓库id; e.g. 758173475861360204."""
    currency_id: str | UnsetType = UNSET
    """币别id; e.g. 1."""
    operation_key: OpenStr[Literal["audit", "submit"]] | UnsetType = UNSET
    """保存后的操作; audit 审核, submit 提交."""
    remark: str | UnsetType = UNSET
    """单据备注; e.g. 备注."""
    attachments_url: list[AttachmentInput] | UnsetType = UNSET
    """附件."""
    material_entity: list[InvProductLineInput]
    """商品分录."""
    mul_bill_label: list[InvProductLabel] | UnsetType = UNSET
    """单据标签."""
    id: str | UnsetType = UNSET
    """单据id; e.g. 838301774942061568."""
    bill_no: str | UnsetType = UNSET
    """单据编码; at most 30 characters; e.g. SCLL-20240520-00001."""
    bill_date: dt.date
    """单据日期; yyyy-MM-dd."""
    acceptor_id: str | UnsetType = UNSET
    """仓管员id; e.g. 742841056033166894."""
    custom_field: dict[str, str] | UnsetType = UNSET
    """自定义字段."""
    dept_id: str | UnsetType = UNSET
    """部门id; e.g. 793821659366936417."""
    emp_id: str | UnsetType = UNSET
    """业务员id; e.g. 777789495505410809."""


class InvProductLine(ProductionLine, kw_only=True):
    """商品分录."""

    qty: StringDecimal
    """数量; e.g. 10."""
    recv_base_qty: StringDecimal | None = None
    """基本单位应收数量; e.g. 10."""
    recv_qty: StringDecimal | None = None
    """应收数量; e.g. 10."""
    sn_list: str | None = None
    """序列号; e.g. SN0001,SN0002."""
    src_bill_type_id: OpenStr[Literal["mo_task_bill"]] | None = None
    """源单类型id; mo_task_bill 生产任务单."""
    stock_is_allow_freight: bool | None = None
    """仓库是否启用仓位."""


class InvProductLineInput(ProductionLineInput, kw_only=True):
    """商品分录."""

    qty: StringDecimal
    """数量; e.g. 10."""
    is_sub: OpenStr[Literal["0", "1"]] | UnsetType = UNSET
    """是否反写销售订单; 0 是, 1 否."""
    sn_list: str | UnsetType = UNSET
    """序列号; e.g. SN0001,SN0002."""
    src_bill_type_id: OpenStr[Literal["mo_task_bill"]] | UnsetType = UNSET
    """源单类型id; mo_task_bill 生产任务单."""
    src_order_bill_no: str | UnsetType = UNSET
    """销售订单单号; e.g. XSDD-20240520-00001."""
    src_order_seq: int | UnsetType = UNSET
    """销售订单行号; e.g. 11."""


class InvProductLabel(Input, kw_only=True):
    """单据标签."""

    id: str | UnsetType = UNSET
    """标签id; e.g. 838301774942061568."""
    number: str
    """标签编码; at most 20 characters; e.g. 001."""
