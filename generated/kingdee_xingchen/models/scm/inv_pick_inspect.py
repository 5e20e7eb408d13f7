# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import Attachment, AttachmentInput, AuditTrail, AuditTrailInput, Page
from ...models.scm.inv_pick_inspect_lines import InvPickInspectLine, InvPickInspectLineInput
from ...models.scm.shared import (
    CostEntry,
    CostPayment,
    CustomerFee,
    ExpressInfo,
    PaymentInfo,
    PersonName,
)
from ...runtime.model import Input, Model
from ...runtime.values import EncryptedStr, LocalDateTime, OpenStr, StringDecimal


class InvPickInspectPage(Page, kw_only=True):
    """拣验货单列表."""

    rows: list[InvPickInspectRow] = field(default_factory=list)
    """拣验货单."""


class InvPickInspectRow(Model, kw_only=True):
    """拣验货单列表行."""

    id: str
    """单据id; e.g. 838301774942061568."""
    bill_no: str
    """单据编码; e.g. JYH-20240520-00001."""
    bill_date: dt.date | None = None
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    trans_type: OpenStr[Literal["1", "2"]] | None = None
    """任务类型; 1 一单一拣, 2 合并拣货."""
    pick_status: OpenStr[Literal["1", "2", "3", "4"]] | None = None
    """拣验货状态; 1 未开始, 2 拣验中, 3 拣验完成, 4 待拣验."""
    remark: str | None = None
    """备注; e.g. 备注."""
    src_bill_type: OpenStr[Literal["sal_bill_order", "pur_bill_order"]] | None = None
    """源单类型; sal_bill_order 销售订单, pur_bill_order 采购订单."""


class InvPickInspect(AuditTrail, kw_only=True):
    """拣验货单."""

    id: str | None = None
    """单据id; e.g. 838301774942061568."""
    name: str | None = None
    """拣货单名称; e.g. 名称."""
    bill_no: str | None = None
    """单据编码; e.g. JYH-20240520-00001."""
    bill_date: dt.date
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    trans_type: OpenStr[Literal["1", "2"]] | None = None
    """任务类型; 1 一单一拣, 2 合并拣货."""
    attachments: int | None = None
    """附件个数; e.g. 1."""
    dept_id: str | None = None
    """部门id; e.g. 793821659366936417."""
    dept_name: str | None = None
    """部门名称; e.g. 销售部."""
    dept_number: str | None = None
    """部门编码; e.g. BM001."""
    emp_id: str | None = None
    """拣货员id; e.g. 777789495505410809."""
    emp_name: str | None = None
    """业务员名称; e.g. 李四."""
    emp_number: str | None = None
    """业务员编码; e.g. YG001."""
    pick_status: OpenStr[Literal["1", "2", "3", "4"]] | None = None
    """拣验货状态; 1 未开始, 2 拣验中, 3 拣验完成, 4 待拣验."""
    print_times: str | None = None
    """打印次数; e.g. 1."""
    remark: str | None = None
    """单据备注; e.g. 备注."""
    src_bill_type: OpenStr[Literal["sal_bill_order", "pur_bill_order"]] | None = field(
        default=None, name="src__bill_type"
    )
    """源单类型; sal_bill_order 销售订单, pur_bill_order 采购订单."""
    custom_field: dict[str, str] = field(default_factory=dict)
    """自定义字段."""
    attachments_url: list[Attachment] = field(default_factory=list)
    """附件."""
    material_entity: list[InvPickInspectLine] = field(default_factory=list)
    """商品分录."""


class InvPickInspectInput(AuditTrailInput, kw_only=True):
    """拣验货单."""

    id: str | UnsetType = UNSET
    """单据id; e.g. 838301774942061568."""
    name: str | UnsetType = UNSET
    """拣货单名称; e.g. 名称."""
    bill_no: str | UnsetType = UNSET
    """单据编码; e.g. JYH-20240520-00001."""
    bill_date: dt.date
    """单据日期; yyyy-MM-dd."""
    dept_id: str | UnsetType = UNSET
    """部门id; e.g. 793821659366936417."""
    emp_id: str | UnsetType = UNSET
    """拣货员id; e.g. 777789495505410809."""
    pick_status: OpenStr[Literal["1", "2", "3", "4"]] | UnsetType = UNSET
    """拣验货状态; 1 未开始, 2 拣验中, 3 拣验完成, 4 待拣验."""
    remark: str | UnsetType = UNSET
    """单据备注; e.g. 备注."""
    src_head_bill_type: OpenStr[Literal["sal_bill_order", "pur_bill_order"]]
    """源单类型类型; sal_bill_order 销售订单, pur_bill_order 采购订单."""
    custom_field: dict[str, str] | UnsetType = UNSET
    """自定义字段."""
    attachments_url: list[AttachmentInput] | UnsetType = UNSET
    """附件."""
    material_entity: list[InvPickInspectLineInput]
    """商品分录."""


class InvPickInspectPushReply(Model, kw_only=True):
    """拣验货单下推结果."""

    entrust_detail_reply: list[InvPickInspectEntrust] = field(default_factory=list)
    """委托代销单."""
    pur_bill_inbound_reply: list[InvPickInspectPurInbound] = field(default_factory=list)
    """采购订单详情."""
    sal_out_bound_detail_reply: list[InvPickInspectSalOutBound] = field(default_factory=list)
    """销售出库单详情."""


class InvPickInspectEntrust(Model, kw_only=True):
    """下推的委托代销单."""

    id: str | None = None
    """单据id; e.g. 838301774942061568."""
    bill_no: str | None = None
    """单据编码; e.g. JYH-20240520-00001."""
    bill_date: dt.date | None = None
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    trans_type: OpenStr[Literal["1", "2", "3"]] | None = None
    """业务类型; 1 现销, 2 赊销, 3 委托销售."""
    customer_id: str | None = None
    """客户id; e.g. 768893389614948509."""
    all_debt: StringDecimal | None = None
    """应收应付余额; e.g. 50.5."""
    attachments: int | None = None
    """附件个数; e.g. 1."""
    bill_dis_amount: StringDecimal | None = None
    """整单折扣额; e.g. 2.21."""
    bill_dis_rate: StringDecimal | None = None
    """整单折扣率%; e.g. 3."""
    contact_info: str | None = None
    """联系信息; e.g. 张三 13800138000."""
    contact_linkman: str | None = None
    """联系人; e.g. 张三."""
    cost_fee: StringDecimal | None = None
    """销售费用; e.g. 600.2."""
    deduction_balance: StringDecimal | None = None
    """抵扣预收款; e.g. 5.02."""
    f_logistics_id: str | None = None
    """物流公司id; e.g. 744235865959711279."""
    in_total_amount: StringDecimal | None = None
    """换入商品金额; e.g. 500.5."""
    last_debt: StringDecimal | None = None
    """上次欠款; e.g. 50.22."""
    out_total_amount: StringDecimal | None = None
    """换出商品金额; e.g. 500.5."""
    recevice_delivery: str | None = None
    """发货地址; e.g. 广东省深圳市南山区物流大道2号."""
    remark: str | None = None
    """单据备注; e.g. 备注."""
    to_tal_amount_for: StringDecimal | None = None
    """本次应收账款; e.g. 50.2."""
    total_amount: StringDecimal | None = None
    """总金额; e.g. 50.2."""
    total_un_settle_amount: Decimal | None = None
    """未核销金额; e.g. 300.05."""
    custom_field: dict[str, str] = field(default_factory=dict)
    """自定义字段."""
    attachments_url: list[Attachment] = field(default_factory=list)
    """附件."""
    material_entity: list[InvPickInspectPushLine] = field(default_factory=list)
    """商品分录."""
    payment_entry: list[PaymentInfo] = field(default_factory=list)
    """付款信息."""
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


class InvPickInspectPushLine(Model, kw_only=True):
    """商品分录."""

    id: str | None = None
    """商品分录id; e.g. 838301774942061568."""
    material_id: str | None = None
    """商品id; e.g. 697140092908614656."""
    material_number: str | None = None
    """商品编码; e.g. SP00001."""
    qty: Decimal | None = None
    """数量; e.g. 10."""
    unit_id: str | None = None
    """单位id; e.g. 697110094189441024."""
    unit_number: str | None = None
    """单位编码; e.g. jin."""
    price: Decimal | None = None
    """单价; e.g. 5.5."""
    tax_price: Decimal | None = None
    """含税单价; e.g. 6.215."""
    act_non_tax_amount: Decimal | None = None
    """实际不含税金额; e.g. 10.2."""
    act_tax_price: Decimal | None = None
    """实际含税单价; e.g. 50.2."""
    all_amount: Decimal | None = None
    """价税合计; e.g. 62.15."""
    amount: Decimal | None = None
    """金额; e.g. 55."""
    aux_id1: str | None = None
    """辅助属性1id; e.g. 795263466263327873."""
    aux_id2: str | None = None
    """辅助属性2id; e.g. 743816351404357604."""
    aux_id3: str | None = None
    """辅助属性3id; e.g. 786501920608042275."""
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
    base_qty: Decimal | None = None
    """基本数量; e.g. 5."""
    bill_dis_distribution: Decimal | None = None
    """整单折扣分配额; e.g. 10.2."""
    cess: Decimal | None = None
    """税率%; e.g. 13."""
    comment: str | None = None
    """行备注; e.g. 行备注."""
    cost: Decimal | None = None
    """成本; e.g. 10.2."""
    cur_settle_amount: Decimal | None = None
    """本次核销金额; e.g. 30.2."""
    dis_amount: Decimal | None = None
    """折扣额; e.g. 5.5."""
    dis_price: Decimal | None = None
    """折扣单价; e.g. 10.2."""
    dis_rate: Decimal | None = None
    """折算率; e.g. 10."""
    dis_tax_amount: StringDecimal | None = None
    """含税折扣额; e.g. 100.5."""
    discount: Decimal | None = None
    """折扣; e.g. 10."""
    divide_diff_amount: Decimal | None = None
    """优惠分摊金额; e.g. 20.2."""
    entry_settle_status: OpenStr[Literal["A", "B", "C"]] | None = None
    """分录核销状态; A 未收款, B 部分收款, C 全部收款."""
    entry_status: str | None = None
    """分录状态; e.g. Z."""
    fee: Decimal | None = None
    """销售费用分摊; e.g. 20."""
    inv_base_qty: Decimal | None = None
    """基本库存数量; e.g. 60."""
    inv_qty: Decimal | None = None
    """库存数量; e.g. 120."""
    is_free: bool | None = None
    """是否赠品."""
    kf_period: int | None = None
    """保质期; e.g. 180."""
    material_help_code: str | None = None
    """商品助记码; e.g. HFS."""
    material_is_kf_period: bool | None = None
    """商品是否启用保质期."""
    pick_inspect_id: str | None = None
    """拣货单内码id; e.g. 757241283662499024."""
    pick_inspect_entry_id: str | None = None
    """拣货单分录内码id; e.g. 746718121838760983."""
    pre_dis_amount: Decimal | None = None
    """折前金额; e.g. 20.2."""
    return_qty: Decimal | None = None
    """退货基本数量; e.g. 10."""
    return_qty_unit: Decimal | None = None
    """退货数量; e.g. 10."""
    seq: int | None = None
    """分录序号; e.g. 1."""
    sn_list_id: str | None = None
    """序列号流转id; e.g. 731402661418126339."""
    src_bill_date: dt.date | None = None
    """源单日期; yyyy-MM-dd."""
    src_bill_no: str | None = None
    """源单编号; e.g. XSDD-20240520-00001."""
    src_bill_type_id: OpenStr[Literal["sal_bill_order"]] | None = None
    """源单类型id; sal_bill_order 销售订单."""
    src_bill_type_name: str | None = None
    """源单类型名称; e.g. 销售订单."""
    src_bill_type_number: str | None = None
    """源单类型编码; e.g. sal_bill_order."""
    src_entry_id: str | None = None
    """源单分录id; e.g. 785935331844459487."""
    src_inter_id: str | None = None
    """源单id; e.g. 734488739815599601."""
    src_order_id: str | None = None
    """源头订单id; e.g. 784448346593915475."""
    src_seq: int | None = None
    """源单行号; e.g. 1."""
    tax_amount: Decimal | None = None
    """税额; e.g. 7.15."""
    unit_cost: Decimal | None = None
    """单位成本; e.g. 20.2."""
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


class InvPickInspectPurInbound(Model, kw_only=True):
    """下推的采购入库单."""

    id: str | None = None
    """单据id; e.g. 838301774942061568."""
    bill_no: str | None = None
    """单据编码; e.g. JYH-20240520-00001."""
    bill_date: dt.date | None = None
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    trans_type: str | None = None
    """业务类型; e.g. 2."""
    bill_close_state: OpenStr[Literal["C", "S", "H"]] | None = None
    """关闭状态; C 未关闭, S 已关闭, H 手动关闭."""
    attachments: int | None = None
    """附件个数; e.g. 1."""
    currency_id: str | None = None
    """币别id; e.g. 1."""
    due_date: dt.date | None = None
    """结算日期; yyyy-MM-dd."""
    exchange_rate: StringDecimal | None = None
    """汇率; e.g. 1."""
    io_status: OpenStr[Literal["A", "Z", "C"]] | None = None
    """入库状态 Z部分入库; A 未执行, Z 部分执行, C 全部执行."""
    remark: str | None = None
    """备注; e.g. 备注."""
    send_status: str | None = None
    """发送状态; e.g. 1."""
    setting_term_id: str | None = None
    """结算期限id; e.g. 1."""
    setting_term_name: str | None = None
    """结算期限名称; e.g. 月结30天."""
    setting_term_number: str | None = None
    """结算期限编码; e.g. YJ30."""
    custom_field: dict[str, str] = field(default_factory=dict)
    """自定义字段."""
    attachments_url: list[Attachment] = field(default_factory=list)
    """附件."""
    material_entity: list[InvPickInspectPushLine] = field(default_factory=list)
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
    customer_id: str | None = None
    """客户id; e.g. 768893389614948509."""
    customer_name: str | None = None
    """客户名称; e.g. 深圳市星辰贸易有限公司."""
    customer_number: str | None = None
    """客户编码; e.g. KH00001."""
    supplier_id: str | None = None
    """供应商id; e.g. 705544733945170331."""
    supplier_name: str | None = None
    """供应商名称; e.g. 广州市丰收农产品有限公司."""
    supplier_number: str | None = None
    """供应商编码; e.g. GYS00001."""


class InvPickInspectSalOutBound(Model, kw_only=True):
    """下推的销售出库单."""

    id: str | None = None
    """单据id; e.g. 838301774942061568."""
    bill_no: str | None = None
    """单据编码; e.g. JYH-20240520-00001."""
    bill_date: dt.date | None = None
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    trans_type: OpenStr[Literal["1", "2", "3"]] | None = None
    """业务类型; 1 现销, 2 赊销, 3 委托销售."""
    all_debt: Decimal | None = None
    """应收应付余额; e.g. 50.5."""
    attachments: int | None = None
    """附件个数; e.g. 1."""
    bill_dis_amount: Decimal | None = None
    """整单折扣额; e.g. 2.21."""
    bill_dis_rate: Decimal | None = None
    """整单折扣率%; e.g. 3."""
    contact_info: str | None = None
    """联系信息; e.g. 张三 13800138000."""
    contact_linkman: str | None = None
    """联系人; e.g. 张三."""
    cost_fee: Decimal | None = None
    """销售费用; e.g. 600.2."""
    currency_id: str | None = None
    """币别id; e.g. 1."""
    currency_name: str | None = None
    """币别名称; e.g. 人民币."""
    deduction_balance: Decimal | None = None
    """抵扣预收款; e.g. 5.02."""
    delivery_type_id: str | None = None
    """交货方式id; e.g. 1."""
    delivery_type_name: str | None = None
    """交货方式名称; e.g. 线下交货."""
    delivery_type_number: str | None = None
    """交货方式编码; e.g. 001."""
    due_date: dt.date | None = None
    """结算日期; yyyy-MM-dd."""
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
    remark: str | None = None
    """单据备注; e.g. 备注."""
    setting_term_id: str | None = None
    """结算期限id; e.g. 1."""
    setting_term_name: str | None = None
    """结算期限名称; e.g. 月结30天."""
    setting_term_number: str | None = None
    """结算期限编码; e.g. YJ30."""
    subsist_info: Decimal | None = None
    """预收款金额; e.g. 50."""
    total_amount: Decimal | None = None
    """总金额; e.g. 50.2."""
    total_un_settle_amount: Decimal | None = None
    """未核销金额; e.g. 300.05."""
    custom_field: dict[str, str] = field(default_factory=dict)
    """自定义字段."""
    attachments_url: list[Attachment] = field(default_factory=list)
    """附件."""
    cost_fee_entity: InvPickInspectCosts | None = None
    """销售费用明细."""
    cus_bear_fee_entry: list[CustomerFee] = field(default_factory=list)
    """客户承担费用."""
    express_entity: list[ExpressInfo] = field(default_factory=list)
    """物流信息."""
    material_entity: list[InvPickInspectPushLine] = field(default_factory=list)
    """商品分录."""
    payment_entry: list[PaymentInfo] = field(default_factory=list)
    """付款信息."""
    vrp_entity: list[InvPickInspectVehicle] = field(default_factory=list)
    """车辆配送信息."""
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
    customer_id: str | None = None
    """客户id; e.g. 768893389614948509."""
    customer_name: str | None = None
    """客户名称; e.g. 深圳市星辰贸易有限公司."""
    customer_number: str | None = None
    """客户编码; e.g. KH00001."""


class InvPickInspectCosts(Model, kw_only=True):
    """销售费用明细."""

    fee_records: list[InvPickInspectCost] = field(default_factory=list)
    """销售费用分录."""


class InvPickInspectCost(CostEntry, kw_only=True):
    """销售费用分录."""

    supplier_id: str | None = None
    """供应商id; e.g. 705544733945170331."""
    linked_bill_no: str | None = None
    """生成的其他应付单号; e.g. QTYF-20240520-00001."""
    settle_supplier_number: str | None = None
    """结算供应商编码; e.g. GYS00001."""
    receive_info_entity: list[CostPayment] = field(default_factory=list)
    """付款信息."""


class InvPickInspectVehicle(Model, kw_only=True):
    """车辆配送信息."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    delivery_remark: str | None = None
    """物流单号; e.g. 备注."""
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


class InvPickInspectPush(Input, kw_only=True):
    """拣验货单下推."""

    ids: str
    """id 列表; e.g. 796717360018465208."""
    target_bill: OpenStr[Literal["sal_bill_outbound", "sal_bill_entrust", "pur_bill_inbound"]]
    """目标单单据类型; sal_bill_outbound 销售出库单, sal_bill_entrust 委托代销单, pur_bill_inbound 采购入库单."""
