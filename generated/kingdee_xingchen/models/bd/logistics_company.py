# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import UNSET, UnsetType

from ...runtime.model import Input, Model
from ...runtime.values import LocalDateTime


class LogisticsCompany(Model, kw_only=True):
    """物流公司."""

    id: str | None = None
    """物流公司id; e.g. 838301774942061568."""
    number: str
    """编码; at most 30 characters; e.g. 001."""
    name: str
    """名称; e.g. 名称."""
    address: str | None = None
    """地址; at most 1000 characters; e.g. 科技园一路1号."""
    commont: str | None = None
    """备注; e.g. 备注."""
    contact_linkman: str | None = None
    """联系人; e.g. 张三."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    creator_id: str | None = None
    """创建人id; e.g. 776465720784297071."""
    creator_name: str | None = None
    """创建人名称; e.g. 张三."""
    f_area_info: str | None = None
    """地区信息; e.g. 广东省."""
    mobile: str | None = None
    """手机号码; e.g. 13800138000."""
    modifier_id: str | None = None
    """修改人id; e.g. 748385811669014990."""
    modifier_name: str | None = None
    """修改人名称; e.g. 李四."""
    modify_time: LocalDateTime | None = None
    """修改时间; China time."""
    phone: str | None = None
    """固定号码; e.g. 0755-26612345."""
    postal_code: str | None = None
    """邮编; e.g. 510231."""


class LogisticsCompanyInput(Input, kw_only=True):
    """物流公司."""

    id: str | UnsetType = UNSET
    """物流公司id; e.g. 838301774942061568."""
    number: str
    """编码; at most 30 characters; e.g. 001."""
    name: str
    """名称; e.g. 名称."""
    address: str | UnsetType = UNSET
    """地址; at most 1000 characters; e.g. 科技园一路1号."""
    commont: str | UnsetType = UNSET
    """备注; e.g. 备注."""
    contact_linkman: str | UnsetType = UNSET
    """联系人; e.g. 张三."""
    f_area_info: str | UnsetType = UNSET
    """地区信息; e.g. 广东省."""
    mobile: str | UnsetType = UNSET
    """手机号码; e.g. 13800138000."""
    phone: str | UnsetType = UNSET
    """固定号码; e.g. 0755-26612345."""
    postalcode: str | UnsetType = UNSET
    """邮编; e.g. 510231."""
