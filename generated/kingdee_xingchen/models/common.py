# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ..runtime.model import Input, Model
from ..runtime.values import LocalDateTime, OpenStr


class Page(Model, kw_only=True):
    """分页.

    Services spell the same members differently; the spellings that occur are here.
    """

    page: int | None = None
    """当前页码; e.g. 1."""
    page_size: int | None = None
    """每页条数; e.g. 10."""
    total_page: int | None = None
    """总页数; e.g. 3."""
    count: int | None = None
    """总条数; often sent as text; e.g. 30."""
    total_count: int | None = None
    """总条数; e.g. 30."""
    page_count: int | None = None
    """当前页条数; e.g. 10."""
    current_page: int | None = None
    """当前页码; some services spell it currentPage; e.g. 1."""
    current_page_size: int | None = None
    """当前页条数; e.g. 10."""
    cur_page_size: int | None = None
    """当前页条数; e.g. 10."""


class SaveReply(Model, kw_only=True):
    """保存结果."""

    ids: list[str] = field(default_factory=list)
    """单据或资料id."""
    id_number_map: dict[str, str] = field(default_factory=dict)
    """id 与编码的对应."""


class AuditTrail(Model, kw_only=True):
    """制单、修改与审核."""

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


class AuditTrailInput(Input, kw_only=True):
    """制单、修改与审核."""


class LineAux(Model, kw_only=True):
    """辅助属性信息."""

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


class LineBatch(Model, kw_only=True):
    """批次与保质期."""

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


class LineBatchInput(Input, kw_only=True):
    """批次与保质期."""

    batch_no: str | UnsetType = UNSET
    """批次号; e.g. 20240520."""
    kf_date: dt.date | UnsetType = UNSET
    """生产日期; yyyy-MM-dd."""
    kf_type: OpenStr[Literal["1", "2", "3"]] | UnsetType = UNSET
    """保质期单位; 1 天, 2 月, 3 年."""
    pro_license: str | UnsetType = UNSET
    """生产许可证号; e.g. SC10144030012345."""
    pro_place: str | UnsetType = UNSET
    """产地; e.g. 深圳."""
    pro_reg_no: str | UnsetType = UNSET
    """注册证号; e.g. 粤械注准20242140001."""
    valid_date: dt.date | UnsetType = UNSET
    """有效期至; yyyy-MM-dd."""


class Staff(Model, kw_only=True):
    """业务员与部门."""

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


class StaffInput(Input, kw_only=True):
    """业务员与部门."""

    dept_id: str | UnsetType = UNSET
    """部门id; e.g. 793821659366936417."""
    emp_id: str | UnsetType = UNSET
    """业务员id; e.g. 777789495505410809."""


class CustomerRef(Model, kw_only=True):
    """客户."""

    customer_id: str | None = None
    """客户id; e.g. 768893389614948509."""
    customer_name: str | None = None
    """客户名称; e.g. 深圳市星辰贸易有限公司."""
    customer_number: str | None = None
    """客户编码; e.g. KH00001."""


class CustomerRefInput(Input, kw_only=True):
    """客户."""

    customer_id: str | UnsetType = UNSET
    """客户id; e.g. 768893389614948509."""


class SupplierRef(Model, kw_only=True):
    """供应商."""

    supplier_id: str | None = None
    """供应商id; e.g. 705544733945170331."""
    supplier_name: str | None = None
    """供应商名称; e.g. 广州市丰收农产品有限公司."""
    supplier_number: str | None = None
    """供应商编码; e.g. GYS00001."""


class CurrencyRef(Model, kw_only=True):
    """币别."""

    currency_id: str | None = None
    """币别id; e.g. 1."""
    currency_name: str | None = None
    """币别名称; e.g. 人民币."""
    currency_number: str | None = None
    """币别编码; e.g. CNY."""


class CurrencyRefInput(Input, kw_only=True):
    """币别."""

    currency_id: str | UnsetType = UNSET
    """币别id; e.g. 1."""


class BillRow(Model, kw_only=True):
    """单据列表行."""

    id: str
    """单据id; e.g. 838301774942061568."""
    bill_no: str
    """单据编码; e.g. XSDD-20240520-00001."""
    bill_date: dt.date | None = None
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    modify_time: LocalDateTime | None = None
    """修改时间; China time."""


class Attachment(Model, kw_only=True):
    """附件."""

    name: str | None = None
    """附件名称; e.g. 合同.pdf."""
    panel: str | None = None
    """附件面板; e.g. attachmentpanel."""
    url: str | None = None
    """附件地址; e.g. https://example.com/file/1.png."""


class AttachmentInput(Input, kw_only=True):
    """附件."""

    name: str | UnsetType = UNSET
    """附件名称; e.g. 合同.pdf."""
    panel: str | UnsetType = UNSET
    """附件面板; e.g. attachmentpanel."""
    url: str | UnsetType = UNSET
    """附件地址; e.g. https://example.com/file/1.png."""


class LabelRef(Input, kw_only=True):
    """标签."""

    id: str
    """标签id; e.g. 838301774942061568."""
    number: str | UnsetType = UNSET
    """标签编码; at most 30 characters; e.g. 001."""
    name: str | UnsetType = UNSET
    """标签名称; e.g. 名称."""


class MaterialImage(Model, kw_only=True):
    """商品图片."""

    id: str | None = None
    """图片id; e.g. 838301774942061568."""
    aux_prop_id: str | None = None
    """辅助属性id; e.g. 722782579930516737."""
    index: str | None = None
    """序号; e.g. 1."""
    url: str | None = None
    """图片地址; e.g. https://example.com/file/1.png."""


class NamedItem(Model, kw_only=True):
    """id 与名称."""

    id: str | None = None
    """id; e.g. 838301774942061568."""
    name: str | None = None
    """名称; e.g. 名称."""


class NamedItemInput(Input, kw_only=True):
    """id 与名称."""

    id: str | UnsetType = UNSET
    """id; e.g. 838301774942061568."""
    name: str | UnsetType = UNSET
    """名称; e.g. 名称."""


class NamedItemPage(Page, kw_only=True):
    """id 与名称列表."""

    rows: list[NamedItem] = field(default_factory=list)
    """id 与名称."""


class NumberRef(Model, kw_only=True):
    """id 与编码."""

    id: str | None = None
    """id; e.g. 838301774942061568."""
    number: str | None = None
    """编码; e.g. 001."""


class NumberRefPage(Page, kw_only=True):
    """id 与编码列表."""

    rows: list[NumberRef] = field(default_factory=list)
    """id 与编码."""


class NumberedItem(Model, kw_only=True):
    """编码与名称."""

    id: str | None = None
    """id; e.g. 838301774942061568."""
    number: str | None = None
    """编码; e.g. 001."""
    name: str | None = None
    """名称; e.g. 名称."""


class NumberedItemPage(Page, kw_only=True):
    """编码与名称列表."""

    rows: list[NumberedItem] = field(default_factory=list)
    """编码与名称."""


class PanelAttachment(Model, kw_only=True):
    """附件及其面板."""

    panel: str
    """附件面板; e.g. attachmentpanel."""
    url: str
    """附件地址; e.g. https://example.com/file/1.png."""


class PanelAttachmentInput(Input, kw_only=True):
    """附件及其面板."""

    panel: str
    """附件面板; e.g. attachmentpanel."""
    url: str
    """附件地址; e.g. https://example.com/file/1.png."""


class SupplierBillPage(Page, kw_only=True):
    """供应商单据列表."""

    rows: list[SupplierBillRow] = field(default_factory=list)
    """供应商单据."""


class SupplierBillRow(Model, kw_only=True):
    """供应商单据列表行."""

    id: str
    """单据id; e.g. 838301774942061568."""
    bill_no: str
    """单据编码; e.g. WWRK-20240520-00001."""
    bill_date: dt.date | None = None
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    remark: str | None = None
    """备注; e.g. 备注."""
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


class UploadedImage(Model, kw_only=True):
    """已上传的图片."""

    url: str | None = None
    """图片的绝对路径; e.g. https://example.com/file/1.png."""
