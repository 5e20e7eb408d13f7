# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import AttachmentInput, LineBatch, LineBatchInput, Staff, StaffInput
from ...models.pm.shared import SubmProdInLabel
from ...runtime.values import EncryptedStr, LocalDateTime, OpenStr, StringDecimal


class SubmProdIn(Staff, kw_only=True):
    """委外产品入库单."""

    id: str | None = None
    """单据id; e.g. 838301774942061568."""
    bill_no: str | None = None
    """单据编码; e.g. WWRK-20240520-00001."""
    bill_date: dt.date
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    supplier_id: str
    """供应商id; e.g. 705544733945170331."""
    supplier_name: str | None = None
    """供应商名称; e.g. 广州市丰收农产品有限公司."""
    supplier_number: str | None = None
    """供应商编码; e.g. GYS00001."""
    all_debt: StringDecimal | None = None
    """应收应付余额; e.g. 1432."""
    audit_time: LocalDateTime | None = None
    """审核时间; China time."""
    auditor_id: str | None = None
    """审核人id; e.g. 739160975466318841."""
    auditor_name: str | None = None
    """审核人名称; e.g. 王五."""
    auditor_number: str | None = None
    """审核人编码; e.g. wangwu."""
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
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    creator_id: str | None = None
    """创建人id; e.g. 739160975466318848."""
    creator_name: str | None = None
    """创建人名称; e.g. 张三."""
    creator_number: str | None = None
    """创建人编码; e.g. zhangsan."""
    exchange_rate: StringDecimal | None = None
    """汇率; e.g. 1."""
    last_debt: Decimal | None = None
    """上次欠款; e.g. 14155."""
    modifier_id: str | None = None
    """修改人id; e.g. 739160975466318840."""
    modifier_name: str | None = None
    """修改人名称; e.g. 李四."""
    modifier_number: str | None = None
    """修改人编码; e.g. lisi."""
    modify_time: LocalDateTime | None = None
    """修改时间; China time."""
    remark: str | None = None
    """单据备注; at most 1000 characters; e.g. 备注."""
    custom_field: dict[str, str] = field(default_factory=dict)
    """自定义字段."""
    material_entity: list[SubmProdInLine] = field(default_factory=list)
    """商品分录."""


class SubmProdInInput(StaffInput, kw_only=True):
    """委外产品入库单."""

    id: str | UnsetType = UNSET
    """单据id; e.g. 838301774942061568."""
    bill_no: str | UnsetType = UNSET
    """单据编码; e.g. WWRK-20240520-00001."""
    bill_date: dt.date
    """单据日期; yyyy-MM-dd."""
    supplier_id: str
    """供应商id; e.g. 705544733945170331."""
    all_debt: StringDecimal | UnsetType = UNSET
    """应收应付余额; e.g. 1432."""
    back_flushed: bool | UnsetType = UNSET
    """是否存在倒冲."""
    bill_sp_id: str | UnsetType = UNSET
    """仓位id; e.g. 765646268203624040."""
    bill_stock_id: str | UnsetType = UNSET
    """仓库id; e.g. 856295407920183296."""
    contact_address: str | UnsetType = UNSET
    """联系地址-详细地址; at most 1000 characters; e.g. 科技园一路1号."""
    create_time: LocalDateTime | UnsetType = UNSET
    """创建时间; China time."""
    creator_id: str | UnsetType = UNSET
    """创建人id; e.g. 739160975466318848."""
    currency_id: str | UnsetType = UNSET
    """币别id; e.g. 1."""
    due_date: dt.date
    """结算日期; yyyy-MM-dd."""
    exchange_rate: StringDecimal | UnsetType = UNSET
    """汇率; e.g. 1."""
    material_bill_nos: str | UnsetType = UNSET
    """委外发料单号; e.g. WWFL-20240520-00001."""
    operation_key: OpenStr[Literal["special_save"]] | UnsetType = UNSET
    """保存后的操作; special_save 修改已审核单据的允许修改字段."""
    remark: str | UnsetType = UNSET
    """单据备注; at most 1000 characters; e.g. 备注."""
    setting_term_id: str | UnsetType = UNSET
    """结算期限id; e.g. 1."""
    settle_supplier_id: str
    """结算供应商id; e.g. 730092590744404799."""
    custom_field: dict[str, str] | UnsetType = UNSET
    """自定义字段."""
    attachments_url: list[AttachmentInput] | UnsetType = UNSET
    """附件."""
    material_entity: list[SubmProdInLineInput]
    """商品分录."""
    mulbill_label: list[SubmProdInLabel] | UnsetType = UNSET
    """单据标签."""


class SubmProdInLine(LineBatch, kw_only=True):
    """商品分录."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    trans_type: str | None = None
    """业务类型; e.g. 1."""
    material_id: str
    """商品id; e.g. 1420169116878110000."""
    material_name: str | None = None
    """商品名称; e.g. 红富士苹果."""
    material_number: str
    """商品编码; e.g. SP00001."""
    material_model: str | None = None
    """规格型号; e.g. 500g."""
    qty: Decimal
    """数量; e.g. 10."""
    unit_id: str
    """单位id; e.g. 1420169116878110000."""
    unit_name: str | None = None
    """单位名称; e.g. 斤."""
    unit_number: str | None = None
    """单位编码; e.g. jin."""
    price: Decimal | None = None
    """加工费单价; e.g. 5.5."""
    aux1_id: str | None = None
    """辅助属性分类对应的辅助属性1id; e.g. 781007331945134455."""
    aux1_name: str | None = None
    """辅助属性1名称; e.g. 红色."""
    aux1_number: str | None = None
    """辅助属性1编码; e.g. YS01."""
    aux2_id: str | None = None
    """辅助属性分类对应的辅助属性2id; e.g. 741866939853487330."""
    aux2_name: str | None = None
    """辅助属性2名称; e.g. L."""
    aux2_number: str | None = None
    """辅助属性2编码; e.g. CM01."""
    aux3_id: str | None = None
    """辅助属性分类对应的辅助属性3id; e.g. 700820178766663392."""
    aux3_name: str | None = None
    """辅助属性3名称; e.g. 棉."""
    aux3_number: str | None = None
    """辅助属性3编码; e.g. CZ01."""
    aux4_id: str | None = None
    """辅助属性分类对应的辅助属性4id; e.g. 755830253065226297."""
    aux4_name: str | None = None
    """辅助属性4名称; e.g. 长袖."""
    aux4_number: str | None = None
    """辅助属性4编码; e.g. KS01."""
    aux5_id: str | None = None
    """辅助属性分类对应的辅助属性5id; e.g. 755996896700941037."""
    aux5_name: str | None = None
    """辅助属性5名称; e.g. 男款."""
    aux5_number: str | None = None
    """辅助属性5编码; e.g. XB01."""
    aux_coefficient: Decimal | None = None
    """辅助换算率; e.g. 10."""
    aux_prop_id: str | None = None
    """辅助属性id; e.g. 722782579930516737."""
    aux_prop_name: str | None = None
    """辅助属性名称; e.g. 红色/L."""
    aux_prop_number: str | None = None
    """辅助属性编码; e.g. HS-L."""
    aux_qty: Decimal | None = None
    """辅助数量; e.g. 0.5."""
    aux_unit_id: str | None = None
    """辅助单位id; e.g. 1."""
    aux_unit_name: str | None = None
    """辅助单位名称; e.g. 箱."""
    aux_unit_number: str | None = None
    """辅助单位编码; e.g. xiang."""
    barcode: str | None = None
    """条形码; at most 100 characters; e.g. 6901234567892."""
    base_qty: Decimal | None = None
    """基本数量; e.g. 5."""
    base_unit_id: str | None = None
    """基本单位id; e.g. 1."""
    base_unit_name: str | None = None
    """基本单位名称; e.g. 千克."""
    base_unit_number: str | None = None
    """基本单位编码; e.g. kg."""
    cess: Decimal | None = None
    """税率%; e.g. 13."""
    coefficient: Decimal | None = None
    """换算率; e.g. 0.5."""
    comment: str | None = None
    """商品行备注; e.g. 行备注."""
    conversion_rate: str | None = None
    """换算公式; e.g. 1箱=10千克."""
    cost: Decimal | None = None
    """入库成本本位币; e.g. 20.3."""
    input_coefficient: Decimal | None = None
    """换算率; e.g. 10."""
    kf_period: str | None = None
    """保质期; e.g. 180."""
    material_is_asst_attr: bool | None = None
    """商品是否启用辅助属性."""
    material_is_batch: bool | None = None
    """商品是否启用批次."""
    material_is_kf_period: bool | None = None
    """商品是否启用保质期."""
    material_is_multi_unit: bool | None = None
    """商品是否启用多单位."""
    material_is_serial: bool | None = None
    """商品是否启用序列号."""
    picture: str | None = None
    """商品图片地址; e.g. https://example.com/picture/1.jpg."""
    seq: int | None = None
    """分录序号; e.g. 1."""
    sn_list_id: str | None = None
    """序列号流转id; e.g. 731402661418126339."""
    sn_list: str | None = None
    """序列号; e.g. SN0001,SN0002."""
    sp_id: str | None = None
    """仓位id; e.g. 762933032539906688."""
    sp_name: str | None = None
    """仓位名称; e.g. A区01架."""
    sp_number: str | None = None
    """仓位编码; e.g. CW001."""
    src_bill_no: str | None = None
    """源单编号; e.g. XSDD-20240520-00001."""
    src_bill_type_id: OpenStr[Literal["subm_work_order"]]
    """源单类型id; subm_work_order 委外加工单."""
    src_entry_id: str
    """源单分录id; e.g. 785935331844459487."""
    src_inter_id: str
    """源单id; e.g. 734488739815599601."""
    src_seq: int
    """源单行号; e.g. 1."""
    stock_id: str
    """仓库id; e.g. 788176130963169280."""
    stock_name: str | None = None
    """仓库名称; e.g. 深圳总仓."""
    stock_number: str | None = None
    """仓库编码; e.g. CK001."""
    stock_is_allow_freight: bool | None = None
    """仓库是否启用仓位."""
    custom_entity_field: dict[str, str] = field(default_factory=dict)
    """分录自定义字段."""


class SubmProdInLineInput(LineBatchInput, kw_only=True):
    """商品分录."""

    id: str | UnsetType = UNSET
    """分录id; e.g. 838301774942061568."""
    trans_type: str | UnsetType = UNSET
    """业务类型; e.g. 1."""
    material_id: str
    """商品id; e.g. 1420169116878110000."""
    material_number: str
    """商品编码; e.g. SP00001."""
    material_model: str | UnsetType = UNSET
    """规格型号; e.g. 500g."""
    qty: Decimal
    """数量; e.g. 10."""
    unit_id: str
    """单位id; e.g. 1420169116878110000."""
    price: Decimal | UnsetType = UNSET
    """加工费单价; e.g. 5.5."""
    act_non_tax_amount: Decimal | UnsetType = UNSET
    """实际不含税金额; e.g. 100."""
    all_amount: Decimal | UnsetType = UNSET
    """含税加工费; e.g. 62.15."""
    aux1_id: str | UnsetType = UNSET
    """辅助属性分类对应的辅助属性1id; e.g. 781007331945134455."""
    aux2_id: str | UnsetType = UNSET
    """辅助属性分类对应的辅助属性2id; e.g. 741866939853487330."""
    aux3_id: str | UnsetType = UNSET
    """辅助属性分类对应的辅助属性3id; e.g. 700820178766663392."""
    aux4_id: str | UnsetType = UNSET
    """辅助属性分类对应的辅助属性4id; e.g. 755830253065226297."""
    aux5_id: str | UnsetType = UNSET
    """辅助属性分类对应的辅助属性5id; e.g. 755996896700941037."""
    aux_prop_id: str | UnsetType = UNSET
    """辅助属性id; e.g. 722782579930516737."""
    aux_qty: Decimal | UnsetType = UNSET
    """辅助数量; e.g. 0.5."""
    aux_unit_id: str | UnsetType = UNSET
    """辅助单位id; e.g. 1."""
    barcode: str | UnsetType = UNSET
    """条形码; at most 100 characters; e.g. 6901234567892."""
    base_proc_fee_qty: Decimal | UnsetType = UNSET
    """执行加工费数量; e.g. 10."""
    base_qty: Decimal | UnsetType = UNSET
    """基本数量; e.g. 5."""
    base_unit_id: str | UnsetType = UNSET
    """基本单位id; e.g. 1."""
    cess: Decimal | UnsetType = UNSET
    """税率%; e.g. 13."""
    comment: str | UnsetType = UNSET
    """商品行备注; e.g. 行备注."""
    common_unit_cost_view: Decimal | UnsetType = UNSET
    """单位成本; e.g. 1.1."""
    cost_view: Decimal | UnsetType = UNSET
    """入库成本; e.g. 1.1."""
    inv_qty: Decimal | UnsetType = UNSET
    """可用库存; e.g. 120."""
    kf_period: str | UnsetType = UNSET
    """保质期; e.g. 180."""
    process_fee_qty: Decimal | UnsetType = UNSET
    """执行加工费数量; e.g. 10."""
    sale_order_no: str | UnsetType = UNSET
    """销售订单号; e.g. 21323."""
    sn_list: str | UnsetType = UNSET
    """序列号; e.g. SN0001,SN0002."""
    sp_id: str | UnsetType = UNSET
    """仓位id; e.g. 762933032539906688."""
    src_bill_type_id: OpenStr[Literal["subm_work_order"]]
    """源单类型id; subm_work_order 委外加工单."""
    src_entry_id: str
    """源单分录id; e.g. 785935331844459487."""
    src_inter_id: str
    """源单id; e.g. 734488739815599601."""
    src_seq: int
    """源单行号; e.g. 1."""
    stock_id: str
    """仓库id; e.g. 788176130963169280."""
    supp_material_name: str | UnsetType = UNSET
    """供应商商品名称; e.g. 红富士苹果."""
    supp_material_number: str | UnsetType = UNSET
    """供应商商品编码; e.g. SP00001."""
    tax_amount: Decimal | UnsetType = UNSET
    """税额; e.g. 7.15."""
    taxprice: Decimal | UnsetType = UNSET
    """含税加工费单价; e.g. 5.5."""
    unit_cost: StringDecimal | UnsetType = UNSET
    """基本单位成本; e.g. 100.5."""
    work_bill_no: str
    """委外加工单单据编码; e.g. XSDD-20240520-00001."""
    work_entry_id: str
    """委外加工单源单分录id; e.g. 720946077628611163."""
    work_entry_seq: int
    """委外加工单源单行号; e.g. 1."""
    work_inter_id: str
    """委外加工单源单id; e.g. 761116675603783747."""
    custom_entity_field: dict[str, str] | UnsetType = UNSET
    """分录自定义字段."""
