# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from msgspec import field

from ...models.common import NumberedItem, Page
from ...runtime.model import Model
from ...runtime.values import LocalDateTime, OpenStr, StringDecimal


class SubmProdRtnPage(Page, kw_only=True):
    """委外产品退货单列表."""

    rows: list[SubmProdRtnRow] = field(default_factory=list)
    """委外产品退货单."""


class SubmProdRtnRow(Model, kw_only=True):
    """委外产品退货单列表行."""

    id: str
    """单据id; e.g. 838301774942061568."""
    bill_no: str
    """单据编码; e.g. WWTH-20240520-00001."""
    bill_date: dt.date | None = None
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    bill_type: str | None = None
    """单据类型; e.g. sal_bill_order."""
    create_date: LocalDateTime | None = None
    """制单时间; China time."""
    due_date: dt.date | None = None
    """结算日期; yyyy-MM-dd."""
    print_count: int | None = None
    """打印次数; e.g. 100."""
    remark: str | None = None
    """单据备注; e.g. 备注."""
    settlement_period: str | None = None
    """结算期限; e.g. 100."""
    label_list: list[NumberedItem] = field(default_factory=list)
    """单据标签."""
    supplier_id: str | None = None
    """供应商id; e.g. 705544733945170331."""
    supplier_name: str | None = None
    """供应商名称; e.g. 广州市丰收农产品有限公司."""
    supplier_number: str | None = None
    """供应商编码; e.g. GYS00001."""
    currency_id: str | None = None
    """币别id; e.g. 1."""
    currency_name: str | None = None
    """币别名称; e.g. 人民币."""
    currency_number: str | None = None
    """币别编码; e.g. CNY."""


class SubmProdRtn(Model, kw_only=True):
    """委外产品退货单."""

    id: str | None = None
    """单据id; e.g. 838301774942061568."""
    bill_no: str | None = None
    """单据编码; e.g. WWTH-20240520-00001."""
    bill_date: dt.date | None = None
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["A", "Z", "C"]] | None = None
    """单据状态; A 新增, Z 未审核, C 已审核."""
    attachments: int | None = None
    """附件个数; e.g. 1."""
    audit_date: LocalDateTime | None = None
    """审核时间; China time."""
    bill_type_id: str | None = None
    """单据类型id; e.g. sal_bill_order."""
    bill_type_name: str | None = None
    """单据类型名称; e.g. 委外产品入库单."""
    bill_type_number: str | None = None
    """单据类型编码; e.g. 101."""
    create_date: LocalDateTime | None = None
    """制单时间; China time."""
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
    custom_field: dict[str, str] = field(default_factory=dict)
    """自定义字段."""
    material_entity: list[SubmProdRtnLine] = field(default_factory=list)
    """商品分录."""


class SubmProdRtnLine(Model, kw_only=True):
    """商品分录."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    price: StringDecimal | None = None
    """单价; e.g. 5.5."""
    aux_id1: str | None = None
    """辅助属性1id; e.g. 795263466263327873."""
    aux_id2: str | None = None
    """辅助属性2id; e.g. 743816351404357604."""
    aux_id3: str | None = None
    """辅助属性3id; e.g. 786501920608042275."""
    base_qty: StringDecimal | None = None
    """基本数量; e.g. 5."""
    def_float_qty: StringDecimal | None = None
    """辅助基本数量; e.g. 14."""
    discount: StringDecimal | None = None
    """折扣; e.g. 10."""
    inv_base_qty: StringDecimal | None = None
    """基本库存数量; e.g. 60."""
    inv_qty: StringDecimal | None = None
    """库存数量; e.g. 120."""
    sn: str | None = None
    """序列号; e.g. SN0001."""
    space_id: str | None = None
    """仓位id; e.g. 705727181511816591."""
    space_name: str | None = None
    """仓位名称; e.g. A区01架."""
    space_number: str | None = None
    """仓位编码; e.g. 233."""
    stock_id: str | None = None
    """仓库id; e.g. 747198469815204800."""
    stock_name: str | None = None
    """仓库名称; e.g. 深圳总仓."""
    stock_number: str | None = None
    """仓库编码; e.g. CK001."""
    stock_is_allow_freight: bool | None = None
    """仓库是否启用仓位."""
    unit_precision: str | None = None
    """单位数量小数位; e.g. 14."""
    batch_no: str | None = None
    """批次号; e.g. 20240520."""
    kf_date: dt.date | None = None
    """生产日期; yyyy-MM-dd."""
    kf_type: OpenStr[Literal["1", "2", "3"]] | None = None
    """保质期单位; 1 天, 2 月, 3 年."""
    pro_license: str | None = None
    """生产许可证号; e.g. SC10144030012345."""
    pro_place: str | None = None
    """产地; e.g. 深圳."""
    pro_reg_no: str | None = None
    """注册证号; e.g. 粤械注准20242140001."""
    valid_date: dt.date | None = None
    """有效期至; yyyy-MM-dd."""
    material_id: str
    """物料id; e.g. 843913969650383872."""
    material_number: str | None = None
    """物料编码; e.g. SP00001."""
    qty: Decimal
    """数量; e.g. 10."""
    unit_id: str
    """单位id; e.g. 697110094189441024."""
    unit_number: str | None = None
    """单位编码; e.g. jin."""
    aux_prop_id: str | None = None
    """辅助属性id; e.g. 722782579930516737."""
    aux_qty: Decimal | None = None
    """辅助单位数量; e.g. 0.5."""
    aux_unit_id: str | None = None
    """辅助单位id; e.g. 697110094189441024."""
    aux_unit_number: str | None = None
    """辅助单位编码; e.g. xiang."""
    barcode: str | None = None
    """条形码; e.g. 6901234567892."""
    comment: str | None = None
    """备注; at most 100 characters; e.g. 行备注."""
    kf_period: int | None = None
    """保质期; e.g. 180."""
    material_is_kf_period: bool | None = None
    """商品是否启用保质期."""
    seq: int | None = None
    """分录序号; e.g. 1."""
    sn_list_id: str | None = None
    """序列号流转id; e.g. 731402661418126339."""
    custom_entity_field: dict[str, str] = field(default_factory=dict)
    """分录自定义字段."""
    material_name: str | None = None
    """商品名称; e.g. 红富士苹果."""
    material_model: str | None = None
    """商品规格型号; e.g. 500g."""
    material_is_asst_attr: bool | None = None
    """商品是否启用辅助属性."""
    material_is_batch: bool | None = None
    """商品是否启用批次."""
    material_is_multi_unit: bool | None = None
    """商品是否启用多单位."""
    material_is_serial: bool | None = None
    """商品是否启用序列号."""
    picture: str | None = None
    """商品图片地址; e.g. https://example.com/picture/1.jpg."""
    aux_name1: str | None = None
    """辅助属性1名称; e.g. 红色."""
    aux_name2: str | None = None
    """辅助属性2名称; e.g. L."""
    aux_name3: str | None = None
    """辅助属性3名称; e.g. 棉."""
    aux_number1: str | None = None
    """辅助属性1编码; e.g. YS01."""
    aux_number2: str | None = None
    """辅助属性2编码; e.g. CM01."""
    aux_number3: str | None = None
    """辅助属性3编码; e.g. CZ01."""
    aux_prop_name: str | None = None
    """辅助属性名称; e.g. 红色/L."""
    aux_prop_number: str | None = None
    """辅助属性编码; e.g. HS-L."""
    unit_name: str | None = None
    """单位名称; e.g. 斤."""
    aux_coefficient: Decimal | None = None
    """辅助换算率; e.g. 10."""
    aux_unit_name: str | None = None
    """辅助单位名称; e.g. 箱."""
    base_unit_id: str | None = None
    """基本单位id; e.g. 1."""
    base_unit_name: str | None = None
    """基本单位名称; e.g. 千克."""
    base_unit_number: str | None = None
    """基本单位编码; e.g. kg."""
    coefficient: Decimal | None = None
    """换算率; e.g. 0.5."""
    conversion_rate: str | None = None
    """换算公式; e.g. 1箱=10千克."""
    src_bill_date: dt.date | None = None
    """源单日期; yyyy-MM-dd."""
    src_bill_no: str | None = None
    """源单编号; e.g. XSDD-20240520-00001."""
    src_bill_type_id: str | None = None
    """源单类型id; e.g. sal_bill_order."""
    src_bill_type_name: str | None = None
    """源单类型名称; e.g. 销售订单."""
    src_bill_type_number: str | None = None
    """源单类型编码; e.g. sal_bill_order."""
    src_entry_id: str | None = None
    """源单分录id; e.g. 785935331844459487."""
    src_inter_id: str | None = None
    """源单id; e.g. 734488739815599601."""
    src_seq: int | None = None
    """源单行号; e.g. 1."""
