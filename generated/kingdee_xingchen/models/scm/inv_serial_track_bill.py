# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from msgspec import field

from ...models.common import LineBatch, Page
from ...runtime.values import OpenStr


class InvSerialTrackBillPage(Page, kw_only=True):
    """序列号跟踪表."""

    rows: list[InvSerialTrackBillRow] = field(default_factory=list)
    """序列号跟踪表."""


class InvSerialTrackBillRow(LineBatch, kw_only=True):
    """序列号跟踪表行."""

    bill_no: str
    """单据编码; e.g. XSDD-20240520-00001."""
    bill_date: dt.date | None = None
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    customer_name: str | None = None
    """客户名称; e.g. 深圳市星辰贸易有限公司."""
    supplier_name: str | None = None
    """供应商名称; e.g. 广州市丰收农产品有限公司."""
    material_id: str | None = None
    """商品id; e.g. 1057992069915749376."""
    material_name: str | None = None
    """商品名称; e.g. 红富士苹果."""
    material_model: str | None = None
    """规格型号; e.g. 500g."""
    price: Decimal | None = None
    """单价; e.g. 5.5."""
    tax_price: Decimal | None = None
    """含税单价; e.g. 6.215."""
    actual_nontax_price: Decimal | None = None
    """实际不含税单价; e.g. 2950."""
    actual_tax_price: Decimal | None = None
    """实际含税单价; e.g. 3250."""
    amount: Decimal | None = None
    """折后金额; e.g. 55."""
    aux_id1_name: str | None = None
    """属性组1名称; e.g. 红色."""
    aux_id2_name: str | None = None
    """属性组2名称; e.g. L."""
    aux_id3_name: str | None = None
    """属性组3名称; e.g. 棉."""
    aux_id4_name: str | None = None
    """属性组4名称; e.g. 长袖."""
    aux_id5_name: str | None = None
    """属性组5名称; e.g. 男款."""
    auxprop_name: str | None = None
    """辅助属性名称; e.g. 红色/L."""
    auxprop_number: str | None = None
    """SKU编码; e.g. SKU123456."""
    barcode: str | None = None
    """条形码; e.g. 6901234567892."""
    base_unit_cost: Decimal | None = None
    """基本单位成本; e.g. 1900."""
    bill_discount_distribution: Decimal | None = None
    """整单折扣分配额; e.g. 50."""
    bill_remark: str | None = None
    """单据备注; e.g. 备注."""
    bill_type_name: str | None = None
    """单据类型; e.g. 销售出库单."""
    cost: Decimal | None = None
    """成本; e.g. 190000."""
    department_name: str | None = None
    """部门; e.g. 销售部."""
    discount: Decimal | None = None
    """折扣; e.g. 10."""
    is_free: str | None = None
    """是否赠品; e.g. N."""
    item_comment: str | None = None
    """商品行备注; e.g. 备注."""
    kf_period: int | None = None
    """保质期; e.g. 180."""
    material_brand_name: str | None = None
    """商品品牌; e.g. 星辰."""
    material_category_name: str | None = None
    """商品类别; e.g. 电子产品."""
    material_mullable_name: str | None = None
    """商品标签; e.g. 热销."""
    salesperson_name: str | None = None
    """业务员; e.g. 张三."""
    serial_status: str | None = None
    """在库状态; e.g. 在库."""
    sn: str | None = None
    """序列号; e.g. SN0001."""
    sn_comment: str | None = None
    """序列号备注; e.g. 促销赠品."""
    sp_name: str | None = None
    """仓位名称; e.g. A区01架."""
    stock_name: str | None = None
    """仓库名称; e.g. 深圳总仓."""
    tax_amount: Decimal | None = None
    """税额; e.g. 7.15."""
    total_amount: Decimal | None = None
    """价税合计; e.g. 3300."""
    unit_cost: Decimal | None = None
    """单位成本; e.g. 2000."""
