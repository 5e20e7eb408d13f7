# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from decimal import Decimal

from msgspec import UNSET, UnsetType

from ...runtime.model import Input, Model
from ...runtime.values import LocalDateTime, StringDecimal


class MaterialPrice(Model, kw_only=True):
    """商品价格."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    price_aux_id: str | None = None
    """辅助属性id; e.g. 701791185851567450."""
    price_aux_id1: str | None = None
    """辅助属性1id; e.g. 741199574415472739."""
    price_aux_id2: str | None = None
    """辅助属性2id; e.g. 748186049022482746."""
    price_aux_id3: str | None = None
    """辅助属性3id; e.g. 757781389360665285."""
    price_aux_id4: str | None = None
    """辅助属性4id; e.g. 737075810474995203."""
    price_aux_id5: str | None = None
    """辅助属性5id; e.g. 724154701554600058."""
    price_aux_name1: str | None = None
    """辅助属性1名称; e.g. 名称."""
    price_aux_name2: str | None = None
    """辅助属性2名称; e.g. 名称."""
    price_aux_name3: str | None = None
    """辅助属性3名称; e.g. 名称."""
    price_aux_name4: str | None = None
    """辅助属性4名称; e.g. 名称."""
    price_aux_name5: str | None = None
    """辅助属性5名称; e.g. 名称."""
    price_aux_number1: str | None = None
    """辅助属性1编码; e.g. YS01."""
    price_aux_number2: str | None = None
    """辅助属性2编码; e.g. CM01."""
    price_aux_number3: str | None = None
    """辅助属性3编码; e.g. CZ01."""
    price_aux_number4: str | None = None
    """辅助属性4编码; e.g. KS01."""
    price_aux_number5: str | None = None
    """辅助属性5编码; e.g. XB01."""
    price_barcode: str | None = None
    """条形码; at most 30 characters; e.g. 001."""
    price_cost_price: StringDecimal | None = None
    """参考成本; e.g. 5.5."""
    price_distribution_price: StringDecimal | None = None
    """配送价; e.g. 5.5."""
    price_max_purchase_price: StringDecimal | None = None
    """最高采购价; e.g. 5.5."""
    price_min_pur_tax_price: StringDecimal | None = None
    """最低含税采购价; e.g. 5.5."""
    price_min_sales_price: StringDecimal | None = None
    """最低销售价; e.g. 5.5."""
    price_near_pur_price: StringDecimal | None = None
    """最近采购单价; e.g. 5.5."""
    price_near_pur_tax_price: StringDecimal | None = None
    """最近采购含税单价; e.g. 5.5."""
    price_near_pur_unit_cost: StringDecimal | None = None
    """最近采购入库成本; e.g. 5.5."""
    price_near_sal_price: StringDecimal | None = None
    """最近销售单价; e.g. 5.5."""
    price_near_sal_tax_price: StringDecimal | None = None
    """最近销售含税单价; e.g. 5.5."""
    price_near_supplier: str | None = None
    """最近成交供应商; e.g. 广州市丰收农产品有限公司."""
    price_outsourceprice: StringDecimal | None = None
    """委外价; e.g. 5.5."""
    price_purchase_price: StringDecimal | None = None
    """采购价; e.g. 5.5."""
    price_retail_price: StringDecimal | None = None
    """零售价; e.g. 5.5."""
    price_sale_price1: StringDecimal | None = None
    """价格等级1; e.g. 0."""
    price_sale_price10: StringDecimal | None = None
    """价格等级10; e.g. 0."""
    price_sale_price2: StringDecimal | None = None
    """价格等级2; e.g. 0."""
    price_sale_price3: StringDecimal | None = None
    """价格等级3; e.g. 0."""
    price_sale_price4: StringDecimal | None = None
    """价格等级4; e.g. 0."""
    price_sale_price5: StringDecimal | None = None
    """价格等级5; e.g. 0."""
    price_sale_price6: StringDecimal | None = None
    """价格等级6; e.g. 0."""
    price_sale_price7: StringDecimal | None = None
    """价格等级7; e.g. 0."""
    price_sale_price8: StringDecimal | None = None
    """价格等级8; e.g. 0."""
    price_sale_price9: StringDecimal | None = None
    """价格等级9; e.g. 0."""
    price_trade_price: StringDecimal | None = None
    """批发价; e.g. 5.5."""
    price_unit_id: str | None = None
    """价格单位id; e.g. 1."""
    price_unit_name: str | None = None
    """价格单位名称; e.g. 斤."""
    price_unit_number: str | None = None
    """价格单位编码; at most 30 characters; e.g. jin."""


class MaterialPriceInput(Input, kw_only=True):
    """商品价格."""

    id: str | UnsetType = UNSET
    """分录id; e.g. 838301774942061568."""
    price_barcode: str | UnsetType = UNSET
    """条形码; at most 30 characters; e.g. 001."""
    price_cost_price: StringDecimal | UnsetType = UNSET
    """参考成本; e.g. 5.5."""
    price_distribution_price: StringDecimal | UnsetType = UNSET
    """配送价; e.g. 5.5."""
    price_max_purchase_price: StringDecimal | UnsetType = UNSET
    """最高采购价; e.g. 5.5."""
    price_min_pur_tax_price: StringDecimal | UnsetType = UNSET
    """最低含税采购价; e.g. 5.5."""
    price_min_sales_price: StringDecimal | UnsetType = UNSET
    """最低销售价; e.g. 5.5."""
    price_near_pur_price: StringDecimal | UnsetType = UNSET
    """最近采购单价; e.g. 5.5."""
    price_near_pur_tax_price: StringDecimal | UnsetType = UNSET
    """最近采购含税单价; e.g. 5.5."""
    price_near_pur_unit_cost: StringDecimal | UnsetType = UNSET
    """最近采购入库成本; e.g. 5.5."""
    price_near_sal_price: StringDecimal | UnsetType = UNSET
    """最近销售单价; e.g. 5.5."""
    price_near_sal_tax_price: StringDecimal | UnsetType = UNSET
    """最近销售含税单价; e.g. 5.5."""
    price_near_supplier: str | UnsetType = UNSET
    """最近成交供应商; e.g. 广州市丰收农产品有限公司."""
    price_outsourceprice: StringDecimal | UnsetType = UNSET
    """委外价; e.g. 5.5."""
    price_purchase_price: StringDecimal | UnsetType = UNSET
    """采购价; e.g. 5.5."""
    price_retail_price: StringDecimal | UnsetType = UNSET
    """零售价; e.g. 5.5."""
    price_sale_price1: StringDecimal | UnsetType = UNSET
    """价格等级1; e.g. 0."""
    price_sale_price10: StringDecimal | UnsetType = UNSET
    """价格等级10; e.g. 0."""
    price_sale_price2: StringDecimal | UnsetType = UNSET
    """价格等级2; e.g. 0."""
    price_sale_price3: StringDecimal | UnsetType = UNSET
    """价格等级3; e.g. 0."""
    price_sale_price4: StringDecimal | UnsetType = UNSET
    """价格等级4; e.g. 0."""
    price_sale_price5: StringDecimal | UnsetType = UNSET
    """价格等级5; e.g. 0."""
    price_sale_price6: StringDecimal | UnsetType = UNSET
    """价格等级6; e.g. 0."""
    price_sale_price7: StringDecimal | UnsetType = UNSET
    """价格等级7; e.g. 0."""
    price_sale_price8: StringDecimal | UnsetType = UNSET
    """价格等级8; e.g. 0."""
    price_sale_price9: StringDecimal | UnsetType = UNSET
    """价格等级9; e.g. 0."""
    price_trade_price: StringDecimal | UnsetType = UNSET
    """批发价; e.g. 5.5."""
    price_unit_id: str | UnsetType = UNSET
    """价格单位id; e.g. 1."""
    price_unit_name: str | UnsetType = UNSET
    """价格单位名称; e.g. 斤."""
    price_unit_number: str | UnsetType = UNSET
    """价格单位编码; at most 30 characters; e.g. jin."""


class MaterialRowUnit(Model, kw_only=True):
    """多单位."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    material_id: str | None = None
    """商品id; e.g. 749211741245632884."""
    unit_id: str | None = None
    """单位id; e.g. 1."""
    unit_number: str | None = None
    """单位编码; e.g. jin."""
    coefficient: Decimal | None = None
    """换算率; e.g. 0.5."""
    conversion_unit_id: str | None = None
    """换算单位id; e.g. 1."""
    conversion_unit_name: str | None = None
    """换算单位名称; e.g. 斤."""
    conversion_unit_number: str | None = None
    """换算单位编码; e.g. jin."""
    conversion_unit_conversion_type: str | None = None
    """换算单位换算类型; e.g. 1."""
    conversion_unit_createtime: LocalDateTime | None = None
    """换算单位创建时间; China time."""
    conversion_unit_disable_date: LocalDateTime | None = None
    """换算单位禁用时间; China time."""
    conversion_unit_enable: str | None = None
    """换算单位状态; e.g. 1."""
    conversion_unit_is_leaf: bool | None = None
    """换算单位是否叶子."""
    conversion_unit_level: int | None = None
    """换算单位级次; e.g. 1."""
    conversion_unit_long_number: str | None = None
    """换算单位长编码; e.g. 001."""
    conversion_unit_modify_time: LocalDateTime | None = None
    """换算单位修改时间; China time."""
    conversion_unit_precision: str | None = None
    """换算单位数量小数位; e.g. 1."""
    conversion_unit_precision_account: str | None = None
    """换算单位精度; e.g. 1."""
    index: str | None = None
    """序号; e.g. 1."""
    is_default: bool | None = None
    """是否基本单位."""
    is_float: bool | None = None
    """是否浮动单位."""
    unit_conversion_type: str | None = None
    """单位换算类型; e.g. 1."""
    unit_create_time: LocalDateTime | None = None
    """单位创建时间; China time."""
    unit_disable_date: LocalDateTime | None = None
    """单位禁用时间; China time."""
    unit_enable: str | None = None
    """单位状态; e.g. false."""
    unit_is_leaf: bool | None = None
    """单位是否叶子."""
    unit_level: int | None = None
    """单位级次; e.g. 1."""
    unit_long_number: str | None = None
    """单位长编码; e.g. 001."""
    unit_modify_time: LocalDateTime | None = None
    """单位修改时间; China time."""
    unit_precision: str | None = None
    """单位数量小数位; e.g. 1."""
    unit_precision_account: int | None = None
    """单位精度; e.g. 1."""
    unitid_name: str | None = None
    """单位名称; e.g. 名称."""
