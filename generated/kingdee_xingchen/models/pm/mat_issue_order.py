# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import AttachmentInput, LabelRef, Page
from ...models.pm.shared import MaterialMoveRow, SubcontractLine, SubcontractLineInput
from ...runtime.model import Input, Model
from ...runtime.values import EncryptedStr, LocalDateTime, OpenStr


class MatIssueOrderPage(Page, kw_only=True):
    """委外发料单列表."""

    rows: list[MatIssueOrderRow] = field(default_factory=list)
    """委外发料单."""


class MatIssueOrderRow(MaterialMoveRow, kw_only=True):
    """委外发料单列表行."""

    bill_sp_name: str | None = None
    """仓位; e.g. A区01架."""


class MatIssueOrder(Model, kw_only=True):
    """委外发料单."""

    id: str | None = None
    """单据id; e.g. 838301774942061568."""
    bill_no: str
    """单据编码; e.g. WWFL-20240520-00001."""
    bill_date: dt.date
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    supplier_id: str
    """供应商id; e.g. 739162890728163328."""
    supplier_name: str | None = None
    """供应商名称; e.g. 广州市丰收农产品有限公司."""
    supplier_number: str | None = None
    """供应商编码; e.g. GYS00001."""
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
    contact_linkman: str | None = None
    """联系人; e.g. 张三."""
    contact_phone: EncryptedStr | None = None
    """联系电话; encrypted in answers; e.g. 13800138000."""
    contact_province_id: str | None = None
    """联系地址-省id; e.g. 2."""
    contact_province_name: str | None = None
    """联系地址-省名称; e.g. 广东省."""
    contact_province_number: str | None = None
    """联系地址-省编码; e.g. 001."""
    pick_type: str | None = None
    """领料类型; e.g. 1."""
    remark: str | None = None
    """备注; at most 100 characters; e.g. 备注."""
    custom_field: dict[str, str] = field(default_factory=dict)
    """自定义字段."""
    material_entity: list[MatIssueOrderLine] = field(default_factory=list)
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


class MatIssueOrderInput(Input, kw_only=True):
    """委外发料单."""

    id: str | UnsetType = UNSET
    """单据id; e.g. 838301774942061568."""
    bill_no: str
    """单据编码; e.g. WWFL-20240520-00001."""
    bill_date: dt.date
    """单据日期; yyyy-MM-dd."""
    supplier_id: str
    """供应商id; e.g. 739162890728163328."""
    bill_sp_id: str | UnsetType = UNSET
    """仓位id; e.g. 765646268203624040."""
    bill_stock_id: str | UnsetType = UNSET
    """仓库id; e.g. 758173475861360204."""
    contact_address: EncryptedStr | UnsetType = UNSET
    """联系地址-详细地址; encrypted in answers; e.g. 科技园一路1号."""
    operation_key: OpenStr[Literal["audit", "submit"]] | UnsetType = UNSET
    """保存后的操作; audit 审核, submit 提交."""
    remark: str | UnsetType = UNSET
    """备注; at most 100 characters; e.g. 备注."""
    custom_field: dict[str, str] | UnsetType = UNSET
    """自定义字段."""
    attachments_url_list: list[AttachmentInput] | UnsetType = UNSET
    """附件."""
    material_entity: list[MatIssueOrderLineInput]
    """商品分录."""
    mul_bill_label: list[LabelRef] | UnsetType = UNSET
    """单据标签."""
    dept_id: str | UnsetType = UNSET
    """部门id; e.g. 793821659366936417."""
    emp_id: str | UnsetType = UNSET
    """业务员id; e.g. 777789495505410809."""


class MatIssueOrderLine(SubcontractLine, kw_only=True):
    """商品分录."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    material_name: str | None = None
    """物料名称; e.g. 红富士苹果."""
    material_model: str | None = None
    """规格型号; e.g. 500g."""
    unit_name: str | None = None
    """单位名称; e.g. 斤."""
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
    aux_prop_name: str | None = None
    """辅助属性名称; e.g. 红色/L."""
    aux_prop_number: str | None = None
    """辅助属性编码; e.g. HS-L."""
    aux_unit_name: str | None = None
    """辅助单位名称; e.g. 箱."""
    base_unit_id: str | None = None
    """基本单位id; e.g. 1."""
    base_unit_name: str | None = None
    """基本单位名称; e.g. 千克."""
    base_unit_number: str | None = None
    """基本单位编码; e.g. kg."""
    input_coefficient: Decimal | None = None
    """换算率; e.g. 10."""
    material_help_code: str | None = None
    """物料助记码; e.g. HFS."""
    material_is_asst_attr: bool | None = None
    """商品是否启用辅助属性."""
    material_is_batch: bool | None = None
    """商品是否启用批次."""
    material_is_multi_unit: bool | None = None
    """商品是否启用多单位."""
    material_is_serial: bool | None = None
    """商品是否启用序列号."""
    return_base_qty: Decimal | None = None
    """基本退料数量; e.g. 10."""
    return_qty: Decimal | None = None
    """退料数量; e.g. 10."""
    sn_list: str | None = None
    """序列号; e.g. SN0001,SN0002."""
    sp_id: str | None = None
    """仓位id; e.g. 762933032539906688."""
    sp_name: str | None = None
    """仓位名称; e.g. A区01架."""
    sp_number: str | None = None
    """仓位编码; e.g. CW001."""
    src_bill_id: str
    """源单id; e.g. 776091547864275027."""
    src_bill_type_id: OpenStr[Literal["mo_task_bill"]]
    """源单类型id; mo_task_bill 生产任务单."""
    src_entry_id: str
    """源单分录id; e.g. 785935331844459487."""
    src_product_entry_id: str
    """源单产品分录id; e.g. 704992603659416488."""
    stock_id: str
    """仓库id; e.g. 697105306978627584."""
    stock_name: str | None = None
    """仓库名称; e.g. 深圳总仓."""
    stock_number: str | None = None
    """仓库编码; e.g. CK001."""
    stock_is_allow_freight: bool | None = None
    """仓库是否启用仓位."""


class MatIssueOrderLineInput(SubcontractLineInput, kw_only=True):
    """商品分录."""

    id: str | UnsetType = UNSET
    """分录id; e.g. 838301774942061568."""
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
    product_id: str | UnsetType = UNSET
    """源单产品的商品id; e.g. 1420169116878110000."""
    sale_order_no: str | UnsetType = UNSET
    """销售订单号; e.g. 001."""
    sn_list: str | UnsetType = UNSET
    """序列号; e.g. SN0001,SN0002."""
    sp_id: str | UnsetType = UNSET
    """仓位id; e.g. 762933032539906688."""
    src_bill_id: str
    """源单id; e.g. 776091547864275027."""
    src_bill_type_id: OpenStr[Literal["mo_task_bill"]]
    """源单类型id; mo_task_bill 生产任务单."""
    src_entry_id: str
    """源单分录id; e.g. 785935331844459487."""
    src_product_entry_id: str
    """源单产品分录id; e.g. 704992603659416488."""
    stock_id: str
    """仓库id; e.g. 697105306978627584."""
