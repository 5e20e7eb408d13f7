# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import field

from ...models.common import Page
from ...models.ebx.shared import LoanBill
from ...runtime.model import Model
from ...runtime.values import LocalDateTime, OpenStr, StringDecimal


class ReimbursementPage(Page, kw_only=True):
    """报销单列表."""

    rows: list[ReimbursementRow] = field(default_factory=list)
    """报销单."""


class ReimbursementRow(Model, kw_only=True):
    """报销单列表行."""

    id: str
    """单据id; e.g. 838301774942061568."""
    bill_no: str
    """单据编码; e.g. BX-20240520-00001."""
    bill_date: dt.date | None = None
    """申请日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["1", "2", "3", "7", "8", "10", "34"]] | None = None
    """单据状态; 1 待提交, 2 审批中, 3 待支付, 7 已驳回, 8 已失效, 10 提交中, 34 已支付."""
    biz_type: OpenStr[Literal["3", "4"]] | None = None
    """日常报销; 3 日常报销, 4 差旅报销."""
    reason: str | None = None
    """事由; e.g. 出差."""
    remark: str | None = None
    """备注; e.g. 备注."""
    total_amount: StringDecimal | None = None
    """报销金额; e.g. 100.5."""


class Reimbursement(Model, kw_only=True):
    """报销单."""

    id: str | None = None
    """单据id; e.g. 838301774942061568."""
    bill_no: str | None = None
    """单据编码; e.g. BX-20240520-00001."""
    bill_date: dt.date | None = None
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["1", "2", "3", "7", "8", "10", "34"]] | None = None
    """单据状态; 1 待提交, 2 审批中, 3 待支付, 7 已驳回, 8 已失效, 10 提交中, 34 已支付."""
    audit_date: LocalDateTime | None = None
    """审核时间; China time."""
    auditor_name: str | None = None
    """审核人名称; e.g. 王五."""
    biz_type: OpenStr[Literal["3", "4"]] | None = None
    """日常报销; 3 日常报销, 4 差旅报销."""
    company_id: str | None = None
    """承担公司id; e.g. 702645815678018242."""
    company_name: str | None = None
    """承担公司; e.g. 深圳市星辰贸易有限公司."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    creator_id: str | None = None
    """创建人id; e.g. 776465720784297071."""
    creator_name: str | None = None
    """创建人名称; e.g. 张三."""
    currency_id: str | None = None
    """币别id; e.g. 1."""
    dept_id: str | None = None
    """承担部门id; e.g. 793821659366936417."""
    dept_name: str | None = None
    """承担部门名称; e.g. 销售部."""
    emp_id: str | None = None
    """申请人id; e.g. 777789495505410809."""
    emp_name: str | None = None
    """申请人名称; e.g. 李四."""
    emp_number: str | None = None
    """申请人编码; e.g. YG001."""
    item_id: str | None = None
    """项目id; e.g. 754089433274709652."""
    item_name: str | None = None
    """项目名称; e.g. 红富士苹果."""
    loan_amount: StringDecimal | None = None
    """抵扣金额; e.g. 100.5."""
    modifier_id: str | None = None
    """修改人id; e.g. 748385811669014990."""
    modifier_name: str | None = None
    """修改人名称; e.g. 李四."""
    modify_time: LocalDateTime | None = None
    """修改时间; China time."""
    paid_amount: StringDecimal | None = None
    """已支付金额; e.g. 100.5."""
    pay_amount: StringDecimal | None = None
    """支付金额; e.g. 100.5."""
    reason: str | None = None
    """事由; e.g. 出差."""
    remark: str | None = None
    """备注; e.g. 备注."""
    status: str | None = None
    """单据审核状态; e.g. 1."""
    total_amount: StringDecimal | None = None
    """申请付款金额; e.g. 100.5."""
    apply_info_entity: list[ReimbursementApplyInfo] = field(default_factory=list)
    """收款信息."""
    consume_detail_entity: list[ReimbursementConsumeDetail] = field(default_factory=list)
    """费用明细."""
    loan_bill_entity: list[LoanBill] = field(default_factory=list)
    """抵扣信息."""


class ReimbursementApplyInfo(Model, kw_only=True):
    """收款信息."""

    account_id: str | None = None
    """账户id; e.g. 763585421905792869."""
    account_name: str | None = None
    """账户名称; e.g. 库存现金."""
    account_number: str | None = None
    """账户编码; e.g. 1001."""
    account: str | None = None
    """账号; e.g. 6222020000012345678."""
    account_bank_category_name: str | None = None
    """银行名称; e.g. 银行A."""
    deposit_bank_name: str | None = None
    """开户银行名称; e.g. 开户银行A."""
    entry_id: str | None = None
    """分录id; e.g. 723109145458239663."""
    entry_seq: str | None = None
    """分录序号; e.g. 1."""
    info_amount: StringDecimal | None = None
    """收款金额; e.g. 100.5."""


class ReimbursementConsumeDetail(Model, kw_only=True):
    """费用明细."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    amount: StringDecimal | None = None
    """报销金额; e.g. 55."""
    attach_size: str | None = None
    """附件数; e.g. 100."""
    consume_id: str | None = None
    """费用明细id; e.g. 714823980672874628."""
    consume_consume_type_name: str | None = None
    """费用类型名称; e.g. 100."""
    consume_consume_type_path: str | None = None
    """费用类型图片; e.g. 交通费."""
    consume_inv_amount: StringDecimal | None = None
    """价税合计; e.g. 100.5."""
    consume_inv_tax: StringDecimal | None = None
    """税额; e.g. 100.5."""
    consume_remark: str | None = None
    """事由; e.g. 出差."""
    consume_tax_exclude: StringDecimal | None = None
    """不含税金额; e.g. 100.5."""
    cost_share_id: str | None = None
    """分摊id; e.g. 720120561282418631."""
    invoice_size: str | None = None
    """发票数; e.g. 100."""
    seq: int | None = None
    """分录序号; e.g. 1."""
    tax: StringDecimal | None = None
    """可抵扣税额; e.g. 7.15."""
    attachments_url: list[ReimbursementAttachment] = field(default_factory=list)
    """附件结构."""


class ReimbursementAttachment(Model, kw_only=True):
    """附件结构."""

    name: str | None = None
    """附件名称; e.g. 名称."""
    sts_url: ReimbursementFile | None = None
    """附件地址信息."""


class ReimbursementFile(Model, kw_only=True):
    """附件地址信息."""

    expire_time: str | None = None
    """附件过期时间戳; e.g. 1762941179610."""
    url: str | None = None
    """附件地址; e.g. https://example.com/file/1.png."""
