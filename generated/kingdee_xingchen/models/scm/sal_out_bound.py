# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import Attachment, AttachmentInput, Page
from ...models.scm.sal_out_bound_lines import (
    OutBoundHead,
    OutBoundLineInput,
    SalOutBoundLine,
    SalOutBoundLineInput,
)
from ...models.scm.shared import (
    BillPayment,
    BillPaymentInput,
    CostEntry,
    CostEntryInput,
    CostPayment,
    CostPaymentInput,
    CustomerFee,
    CustomerFeeInput,
    ExpressEntry,
    PersonName,
    SalPayment,
    SettleTotals,
)
from ...runtime.model import Input, Model
from ...runtime.values import EncryptedStr, LocalDateTime, OpenStr, StringDecimal


class SalOutBoundPage(Page, kw_only=True):
    """销售出库单列表."""

    rows: list[SalOutBoundRow] = field(default_factory=list)
    """销售出库单."""
    headers: SettleTotals | None = None
    """合计."""


class SalOutBoundRow(Model, kw_only=True):
    """销售出库单列表行."""

    id: str
    """单据id; e.g. 838301774942061568."""
    bill_no: str
    """单据编码; e.g. XSCK-20240520-00001."""
    bill_date: dt.date | None = None
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    bill_dis_amount: StringDecimal | None = None
    """整单折扣额; e.g. 2.21."""
    bill_dis_before_amount: StringDecimal | None = None
    """整单折前价税合计; e.g. 20.2."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    delivery_status: OpenStr[Literal["A", "P", "N", "C"]] | None = None
    """配送状态; A 全部配送, P 部分配送, N 未配送, C 无需配送."""
    ivc_status: OpenStr[Literal["1", "2"]] | None = None
    """开票状态; 1 未开票, 2 部分开票."""
    material_group: str | None = None
    """单据商品种类; e.g. 2."""
    material_qty: StringDecimal | None = None
    """单据商品数量; e.g. 50."""
    settle_status: OpenStr[Literal["C", "B", "A"]] | None = None
    """付款状态; C 全部收款, B 部分收款, A 未收款."""
    total_amount: StringDecimal | None = None
    """单据价税合计; e.g. 50."""
    custom_field: dict[str, str] = field(default_factory=dict)
    """自定义字段."""
    express_entity: list[SalOutBoundRowExpress] = field(default_factory=list)
    """物流信息."""
    material_entity: list[SalOutBoundRowLine] = field(default_factory=list)
    """商品分录."""
    customer_id: str | None = None
    """客户id; e.g. 768893389614948509."""
    customer_name: str | None = None
    """客户名称; e.g. 深圳市星辰贸易有限公司."""
    customer_number: str | None = None
    """客户编码; e.g. KH00001."""
    emp_id: str | None = None
    """业务员id; e.g. 777789495505410809."""
    emp_name: str | None = None
    """业务员名称; e.g. 李四."""
    emp_number: str | None = None
    """业务员编码; e.g. YG001."""


class SalOutBoundRowExpress(Model, kw_only=True):
    """物流信息."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    delivery_bill_no: str | None = None
    """物流单号; e.g. XSDD-20240520-00001."""
    delivery_time: LocalDateTime | None = None
    """发货时间; China time."""
    express_company_id: str | None = None
    """物流公司id; e.g. 730545266652338622."""
    express_remark: str | None = None
    """物流备注; e.g. 备注."""


class SalOutBoundRowLine(Model, kw_only=True):
    """商品分录."""

    material_id: str | None = None
    """商品id; e.g. 843913969650383872."""
    cost: StringDecimal | None = None
    """出库成本; e.g. 50.2."""
    entry_ivc_status: OpenStr[Literal["1", "2", "3", "4"]] | None = None
    """行开票状态; 1 未开票, 2 部分开票, 3 全部开票, 4 无需开票."""


class SalOutBound(Model, kw_only=True):
    """销售出库单."""

    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    trans_type: OpenStr[Literal["1", "2", "3"]] | None = None
    """业务类型; 1 现销, 2 赊销, 3 委托销售."""
    customer_name: str | None = None
    """客户名称; e.g. 深圳市星辰贸易有限公司."""
    all_debt: Decimal | None = None
    """应收应付余额; e.g. 50.5."""
    attachments: int | None = None
    """附件个数; e.g. 1."""
    contact_info: str | None = None
    """联系信息; e.g. 张三 13800138000."""
    cost_fee: Decimal | None = None
    """销售费用; e.g. 30."""
    currency_name: str | None = None
    """币别名称; e.g. 人民币."""
    delivery_type_name: str | None = None
    """交货方式名称; e.g. 线下交货."""
    delivery_type_number: str | None = None
    """交货方式编码; e.g. 001."""
    dept_name: str | None = None
    """部门名称; e.g. 销售部."""
    dispatcher_address: EncryptedStr | None = None
    """收发货地址-详细地址; encrypted in answers; e.g. 物流大道2号."""
    dispatcher_city_id: str | None = None
    """收发货地址-市id; e.g. 16."""
    dispatcher_city_name: str | None = None
    """收发货地址-市名称; e.g. 深圳市."""
    dispatcher_city_number: str | None = None
    """收发货地址-市编码; e.g. 006."""
    dispatcher_country_id: str | None = None
    """收发货地址-国家id; e.g. 5."""
    dispatcher_country_name: str | None = None
    """收发货地址-国家名称; e.g. 中国."""
    dispatcher_country_number: str | None = None
    """收发货地址-国家编码; e.g. CN."""
    dispatcher_district_id: str | None = None
    """收发货地址-区县id; e.g. 7."""
    dispatcher_district_name: str | None = None
    """收发货地址-区县名称; e.g. 宝安区."""
    dispatcher_district_number: str | None = None
    """收发货地址-区县编码; e.g. 007."""
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
    emp_name: str | None = None
    """业务员名称; e.g. 李四."""
    exchange_rate: StringDecimal | None = None
    """汇率; e.g. 1."""
    f_logistics_id: str | None = None
    """物流公司id; e.g. 744235865959711279."""
    io_status: OpenStr[Literal["A", "Z", "C"]] | None = None
    """出入库状态; A 未执行, Z 部分执行, C 全部执行."""
    last_debt: Decimal | None = None
    """上次欠款; e.g. 50.22."""
    recevice_delivery: str | None = None
    """发货地址; e.g. 广东省深圳市南山区物流大道2号."""
    setting_term_name: str | None = None
    """结算期限名称; e.g. 月结30天."""
    setting_term_number: str | None = None
    """结算期限编码; e.g. YJ30."""
    subsist_info: Decimal | None = None
    """预收款金额; e.g. 50."""
    cost_fee_entity: SalOutBoundCosts | None = None
    """销售费用明细."""
    express_entity: list[SalOutBoundExpress] = field(default_factory=list)
    """物流配送明细."""
    material_entity: list[SalOutBoundLine] = field(default_factory=list)
    """商品分录."""
    payment_entry: list[BillPayment] = field(default_factory=list)
    """收款账户."""
    vrp_entity: list[SalOutBoundVehicle] = field(default_factory=list)
    """车辆配送信息."""
    id: str | None = None
    """单据id; e.g. 838301774942061568."""
    bill_no: str | None = None
    """单据编码; e.g. XSCK-20240520-00001."""
    bill_date: dt.date
    """出库日期; yyyy-MM-dd."""
    customer_id: str
    """客户id; e.g. 697102424829079552."""
    customer_number: str | None = None
    """客户编码; e.g. KH00001."""
    bill_dis_amount: Decimal | None = None
    """整单折扣额; e.g. 2.21."""
    bill_dis_rate: Decimal | None = None
    """整单折扣率%; e.g. 3."""
    contact_linkman: str | None = None
    """联系人; e.g. 张三."""
    currency_id: str | None = None
    """币别id; e.g. 1."""
    deduction_balance: Decimal | None = None
    """抵扣预付款; e.g. 20.2."""
    delivery_type_id: OpenStr[Literal["6", "8", "9"]] | None = None
    """交货方式id; 6 物流配送, 8 车辆配送, 9 客户自提."""
    dept_id: str | None = None
    """部门id; e.g. 793821659366936417."""
    dept_number: str | None = None
    """部门编码; e.g. BM001."""
    due_date: dt.date | None = None
    """结算日期; yyyy-MM-dd."""
    emp_id: str | None = None
    """业务员id; e.g. 739763410337575936."""
    emp_number: str | None = None
    """业务员编码; e.g. YG001."""
    remark: str | None = None
    """单据备注; e.g. 备注."""
    setting_term_id: str | None = None
    """结算期限id; e.g. 1."""
    total_amount: Decimal | None = None
    """本次应收账款; e.g. 10.2."""
    total_un_settle_amount: Decimal | None = None
    """本单未收; e.g. 30.2."""
    custom_field: dict[str, str] = field(default_factory=dict)
    """自定义字段."""
    attachments_url: list[Attachment] = field(default_factory=list)
    """附件."""
    cus_bear_fee_entry: list[CustomerFee] = field(default_factory=list)
    """客户承担费用."""
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
    contact_address: EncryptedStr | None = None
    """联系地址-详细地址; encrypted in answers; e.g. 科技园一路1号."""
    contact_city_id: str | None = None
    """联系地址-市id; e.g. 396."""
    contact_city_name: str | None = None
    """联系地址-市名称; e.g. 深圳市."""
    contact_city_number: str | None = None
    """联系地址-市编码; e.g. 001."""
    contact_country_id: str | None = None
    """联系地址-国家id; e.g. 1000001."""
    contact_country_name: str | None = None
    """联系地址-国家名称; e.g. 中国."""
    contact_country_number: str | None = None
    """联系地址-国家编码; e.g. CN."""
    contact_district_id: str | None = None
    """联系地址-区县id; e.g. 399."""
    contact_district_name: str | None = None
    """联系地址-区县名称; e.g. 南山区."""
    contact_district_number: str | None = None
    """联系地址-区县编码; e.g. 001."""
    contact_phone: EncryptedStr | None = None
    """联系电话; encrypted in answers; e.g. 13800138000."""
    contact_province_id: str | None = None
    """联系地址-省id; e.g. 382."""
    contact_province_name: str | None = None
    """联系地址-省名称; e.g. 广东省."""
    contact_province_number: str | None = None
    """联系地址-省编码; e.g. 001."""


class SalOutBoundInput(Input, kw_only=True):
    """销售出库单."""

    allocate_rule: OpenStr[Literal["1", "2"]] | UnsetType = UNSET
    """销售费用分摊规则; 1 按价税合计分摊, 2 按数量分摊."""
    bill_sp_id: str | UnsetType = UNSET
    """仓位id; e.g. 765646268203624040."""
    bill_stock_id: str | UnsetType = UNSET
    """仓库id; e.g. 758173475861360204."""
    cost_fee: Decimal | UnsetType = UNSET
    """销售费用; e.g. 30."""
    cus_bear_amount: StringDecimal | UnsetType = UNSET
    """客户承担费用; e.g. 100."""
    cus_bear_fee_status: OpenStr[Literal["B", "O"]] | UnsetType = UNSET
    """客户承担费用参数状态; B 计入应收账款, O 计入其他收入."""
    cus_currency_id: str | UnsetType = UNSET
    """客户承担费用币别id; e.g. 1."""
    cus_exchange_rate: StringDecimal | UnsetType = UNSET
    """客户承担费用汇率; e.g. 20."""
    diff_amount: Decimal | UnsetType = UNSET
    """抹零金额; e.g. 10.2."""
    ignore_warn: bool | UnsetType = UNSET
    """是否忽略告警信息."""
    input_coefficient_option: str | UnsetType = UNSET
    """换算方式; e.g. obverse."""
    operation_key: OpenStr[Literal["audit", "submit"]] | UnsetType = UNSET
    """保存后的操作; audit 审核, submit 提交."""
    reverse_condition_calculate: bool | UnsetType = UNSET
    """是否反算单价."""
    total_ins_amount: Decimal | UnsetType = UNSET
    """本次收款; e.g. 50.2."""
    cost_fee_entity: SalOutBoundCostsInput | UnsetType = UNSET
    """销售费用明细."""
    express_entity: list[SalOutBoundExpressInput] | UnsetType = UNSET
    """物流配送明细."""
    material_entity: list[SalOutBoundLineInput]
    """商品分录."""
    payment_entry: list[BillPaymentInput] | UnsetType = UNSET
    """收款账户."""
    vrp_entity: list[SalOutBoundVehicleInput] | UnsetType = UNSET
    """车辆配送信息."""
    id: str | UnsetType = UNSET
    """单据id; e.g. 838301774942061568."""
    bill_no: str | UnsetType = UNSET
    """单据编码; e.g. XSCK-20240520-00001."""
    bill_date: dt.date
    """出库日期; yyyy-MM-dd."""
    customer_id: str
    """客户id; e.g. 697102424829079552."""
    customer_number: str | UnsetType = UNSET
    """客户编码; e.g. KH00001."""
    bill_dis_amount: Decimal | UnsetType = UNSET
    """整单折扣额; e.g. 2.21."""
    bill_dis_rate: Decimal | UnsetType = UNSET
    """整单折扣率%; e.g. 3."""
    contact_linkman: str | UnsetType = UNSET
    """联系人; e.g. 张三."""
    currency_id: str | UnsetType = UNSET
    """币别id; e.g. 1."""
    deduction_balance: Decimal | UnsetType = UNSET
    """抵扣预付款; e.g. 20.2."""
    delivery_type_id: OpenStr[Literal["6", "8", "9"]] | UnsetType = UNSET
    """交货方式id; 6 物流配送, 8 车辆配送, 9 客户自提."""
    dept_id: str | UnsetType = UNSET
    """部门id; e.g. 793821659366936417."""
    dept_number: str | UnsetType = UNSET
    """部门编码; e.g. BM001."""
    due_date: dt.date | UnsetType = UNSET
    """结算日期; yyyy-MM-dd."""
    emp_id: str | UnsetType = UNSET
    """业务员id; e.g. 739763410337575936."""
    emp_number: str | UnsetType = UNSET
    """业务员编码; e.g. YG001."""
    remark: str | UnsetType = UNSET
    """单据备注; e.g. 备注."""
    setting_term_id: str | UnsetType = UNSET
    """结算期限id; e.g. 1."""
    total_amount: Decimal | UnsetType = UNSET
    """本次应收账款; e.g. 10.2."""
    total_un_settle_amount: Decimal | UnsetType = UNSET
    """本单未收; e.g. 30.2."""
    custom_field: dict[str, str] | UnsetType = UNSET
    """自定义字段."""
    attachments_url: list[AttachmentInput] | UnsetType = UNSET
    """附件."""
    cus_bear_fee_entry: list[CustomerFeeInput] | UnsetType = UNSET
    """客户承担费用."""
    contact_address: EncryptedStr | UnsetType = UNSET
    """联系地址-详细地址; encrypted in answers; e.g. 科技园一路1号."""
    contact_city_id: str | UnsetType = UNSET
    """联系地址-市id; e.g. 396."""
    contact_country_id: str | UnsetType = UNSET
    """联系地址-国家id; e.g. 1000001."""
    contact_district_id: str | UnsetType = UNSET
    """联系地址-区县id; e.g. 399."""
    contact_phone: EncryptedStr | UnsetType = UNSET
    """联系电话; encrypted in answers; e.g. 13800138000."""
    contact_province_id: str | UnsetType = UNSET
    """联系地址-省id; e.g. 382."""


class SalOutBoundCosts(Model, kw_only=True):
    """销售费用明细."""

    fee_records: list[SalOutBoundCost] = field(default_factory=list)
    """销售费用分录."""


class SalOutBoundCostsInput(Input, kw_only=True):
    """销售费用明细."""

    del_ids: str | UnsetType = UNSET
    """需要删除的销售费用分录id; e.g. 748594787778482715."""
    fee_records: list[SalOutBoundCostInput] | UnsetType = UNSET
    """销售费用分录."""


class SalOutBoundCost(CostEntry, kw_only=True):
    """销售费用分录."""

    supplier_id: str | None = None
    """供应商id; e.g. 705544733945170331."""
    linked_bill_no: str | None = None
    """生成的其他应付单号; e.g. QTYF-20240520-00001."""
    settle_supplier_number: str | None = None
    """结算供应商编码; e.g. GYS00001."""
    receive_info_entity: list[CostPayment] = field(default_factory=list)
    """付款信息."""


class SalOutBoundCostInput(CostEntryInput, kw_only=True):
    """销售费用分录."""

    supplier_id: str | UnsetType = UNSET
    """供应商id; e.g. 705544733945170331."""
    linked_bill_no: str | UnsetType = UNSET
    """生成的其他应付单号; e.g. QTYF-20240520-00001."""
    receive_info_entity: list[CostPaymentInput] | UnsetType = UNSET
    """付款信息."""


class SalOutBoundExpress(Model, kw_only=True):
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


class SalOutBoundExpressInput(Input, kw_only=True):
    """物流信息."""

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


class SalOutBoundVehicle(Model, kw_only=True):
    """车辆配送信息."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    delivery_remark: str | None = None
    """配送备注; e.g. 配送1."""
    vehicle_id: str | None = None
    """车牌号id; e.g. 717731261837029342."""
    vehicle_name: str | None = None
    """车牌号编码; e.g. 车牌号编码A."""
    vehicle_number: str | None = None
    """车牌号编码; e.g. 001."""
    deliveryman_id: list[PersonName] = field(default_factory=list)
    """配送员id."""
    driver_id: list[PersonName] = field(default_factory=list)
    """司机id."""


class SalOutBoundVehicleInput(Input, kw_only=True):
    """车辆配送信息."""

    id: str | UnsetType = UNSET
    """分录id; e.g. 838301774942061568."""
    delivery_remark: str | UnsetType = UNSET
    """配送备注; e.g. 配送1."""
    vehicle_id: str | UnsetType = UNSET
    """车牌号id; e.g. 717731261837029342."""
    vrp_delivery_time: LocalDateTime | UnsetType = UNSET
    """配送时间; China time."""
    deliveryman: list[SalOutBoundDeliveryman] | UnsetType = UNSET
    """配送员."""
    driver: list[SalOutBoundDeliveryman] | UnsetType = UNSET
    """司机."""


class SalOutBoundDeliveryman(Input, kw_only=True):
    """配送员."""

    number: str | UnsetType = UNSET
    """编码; e.g. 001."""


class SalOutBoundBatchReply(Model, kw_only=True):
    """销售出库单批量保存结果."""

    rows: list[SalOutBoundBatchReplyRow] = field(default_factory=list)
    """返回数据列表."""


class SalOutBoundBatchReplyRow(Model, kw_only=True):
    """返回数据列表."""

    id: str
    """返回数据id; e.g. 838301774942061568."""
    number: str
    """编码; e.g. 001."""
    index: str | None = None
    """保存序号; e.g. 100."""
    success: str | None = None
    """保存结果; e.g. 100."""
    errors: list[SalOutBoundError] = field(default_factory=list)
    """错误信息."""


class SalOutBoundError(Model, kw_only=True):
    """错误信息."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    message: str | None = None
    """信息; e.g. 成功."""
    type: str | None = None
    """请求类型; e.g. 1."""


class SalOutBoundBatch(Input, kw_only=True):
    """销售出库单批量保存."""

    data: list[SalOutBoundBatchBill] | UnsetType = UNSET
    """销售出库单保存."""


class SalOutBoundBatchBill(OutBoundHead, kw_only=True):
    """批量保存的销售出库单."""

    bill_sp_id: str | UnsetType = UNSET
    """仓位id; e.g. 765646268203624040."""
    bill_stock_id: str | UnsetType = UNSET
    """仓库id; e.g. 758173475861360204."""
    contact_address: str | UnsetType = UNSET
    """联系地址-详细地址; e.g. 科技园一路1号."""
    contact_city_id: str | UnsetType = UNSET
    """联系地址-市id; e.g. 3."""
    contact_country_id: str | UnsetType = UNSET
    """联系地址-国家id; e.g. 1."""
    contact_district_id: str | UnsetType = UNSET
    """联系地址-区县id; e.g. 4."""
    contact_phone: str | UnsetType = UNSET
    """联系电话; e.g. 13800138000."""
    contact_province_id: str | UnsetType = UNSET
    """联系地址-省id; e.g. 2."""
    cus_bear_amount: StringDecimal | UnsetType = UNSET
    """客户承担费用; e.g. 100."""
    cus_bear_fee_status: OpenStr[Literal["B", "O"]] | UnsetType = UNSET
    """客户承担费用参数状态; B 计入应收账款, O 计入其他收入."""
    cus_currency_id: str | UnsetType = UNSET
    """客户承担费用币别id; e.g. 1."""
    cus_exchange_rate: StringDecimal | UnsetType = UNSET
    """客户承担费用汇率; e.g. 20."""
    diff_amount: Decimal | UnsetType = UNSET
    """抹零金额; e.g. 10.2."""
    ignore_warn: bool | UnsetType = UNSET
    """是否忽略告警信息."""
    input_coefficient_option: str | UnsetType = UNSET
    """换算方式; e.g. obverse."""
    operation_key: OpenStr[Literal["audit", "submit"]] | UnsetType = UNSET
    """保存后的操作; audit 审核, submit 提交."""
    reverse_condition_calculate: bool | UnsetType = UNSET
    """是否反算单价."""
    total_ins_amount: Decimal | UnsetType = UNSET
    """本次收款; e.g. 50.2."""
    express_entity: list[ExpressEntry] | UnsetType = UNSET
    """物流配送明细."""
    material_entity: list[SalOutBoundBatchLine]
    """商品分录."""
    payment_entry: list[SalPayment] | UnsetType = UNSET
    """收款账户."""
    vrp_entity: list[SalOutBoundBatchVehicle] | UnsetType = UNSET
    """车辆配送信息."""


class SalOutBoundBatchLine(OutBoundLineInput, kw_only=True):
    """商品分录."""

    outside_material_number: str | UnsetType = UNSET
    """外部商品编码; e.g. WB0001."""
    outside_material_unit: str | UnsetType = UNSET
    """外部商品单位; e.g. 箱."""
    pick_inspect_id: str | UnsetType = UNSET
    """拣货单内码id; e.g. 757241283662499024."""
    pick_inspect_entry_id: str | UnsetType = UNSET
    """拣货单分录内码id; e.g. 746718121838760983."""
    return_qty_unit: Decimal | UnsetType = UNSET
    """退货数量; e.g. 20."""
    scheme_id: str | UnsetType = UNSET
    """客户价格方案id; e.g. 771285066017489300."""
    src_bill_type_id: OpenStr[Literal["sal_bill_order"]] | UnsetType = UNSET
    """源单类型id; sal_bill_order 销售订单."""


class SalOutBoundBatchVehicle(Input, kw_only=True):
    """车辆配送信息."""

    id: str | UnsetType = UNSET
    """分录id; e.g. 838301774942061568."""
    delivery_remark: str | UnsetType = UNSET
    """配送备注; e.g. 配送1."""
    vehicle_id: str | UnsetType = UNSET
    """车牌号id; e.g. 717731261837029342."""
    vrp_delivery_time: LocalDateTime | UnsetType = UNSET
    """配送时间; China time."""
    deliveryman: list[SalOutBoundDeliveryman] | UnsetType = UNSET
    """配送员."""
    driver: list[SalOutBoundDeliveryman] | UnsetType = UNSET
    """司机."""
