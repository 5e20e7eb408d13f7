# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import AttachmentInput, AuditTrail, AuditTrailInput
from ...models.scm.trade_lines import PurchaseLine, PurchaseLineInput
from ...runtime.values import EncryptedStr, OpenStr


class PurRet(AuditTrail, kw_only=True):
    """采购退货单."""

    id: str | None = None
    """单据id; e.g. 838301774942061568."""
    bill_no: str | None = None
    """单据编码; e.g. CGTH-20240520-00001."""
    bill_date: dt.date | None = None
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    trans_type: str | None = None
    """业务类型; e.g. 2."""
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
    """应收应付余额; e.g. 50.23."""
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
    """币别id; e.g. 1."""
    dept_id: str | None = None
    """部门id; dept_id 与 dept_number 二选一; e.g. 793821659366936417."""
    dept_name: str | None = None
    """部门名称; e.g. 销售部."""
    dept_number: str | None = None
    """部门编码; dept_id 与 dept_number 二选一; e.g. BM001."""
    due_date: dt.date | None = None
    """结算日期; yyyy-MM-dd."""
    emp_id: str | None = None
    """业务员id; emp_id 与 emp_number 二选一; e.g. 753452507371441152."""
    emp_name: str | None = None
    """业务员名称; e.g. 李四."""
    emp_number: str | None = None
    """业务员编码; emp_id 与 emp_number 二选一; e.g. YG001."""
    exchange_rate: Decimal | None = None
    """汇率; e.g. 1."""
    last_debt: Decimal | None = None
    """上次欠款; e.g. 20.32."""
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
    total_unsettle_amount: Decimal | None = None
    """本单未退; e.g. 10.22."""
    total_unsettle_amount_for: Decimal | None = None
    """已核销金额; e.g. 50.2."""
    custom_field: dict[str, str] = field(default_factory=dict)
    """自定义字段."""
    material_entity: list[PurRetLine] = field(default_factory=list)
    """商品分录."""


class PurRetInput(AuditTrailInput, kw_only=True):
    """采购退货单."""

    id: str | UnsetType = UNSET
    """单据id; e.g. 838301774942061568."""
    bill_no: str | UnsetType = UNSET
    """单据编码; e.g. CGTH-20240520-00001."""
    bill_date: dt.date | UnsetType = UNSET
    """单据日期; yyyy-MM-dd."""
    supplier_id: str | UnsetType = UNSET
    """供应商id; supplier_id 与 supplier_number 二选一; e.g. 705544733945170331."""
    supplier_number: str | UnsetType = UNSET
    """供应商编码; supplier_id 与 supplier_number 二选一; e.g. GYS00001."""
    all_debt: Decimal | UnsetType = UNSET
    """应收应付余额; e.g. 50.23."""
    bill_dis_amount: Decimal | UnsetType = UNSET
    """整单折扣额; e.g. 2.21."""
    bill_dis_rate: Decimal | UnsetType = UNSET
    """整单折扣率%; e.g. 3."""
    contact_info: str | UnsetType = UNSET
    """联系信息; e.g. 张三 13800138000."""
    currency_id: str | UnsetType = UNSET
    """币别id; e.g. 1."""
    dept_id: str | UnsetType = UNSET
    """部门id; dept_id 与 dept_number 二选一; e.g. 793821659366936417."""
    dept_number: str | UnsetType = UNSET
    """部门编码; dept_id 与 dept_number 二选一; e.g. BM001."""
    due_date: dt.date | UnsetType = UNSET
    """结算日期; yyyy-MM-dd."""
    emp_id: str | UnsetType = UNSET
    """业务员id; emp_id 与 emp_number 二选一; e.g. 753452507371441152."""
    emp_number: str | UnsetType = UNSET
    """业务员编码; emp_id 与 emp_number 二选一; e.g. YG001."""
    ignore_warn: bool | UnsetType = UNSET
    """是否忽略告警信息."""
    is_estimation: bool | UnsetType = UNSET
    """是否暂估."""
    last_debt: Decimal | UnsetType = UNSET
    """上次欠款; e.g. 20.32."""
    operation_key: OpenStr[Literal["audit", "submit"]] | UnsetType = UNSET
    """保存后的操作; audit 审核, submit 提交."""
    outside_pk_id: str | UnsetType = UNSET
    """外部单号id; e.g. 701061178767038651."""
    remark: str | UnsetType = UNSET
    """备注; e.g. 备注."""
    resend: bool | UnsetType = UNSET
    """是否退货重发."""
    return_reason: str | UnsetType = UNSET
    """原因; e.g. 质量问题."""
    reverse_condition_calculate: bool | UnsetType = UNSET
    """是否反算单价."""
    setting_term_id: str | UnsetType = UNSET
    """结算期限id; e.g. 1."""
    total_amount: Decimal | UnsetType = UNSET
    """本次应退账款; e.g. 20.2."""
    total_ins_amount: Decimal | UnsetType = UNSET
    """退款合计; e.g. 20.22."""
    total_unsettle_amount: Decimal | UnsetType = UNSET
    """本单未退; e.g. 10.22."""
    custom_field: dict[str, str] | UnsetType = UNSET
    """自定义字段."""
    attachments_url: list[AttachmentInput] | UnsetType = UNSET
    """附件."""
    material_entity: list[PurRetLineInput]
    """商品分录."""


class PurRetLine(PurchaseLine, kw_only=True):
    """商品分录."""

    returnable_qty: Decimal | None = None
    """可退数量; e.g. 0."""
    src_bill_type_id: OpenStr[Literal["pur_bill_inbound"]] | None = None
    """源单类型id; pur_bill_inbound 采购入库单."""
    src_seq: int | None = None
    """源单行号; e.g. 1."""
    un_in_qty: Decimal | None = None
    """未入库数量; e.g. 10."""


class PurRetLineInput(PurchaseLineInput, kw_only=True):
    """商品分录."""

    all_amount_for: Decimal | UnsetType = UNSET
    """价税合计本位币; e.g. 60.2."""
    is_free: bool | UnsetType = UNSET
    """是否赠品."""
    src_bill_type_id: OpenStr[Literal["pur_bill_inbound"]] | UnsetType = UNSET
    """源单类型id; pur_bill_inbound 采购入库单."""
