# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import AuditTrail, AuditTrailInput, CurrencyRef, CurrencyRefInput, Page
from ...runtime.model import Input, Model
from ...runtime.values import LocalDateTime, OpenStr, StringDecimal


class AccountPayment(Input, kw_only=True):
    """收款账户."""

    paid_amount: Decimal
    """收款金额; e.g. 737."""
    pay_comment: str | UnsetType = UNSET
    """备注; e.g. 定金."""
    pay_type_id: str
    """收款方式; e.g. 1."""
    settle_account_id: str
    """收款账户id; e.g. 729603717560532992."""


class AmountTotals(Model, kw_only=True):
    """列表合计."""

    total_amount: StringDecimal | None = None
    """列表价税合计汇总; e.g. 200.2."""


class BillLabel(Input, kw_only=True):
    """单据标签."""

    number: str | UnsetType = UNSET
    """标签编码; e.g. 001."""
    name: str | UnsetType = UNSET
    """标签名称; e.g. 名称."""


class PaymentEntry(Model, kw_only=True):
    """收付款分录."""

    id: str | None = None
    """付款id; e.g. 838301774942061568."""
    pay_amount: StringDecimal | None = None
    """收付款金额; e.g. 50.2."""
    pay_comment: str | None = None
    """备注; e.g. 定金."""
    pay_type_name: str | None = None
    """支付方式名称; e.g. 微信支付."""
    seq: int | None = None
    """序号; e.g. 1."""
    settle_account_name: str | None = None
    """结算账户名称; e.g. 工商银行基本户."""
    trans_number: str | None = None
    """交易号/票据号; e.g. 20240520001."""


class BillPayment(PaymentEntry, kw_only=True):
    """收付款信息."""

    pay_type_id: str | None = None
    """支付方式id; e.g. 1."""
    settle_account_id: str | None = None
    """结算账户id; e.g. 741869605307294720."""


class PaymentEntryInput(Input, kw_only=True):
    """收付款分录."""

    pay_comment: str | UnsetType = UNSET
    """备注; e.g. 定金."""


class BillPaymentInput(PaymentEntryInput, kw_only=True):
    """收付款信息."""

    paid_amount: Decimal | UnsetType = UNSET
    """收付款金额; e.g. 54.5."""
    pay_type_id: str | UnsetType = UNSET
    """支付方式id; e.g. 1."""
    settle_account_id: str | UnsetType = UNSET
    """结算账户id; e.g. 741869605307294720."""


class CostEntry(Model, kw_only=True):
    """费用分录."""

    id: str | None = None
    """费用分录id; e.g. 838301774942061568."""
    all_amount: StringDecimal | None = None
    """价税合计; e.g. 62.15."""
    all_amount_for: StringDecimal | None = None
    """价税合计本位币; e.g. 100.22."""
    amount: StringDecimal | None = None
    """费用; e.g. 55."""
    amount_for: StringDecimal | None = None
    """费用本位币; e.g. 30.2."""
    cess: StringDecimal | None = None
    """税率%; e.g. 13."""
    comment: str | None = None
    """备注; e.g. 行备注."""
    currency_id: str | None = None
    """币别id; e.g. 1."""
    exchange_rate: StringDecimal | None = None
    """汇率; e.g. 1."""
    pacct_type_id: str | None = None
    """支出类型; e.g. 1."""
    settle_supplier_id: str | None = None
    """结算供应商id; e.g. 730092590744404799."""
    settle_supplier_name: str | None = None
    """结算供应商名称; e.g. 广州市丰收农产品有限公司."""
    tax_amount: StringDecimal | None = None
    """税额; e.g. 7.15."""


class CostEntryInput(Input, kw_only=True):
    """费用分录."""

    id: str | UnsetType = UNSET
    """费用分录id; e.g. 838301774942061568."""
    all_amount: StringDecimal | UnsetType = UNSET
    """价税合计; e.g. 62.15."""
    all_amount_for: StringDecimal | UnsetType = UNSET
    """价税合计本位币; e.g. 100.22."""
    amount: StringDecimal | UnsetType = UNSET
    """费用; e.g. 55."""
    amount_for: StringDecimal | UnsetType = UNSET
    """费用本位币; e.g. 30.2."""
    cess: StringDecimal | UnsetType = UNSET
    """税率%; e.g. 13."""
    comment: str | UnsetType = UNSET
    """备注; e.g. 行备注."""
    currency_id: str | UnsetType = UNSET
    """币别id; e.g. 1."""
    exchange_rate: StringDecimal | UnsetType = UNSET
    """汇率; e.g. 1."""
    pacct_type_id: str | UnsetType = UNSET
    """支出类型; e.g. 1."""
    settle_supplier_id: str | UnsetType = UNSET
    """结算供应商id; e.g. 730092590744404799."""
    tax_amount: StringDecimal | UnsetType = UNSET
    """税额; e.g. 7.15."""


class CostPayment(Model, kw_only=True):
    """费用付款信息."""

    pay_type_id: str | None = None
    """支出类别id; e.g. 1."""
    receive_amount: StringDecimal | None = None
    """付款金额; e.g. 30.22."""
    settle_account_id: str | None = None
    """付款账户id; e.g. 727463115726588480."""


class CostPaymentInput(Input, kw_only=True):
    """费用付款信息."""

    pay_type_id: str | UnsetType = UNSET
    """支出类别id; e.g. 1."""
    receive_amount: StringDecimal | UnsetType = UNSET
    """付款金额; e.g. 30.22."""
    settle_account_id: str | UnsetType = UNSET
    """付款账户id; e.g. 727463115726588480."""


class CustomerFee(Model, kw_only=True):
    """客户承担费用."""

    income_amount: StringDecimal | None = None
    """收入金额; e.g. 20.2."""
    income_comment: str | None = None
    """客户承担费用备注; e.g. 运费由客户承担."""
    income_name_id: str | None = None
    """收入名称id; e.g. 798599994731233819."""


class CustomerFeeInput(Input, kw_only=True):
    """客户承担费用."""

    income_amount: StringDecimal | UnsetType = UNSET
    """收入金额; e.g. 20.2."""
    income_comment: str | UnsetType = UNSET
    """客户承担费用备注; e.g. 运费由客户承担."""
    income_name_id: str | UnsetType = UNSET
    """收入名称id; e.g. 798599994731233819."""


class ExpressEntry(Input, kw_only=True):
    """物流明细."""

    id: str | UnsetType = UNSET
    """分录id; e.g. 838301774942061568."""
    delivery_bill_no: str | UnsetType = UNSET
    """物流单号; e.g. XSDD-20240520-00001."""
    delivery_time: LocalDateTime | UnsetType = UNSET
    """发货时间; China time."""
    express_company_id: str | UnsetType = UNSET
    """物流公司id; e.g. 730545266652338622."""
    express_company_number: str | UnsetType = UNSET
    """物流公司编码; e.g. 001."""
    seq: int | UnsetType = UNSET
    """分录序号; e.g. 1."""


class ExpressInfo(Model, kw_only=True):
    """物流信息."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    delivery_bill_no: str | None = None
    """物流单号; e.g. XSDD-20240520-00001."""
    delivery_time: LocalDateTime | None = None
    """发货时间; China time."""
    express_company_id: str | None = None
    """物流公司id; e.g. 730545266652338622."""
    express_company_name: str | None = None
    """物流公司名称; e.g. 物流公司A."""
    express_company_number: str | None = None
    """物流公司编码; e.g. 001."""
    seq: int | None = None
    """分录序号; e.g. 1."""


class OtherStockHead(AuditTrail, kw_only=True):
    """其他出入库单表头."""

    id: str | None = None
    """单据id; e.g. 838301774942061568."""
    bill_no: str | None = None
    """单据编码; at most 30 characters; e.g. QTRK-20240520-00001."""
    bill_date: dt.date
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    customer_id: str | None = None
    """客户id; e.g. 768893389614948509."""
    customer_name: str | None = None
    """客户名称; e.g. 深圳市星辰贸易有限公司."""
    customer_number: str | None = None
    """客户编码; e.g. KH00001."""
    contact_city_name: str | None = None
    """联系地址-市名称; e.g. 深圳市."""
    contact_country_name: str | None = None
    """联系地址-国家名称; e.g. 中国."""
    contact_district_name: str | None = None
    """联系地址-区县名称; e.g. 南山区."""
    contact_province_name: str | None = None
    """联系地址-省名称; e.g. 广东省."""
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
    trans_type_name: str | None = None
    """业务类型名称; e.g. 赊销."""
    trans_type_number: str | None = None
    """业务类型编码; e.g. QTCKLX01."""
    custom_field: dict[str, str] = field(default_factory=dict)
    """自定义字段."""


class OtherStockHeadInput(AuditTrailInput, kw_only=True):
    """其他出入库单表头."""

    id: str | UnsetType = UNSET
    """单据id; e.g. 838301774942061568."""
    bill_no: str | UnsetType = UNSET
    """单据编码; at most 30 characters; e.g. QTRK-20240520-00001."""
    bill_date: dt.date
    """单据日期; yyyy-MM-dd."""
    customer_id: str | UnsetType = UNSET
    """客户id; e.g. 768893389614948509."""
    customer_number: str | UnsetType = UNSET
    """客户编码; e.g. KH00001."""
    contact_info: str | UnsetType = UNSET
    """联系信息; e.g. 张三 13800138000."""
    currency_id: str | UnsetType = UNSET
    """币别id; e.g. 1."""
    dept_id: str | UnsetType = UNSET
    """部门id; e.g. 739162466113570816."""
    emp_id: str | UnsetType = UNSET
    """业务员id; e.g. 777789495505410809."""
    emp_number: str | UnsetType = UNSET
    """业务员编码; e.g. YG001."""
    operation_key: OpenStr[Literal["audit", "submit"]] | UnsetType = UNSET
    """保存后的操作; audit 审核, submit 提交."""
    remark: str | UnsetType = UNSET
    """备注; e.g. 备注."""
    custom_field: dict[str, str] | UnsetType = UNSET
    """自定义字段."""


class PaymentInfo(PaymentEntry, kw_only=True):
    """付款信息."""

    pay_type_id: str | None = None
    """支付方式id; e.g. 2."""
    settle_account_id: str | None = None
    """收款账户id; e.g. 727463115726588480."""


class PersonName(Model, kw_only=True):
    """人员."""

    name: str | None = None
    """人员名称; e.g. 名称."""


class PreReceiptDeduction(Input, kw_only=True):
    """抵扣预收款."""

    id: str | UnsetType = UNSET
    """分录id; 修改时必传; e.g. 838301774942061568."""
    arap_cur_settle_amount: Decimal
    """本次核销金额; e.g. 213."""
    arap_src_bill_type_id: OpenStr[Literal["ar_precreditbill"]]
    """单据类型; ar_precreditbill 预收款单."""
    arap_src_inter_id: str
    """源单id; e.g. 785340639724531911."""


class PrepaymentDeduction(Input, kw_only=True):
    """抵扣预付款."""

    id: str | UnsetType = UNSET
    """分录id; 修改时必传; e.g. 838301774942061568."""
    arap_cur_settle_amount: StringDecimal
    """本次核销金额; e.g. 100.5."""
    arap_src_bill_type_id: OpenStr[Literal["ap_prepaybill", "ap_initbasebill"]]
    """单据类型; ap_prepaybill 预付款单, ap_initbasebill 客户应付初始单据."""
    arap_src_inter_id: str
    """源单id; e.g. 785340639724531911."""


class ProductionHead(AuditTrail, kw_only=True):
    """生产领退料与产品入退库单表头."""

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


class ProductionHeadInput(AuditTrailInput, kw_only=True):
    """生产领退料与产品入退库单表头."""

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


class ProductionReturnPage(Page, kw_only=True):
    """生产退料、产品退库单列表."""

    rows: list[ProductionReturnRow] = field(default_factory=list)
    """生产退料、产品退库单."""


class ProductionReturnRow(Model, kw_only=True):
    """生产退料、产品退库单列表行."""

    id: str
    """单据id; e.g. 838301774942061568."""
    bill_no: str
    """单据编码; e.g. XSDD-20240520-00001."""
    bill_date: dt.date | None = None
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    dept_id: str | None = None
    """部门id; e.g. 739162466113570816."""
    dept_name: str | None = None
    """部门名称; e.g. 销售部."""
    dept_number: str | None = None
    """部门编码; e.g. BM001."""
    remark: str | None = None
    """备注; e.g. 备注."""


class SalPayment(Input, kw_only=True):
    """收款账户."""

    paid_amount: Decimal | UnsetType = UNSET
    """收款金额; e.g. 54.5."""
    pay_comment: str | UnsetType = UNSET
    """备注; e.g. 定金."""
    pay_type_id: str | UnsetType = UNSET
    """收款方式; e.g. 1."""
    settle_account_id: str | UnsetType = UNSET
    """收款账户id; e.g. 741869605307294720."""


class SettlePayment(Input, kw_only=True):
    """结算收款账户."""

    paid_amount: Decimal | UnsetType = UNSET
    """收款金额; e.g. 100.5."""
    pay_type_id: str
    """收款方式; e.g. 213."""
    settle_account_id: str
    """收款账户id; e.g. 727463115726588480."""


class SettleTotals(Model, kw_only=True):
    """列表合计."""

    total_amount: StringDecimal | None = None
    """列表价税合计汇总; e.g. 200.2."""
    total_ins_amount: StringDecimal | None = None
    """列表收款合计汇总; e.g. 200.2."""
    total_un_settle_amount: StringDecimal | None = None
    """列表未收金额汇总; e.g. 200.2."""


class SettlementPayment(PaymentEntry, kw_only=True):
    """结算付款信息."""

    pay_type_id: str
    """支付方式id; e.g. 1."""
    settle_account_id: str
    """收款账户id; e.g. 729603717560532992."""


class SettlementPaymentInput(PaymentEntryInput, kw_only=True):
    """结算付款信息."""

    paid_amount: Decimal
    """收款金额; e.g. 737."""
    pay_type_id: str
    """支付方式id; e.g. 1."""
    settle_account_id: str
    """收款账户id; e.g. 729603717560532992."""


class TransferCost(CurrencyRef, kw_only=True):
    """调拨费用分录."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    supplier_id: str
    """供应商id; e.g. 739162890728163328."""
    supplier_name: str | None = None
    """供应商名称; e.g. 广州市丰收农产品有限公司."""
    supplier_number: str | None = None
    """供应商编码; e.g. GYS00001."""
    all_amount: StringDecimal
    """价税合计; e.g. 62.15."""
    all_amount_for: StringDecimal
    """价税合计本位币; e.g. 120.0."""
    amount: StringDecimal
    """费用; e.g. 55."""
    amount_for: StringDecimal
    """费用本位币; e.g. 321."""
    cess: StringDecimal | None = None
    """税率%; e.g. 13."""
    comment: str | None = None
    """备注; e.g. 行备注."""
    exchange_rate: StringDecimal | None = None
    """汇率; e.g. 1."""
    linked_bill_no: str | None = None
    """生成的其他应付单号; e.g. QTYF-20240520-00001."""
    pacct_type_id: str
    """支付类型id; e.g. 1."""
    pacct_type_name: str | None = None
    """支付类型名称; e.g. 支付类型A."""
    pacct_type_number: str | None = None
    """支付类型编码; e.g. 001."""
    settle_supplier_id: str
    """结算供应商id; e.g. 730092590744404799."""
    settle_supplier_name: str | None = None
    """费用结算供应商名称; e.g. 广州市丰收农产品有限公司."""
    settle_supplier_number: str | None = None
    """费用结算供应商编码; e.g. GYS00001."""
    tax_amount: StringDecimal | None = None
    """税额; e.g. 7.15."""


class TransferCostInput(CurrencyRefInput, kw_only=True):
    """调拨费用分录."""

    id: str | UnsetType = UNSET
    """分录id; e.g. 838301774942061568."""
    supplier_id: str
    """供应商id; e.g. 739162890728163328."""
    all_amount: StringDecimal
    """价税合计; e.g. 62.15."""
    all_amount_for: StringDecimal
    """价税合计本位币; e.g. 120.0."""
    amount: StringDecimal
    """费用; e.g. 55."""
    amount_for: StringDecimal
    """费用本位币; e.g. 321."""
    comment: str | UnsetType = UNSET
    """备注; e.g. 行备注."""
    exchange_rate: StringDecimal | UnsetType = UNSET
    """汇率; e.g. 1."""
    linked_bill_no: str | UnsetType = UNSET
    """生成的其他应付单号; e.g. QTYF-20240520-00001."""
    pacct_type_id: str
    """支付类型id; e.g. 1."""
    pay_bill_rule: bool | UnsetType = UNSET
    """是否待支出."""
    settle_supplier_id: str
    """结算供应商id; e.g. 730092590744404799."""
    tax_amount: StringDecimal | UnsetType = UNSET
    """税额; e.g. 7.15."""


class TransferCosts(Model, kw_only=True):
    """异价调拨的费用."""

    fee_records: list[TransferCost] = field(default_factory=list)
    """费用记录."""


class TransferCostsInput(Input, kw_only=True):
    """异价调拨的费用."""

    del_ids: str | UnsetType = UNSET
    """需要删除的调拨费用分录id; e.g. 748594787778482715."""
    fee_records: list[TransferCostInput] | UnsetType = UNSET
    """费用记录."""


class TransferPage(Page, kw_only=True):
    """调拨入库、移仓单列表."""

    rows: list[TransferRow] = field(default_factory=list)
    """调拨入库、移仓单."""


class TransferRow(Model, kw_only=True):
    """调拨入库、移仓单列表行."""

    id: str
    """单据id; e.g. 838301774942061568."""
    bill_no: str
    """单据编码; e.g. XSDD-20240520-00001."""
    bill_date: dt.date | None = None
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    trans_type: OpenStr[Literal["1", "2"]] | None = None
    """业务类型; 1 同价调拨, 2 异价调拨."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    dept_id: str | None = None
    """调入部门id; e.g. 793821659366936417."""
    dept_name: str | None = None
    """调入部门名称; e.g. 销售部."""
    dept_number: str | None = None
    """调入部门编码; e.g. BM001."""
    out_dept_id: str | None = None
    """调出部门id; e.g. 720940887014600723."""
    out_dept_name: str | None = None
    """调出部门名称; e.g. 销售部."""
    out_dept_number: str | None = None
    """调出部门编码; e.g. BM001."""
