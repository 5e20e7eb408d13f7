# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.bd.material_lines import MaterialPrice, MaterialPriceInput, MaterialRowUnit
from ...models.common import Attachment, AttachmentInput, MaterialImage, NumberedItem, Page
from ...runtime.model import Input, Model
from ...runtime.values import OpenInt, OpenStr, StringDecimal


class MaterialPage(Page, kw_only=True):
    """商品列表."""

    rows: list[MaterialRow] = field(default_factory=list)
    """商品."""


class MaterialRow(Model, kw_only=True):
    """商品列表行."""

    id: str
    """商品id; e.g. 838301774942061568."""
    number: str
    """编码; e.g. 001."""
    name: str | None = None
    """名称; e.g. 名称."""
    barcode: str | None = None
    """条形码; e.g. 6901234567892."""
    base_unit_id: str | None = None
    """计量单位id; e.g. 1."""
    base_unit_name: str | None = None
    """计量单位名称; e.g. 千克."""
    base_unit_number: str | None = None
    """计量单位编码; e.g. kg."""
    brand_id: str | None = None
    """品牌id; e.g. 759487133807564466."""
    brand_name: str | None = None
    """品牌名称; e.g. 名称."""
    brand_number: str | None = None
    """品牌编码; e.g. 001."""
    check_type: OpenStr[Literal["1", "2", "3"]] | None = None
    """商品类别; 1 普通, 2 套装, 3 服务."""
    help_code: str | None = None
    """助记码; e.g. HFS."""
    is_asst_attr: bool | None = None
    """是否辅助属性."""
    is_batch: bool | None = None
    """是否带批次."""
    is_kf_period: bool | None = None
    """是否有保质期."""
    is_multi_unit: bool | None = None
    """是否多单位."""
    is_self_restraint: bool | None = None
    """是否可自制."""
    is_serial: bool | None = None
    """是否序列号."""
    is_show_aux_barcode: bool | None = None
    """是否开启辅助属性条码."""
    is_weight: bool | None = None
    """是否启用称重."""
    model: str | None = None
    """商品规格; e.g. 500g."""
    parent_id: str | None = None
    """商品类别id; e.g. 784907092930639249."""
    parent_name: str | None = None
    """商品类别名称; e.g. 水果."""
    parent_number: str | None = None
    """商品类别编码; e.g. 001."""
    pro_license: str | None = None
    """生产许可证号; e.g. SC10144030012345."""
    producing_pace: str | None = None
    """产地; e.g. 广东."""
    purchase_unit_id: str | None = None
    """采购单位id; e.g. 001."""
    remark: str | None = None
    """描述; e.g. 备注."""
    stock_id: str | None = None
    """仓库id; e.g. 697105306978627584."""
    stock_name: str | None = None
    """仓库名称; e.g. 深圳总仓."""
    stock_number: str | None = None
    """仓库编码; e.g. CK001."""
    url: str | None = None
    """商品主图; e.g. https://example.com/file/1.png."""
    mul_label: list[NumberedItem] = field(default_factory=list)
    """商品标签."""
    units: list[MaterialRowUnit] = field(default_factory=list)
    """多单位."""


class MaterialCore(Model, kw_only=True):
    """商品（读写共有）."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    number: str | None = None
    """商品编码; at most 30 characters; e.g. 001."""
    name: str
    """商品名称; e.g. 名称."""
    alarm_day: str | None = None
    """预警天数; e.g. 1."""
    aux_unit_id: str | None = None
    """报表辅助单位id; e.g. 1."""
    aux_unit_name: str | None = None
    """辅助单位名称; e.g. 箱."""
    aux_unit_number: str | None = None
    """报表辅助单位; e.g. xiang."""
    barcode: str | None = None
    """条形码; at most 30 characters; e.g. 6901234567892."""
    base_unit_id: str
    """计量单位id; e.g. 1."""
    base_unit_name: str | None = None
    """基本单位名称; e.g. 千克."""
    brand_id: str | None = None
    """品牌id; e.g. 759487133807564466."""
    check_type: OpenStr[Literal["1", "2", "3"]] | None = None
    """商品类型; 1 普通, 2 套装, 3 服务."""
    coefficient1: Decimal | None = None
    """换算率1; e.g. 10."""
    coefficient2: Decimal | None = None
    """换算率2; e.g. 10."""
    coefficient3: Decimal | None = None
    """换算率3; e.g. 10."""
    conversion_unit_id1: str | None = None
    """换算单位1; e.g. 701633398596605838."""
    conversion_unit_id2: str | None = None
    """换算单位2; e.g. 774577223705067884."""
    conversion_unit_id3: str | None = None
    """换算单位3; e.g. 730225636987188355."""
    cost_method: OpenStr[Literal["1", "2", "3"]] | None = None
    """成本计算方法; 1 移动平均法, 2 加权平均法, 3 先进先出法."""
    enable: OpenStr[Literal["1", "0"]] | None = None
    """状态; 1 启用, 0 禁用."""
    fetch_category_id: str | None = None
    """税收分类编码; e.g. 783332370352770265."""
    fix_unit_id1: str | None = None
    """辅助单位1; e.g. 798737656834565922."""
    fix_unit_id2: str | None = None
    """辅助单位2; e.g. 740264197477255422."""
    fix_unit_id3: str | None = None
    """辅助单位3; e.g. 748965846490888788."""
    gross_weight: StringDecimal | None = None
    """毛重; e.g. 10."""
    help_code: str | None = None
    """助记码; at most 20 characters; e.g. HFS."""
    high: StringDecimal | None = None
    """高; e.g. 100.5."""
    in_tax_rate: StringDecimal | None = None
    """进项税率; e.g. 13."""
    inv_mgr_type: OpenStr[Literal["0", "1"]] | None = None
    """库存管理方式; 0 统一库存, 1 分仓库存."""
    is_assembly: bool | None = None
    """是否可为组件."""
    is_asst_attr: bool | None = None
    """是否启用辅助属性."""
    is_batch: bool | None = None
    """是否启用批次管理."""
    is_kf_period: bool | None = None
    """是否启用保质期."""
    is_multi_unit: bool | None = None
    """是否启用多单位."""
    is_purchase: bool | None = None
    """是否可采购."""
    is_sale: bool | None = None
    """是否可销售."""
    is_serial: bool | None = None
    """是否启用序列号管理."""
    is_subpart: bool | None = None
    """是否可为子件."""
    is_weight: bool | None = None
    """是否启用称重."""
    kf_period: str | None = None
    """保质期; e.g. 180."""
    kf_period_type: str | None = None
    """保质期单位; e.g. 1."""
    length: StringDecimal | None = None
    """长; e.g. 100.5."""
    max_inventory_qty: StringDecimal | None = None
    """最高库存; e.g. 10."""
    min_inventory_qty: StringDecimal | None = None
    """最低库存; e.g. 10."""
    min_package_qty: Decimal | None = None
    """最小包装量; e.g. 10."""
    model: str | None = None
    """规格型号; e.g. 500g."""
    net_weight: StringDecimal | None = None
    """净重; e.g. 10."""
    parent_id: str | None = None
    """商品类别id; e.g. 784907092930639249."""
    parent_number: str | None = None
    """商品类别编码; at most 30 characters; e.g. 001."""
    pro_license: str | None = None
    """生产许可证号; e.g. SC10144030012345."""
    producing_pace: str | None = None
    """产地; e.g. 广东."""
    product_department_id: str | None = None
    """默认生产车间id; e.g. 707478217033342510."""
    product_department_number: str | None = None
    """默认生产车间编码; e.g. BM001."""
    purchase_id: str | None = None
    """采购员id; e.g. 723082879769111416."""
    purchase_unit_id: str | None = None
    """采购单位id; e.g. 1."""
    qty_inv: str | None = None
    """可用库存; e.g. 3."""
    refistration_number: str | None = None
    """注册证号; at most 30 characters; e.g. 001."""
    remark: str | None = None
    """描述; at most 100 characters; e.g. 备注."""
    sale_unit_id: str | None = None
    """销售单位id; e.g. 1."""
    sec_inventory_qty: StringDecimal | None = None
    """预警库存; e.g. 10."""
    space_id: str | None = None
    """默认仓位id; e.g. 705727181511816591."""
    stock_id: str | None = None
    """默认仓库id; e.g. 747198469815204800."""
    store_unit_id: str | None = None
    """库存单位id; e.g. 1."""
    tax_rate: StringDecimal | None = None
    """销项税率; e.g. 13."""
    valid_qty: StringDecimal | None = None
    """即时库存; e.g. 3."""
    vender_id: str | None = None
    """默认供应商id; e.g. 762860999047487945."""
    volume: StringDecimal | None = None
    """体积; e.g. 10."""
    weight_unit_id: str | None = None
    """重量单位id; e.g. 1."""
    wide: StringDecimal | None = None
    """宽; e.g. 100.5."""
    custom_field: dict[str, str] = field(default_factory=dict)
    """自定义字段."""
    attachments_url: list[Attachment] = field(default_factory=list)
    """附件."""
    aux_entity: list[MaterialAux] = field(default_factory=list)
    """辅助属性."""
    barcode_entity: list[MaterialBarcode] = field(default_factory=list)
    """商品条码."""
    bom_entity: list[MaterialSuitItem] = field(default_factory=list)
    """套装信息."""
    mul_label: list[NumberedItem] = field(default_factory=list)
    """商品标签."""
    price_entity: list[MaterialPrice] = field(default_factory=list)
    """商品价格."""


class Material(MaterialCore, kw_only=True):
    """商品."""

    images: list[MaterialImage] = field(default_factory=list)
    """商品图片."""


class MaterialCoreInput(Input, kw_only=True):
    """商品（读写共有）."""

    id: str | UnsetType = UNSET
    """分录id; e.g. 838301774942061568."""
    number: str | UnsetType = UNSET
    """商品编码; at most 30 characters; e.g. 001."""
    name: str
    """商品名称; e.g. 名称."""
    alarm_day: str | UnsetType = UNSET
    """预警天数; e.g. 1."""
    aux_unit_id: str | UnsetType = UNSET
    """报表辅助单位id; e.g. 1."""
    barcode: str | UnsetType = UNSET
    """条形码; at most 30 characters; e.g. 6901234567892."""
    base_unit_id: str
    """计量单位id; e.g. 1."""
    brand_id: str | UnsetType = UNSET
    """品牌id; e.g. 759487133807564466."""
    brand_number: str | UnsetType = UNSET
    """品牌编码; at most 30 characters; e.g. 001."""
    check_type: OpenStr[Literal["1", "2", "3"]] | UnsetType = UNSET
    """商品类型; 1 普通, 2 套装, 3 服务."""
    coefficient1: Decimal | UnsetType = UNSET
    """换算率1; e.g. 10."""
    coefficient2: Decimal | UnsetType = UNSET
    """换算率2; e.g. 10."""
    coefficient3: Decimal | UnsetType = UNSET
    """换算率3; e.g. 10."""
    computation_rule: OpenInt[Literal[1, 2]] | UnsetType = UNSET
    """商品类型为套装时传递; 1 按金额分摊, 2 按成本分摊."""
    conversion_unit1_id: str | UnsetType = UNSET
    """换算单位1id; e.g. 734496932450890695."""
    conversion_unit_id2: str | UnsetType = UNSET
    """换算单位2; e.g. 774577223705067884."""
    conversion_unit_id3: str | UnsetType = UNSET
    """换算单位3; e.g. 730225636987188355."""
    cost_method: OpenStr[Literal["1", "2", "3"]] | UnsetType = UNSET
    """成本计算方法; 1 移动平均法, 2 加权平均法, 3 先进先出法."""
    enable: OpenStr[Literal["1", "0"]] | UnsetType = UNSET
    """状态; 1 启用, 0 禁用."""
    fetch_category_id: str | UnsetType = UNSET
    """税收分类编码; e.g. 783332370352770265."""
    fix_unit_id1: str | UnsetType = UNSET
    """辅助单位1; e.g. 798737656834565922."""
    fix_unit_id2: str | UnsetType = UNSET
    """辅助单位2; e.g. 740264197477255422."""
    fix_unit_id3: str | UnsetType = UNSET
    """辅助单位3; e.g. 748965846490888788."""
    gross_weight: StringDecimal | UnsetType = UNSET
    """毛重; e.g. 10."""
    help_code: str | UnsetType = UNSET
    """助记码; at most 20 characters; e.g. HFS."""
    high: StringDecimal | UnsetType = UNSET
    """高; e.g. 100.5."""
    ignore_warn: bool | UnsetType = UNSET
    """是否忽略告警信息."""
    in_tax_rate: StringDecimal | UnsetType = UNSET
    """进项税率; e.g. 13."""
    inv_mgr_type: OpenStr[Literal["0", "1"]] | UnsetType = UNSET
    """库存管理方式; 0 统一库存, 1 分仓库存."""
    is_assembly: bool | UnsetType = UNSET
    """是否可为组件."""
    is_asst_attr: bool | UnsetType = UNSET
    """是否启用辅助属性."""
    is_aux_cost: bool | UnsetType = UNSET
    """按辅助属性核算成本."""
    is_bat_ch_cost: bool | UnsetType = UNSET
    """按批次核算成本."""
    is_batch: bool | UnsetType = UNSET
    """是否启用批次管理."""
    is_float: bool | UnsetType = UNSET
    """是否启浮动单位."""
    is_inv_aux_set: bool | UnsetType = UNSET
    """库存预警."""
    is_kf_period: bool | UnsetType = UNSET
    """是否启用保质期."""
    is_multi_unit: bool | UnsetType = UNSET
    """是否启用多单位."""
    is_out_source: bool | UnsetType = UNSET
    """是否可委外."""
    is_purchase: bool | UnsetType = UNSET
    """是否可采购."""
    is_sale: bool | UnsetType = UNSET
    """是否可销售."""
    is_self_restraint: bool | UnsetType = UNSET
    """是否可自制."""
    is_serial: bool | UnsetType = UNSET
    """是否启用序列号管理."""
    is_subpart: bool | UnsetType = UNSET
    """是否可为子件."""
    is_weight: bool | UnsetType = UNSET
    """是否启用称重."""
    kf_period: str | UnsetType = UNSET
    """保质期; e.g. 180."""
    kf_period_type: str | UnsetType = UNSET
    """保质期单位; e.g. 1."""
    length: StringDecimal | UnsetType = UNSET
    """长; e.g. 100.5."""
    max_inventory_qty: StringDecimal | UnsetType = UNSET
    """最高库存; e.g. 10."""
    min_inventory_qty: StringDecimal | UnsetType = UNSET
    """最低库存; e.g. 10."""
    model: str | UnsetType = UNSET
    """规格型号; e.g. 500g."""
    mul_label_number: str | UnsetType = UNSET
    """商品标签编码; e.g. 001."""
    net_weight: StringDecimal | UnsetType = UNSET
    """净重; e.g. 10."""
    parent_id: str | UnsetType = UNSET
    """商品类别id; e.g. 784907092930639249."""
    parent_number: str | UnsetType = UNSET
    """商品类别编码; at most 30 characters; e.g. 001."""
    pro_license: str | UnsetType = UNSET
    """生产许可证号; e.g. SC10144030012345."""
    producing_pace: str | UnsetType = UNSET
    """产地; e.g. 广东."""
    product_department_id: str | UnsetType = UNSET
    """默认生产车间id; e.g. 707478217033342510."""
    product_department_number: str | UnsetType = UNSET
    """默认生产车间编码; e.g. BM001."""
    purchase_id: str | UnsetType = UNSET
    """采购员id; e.g. 723082879769111416."""
    purchase_unit_id: str | UnsetType = UNSET
    """采购单位id; e.g. 1."""
    refistration_number: str | UnsetType = UNSET
    """注册证号; at most 30 characters; e.g. 001."""
    remark: str | UnsetType = UNSET
    """描述; at most 100 characters; e.g. 备注."""
    sale_unit_id: str | UnsetType = UNSET
    """销售单位id; e.g. 1."""
    sec_inventory_qty: StringDecimal | UnsetType = UNSET
    """预警库存; e.g. 10."""
    space_id: str | UnsetType = UNSET
    """默认仓位id; e.g. 705727181511816591."""
    stock_id: str | UnsetType = UNSET
    """默认仓库id; e.g. 747198469815204800."""
    store_unit_id: str | UnsetType = UNSET
    """库存单位id; e.g. 1."""
    tax_rate: StringDecimal | UnsetType = UNSET
    """销项税率; e.g. 13."""
    vender_id: str | UnsetType = UNSET
    """默认供应商id; e.g. 762860999047487945."""
    volume: StringDecimal | UnsetType = UNSET
    """体积; e.g. 10."""
    volume_unit_id: str | UnsetType = UNSET
    """体积单位id; e.g. 1."""
    weight_unit_id: str | UnsetType = UNSET
    """重量单位id; e.g. 1."""
    wide: StringDecimal | UnsetType = UNSET
    """宽; e.g. 100.5."""
    custom_field: dict[str, str] | UnsetType = UNSET
    """自定义字段."""
    attachments_url: list[AttachmentInput] | UnsetType = UNSET
    """附件."""
    aux_entity: list[MaterialAuxInput] | UnsetType = UNSET
    """辅助属性."""
    barcode_entity: list[MaterialBarcodeInput] | UnsetType = UNSET
    """商品条码."""
    bomentity: list[MaterialSuitItemInput] | UnsetType = UNSET
    """套装信息."""
    price_entity: list[MaterialPriceInput] | UnsetType = UNSET
    """商品价格."""
    store_entity: list[MaterialStock] | UnsetType = UNSET
    """库存管理."""


class MaterialAux(Model, kw_only=True):
    """辅助属性."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    aux1_name: str | None = None
    """辅助属性1名称; e.g. 红色."""
    aux2_name: str | None = None
    """辅助属性2名称; e.g. L."""
    aux3_name: str | None = None
    """辅助属性3名称; e.g. 棉."""
    aux4_name: str | None = None
    """辅助属性4名称; e.g. 长袖."""
    aux5_name: str | None = None
    """辅助属性5名称; e.g. 男款."""
    aux_combination_name: str | None = None
    """辅助属性名称连接; at most 1000 characters; e.g. 颜色/尺寸."""
    aux_enable: str | None = None
    """辅助属性是否启用; e.g. false."""
    aux_id1: str | None = None
    """辅助属性1id; e.g. 795263466263327873."""
    aux_id2: str | None = None
    """辅助属性2id; e.g. 743816351404357604."""
    aux_id3: str | None = None
    """辅助属性3id; e.g. 786501920608042275."""
    aux_id4: str | None = None
    """辅助属性4id; e.g. 762527898858534963."""
    aux_id5: str | None = None
    """辅助属性5id; e.g. 763616325543842296."""
    aux_type_id1: str | None = None
    """辅助属性类型1; e.g. 701597825850109962."""
    aux_type_id2: str | None = None
    """辅助属性类型2; e.g. 710058035698469272."""
    aux_type_id3: str | None = None
    """辅助属性类型3; e.g. 784639792208632433."""
    aux_type_id4: str | None = None
    """辅助属性类型4; e.g. 719124913770423109."""
    aux_type_id5: str | None = None
    """辅助属性类型3; e.g. 754745881174242583."""
    concat_type_id: str | None = None
    """多个辅助属性id连接串; e.g. 1."""
    picture_url: str | None = None
    """辅助属性主图; e.g. https://example.com/file/1.png."""
    sku_id: str | None = None
    """辅助属性id; e.g. 794482146539555035."""
    sku_number: str | None = None
    """SKU编码; at most 30 characters; e.g. 001."""


class MaterialAuxInput(Input, kw_only=True):
    """辅助属性."""

    id: str | UnsetType = UNSET
    """分录id; e.g. 838301774942061568."""
    aux1_name: str | UnsetType = UNSET
    """辅助属性1名称; e.g. 红色."""
    aux2_name: str | UnsetType = UNSET
    """辅助属性2名称; e.g. L."""
    aux3_name: str | UnsetType = UNSET
    """辅助属性3名称; e.g. 棉."""
    aux4_name: str | UnsetType = UNSET
    """辅助属性4名称; e.g. 长袖."""
    aux5_name: str | UnsetType = UNSET
    """辅助属性5名称; e.g. 男款."""
    aux_combination_name: str | UnsetType = UNSET
    """辅助属性名称连接; at most 1000 characters; e.g. 颜色/尺寸."""
    aux_enable: str | UnsetType = UNSET
    """辅助属性是否启用; e.g. false."""
    aux_id1: str | UnsetType = UNSET
    """辅助属性1id; e.g. 795263466263327873."""
    aux_id2: str | UnsetType = UNSET
    """辅助属性2id; e.g. 743816351404357604."""
    aux_id3: str | UnsetType = UNSET
    """辅助属性3id; e.g. 786501920608042275."""
    aux_id4: str | UnsetType = UNSET
    """辅助属性4id; e.g. 762527898858534963."""
    aux_id5: str | UnsetType = UNSET
    """辅助属性5id; e.g. 763616325543842296."""
    aux_type_id1: str | UnsetType = UNSET
    """辅助属性类型1; e.g. 701597825850109962."""
    aux_type_id2: str | UnsetType = UNSET
    """辅助属性类型2; e.g. 710058035698469272."""
    aux_type_id3: str | UnsetType = UNSET
    """辅助属性类型3; e.g. 784639792208632433."""
    aux_type_id4: str | UnsetType = UNSET
    """辅助属性类型4; e.g. 719124913770423109."""
    aux_type_id5: str | UnsetType = UNSET
    """辅助属性类型3; e.g. 754745881174242583."""
    concat_type_id: str | UnsetType = UNSET
    """多个辅助属性id连接串; e.g. 1."""
    picture_url: str | UnsetType = UNSET
    """辅助属性主图; e.g. https://example.com/file/1.png."""
    sku_id: str | UnsetType = UNSET
    """辅助属性id; e.g. 794482146539555035."""
    sku_number: str | UnsetType = UNSET
    """SKU编码; at most 30 characters; e.g. 001."""


class MaterialBarcode(Model, kw_only=True):
    """商品条码."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    barcode: str | None = None
    """条形码; at most 30 characters; e.g. 6901234567892."""
    barcode_prop_aux_id: str | None = None
    """辅助属性id; e.g. 769721049258767702."""
    barcode_prop_aux_name: str | None = None
    """辅助属性名称; e.g. 辅助属性A."""
    barcode_prop_aux_number: str | None = None
    """sku_编码; e.g. 001."""
    barcode_remark: str | None = None
    """条码备注; e.g. 外箱条码."""
    barcode_unit_id: str | None = None
    """条码单位id; e.g. 1."""
    barcode_unit_name: str | None = None
    """条码单位名称; e.g. 斤."""
    barcode_unit_number: str | None = None
    """条码单位编码; e.g. jin."""


class MaterialBarcodeInput(Input, kw_only=True):
    """商品条码."""

    id: str | UnsetType = UNSET
    """分录id; e.g. 838301774942061568."""
    barcode: str | UnsetType = UNSET
    """条形码; at most 30 characters; e.g. 6901234567892."""
    barcode_remark: str | UnsetType = UNSET
    """条码备注; e.g. 外箱条码."""
    barcode_unit_id: str | UnsetType = UNSET
    """条码单位id; e.g. 1."""


class MaterialSuitItem(Model, kw_only=True):
    """套装商品."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    material_id: str | None = None
    """商品id; e.g. 843913969650383872."""
    material_name: str | None = None
    """商品名称; e.g. 红富士苹果."""
    material_number: str | None = None
    """商品编码; e.g. SP00001."""
    qty: StringDecimal | None = None
    """数量; e.g. 10."""
    unit_id: str | None = None
    """计量单位id; e.g. 1."""
    unit_name: str | None = None
    """计量单位名称; e.g. 斤."""
    unit_number: str | None = None
    """计量单位编码; e.g. jin."""
    price: StringDecimal | None = None
    """单价; e.g. 5.5."""
    aux1_id: str | None = None
    """辅助属性1id; e.g. 781007331945134455."""
    aux1_name: str | None = None
    """辅助属性1名称; e.g. 红色."""
    aux1_number: str | None = None
    """辅助属性1编码; e.g. YS01."""
    aux2_id: str | None = None
    """辅助属性2id; e.g. 741866939853487330."""
    aux2_name: str | None = None
    """辅助属性2名称; e.g. L."""
    aux2_number: str | None = None
    """辅助属性2编码; e.g. CM01."""
    aux3_id: str | None = None
    """辅助属性3id; e.g. 700820178766663392."""
    aux3_name: str | None = None
    """辅助属性3名称; e.g. 棉."""
    aux3_number: str | None = None
    """辅助属性3编码; e.g. CZ01."""
    aux4_id: str | None = None
    """辅助属性4id; e.g. 755830253065226297."""
    aux4_name: str | None = None
    """辅助属性4名称; e.g. 长袖."""
    aux4_number: str | None = None
    """辅助属性4编码; e.g. KS01."""
    aux5_id: str | None = None
    """辅助属性5id; e.g. 755996896700941037."""
    aux5_name: str | None = None
    """辅助属性5名称; e.g. 男款."""
    aux5_number: str | None = None
    """辅助属性5编码; e.g. XB01."""
    bom_aux_id: str | None = None
    """辅助属性id; e.g. 703809961931271740."""
    bom_aux_name: str | None = None
    """辅助属性名称; e.g. 14123."""
    bom_aux_number: str | None = None
    """辅助属性编码; e.g. 14123."""
    entry_cost_price: StringDecimal | None = None
    """参考成本; e.g. 9."""
    is_free: bool | None = None
    """是否赠品."""
    is_replace: bool | None = None
    """是否替换."""
    material_replace: list[MaterialReplacement] = field(default_factory=list)
    """替换商品分录."""


class MaterialReplacement(Model, kw_only=True):
    """替换商品."""

    id: str | None = None
    """商品id; e.g. 838301774942061568."""
    number: str | None = None
    """商品编码; e.g. 001."""
    name: str | None = None
    """商品名称; e.g. 名称."""
    base_unit_id: str | None = None
    """商品计量单位id; e.g. 1."""
    base_unit_name: str | None = None
    """商品计量单位名称; e.g. 千克."""
    base_unit_number: str | None = None
    """商品计量单位编码; e.g. kg."""


class MaterialSuitItemInput(Input, kw_only=True):
    """套装商品保存."""

    id: str | UnsetType = UNSET
    """分录id; e.g. 838301774942061568."""
    material_id: str
    """套装商品id; e.g. 843913969650383872."""
    qty: StringDecimal
    """数量; e.g. 10."""
    unit_id: str
    """套装单位id; e.g. 1."""
    price: StringDecimal | UnsetType = UNSET
    """单价; e.g. 5.5."""
    aux_id: str | UnsetType = UNSET
    """辅助属性id; e.g. 790418913497181512."""
    aux_id1: str | UnsetType = UNSET
    """辅助属性1id; e.g. 795263466263327873."""
    aux_id2: str | UnsetType = UNSET
    """辅助属性2id; e.g. 743816351404357604."""
    aux_id3: str | UnsetType = UNSET
    """辅助属性3id; e.g. 786501920608042275."""
    aux_id4: str | UnsetType = UNSET
    """辅助属性4id; e.g. 762527898858534963."""
    aux_id5: str | UnsetType = UNSET
    """辅助属性5id; e.g. 763616325543842296."""
    entry_cost_price: StringDecimal | UnsetType = UNSET
    """套装参考成本; e.g. 9."""
    is_free: bool | UnsetType = UNSET
    """是否赠品."""
    is_replace: bool | UnsetType = UNSET
    """是否替换."""
    material_replace: str | UnsetType = UNSET
    """替换商品; e.g. TH-1010."""


class MaterialStock(Input, kw_only=True):
    """库存管理."""

    id: str | UnsetType = UNSET
    """分录id; 新增分录时不填; e.g. 838301774942061568."""
    max_qty: StringDecimal | UnsetType = UNSET
    """最高库存数量; e.g. 10."""
    min_qty: StringDecimal | UnsetType = UNSET
    """最低库存数量; e.g. 10."""
    sec_qty: StringDecimal | UnsetType = UNSET
    """安全库存数量; e.g. 10."""
    sku_id: str | UnsetType = UNSET
    """辅助属性id; e.g. 794482146539555035."""
    space_id: str | UnsetType = UNSET
    """仓位id; e.g. 705727181511816591."""
    store_id: str
    """仓库id; e.g. 772414823497876205."""


class MaterialInput(MaterialCoreInput, kw_only=True):
    """商品保存."""

    images: list[str] | UnsetType = UNSET
    """商品图片."""
