# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import Attachment, AttachmentInput, AuditTrail, AuditTrailInput, Page
from ...models.scm.shared import (
    BillPayment,
    BillPaymentInput,
    CostEntry,
    CostEntryInput,
    CostPayment,
    CostPaymentInput,
    PrepaymentDeduction,
)
from ...models.scm.trade_lines import PurchaseLine, PurchaseLineInput
from ...runtime.model import Input, Model
from ...runtime.values import EncryptedStr, LocalDateTime, OpenStr, StringDecimal


class PurInboundPage(Page, kw_only=True):
    """采购入库单列表."""

    rows: list[PurInboundRow] = field(default_factory=list)
    """采购入库单."""


class PurInboundRow(Model, kw_only=True):
    """采购入库单列表行."""

    id: str
    """单据id; e.g. 838301774942061568."""
    bill_no: str
    """单据编码; e.g. CGRK-20240520-00001."""
    bill_date: dt.date | None = None
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    bill_close_state: OpenStr[Literal["C", "S", "H"]] | None = None
    """关闭状态; C 未关闭, S 已关闭, H 手动关闭."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    delivery_type_id: str | None = None
    """交货方式id; e.g. 2."""
    delivery_type_name: str | None = None
    """交货方式名称; e.g. 交货方式A."""
    delivery_type_number: str | None = None
    """交货方式编码; e.g. 001."""
    remark: str | None = None
    """备注; e.g. 备注."""
    settle_status: OpenStr[Literal["A", "B", "C"]] | None = None
    """付款状态; A 未付款, B 部分付款, C 全部付款."""
    total_amount: Decimal | None = None
    """本次应付账款; e.g. 1432."""
    supplier_id: str | None = None
    """供应商id; e.g. 705544733945170331."""
    supplier_name: str | None = None
    """供应商名称; e.g. 广州市丰收农产品有限公司."""
    supplier_number: str | None = None
    """供应商编码; e.g. GYS00001."""
    emp_id: str | None = None
    """业务员id; e.g. 777789495505410809."""
    emp_name: str | None = None
    """业务员名称; e.g. 李四."""
    emp_number: str | None = None
    """业务员编码; e.g. YG001."""


class PurInbound(AuditTrail, kw_only=True):
    """采购入库单."""

    id: str | None = None
    """单据id; e.g. 838301774942061568."""
    bill_no: str
    """单据编码; e.g. CGRK-20240520-00001."""
    bill_date: dt.date
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    trans_type: OpenStr[Literal["1", "2", "3", "4"]] | None = None
    """业务类型; 1 现购, 2 赊购, 3 直运采购, 4 受托入库."""
    customer_id: str | None = None
    """客户id; e.g. 768893389614948509."""
    customer_name: str | None = None
    """客户名称; e.g. 深圳市星辰贸易有限公司."""
    customer_number: str | None = None
    """客户编码; e.g. KH00001."""
    supplier_id: str | None = None
    """供应商id; supplier_id 与 supplier_number 二选一; e.g. 705544733945170331."""
    supplier_name: str | None = None
    """供应商名称; e.g. 广州市丰收农产品有限公司."""
    supplier_number: str | None = None
    """供应商编码; supplier_id 与 supplier_number 二选一; e.g. GYS00001."""
    all_debt: Decimal | None = None
    """应收应付余额; e.g. 1432."""
    bill_dis_amount: Decimal | None = None
    """整单折扣额; e.g. 2.21."""
    bill_dis_rate: Decimal | None = None
    """整单折扣率%; e.g. 3."""
    bill_sp_id: str | None = None
    """仓位id; e.g. 856295406620183296."""
    bill_sp_name: str | None = None
    """仓位名; e.g. A区01架."""
    bill_sp_number: str | None = None
    """仓位编码; e.g. CW001."""
    bill_stock_id: str | None = None
    """仓库id; e.g. 856295407920183296."""
    bill_stock_name: str | None = None
    """仓库名; e.g. 深圳总仓."""
    bill_stock_number: str | None = None
    """仓库编码; e.g. CK001."""
    contact_address: EncryptedStr | None = None
    """联系地址-详细地址; encrypted in answers; e.g. 科技园一路1号."""
    contact_city_id: str | None = None
    """联系地址-市id; e.g. 3."""
    contact_city_name: str | None = None
    """联系地址-市名称; e.g. 深圳市."""
    contact_city_number: str | None = None
    """联系地址-市编码; e.g. 001."""
    contact_country_id: str | None = None
    """联系地址-国家id; e.g. 1."""
    contact_country_name: str | None = None
    """联系地址-国家名称; e.g. 中国."""
    contact_country_number: str | None = None
    """联系地址-国家编码; e.g. CN."""
    contact_district_id: str | None = None
    """联系地址-区县id; e.g. 4."""
    contact_district_name: str | None = None
    """联系地址-区县名称; e.g. 南山区."""
    contact_district_number: str | None = None
    """联系地址-区县编码; e.g. 004."""
    contact_phone: EncryptedStr | None = None
    """联系电话; encrypted in answers; e.g. 13800138000."""
    contact_province_id: str | None = None
    """联系地址-省id; e.g. 2."""
    contact_province_name: str | None = None
    """联系地址-省名称; e.g. 广东省."""
    contact_province_number: str | None = None
    """联系地址-省编码; e.g. 001."""
    currency_id: str | None = None
    """币别id; currency_id 与 currency_number 二选一; e.g. 1."""
    dept_id: str | None = None
    """部门id; dept_id 与 dept_number 二选一; e.g. 793821659366936417."""
    dept_name: str | None = None
    """部门名称; e.g. 销售部."""
    dept_number: str | None = None
    """部门编码; dept_id 与 dept_number 二选一; e.g. BM001."""
    dispatcher_address: EncryptedStr | None = None
    """收发货地址-详细地址; encrypted in answers; e.g. 物流大道2号."""
    dispatcher_city_id: str | None = None
    """收发货地址-市id; e.g. 1."""
    dispatcher_city_name: str | None = None
    """收发货地址-市名称; e.g. 深圳市."""
    dispatcher_city_number: str | None = None
    """收发货地址-市编码; e.g. 112."""
    dispatcher_country_id: str | None = None
    """收发货地址-国家id; e.g. 5."""
    dispatcher_country_name: str | None = None
    """收发货地址-国家名称; e.g. 中国."""
    dispatcher_country_number: str | None = None
    """收发货地址-国家编码; e.g. CN."""
    dispatcher_district_id: str | None = None
    """收发货地址-区县id; e.g. 2."""
    dispatcher_district_name: str | None = None
    """收发货地址-区县名称; e.g. 宝安区."""
    dispatcher_district_number: str | None = None
    """收发货地址-区县编码; e.g. 001."""
    dispatcher_linkman: str | None = None
    """收发货联系人; e.g. 李四."""
    dispatcher_phone: EncryptedStr | None = None
    """收发货联系电话; encrypted in answers; e.g. 13800138001."""
    dispatcher_province_id: str | None = None
    """收发货地址-省id; e.g. 1."""
    dispatcher_province_name: str | None = None
    """收发货地址-省名称; e.g. 广东省."""
    dispatcher_province_number: str | None = None
    """收发货地址-省编码; e.g. 001."""
    due_date: dt.date | None = None
    """结算日期; yyyy-MM-dd."""
    edit_pay_account_id: str | None = None
    """付款账户id; e.g. 782157564247984878."""
    edit_pay_account_name: str | None = None
    """付款账户名称; e.g. 银行账户."""
    edit_pay_account_number: str | None = None
    """付款账户编码; e.g. 001."""
    edit_pay_type_id: str | None = None
    """支出类别id; e.g. 2."""
    edit_pay_type_name: str | None = None
    """付款方式名称; e.g. 支付宝."""
    edit_pay_type_number: str | None = None
    """付款方式编码; e.g. 001."""
    emp_id: str | None = None
    """业务员id; emp_id 与 emp_number 二选一; e.g. 753452507371441152."""
    emp_name: str | None = None
    """业务员名称; e.g. 李四."""
    emp_number: str | None = None
    """业务员编码; emp_id 与 emp_number 二选一; e.g. YG001."""
    exchange_rate: Decimal | None = None
    """汇率; e.g. 1."""
    last_debt: Decimal | None = None
    """上次欠款; e.g. 14155."""
    remark: str | None = None
    """备注; e.g. 备注."""
    setting_term_id: str | None = None
    """结算期限id; e.g. 1."""
    setting_term_name: str | None = None
    """结算期限名称; e.g. 月结30天."""
    setting_term_number: str | None = None
    """结算期限编码; e.g. YJ30."""
    settle_status: str | None = None
    """本单核销状态; e.g. C."""
    total_amount: Decimal | None = None
    """本单成交; e.g. 0.57."""
    total_ins_amount: Decimal | None = None
    """付款合计; e.g. 20.5."""
    total_pre_amount: Decimal | None = None
    """抵扣预付款; e.g. 50.2."""
    total_unsettle_amount: Decimal | None = None
    """已核销金额; e.g. 50.2."""
    total_unsettle_amount_for: Decimal | None = None
    """已核销金额本位币; e.g. 50.2."""
    custom_field: dict[str, str] = field(default_factory=dict)
    """自定义字段."""
    attachments_url: list[Attachment] = field(default_factory=list)
    """附件."""
    cost_fee_entity: PurInboundCosts | None = None
    """采购费用明细."""
    material_entity: list[PurInboundLine] = field(default_factory=list)
    """商品分录."""
    payment_entry: list[BillPayment] = field(default_factory=list)
    """收款账户."""


class PurInboundInput(AuditTrailInput, kw_only=True):
    """采购入库单."""

    id: str | UnsetType = UNSET
    """单据id; e.g. 838301774942061568."""
    bill_no: str
    """单据编码; e.g. CGRK-20240520-00001."""
    bill_date: dt.date
    """单据日期; yyyy-MM-dd."""
    trans_type: OpenStr[Literal["1", "2", "3", "4"]] | UnsetType = UNSET
    """业务类型; 1 现购, 2 赊购, 3 直运采购, 4 受托入库."""
    supplier_id: str | UnsetType = UNSET
    """供应商id; supplier_id 与 supplier_number 二选一; e.g. 705544733945170331."""
    supplier_number: str | UnsetType = UNSET
    """供应商编码; supplier_id 与 supplier_number 二选一; e.g. GYS00001."""
    allocate_rule: OpenStr[Literal["1", "2"]] | UnsetType = UNSET
    """销售费用分摊规则; 1 按价税合计分摊, 2 按数量分摊."""
    bill_dis_amount: Decimal | UnsetType = UNSET
    """整单折扣额; e.g. 2.21."""
    contact_info: str | UnsetType = UNSET
    """联系信息; e.g. 张三 13800138000."""
    currency_id: str | UnsetType = UNSET
    """币别id; currency_id 与 currency_number 二选一; e.g. 1."""
    currency_number: str | UnsetType = UNSET
    """币别编码; currency_id 与 currency_number 二选一; e.g. CNY."""
    deduction_balance: StringDecimal | UnsetType = UNSET
    """抵扣预付款; e.g. 5.12."""
    dept_id: str | UnsetType = UNSET
    """部门id; dept_id 与 dept_number 二选一; e.g. 793821659366936417."""
    dept_number: str | UnsetType = UNSET
    """部门编码; dept_id 与 dept_number 二选一; e.g. BM001."""
    diff_amount: Decimal | UnsetType = UNSET
    """付款抹零; e.g. 0.56."""
    dispatcher_address: EncryptedStr | UnsetType = UNSET
    """收发货地址-详细地址; encrypted in answers; e.g. 物流大道2号."""
    dispatcher_city_id: str | UnsetType = UNSET
    """收发货地址-市id; e.g. 1."""
    dispatcher_country_id: str | UnsetType = UNSET
    """收发货地址-国家id; e.g. 5."""
    dispatcher_district: str | UnsetType = UNSET
    """区域; e.g. 宝安区."""
    dispatcher_phone: EncryptedStr | UnsetType = UNSET
    """收发货联系电话; encrypted in answers; e.g. 13800138001."""
    dispatcher_province_id: str | UnsetType = UNSET
    """收发货地址-省id; e.g. 1."""
    due_date: dt.date | UnsetType = UNSET
    """结算日期; yyyy-MM-dd."""
    emp_id: str | UnsetType = UNSET
    """业务员id; emp_id 与 emp_number 二选一; e.g. 753452507371441152."""
    emp_number: str | UnsetType = UNSET
    """业务员编码; emp_id 与 emp_number 二选一; e.g. YG001."""
    exchange_rate: Decimal | UnsetType = UNSET
    """汇率; e.g. 1."""
    ignore_warn: bool | UnsetType = UNSET
    """是否忽略告警信息."""
    is_estimation: bool | UnsetType = UNSET
    """是否暂估."""
    operation_key: OpenStr[Literal["audit", "submit"]] | UnsetType = UNSET
    """保存后的操作; audit 审核, submit 提交."""
    outside_pk_id: str | UnsetType = UNSET
    """外部单号id; e.g. 701061178767038651."""
    remark: str | UnsetType = UNSET
    """备注; e.g. 备注."""
    reverse_condition_calculate: bool | UnsetType = UNSET
    """是否反算单价."""
    setting_term_id: str | UnsetType = UNSET
    """结算期限id; e.g. 1."""
    settle_supplier_id: str | UnsetType = UNSET
    """结算供应商id; e.g. 730092590744404799."""
    total_amount: Decimal | UnsetType = UNSET
    """本单成交; e.g. 0.57."""
    custom_field: dict[str, str] | UnsetType = UNSET
    """自定义字段."""
    attachments_url: list[AttachmentInput] | UnsetType = UNSET
    """附件."""
    cost_fee_entity: PurInboundCostsInput | UnsetType = UNSET
    """采购费用明细."""
    deduction_entry: list[PrepaymentDeduction] | UnsetType = UNSET
    """抵扣预付款分录体."""
    material_entity: list[PurInboundLineInput]
    """商品分录."""
    payment_entry: list[BillPaymentInput] | UnsetType = UNSET
    """收款账户."""


class PurInboundCosts(Model, kw_only=True):
    """采购费用明细."""

    fee_records: list[PurInboundCost] = field(default_factory=list)
    """采购费用分录."""


class PurInboundCostsInput(Input, kw_only=True):
    """采购费用明细."""

    del_ids: str | UnsetType = UNSET
    """需要删除的采购费用分录id; e.g. 748594787778482715."""
    fee_records: list[PurInboundCostInput] | UnsetType = UNSET
    """采购费用分录."""


class PurInboundCost(CostEntry, kw_only=True):
    """采购费用分录."""

    supplier_id: str
    """供应商id; e.g. 705544733945170331."""
    linked_bill_no: str | None = None
    """生成的其他应付单号; e.g. QTYF-20240520-00001."""
    settle_supplier_number: str | None = None
    """结算供应商编码; e.g. GYS00001."""
    receive_info_entity: list[CostPayment] = field(default_factory=list)
    """付款信息."""


class PurInboundCostInput(CostEntryInput, kw_only=True):
    """采购费用分录."""

    supplier_id: str
    """供应商id; e.g. 705544733945170331."""
    settle_supplier_number: str | UnsetType = UNSET
    """结算供应商编码; e.g. GYS00001."""
    receive_info_entity: list[CostPaymentInput] | UnsetType = UNSET
    """付款信息."""


class PurInboundLine(PurchaseLine, kw_only=True):
    """商品分录."""

    all_amount_for: Decimal | None = None
    """价税合计本位币; e.g. 60.2."""
    cost_view: Decimal | None = None
    """入库成本; e.g. 20.3."""
    is_free: int | None = None
    """是否赠品; e.g. 1."""
    return_qty: Decimal | None = None
    """退货数量; e.g. 10."""
    src_bill_type_id: OpenStr[Literal["pur_bill_order", "pur_mat_rec_notice"]] | None = None
    """源单类型id; pur_bill_order 采购订单, pur_mat_rec_notice 收料通知单."""
    src_seq: int | None = None
    """源单行号; e.g. 1."""
    unit_cost_view: Decimal | None = None
    """入库单位成本; e.g. 20.2."""


class PurInboundLineInput(PurchaseLineInput, kw_only=True):
    """商品分录."""

    all_amount_for: Decimal | UnsetType = UNSET
    """价税合计本位币; e.g. 60.2."""
    is_free: int | UnsetType = UNSET
    """是否赠品; e.g. 1."""
    pick_inspect_id: str | UnsetType = UNSET
    """拣货单内码id; e.g. 757241283662499024."""
    pick_inspect_entry_id: str | UnsetType = UNSET
    """拣货单分录内码id; e.g. 746718121838760983."""
    src_bill_type_id: OpenStr[Literal["pur_bill_order", "pur_mat_rec_notice"]] | UnsetType = UNSET
    """源单类型id; pur_bill_order 采购订单, pur_mat_rec_notice 收料通知单."""
    src_order_bill_no: str | UnsetType = UNSET
    """采购订单单号; e.g. XSDD-20240520-00001."""
    src_seq: int | UnsetType = UNSET
    """源单行号; e.g. 1."""
