# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...models.scm.shared import OtherStockHead, OtherStockHeadInput
from ...models.scm.stock_lines import StockLine, StockLineInput
from ...runtime.model import Model
from ...runtime.values import EncryptedStr, LocalDateTime, OpenStr


class InvOtherOutPage(Page, kw_only=True):
    """其他出库单列表."""

    rows: list[InvOtherOutRow] = field(default_factory=list)
    """其他出库单."""


class InvOtherOutRow(Model, kw_only=True):
    """其他出库单列表行."""

    id: str
    """单据id; e.g. 838301774942061568."""
    bill_no: str
    """单据编码; e.g. QTCK-20240520-00001."""
    bill_date: dt.date | None = None
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    contact_linkman: str | None = None
    """联系人; e.g. 张三."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    dept_id: str | None = None
    """部门id; e.g. 739162466113570816."""
    dept_name: str | None = None
    """部门名称; e.g. 销售部."""
    dept_number: str | None = None
    """部门编码; e.g. BM001."""
    trans_type_id: str | None = None
    """业务类型id; e.g. 12."""
    trans_type_name: str | None = None
    """业务类型名称; e.g. 赊销."""
    trans_type_number: str | None = None
    """业务类型编码; e.g. QTRKLX01."""
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
    customer_id: str | None = None
    """客户id; e.g. 768893389614948509."""
    customer_name: str | None = None
    """客户名称; e.g. 深圳市星辰贸易有限公司."""
    customer_number: str | None = None
    """客户编码; e.g. KH00001."""


class InvOtherOut(OtherStockHead, kw_only=True):
    """其他出库单."""

    contact_address: EncryptedStr | None = None
    """联系地址-详细地址; encrypted in answers; e.g. 科技园一路1号."""
    contact_city_id: str | None = None
    """联系地址-市id; e.g. 3."""
    contact_city_number: str | None = None
    """联系地址-市编码; e.g. 001."""
    contact_country_id: str | None = None
    """联系地址-国家id; e.g. 1."""
    contact_country_number: str | None = None
    """联系地址-国家编码; e.g. CN."""
    contact_district_id: str | None = None
    """联系地址-区县id; e.g. 4."""
    contact_district_number: str | None = None
    """联系地址-区县编码; e.g. 004."""
    contact_linkman: str | None = None
    """联系人; e.g. 张三."""
    contact_phone: EncryptedStr | None = None
    """联系电话; encrypted in answers; e.g. 13800138000."""
    contact_province_id: str | None = None
    """联系地址-省id; e.g. 1073."""
    contact_province_number: str | None = None
    """联系地址-省编码; e.g. 001."""
    trans_type_id: OpenStr[Literal["13", "15"]]
    """业务类型id; 13 其他出库单, 15 调拨差异处理."""
    material_entity: list[InvOtherOutLine] = field(default_factory=list)
    """商品分录."""


class InvOtherOutInput(OtherStockHeadInput, kw_only=True):
    """其他出库单."""

    contact_address: EncryptedStr | UnsetType = UNSET
    """联系地址-详细地址; encrypted in answers; e.g. 科技园一路1号."""
    contact_city_id: str | UnsetType = UNSET
    """联系地址-市id; e.g. 3."""
    contact_city_number: str | UnsetType = UNSET
    """联系地址-市编码; e.g. 001."""
    contact_country_id: str | UnsetType = UNSET
    """联系地址-国家id; e.g. 1."""
    contact_country_number: str | UnsetType = UNSET
    """联系地址-国家编码; e.g. CN."""
    contact_district_id: str | UnsetType = UNSET
    """联系地址-区县id; e.g. 4."""
    contact_district_number: str | UnsetType = UNSET
    """联系地址-区县编码; e.g. 004."""
    contact_linkman: str | UnsetType = UNSET
    """联系人; e.g. 张三."""
    contact_phone: EncryptedStr | UnsetType = UNSET
    """联系电话; encrypted in answers; e.g. 13800138000."""
    contact_province_id: str | UnsetType = UNSET
    """联系地址-省id; e.g. 1073."""
    contact_province_number: str | UnsetType = UNSET
    """联系地址-省编码; e.g. 001."""
    trans_type_id: OpenStr[Literal["13", "15"]]
    """业务类型id; 13 其他出库单, 15 调拨差异处理."""
    material_entity: list[InvOtherOutLineInput]
    """商品分录."""


class InvOtherOutLine(StockLine, kw_only=True):
    """商品分录."""

    material_number: str
    """商品编码; e.g. SP00001."""
    price: Decimal | None = None
    """单价; e.g. 5.5."""
    aux_qty: Decimal | None = None
    """辅助数量; e.g. 0.5."""
    aux_unit_id: str | None = None
    """辅助单位id; e.g. 1."""
    src_bill_type_id: OpenStr[Literal["inv_other_bill_inbound", "inv_tfdiff_bill_order"]] | None = (
        None
    )
    """源单类型id; inv_other_bill_inbound 其他入库单, inv_tfdiff_bill_order 调拨差异处理."""
    src_entry_id: str | None = None
    """源单分录id; e.g. 785935331844459487."""
    src_inter_id: str | None = None
    """源单id; e.g. 734488739815599601."""
    stock_number: str | None = None
    """仓库编码; e.g. CK001."""


class InvOtherOutLineInput(StockLineInput, kw_only=True):
    """商品分录."""

    material_number: str
    """商品编码; e.g. SP00001."""
    aux_qty: Decimal | UnsetType = UNSET
    """辅助数量; e.g. 0.5."""
    aux_unit_id: str | UnsetType = UNSET
    """辅助单位id; e.g. 1."""
    src_bill_type_id: (
        OpenStr[Literal["inv_other_bill_inbound", "inv_tfdiff_bill_order"]] | UnsetType
    ) = UNSET
    """源单类型id; inv_other_bill_inbound 其他入库单, inv_tfdiff_bill_order 调拨差异处理."""
    src_entry_id: str | UnsetType = UNSET
    """源单分录id; e.g. 785935331844459487."""
    src_inter_id: str | UnsetType = UNSET
    """源单id; e.g. 734488739815599601."""
    stock_number: str | UnsetType = UNSET
    """仓库编码; e.g. CK001."""
