# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import Page, PanelAttachment, PanelAttachmentInput
from ...runtime.model import Input, Model
from ...runtime.values import EncryptedStr, LocalDateTime, OpenStr, StringDecimal


class PurRequestPage(Page, kw_only=True):
    """采购申请单列表."""

    rows: list[PurRequestRow] = field(default_factory=list)
    """采购申请单."""
    headers: PurRequestTotals | None = None
    """合计."""


class PurRequestRow(Model, kw_only=True):
    """采购申请单列表行."""

    id: str
    """单据id; e.g. 838301774942061568."""
    bill_no: str
    """单据编码; e.g. CGSQ-20240520-00001."""
    bill_date: dt.date | None = None
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    pur_chase_status: OpenStr[Literal["A", "P", "N"]] | None = None
    """采购状态; A 全部采购, P 部分采购, N 未采购."""
    whole_supplier_id: str | None = None
    """建议供应商id; e.g. 741082790199363854."""
    whole_supplier_name: str | None = None
    """建议供应商名称; e.g. 广州市丰收农产品有限公司."""
    whole_supplier_number: str | None = None
    """建议供应商编码; e.g. GYS00001."""


class PurRequestTotals(Model, kw_only=True):
    """合计."""

    all_amount: StringDecimal | None = None
    """列表价税合计汇总; e.g. 62.15."""


class PurRequest(Model, kw_only=True):
    """采购申请单."""

    id: str | None = None
    """单据id; e.g. 838301774942061568."""
    bill_no: str | None = None
    """单据编码; e.g. CGSQ-20240520-00001."""
    bill_date: dt.date
    """出库日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    trans_type: OpenStr[Literal["1", "2", "3", "4"]] | None = None
    """业务类型; 1 现购, 2 赊购, 3 直运采购, 4 受托入库."""
    bill_close_state: OpenStr[Literal["C", "S", "H"]] | None = None
    """关闭状态; C 未关闭, S 已关闭, H 手动关闭."""
    supplier_id: str | None = None
    """建议供应商id; e.g. 830891577957170176."""
    supplier_name: str | None = None
    """建议供应商名称; e.g. 广州市丰收农产品有限公司."""
    supplier_number: str | None = None
    """建议供应商编码; e.g. GYS00001."""
    attachments: int | None = None
    """附件个数; e.g. 1."""
    currency_id: str | None = None
    """币别id; e.g. 1."""
    dept_id: str | None = None
    """申请部门id; e.g. 793821659366936417."""
    dept_name: str | None = None
    """部门名称; e.g. 销售部."""
    dept_number: str | None = None
    """部门编码; e.g. BM001."""
    emp_id: str
    """申请人id; e.g. 803382719458313216."""
    emp_name: str | None = None
    """业务员名称; e.g. 李四."""
    emp_number: str | None = None
    """业务员编码; e.g. YG001."""
    purchase_status: OpenStr[Literal["A", "P", "N"]] | None = None
    """采购状态; A 全部采购, P 部分采购, N 未采购."""
    recevice_delivery: str | None = None
    """收货地址; e.g. 广东省深圳市南山区物流大道2号."""
    remark: str | None = None
    """单据备注; e.g. 备注."""
    custom_field: dict[str, str] = field(default_factory=dict)
    """自定义字段."""
    attachments_url: list[PanelAttachment] = field(default_factory=list)
    """附件."""
    material_entity: list[PurRequestLine] = field(default_factory=list)
    """商品分录."""
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
    dispatcher_address: EncryptedStr | None = None
    """收发货地址-详细地址; encrypted in answers; e.g. 物流大道2号."""
    dispatcher_city_id: str | None = None
    """收发货地址-市id; e.g. 1."""
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


class PurRequestInput(Input, kw_only=True):
    """采购申请单."""

    id: str | UnsetType = UNSET
    """单据id; e.g. 838301774942061568."""
    bill_no: str | UnsetType = UNSET
    """单据编码; e.g. CGSQ-20240520-00001."""
    bill_date: dt.date
    """出库日期; yyyy-MM-dd."""
    contact_address: str | UnsetType = UNSET
    """联系地址-详细地址; e.g. 科技园一路1号."""
    currency_id: str | UnsetType = UNSET
    """币别id; e.g. 1."""
    dept_id: str | UnsetType = UNSET
    """申请部门id; e.g. 793821659366936417."""
    emp_id: str
    """申请人id; e.g. 803382719458313216."""
    ignore_warn: bool | UnsetType = UNSET
    """是否忽略告警信息."""
    operation_key: OpenStr[Literal["audit", "submit"]] | UnsetType = UNSET
    """保存后的操作; audit 审核, submit 提交."""
    remark: str | UnsetType = UNSET
    """单据备注; e.g. 备注."""
    whole_supplier_id: str | UnsetType = UNSET
    """建议供应商id; e.g. 741082790199363854."""
    custom_field: dict[str, str] | UnsetType = UNSET
    """自定义字段."""
    attachments_url: list[PanelAttachmentInput] | UnsetType = UNSET
    """附件."""
    material_entity: list[PurRequestLineInput]
    """商品分录."""
    dispatcher_address: EncryptedStr | UnsetType = UNSET
    """收发货地址-详细地址; encrypted in answers; e.g. 物流大道2号."""
    dispatcher_city_id: str | UnsetType = UNSET
    """收发货地址-市id; e.g. 1."""
    dispatcher_country_id: str | UnsetType = UNSET
    """收发货地址-国家id; e.g. 5."""
    dispatcher_district_id: str | UnsetType = UNSET
    """收发货地址-区县id; e.g. 7."""
    dispatcher_linkman: str | UnsetType = UNSET
    """收发货联系人; e.g. 李四."""
    dispatcher_phone: EncryptedStr | UnsetType = UNSET
    """收发货联系电话; encrypted in answers; e.g. 13800138001."""
    dispatcher_province_id: str | UnsetType = UNSET
    """收发货地址-省id; e.g. 1."""


class PurRequestLine(Model, kw_only=True):
    """商品分录."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    material_id: str
    """商品id; e.g. 741945988993837056."""
    material_number: str | None = None
    """商品编码; e.g. SP00001."""
    qty: Decimal | None = None
    """数量; e.g. 10."""
    unit_id: str
    """单位id; e.g. 1."""
    unit_number: str | None = None
    """单位编码; e.g. jin."""
    price: Decimal | None = None
    """单价; e.g. 5.5."""
    apply_qty: Decimal
    """申请数量; e.g. 10."""
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
    aux_name4: str | None = None
    """辅助属性4名称; e.g. 长袖."""
    aux_name5: str | None = None
    """辅助属性5名称; e.g. 男款."""
    aux_number4: str | None = None
    """辅助属性4编码; e.g. KS01."""
    aux_number5: str | None = None
    """辅助属性5编码; e.g. XB01."""
    aux_prop_id: str | None = None
    """辅助属性id; e.g. 722782579930516737."""
    aux_qty: Decimal | None = None
    """辅助单位数量; e.g. 0.5."""
    aux_unit_id: str | None = None
    """辅助单位id; e.g. 1."""
    aux_unit_number: str | None = None
    """辅助单位编码; e.g. xiang."""
    barcode: str | None = None
    """条形码; e.g. 6901234567892."""
    base_qty: Decimal | None = None
    """基本数量; e.g. 5."""
    batch_no: str | None = None
    """批次号; e.g. 20240520."""
    close_state: str | None = None
    """行关闭状态; e.g. 0."""
    comment: str | None = None
    """行备注; e.g. 行备注."""
    cost: Decimal | None = None
    """入库成本; e.g. 20.2."""
    def_float_qty: Decimal | None = None
    """辅助基本数量; e.g. 50."""
    discount: Decimal | None = None
    """折扣; e.g. 10."""
    in_qty: StringDecimal | None = None
    """已入库数量; e.g. 0."""
    inv_base_qty: Decimal | None = None
    """基本库存数量; e.g. 60."""
    inv_qty: Decimal | None = None
    """库存数量; e.g. 120."""
    io_status: OpenStr[Literal["A", "P", "N"]] | None = None
    """入库状态; A 全部入库, P 部分入库, N 未入库."""
    kf_date: dt.date | None = None
    """生产日期; yyyy-MM-dd."""
    kf_period: int | None = None
    """保质期; e.g. 180."""
    kf_type: OpenStr[Literal["1", "2", "3"]] | None = None
    """保质期单位; 1 天, 2 月, 3 年."""
    material_is_kf_period: bool | None = None
    """商品是否启用保质期."""
    ordered_qty: StringDecimal | None = None
    """已订购数量; e.g. 50.2."""
    pro_license: str | None = None
    """生产许可证号; e.g. SC10144030012345."""
    pro_place: str | None = None
    """产地; e.g. 深圳."""
    pro_reg_no: str | None = None
    """注册证号; e.g. 粤械注准20242140001."""
    seq: int | None = None
    """分录序号; e.g. 1."""
    sn_list_id: str | None = None
    """序列号流转id; e.g. 731402661418126339."""
    sn_list: str | None = None
    """序列号; e.g. SN0001,SN0002."""
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
    un_in_qty: Decimal | None = None
    """未入库数量; e.g. 50."""
    unit_cost: Decimal | None = None
    """入库单位成本; e.g. 20.2."""
    unordered_qty: StringDecimal | None = None
    """未订购数量; e.g. 20.2."""
    valid_date: dt.date | None = None
    """有效期至; yyyy-MM-dd."""
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
    sp_id: str | None = None
    """仓位id; e.g. 762933032539906688."""
    sp_name: str | None = None
    """仓位名称; e.g. A区01架."""
    sp_number: str | None = None
    """仓位编码; e.g. CW001."""
    stock_id: str | None = None
    """仓库id; e.g. 747198469815204800."""
    stock_name: str | None = None
    """仓库名称; e.g. 深圳总仓."""
    stock_number: str | None = None
    """仓库编码; e.g. CK001."""
    stock_is_allow_freight: bool | None = None
    """仓库是否启用仓位."""


class PurRequestLineInput(Input, kw_only=True):
    """商品分录."""

    id: str | UnsetType = UNSET
    """分录id; e.g. 838301774942061568."""
    supplier_id: str | UnsetType = UNSET
    """分录建议供应商id; e.g. 767838475750784000."""
    material_id: str
    """商品id; e.g. 741945988993837056."""
    qty: Decimal | UnsetType = UNSET
    """数量; e.g. 10."""
    unit_id: str
    """单位id; e.g. 1."""
    price: Decimal | UnsetType = UNSET
    """单价; e.g. 5.5."""
    tax_price: Decimal | UnsetType = UNSET
    """含税单价; e.g. 6.215."""
    act_non_tax_amount: Decimal | UnsetType = UNSET
    """实际不含税金额; e.g. 20.2."""
    act_non_tax_price: Decimal | UnsetType = UNSET
    """实际不含税单价; e.g. 10.2."""
    act_tax_price: Decimal | UnsetType = UNSET
    """实际含税单价; e.g. 20.1."""
    all_amount: Decimal | UnsetType = UNSET
    """价税合计; e.g. 62.15."""
    amount: Decimal | UnsetType = UNSET
    """折后金额; e.g. 55."""
    apply_qty: Decimal
    """申请数量; e.g. 10."""
    aux_prop_id: str | UnsetType = UNSET
    """辅助属性id; e.g. 722782579930516737."""
    barcode: str | UnsetType = UNSET
    """条形码; e.g. 6901234567892."""
    batch_no: str | UnsetType = UNSET
    """批次号; e.g. 20240520."""
    bill_dis_before_amount: Decimal | UnsetType = UNSET
    """整单折前价税合计; e.g. 30.2."""
    bill_dis_distribution: Decimal | UnsetType = UNSET
    """整单折扣分配额; e.g. 10.2."""
    cess: Decimal | UnsetType = UNSET
    """税率%; e.g. 13."""
    comment: str | UnsetType = UNSET
    """行备注; e.g. 行备注."""
    delivery_date: dt.date
    """交货日期; yyyy-MM-dd."""
    dis_amount: Decimal | UnsetType = UNSET
    """折扣额; e.g. 5.5."""
    dis_price: Decimal | UnsetType = UNSET
    """折后单价; e.g. 10."""
    dis_rate: Decimal | UnsetType = UNSET
    """折扣率; e.g. 10."""
    discount: Decimal | UnsetType = UNSET
    """折扣; e.g. 10."""
    predis_amount: Decimal | UnsetType = UNSET
    """折前金额; e.g. 50.2."""
    pro_license: str | UnsetType = UNSET
    """生产许可证号; e.g. SC10144030012345."""
    pro_place: str | UnsetType = UNSET
    """产地; e.g. 深圳."""
    pro_reg_no: str | UnsetType = UNSET
    """注册证号; e.g. 粤械注准20242140001."""
    tax_amount: Decimal | UnsetType = UNSET
    """税额; e.g. 7.15."""
    custom_entity_field: dict[str, str] | UnsetType = UNSET
    """分录自定义字段."""
    sp_id: str | UnsetType = UNSET
    """仓位id; e.g. 762933032539906688."""
    stock_id: str | UnsetType = UNSET
    """仓库id; e.g. 747198469815204800."""
