# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import AttachmentInput, Page
from ...models.pm.shared import SubmProdInLabel
from ...runtime.model import Input, Model
from ...runtime.values import EncryptedStr, LocalDateTime, OpenStr, StringDecimal


class SubmWorkOrderPage(Page, kw_only=True):
    """委外加工单列表."""

    rows: list[SubmWorkOrderRow] = field(default_factory=list)
    """委外加工单."""


class SubmWorkOrderRow(Model, kw_only=True):
    """委外加工单列表行."""

    id: str
    """单据id; e.g. 838301774942061568."""
    bill_no: str
    """单据编码; e.g. WWJG-20240520-00001."""
    bill_date: dt.date | None = None
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    remark: str | None = None
    """备注; e.g. 备注."""
    trans_type_id: str | None = None
    """业务类型id; e.g. 001001."""
    trans_type_name: str | None = None
    """业务类型名称; e.g. 赊销."""
    trans_type_number: str | None = None
    """业务类型编码; e.g. 001001."""
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


class SubmWorkOrder(Model, kw_only=True):
    """委外加工单."""

    id: str | None = None
    """单据id; e.g. 838301774942061568."""
    bill_no: str | None = None
    """单据编码; e.g. WWJG-20240520-00001."""
    bill_date: dt.date
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    bill_close_state: OpenStr[Literal["C", "S", "H"]] | None = None
    """关闭状态; C 未关闭, S 已关闭, H 手动关闭."""
    supplier_id: str
    """供应商id; e.g. 705544733945170331."""
    supplier_name: str | None = None
    """供应商名称; e.g. 广州市丰收农产品有限公司."""
    supplier_number: str | None = None
    """供应商编码; e.g. GYS00001."""
    all_debt: Decimal | None = None
    """应收应付余额; e.g. 1432."""
    contact_city_id: str | None = None
    """联系地址-市id; e.g. 1."""
    contact_city_name: str | None = None
    """联系地址-市名称; e.g. 深圳市."""
    contact_city_number: str | None = None
    """联系地址-市编码; e.g. 001."""
    contact_country_id: str | None = None
    """联系地址-国家id; e.g. 697140092908614656."""
    contact_country_name: str | None = None
    """联系地址-国家名称; e.g. 中国."""
    contact_country_number: str | None = None
    """联系地址-国家编码; e.g. CN."""
    contact_district_id: str | None = None
    """联系地址-区县id; e.g. 312."""
    contact_district_name: str | None = None
    """联系地址-区县名称; e.g. 南山区."""
    contact_district_number: str | None = None
    """联系地址-区县编码; e.g. 004."""
    contact_phone: EncryptedStr | None = None
    """联系电话; encrypted in answers; e.g. 13800138000."""
    contact_province_id: str | None = None
    """联系地址-省id; e.g. 1011."""
    contact_province_name: str | None = None
    """联系地址-省名称; e.g. 广东省."""
    contact_province_number: str | None = None
    """联系地址-省编码; e.g. 001."""
    exchange_rate: StringDecimal | None = None
    """汇率; e.g. 1."""
    is_entrust_process: bool | None = None
    """是否开启受托加工."""
    last_debt: Decimal | None = None
    """上次欠款; e.g. 14155."""
    remark: str | None = None
    """单据备注; at most 1000 characters; e.g. 备注."""
    trans_type_id: str | None = None
    """业务类型id; e.g. 1501."""
    trans_type_name: str | None = None
    """业务类型名称; e.g. 赊销."""
    trans_type_number: str | None = None
    """业务类型编码; e.g. 001001."""
    custom_field: dict[str, str] = field(default_factory=dict)
    """自定义字段."""
    attachments_url: list[SubmWorkOrderAttachment] = field(default_factory=list)
    """附件."""
    material_entity: list[SubmWorkOrderLine] = field(default_factory=list)
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
    dept_id: str | None = None
    """部门id; e.g. 793821659366936417."""
    dept_name: str | None = None
    """部门名称; e.g. 销售部."""
    dept_number: str | None = None
    """部门编码; e.g. BM001."""
    emp_id: str | None = None
    """业务员id; e.g. 777789495505410809."""
    emp_name: str | None = None
    """业务员名称; e.g. 李四."""
    emp_number: str | None = None
    """业务员编码; e.g. YG001."""


class SubmWorkOrderInput(Input, kw_only=True):
    """委外加工单."""

    id: str | UnsetType = UNSET
    """单据id; e.g. 838301774942061568."""
    bill_no: str | UnsetType = UNSET
    """单据编码; e.g. WWJG-20240520-00001."""
    bill_date: dt.date
    """单据日期; yyyy-MM-dd."""
    supplier_id: str
    """供应商id; e.g. 705544733945170331."""
    contact_address: str | UnsetType = UNSET
    """联系地址-详细地址; e.g. 科技园一路1号."""
    contact_city_id: str | UnsetType = UNSET
    """联系地址-市id; e.g. 1."""
    contact_country_id: str | UnsetType = UNSET
    """联系地址-国家id; e.g. 697140092908614656."""
    contact_district_id: str | UnsetType = UNSET
    """联系地址-区县id; e.g. 312."""
    contact_linkman: str | UnsetType = UNSET
    """联系人; e.g. 张三."""
    contact_phone: EncryptedStr | UnsetType = UNSET
    """联系电话; encrypted in answers; e.g. 13800138000."""
    contact_province_id: str | UnsetType = UNSET
    """联系地址-省id; e.g. 1011."""
    currency_id: str | UnsetType = UNSET
    """币别id; e.g. 1."""
    dispatcher_address: str | UnsetType = UNSET
    """收发货地址-详细地址; e.g. 物流大道2号."""
    dispatcher_city_id: str | UnsetType = UNSET
    """收发货地址-市id; e.g. 1."""
    dispatcher_country_id: str | UnsetType = UNSET
    """收发货地址-国家id; e.g. 5."""
    dispatcher_district_id: str | UnsetType = UNSET
    """收发货地址-区县id; e.g. 7."""
    dispatcher_linkman: str | UnsetType = UNSET
    """收发货联系人; e.g. 李四."""
    dispatcher_phone: str | UnsetType = UNSET
    """收发货联系电话; e.g. 13800138001."""
    dispatcher_province_id: str | UnsetType = UNSET
    """收发货地址-省id; e.g. 1."""
    due_date: dt.date
    """结算日期; yyyy-MM-dd."""
    exchange_rate: StringDecimal | UnsetType = UNSET
    """汇率; e.g. 1."""
    is_entrust_process: bool | UnsetType = UNSET
    """是否开启受托加工."""
    operation_key: str | UnsetType = UNSET
    """保存后的操作; e.g. audit."""
    remark: str | UnsetType = UNSET
    """单据备注; at most 1000 characters; e.g. 备注."""
    settle_supplier_id: str
    """结算供应商id; e.g. 730092590744404799."""
    trans_type_id: str | UnsetType = UNSET
    """业务类型id; e.g. 1501."""
    custom_field: dict[str, str] | UnsetType = UNSET
    """自定义字段."""
    attachments_url_list: list[AttachmentInput] | UnsetType = UNSET
    """附件."""
    material_entity: list[SubmWorkOrderLineInput]
    """商品分录."""
    mulbill_label: list[SubmProdInLabel] | UnsetType = UNSET
    """单据标签."""
    payment_entry: list[SubmWorkOrderPayment] | UnsetType = UNSET
    """结算账户."""
    dept_id: str | UnsetType = UNSET
    """部门id; e.g. 793821659366936417."""
    emp_id: str | UnsetType = UNSET
    """业务员id; e.g. 777789495505410809."""


class SubmWorkOrderAttachment(Model, kw_only=True):
    """附件."""

    name: str | None = None
    """附件名称; e.g. 名称."""
    type: str | None = None
    """附件类型; e.g. 1."""
    url: str | None = None
    """服务器返回的附件地址; e.g. https://example.com/file/1.png."""


class SubmWorkOrderLine(Model, kw_only=True):
    """成品分录."""

    id: str | None = None
    """商品分录id; e.g. 838301774942061568."""
    material_id: str
    """商品id; e.g. 843913969650383872."""
    material_number: str | None = None
    """商品编码; e.g. SP00001."""
    qty: Decimal
    """数量; e.g. 10."""
    unit_id: str
    """单位id; e.g. 1."""
    unit_name: str | None = None
    """单位名称; e.g. 斤."""
    unit_number: str | None = None
    """单位编码; e.g. jin."""
    price: Decimal | None = None
    """加工费单价; e.g. 5.5."""
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
    aux_coefficient: Decimal | None = None
    """辅助换算率; e.g. 10."""
    aux_prop_id: str | None = None
    """辅助属性id; e.g. 722782579930516737."""
    aux_prop_name: str | None = None
    """辅助属性名称; e.g. 红色/L."""
    aux_prop_number: str | None = None
    """辅助属性编码; e.g. HS-L."""
    aux_qty: Decimal | None = None
    """辅助单位数量; e.g. 0.5."""
    aux_unit_id: str | None = None
    """辅助单位id; e.g. 1."""
    aux_unit_name: str | None = None
    """辅助单位名称; e.g. 箱."""
    aux_unit_number: str | None = None
    """辅助单位编码; e.g. xiang."""
    barcode: str | None = None
    """条形码; e.g. 6901234567892."""
    base_qty: Decimal | None = None
    """基本数量; e.g. 5."""
    base_unit_id: str | None = None
    """基本单位id; e.g. 1."""
    base_unit_name: str | None = None
    """基本单位名称; e.g. 千克."""
    base_unit_number: str | None = None
    """基本单位编码; e.g. kg."""
    batch_no: str | None = None
    """批次号; e.g. 20240520."""
    bom_id: str | None = None
    """商品BOM单id; e.g. 721248830473561773."""
    bom_number: str | None = None
    """BOM 编码; e.g. 001."""
    cess: Decimal | None = None
    """税率%; e.g. 13."""
    comment: str | None = None
    """行备注; e.g. 行备注."""
    conversion_rate: str | None = None
    """换算公式; e.g. 1箱=10千克."""
    in_qty: Decimal | None = None
    """已执行入库数量; e.g. 10."""
    input_coefficient: Decimal | None = None
    """换算率; e.g. 10."""
    kf_date: dt.date | None = None
    """生产日期; yyyy-MM-dd."""
    kf_period: int | None = None
    """保质期; e.g. 180."""
    kf_type: OpenStr[Literal["1", "2", "3"]] | None = None
    """保质期单位; 1 天, 2 月, 3 年."""
    material_is_kf_period: bool | None = None
    """商品是否启用保质期."""
    plan_commit_date: dt.date
    """计划开工日期; yyyy-MM-dd."""
    plan_finish_date: dt.date
    """计划完工日期; yyyy-MM-dd."""
    pro_license: str | None = None
    """生产许可证号; e.g. SC10144030012345."""
    pro_place: str | None = None
    """产地; e.g. 深圳."""
    pro_reg_no: str | None = None
    """注册证号; e.g. 粤械注准20242140001."""
    seq: int | None = None
    """分录序号; e.g. 1."""
    src_bill_no: str | None = None
    """源单编号; e.g. XSDD-20240520-00001."""
    src_bill_type_id: OpenStr[Literal["sal_bill_order"]] | None = None
    """源单类型id; sal_bill_order 销售订单."""
    src_entry_id: str | None = None
    """源单分录id; e.g. 785935331844459487."""
    src_inter_id: str | None = None
    """源单id; e.g. 734488739815599601."""
    src_seq: int | None = None
    """源单行号; e.g. 1."""
    valid_date: dt.date | None = None
    """有效期至; yyyy-MM-dd."""
    custom_entity_field: dict[str, str] = field(default_factory=dict)
    """分录自定义字段."""
    sub_material_entity: list[SubmWorkOrderSubMaterial] = field(default_factory=list)
    """材料分录."""
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


class SubmWorkOrderLineInput(Input, kw_only=True):
    """成品分录."""

    id: str | UnsetType = UNSET
    """商品分录id; e.g. 838301774942061568."""
    customer_id: str | UnsetType = UNSET
    """客户id; e.g. 768893389614948509."""
    material_id: str
    """商品id; e.g. 843913969650383872."""
    qty: Decimal
    """数量; e.g. 10."""
    unit_id: str
    """单位id; e.g. 1."""
    price: Decimal | UnsetType = UNSET
    """加工费单价; e.g. 5.5."""
    tax_price: Decimal | UnsetType = UNSET
    """含税加工费单价; e.g. 6.215."""
    act_non_tax_amount: StringDecimal | UnsetType = UNSET
    """实际不含税金额; e.g. 100.5."""
    all_amount: Decimal | UnsetType = UNSET
    """含税加工费; e.g. 62.15."""
    aux1_id: str | UnsetType = UNSET
    """辅助属性1id; e.g. 781007331945134455."""
    aux2_id: str | UnsetType = UNSET
    """辅助属性2id; e.g. 741866939853487330."""
    aux3_id: str | UnsetType = UNSET
    """辅助属性3id; e.g. 700820178766663392."""
    aux4_id: str | UnsetType = UNSET
    """辅助属性4id; e.g. 755830253065226297."""
    aux5_id: str | UnsetType = UNSET
    """辅助属性5id; e.g. 755996896700941037."""
    aux_prop_id: str | UnsetType = UNSET
    """辅助属性id; e.g. 722782579930516737."""
    aux_qty: Decimal | UnsetType = UNSET
    """辅助单位数量; e.g. 0.5."""
    aux_unit_id: str | UnsetType = UNSET
    """辅助单位id; e.g. 1."""
    bom_id: str | UnsetType = UNSET
    """商品BOM单id; e.g. 721248830473561773."""
    cess: Decimal | UnsetType = UNSET
    """税率%; e.g. 13."""
    comment: str | UnsetType = UNSET
    """行备注; e.g. 行备注."""
    multi_order_no: str | UnsetType = UNSET
    """订单号; e.g. 001."""
    plan_commit_date: dt.date
    """计划开工日期; yyyy-MM-dd."""
    plan_finish_date: dt.date
    """计划完工日期; yyyy-MM-dd."""
    pro_license: str | UnsetType = UNSET
    """生产许可证号; e.g. SC10144030012345."""
    pro_place: str | UnsetType = UNSET
    """产地; e.g. 深圳."""
    pro_reg_no: str | UnsetType = UNSET
    """注册证号; e.g. 粤械注准20242140001."""
    src_bill_type_id: OpenStr[Literal["sal_bill_order"]] | UnsetType = UNSET
    """源单类型id; sal_bill_order 销售订单."""
    src_entry_id: str | UnsetType = UNSET
    """源单分录id; e.g. 785935331844459487."""
    src_inter_id: str | UnsetType = UNSET
    """源单id; e.g. 734488739815599601."""
    supp_material_id: str | UnsetType = UNSET
    """供应商商品id; e.g. 722616715978115291."""
    tax_amount: Decimal | UnsetType = UNSET
    """税额; e.g. 7.15."""
    custom_entity_field: dict[str, str] | UnsetType = UNSET
    """分录自定义字段."""
    sub_material_entity: list[SubmWorkOrderSubMaterialInput]
    """材料分录."""
    sp_id: str | UnsetType = UNSET
    """仓位id; e.g. 762933032539906688."""
    stock_id: str | UnsetType = UNSET
    """仓库id; e.g. 747198469815204800."""


class SubmWorkOrderSubMaterial(Model, kw_only=True):
    """材料分录."""

    id: str | None = None
    """材料分录id; e.g. 838301774942061568."""
    base_unit_id: str | None = None
    """基本单位id; e.g. 1."""
    base_unit_name: str | None = None
    """基本单位名称; e.g. 千克."""
    base_unit_number: str | None = None
    """基本单位编码; e.g. kg."""
    is_cust_supitem: bool | None = None
    """是否客供件."""
    picture: str | None = None
    """商品图片地址; e.g. https://example.com/picture/1.jpg."""
    seq: int | None = None
    """分录序号; e.g. 1."""
    sub_aux1_id: str | None = None
    """辅助属性id; e.g. 731449804759630360."""
    sub_aux1_name: str | None = None
    """辅助属性1名称; e.g. 红色."""
    sub_aux1_number: str | None = None
    """辅助属性1编码; e.g. YS01."""
    sub_aux2_id: str | None = None
    """辅助属性id; e.g. 754979404666643922."""
    sub_aux2_name: str | None = None
    """辅助属性2名称; e.g. L."""
    sub_aux2_number: str | None = None
    """辅助属性2编码; e.g. CM01."""
    sub_aux3_id: str | None = None
    """辅助属性id; e.g. 736792765110403534."""
    sub_aux3_name: str | None = None
    """辅助属性3名称; e.g. 棉."""
    sub_aux3_number: str | None = None
    """辅助属性3编码; e.g. CZ01."""
    sub_aux4_id: str | None = None
    """辅助属性id; e.g. 765109125563028742."""
    sub_aux4_name: str | None = None
    """辅助属性4名称; e.g. 长袖."""
    sub_aux4_number: str | None = None
    """辅助属性4编码; e.g. KS01."""
    sub_aux5_id: str | None = None
    """辅助属性id; e.g. 749257405767618097."""
    sub_aux5_name: str | None = None
    """辅助属性5名称; e.g. 男款."""
    sub_aux5_number: str | None = None
    """辅助属性5编码; e.g. XB01."""
    sub_aux_coefficient: Decimal | None = None
    """辅助换算率; e.g. 10."""
    sub_aux_prop_id: str | None = None
    """辅助属性id; e.g. 772403817463437339."""
    sub_aux_prop_name: str | None = None
    """辅助属性名称; e.g. 红色/L."""
    sub_aux_prop_number: str | None = None
    """辅助属性编码; e.g. HS-L."""
    sub_aux_qty: StringDecimal | None = None
    """辅助数量; e.g. 50."""
    sub_aux_unit_id: str | None = None
    """辅助单位id; e.g. 2050332."""
    sub_aux_unit_name: str | None = None
    """辅助单位名称; e.g. 箱."""
    sub_aux_unit_number: str | None = None
    """辅助单位编码; e.g. xiang."""
    sub_barcode: str | None = None
    """条形码; e.g. 6901234567892."""
    sub_base_qty: Decimal | None = None
    """基本数量; e.g. 50."""
    sub_batch_no: str | None = None
    """批次号; e.g. 20240520."""
    sub_conversion_rate: str | None = None
    """换算公式; e.g. 1箱=10千克."""
    sub_input_coefficient: Decimal | None = None
    """换算率; e.g. 10."""
    sub_kf_period: int | None = None
    """保质期天数; e.g. 180."""
    sub_material_id: str
    """物料编码id; e.g. 788334223164455936."""
    sub_material_name: str | None = None
    """商品名称; e.g. 红富士苹果."""
    sub_material_number: str | None = None
    """商品编码; e.g. SP00001."""
    sub_material_is_asst_attr: bool | None = None
    """商品是否启用辅助属性."""
    sub_material_is_batch: bool | None = None
    """商品是否开启批次."""
    sub_material_is_kf_period: bool | None = None
    """商品是否开启保质期."""
    sub_material_is_multi_unit: bool | None = None
    """商品是否多单位."""
    sub_material_is_serial: bool | None = None
    """商品是否序列号."""
    sub_material_model: str | None = None
    """商品规格; e.g. 500g."""
    sub_price: Decimal | None = None
    """加工费单价; e.g. 5.5."""
    sub_pro_license: str | None = None
    """生产许可证; e.g. SC10144030012345."""
    sub_pro_place: str | None = None
    """产地; e.g. 深圳."""
    sub_pro_reg_no: str | None = None
    """注册证号; e.g. 粤械注准20242140001."""
    sub_qty: Decimal
    """计划投料数; e.g. 50."""
    sub_sp_id: str | None = None
    """仓位id; e.g. 724139459933178460."""
    sub_sp_name: str | None = None
    """仓位名称; e.g. A区01架."""
    sub_sp_number: str | None = None
    """仓位编码; e.g. CW001."""
    sub_stock_id: str | None = None
    """仓库id; e.g. 767291523886746612."""
    sub_stock_name: str | None = None
    """仓库名称; e.g. 深圳总仓."""
    sub_stock_number: str | None = None
    """仓库编码; e.g. CK001."""
    sub_stock_is_allow_freight: bool | None = None
    """仓库启用仓位管理."""
    sub_unit_id: str
    """单位id; e.g. 2050332."""
    sub_unit_name: str | None = None
    """单位名称; e.g. 斤."""
    sub_unit_number: str | None = None
    """单位编码; e.g. jin."""


class SubmWorkOrderSubMaterialInput(Input, kw_only=True):
    """材料分录."""

    id: str | UnsetType = UNSET
    """材料分录id; e.g. 838301774942061568."""
    bom_user_define1: str | UnsetType = UNSET
    """物料行备注1; e.g. 备注."""
    bom_user_define2: str | UnsetType = UNSET
    """物料行备注2; e.g. 备注."""
    bom_user_define3: str | UnsetType = UNSET
    """物料行备注3; e.g. 备注."""
    def_float_qty_loss: StringDecimal | UnsetType = UNSET
    """默认浮动单位损耗数量; e.g. 10."""
    den_qty_scrap: StringDecimal
    """产品产量; e.g. 10."""
    fix_loss: StringDecimal | UnsetType = UNSET
    """固定损耗; e.g. 100.5."""
    fix_loss_scrap: StringDecimal | UnsetType = UNSET
    """损耗率; e.g. 100.5."""
    is_cust_supitem: bool | UnsetType = UNSET
    """是否客供件."""
    issue_pattern: OpenStr[Literal["D", "A", "B"]] | UnsetType = UNSET
    """发料方式; D 直接领料, A 倒冲领料, B 不领料."""
    material_note: str | UnsetType = UNSET
    """物料行备注; e.g. 行备注."""
    num_qty_scrap: StringDecimal
    """材料用量; e.g. 10."""
    station: str | UnsetType = UNSET
    """工位; e.g. 工位1."""
    sub_aux1_id: str | UnsetType = UNSET
    """辅助属性id; e.g. 731449804759630360."""
    sub_aux2_id: str | UnsetType = UNSET
    """辅助属性id; e.g. 754979404666643922."""
    sub_aux3_id: str | UnsetType = UNSET
    """辅助属性id; e.g. 736792765110403534."""
    sub_aux4_id: str | UnsetType = UNSET
    """辅助属性id; e.g. 765109125563028742."""
    sub_aux5_id: str | UnsetType = UNSET
    """辅助属性id; e.g. 749257405767618097."""
    sub_aux_prop_id: str | UnsetType = UNSET
    """辅助属性id; e.g. 772403817463437339."""
    sub_aux_qty: StringDecimal | UnsetType = UNSET
    """辅助数量; e.g. 50."""
    sub_aux_unit_id: str | UnsetType = UNSET
    """辅助单位id; e.g. 2050332."""
    sub_material_id: str
    """物料编码id; e.g. 788334223164455936."""
    sub_pro_license: str | UnsetType = UNSET
    """生产许可证; e.g. SC10144030012345."""
    sub_pro_place: str | UnsetType = UNSET
    """产地; e.g. 深圳."""
    sub_pro_reg_no: str | UnsetType = UNSET
    """注册证号; e.g. 粤械注准20242140001."""
    sub_qty: Decimal
    """计划投料数; e.g. 50."""
    sub_sp_id: str | UnsetType = UNSET
    """仓位id; e.g. 724139459933178460."""
    sub_stock_id: str | UnsetType = UNSET
    """仓库id; e.g. 767291523886746612."""
    sub_supp_material_id: str | UnsetType = UNSET
    """供应商商品id; e.g. 798034321599188331."""
    sub_unit_id: str
    """单位id; e.g. 2050332."""


class SubmWorkOrderPayment(Input, kw_only=True):
    """结算账户."""

    paid_amount: Decimal | UnsetType = UNSET
    """结算额度; e.g. 100.5."""
    pay_comment: str | UnsetType = UNSET
    """备注; e.g. 定金."""
    pay_type_id: str
    """结算方式id; e.g. 213."""
    settle_account_id: str
    """结算账户id; e.g. 727463115726588480."""
