# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...runtime.model import Input, Model
from ...runtime.values import OpenStr, StringDecimal


class VoucherPage(Page, kw_only=True):
    """凭证列表."""

    rows: list[VoucherRow] = field(default_factory=list)
    """凭证."""


class VoucherHead(Model, kw_only=True):
    """凭证头."""

    id: str | None = None
    """凭证id; e.g. 838301774942061568."""
    number: str | None = None
    """凭证号; at most 30 characters; e.g. 001."""
    bill_status: OpenStr[Literal["A", "B", "C", "D"]] | None = None
    """单据状态; A 暂存, B 保存, C 已审核, D 已作废."""
    credit_total: StringDecimal | None = None
    """贷方总金额; e.g. 100."""
    date: dt.date
    """凭证日期; yyyy-MM-dd."""
    debit_total: StringDecimal | None = None
    """借方总金额; e.g. 100."""
    group_id: str
    """凭证字id; e.g. 743156135783937494."""
    group_name: str | None = None
    """凭证字名称; e.g. 默认分类."""
    group_number: str
    """分类编码; at most 30 characters; e.g. 001."""
    have_reverse: bool | None = None
    """是否已被冲销."""
    is_reverse: bool | None = None
    """是否冲销凭证."""
    period: str | None = None
    """凭证期间; e.g. 202405."""
    voucher_no: str | None = None
    """凭证字号; e.g. 记-1."""
    src_bill: list[VoucherSourceBill] = field(default_factory=list)
    """凭证关联的源单信息."""


class VoucherRow(VoucherHead, kw_only=True):
    """凭证列表行."""

    remark: str | None = None
    """备注; e.g. 备注."""
    source_bill_no: str | None = None
    """外部唯一标识; e.g. WB-20240520-01."""


class VoucherHeadInput(Input, kw_only=True):
    """凭证头."""

    id: str | UnsetType = UNSET
    """凭证id; e.g. 838301774942061568."""
    number: str | UnsetType = UNSET
    """凭证号; at most 30 characters; e.g. 001."""
    date: dt.date
    """凭证日期; yyyy-MM-dd."""
    group_id: str
    """凭证字id; e.g. 743156135783937494."""
    group_number: str
    """分类编码; at most 30 characters; e.g. 001."""


class VoucherSourceBill(Model, kw_only=True):
    """凭证的源单."""

    src_bill_id: str | None = None
    """业务单据id; e.g. 776091547864275027."""
    src_bill_no: str | None = None
    """源单编号; e.g. XSDD-20240520-00001."""
    src_bill_type: str | None = None
    """源单类型; e.g. sal_bill_order."""


class Voucher(VoucherHead, kw_only=True):
    """凭证."""

    entry_list: list[VoucherEntry] = field(default_factory=list)
    """分录列表."""


class VoucherInput(VoucherHeadInput, kw_only=True):
    """凭证."""

    attachment_ids: list[str] | UnsetType = UNSET
    """关联凭证附件."""
    remark: str | UnsetType = UNSET
    """备注; at most 100 characters; e.g. 备注."""
    source_bill_no: str | UnsetType = UNSET
    """外部唯一标识; at most 30 characters; e.g. WB-20240520-01."""
    entry_list: list[VoucherEntryInput]
    """分录列表."""


class VoucherEntry(Model, kw_only=True):
    """凭证分录."""

    id: str
    """分录id; e.g. 838301774942061568."""
    price: StringDecimal | None = None
    """价格; e.g. 5.5."""
    account_id: str
    """科目id; e.g. 763585421905792869."""
    account_name: str | None = None
    """科目名称; e.g. 库存现金."""
    account_number: str
    """账户编码; at most 30 characters; e.g. 1001."""
    amount_for: StringDecimal
    """金额; e.g. 100."""
    credit_amount: StringDecimal | None = None
    """贷方金额; e.g. 100."""
    currency_id: str
    """币别id; e.g. 1."""
    currency_name: str | None = None
    """币别名称; e.g. 人民币."""
    currency_number: str | None = None
    """币别编码; e.g. CNY."""
    dc: OpenStr[Literal["1", "-1"]]
    """借贷方向; 1 借方, -1 贷方."""
    debit_amount: StringDecimal | None = None
    """借方金额; e.g. 100."""
    explanation: str
    """摘要; at most 100 characters; e.g. 销售商品."""
    measure_unit_id: str | None = None
    """单位id; e.g. 1."""
    measure_unit_name: str | None = None
    """单位名称; e.g. 斤."""
    measure_unit_number: str | None = None
    """单位编码; e.g. jin."""
    quantity: Decimal | None = None
    """数量; e.g. 10."""
    seq: int | None = None
    """分录序号; e.g. 1."""
    assist: list[VoucherRowAssist] = field(default_factory=list)
    """辅助核算."""


class VoucherEntryInput(Input, kw_only=True):
    """凭证分录."""

    id: str
    """分录id; e.g. 838301774942061568."""
    price: StringDecimal | UnsetType = UNSET
    """价格; e.g. 5.5."""
    account_id: str
    """科目id; e.g. 763585421905792869."""
    account_number: str
    """账户编码; at most 30 characters; e.g. 1001."""
    amount_for: StringDecimal
    """金额; e.g. 100."""
    credit_amount: StringDecimal | UnsetType = UNSET
    """贷方金额; e.g. 100."""
    currency_id: str
    """币别id; e.g. 1."""
    dc: OpenStr[Literal["1", "-1"]]
    """借贷方向; 1 借方, -1 贷方."""
    debit_amount: StringDecimal | UnsetType = UNSET
    """借方金额; e.g. 100."""
    explanation: str
    """摘要; at most 100 characters; e.g. 销售商品."""
    quantity: Decimal | UnsetType = UNSET
    """数量; e.g. 10."""
    assist_list: list[VoucherEntryAssist] | UnsetType = UNSET
    """辅助核算."""


class VoucherRowAssist(Model, kw_only=True):
    """辅助核算."""

    id: str | None = None
    """辅助核算id; e.g. 838301774942061568."""
    number: str | None = None
    """辅助核算编码; e.g. 001."""
    name: str | None = None
    """辅助核算名称; e.g. 名称."""
    bd_aux_info_type_id: str | None = None
    """辅助资料类别id; e.g. 1."""
    bd_auxinfo_type_name: str | None = None
    """辅助资料类别名称; e.g. 工程项目."""
    type_name: str | None = None
    """核算类别名称; e.g. 核算类别A."""
    type: str | None = None
    """辅助核算类别; e.g. bd_auxinfo."""


class VoucherEntryAssist(Input, kw_only=True):
    """辅助核算."""

    id: str
    """辅助核算id; e.g. 838301774942061568."""
    number: str | UnsetType = UNSET
    """辅助核算编码; at most 30 characters; e.g. 001."""
    bd_aux_info_type_id: str | UnsetType = UNSET
    """辅助资料类别id; e.g. 1."""
    bd_aux_info_type_number: str | UnsetType = UNSET
    """辅助资料类别编码; at most 30 characters; e.g. 001."""
    type: OpenStr[
        Literal[
            "bd_customer",
            "bd_supplier",
            "bd_material",
            "bd_department",
            "bd_auxinfo",
            "bd_employee",
            "bd_store",
        ]
    ]
    """核算项目类别; bd_customer 客户, bd_supplier 供应商, bd_material 商品, bd_department 部门, bd_auxinfo 辅助资料,
    bd_employee 职员, bd_store 仓库.
    """


class VoucherSaveReply(Model, kw_only=True):
    """凭证保存结果."""

    errors: list[str] = field(default_factory=list)
    """失败信息."""
    ids: list[str] = field(default_factory=list)
    """id 列表."""


class VoucherSave(Input, kw_only=True):
    """凭证保存."""

    items: list[VoucherInput]
    """凭证保存列表."""


class VoucherReverseReply(Model, kw_only=True):
    """凭证冲销结果."""

    rows: list[VoucherReverseRow] = field(default_factory=list)
    """凭证冲销返回列表."""


class VoucherReverseRow(Model, kw_only=True):
    """凭证冲销结果行."""

    id: str
    """凭证id; e.g. 838301774942061568."""
    message: str | None = None
    """信息提示; e.g. 成功."""
    reverse_voucher_id: str | None = None
    """新生成的冲销凭证id; e.g. 793876450947168033."""


class VoucherReverse(Input, kw_only=True):
    """凭证冲销."""

    ids: list[str]
    """id 列表."""
