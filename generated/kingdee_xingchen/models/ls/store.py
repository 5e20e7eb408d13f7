# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...runtime.model import Input, Model
from ...runtime.values import EncryptedStr, LocalDateTime, OpenStr


class RetailStorePage(Page, kw_only=True):
    """门店列表."""

    rows: list[RetailStoreRow] = field(default_factory=list)
    """门店."""


class RetailStoreRow(Model, kw_only=True):
    """门店列表行."""

    id: str
    """门店id; e.g. 838301774942061568."""
    number: str
    """门店编码; e.g. 001."""
    name: str | None = None
    """门店名称; e.g. 名称."""
    address: str | None = None
    """详细地址; e.g. 科技园一路1号."""
    contact: str | None = None
    """联系人; e.g. 张三."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    enable: OpenStr[Literal["0", "1"]] | None = None
    """状态; 0 禁用, 1 可用."""
    group_id: str | None = None
    """门店组别id; e.g. 950020066244559872."""
    group_name: str | None = None
    """门店组别名称; e.g. 默认分类."""
    group_number: str | None = None
    """门店组别编码; e.g. 001."""
    lat: str | None = None
    """纬度; e.g. 22.54."""
    lng: str | None = None
    """经度; e.g. 113.94."""
    location_id: str | None = None
    """对应仓库id; e.g. 950031698668560384."""
    location_name: str | None = None
    """仓库名称; e.g. 深圳办公室."""
    location_number: str | None = None
    """仓库编码; e.g. CK00022."""
    modify_time: LocalDateTime | None = None
    """修改时间; China time."""
    region: str | None = None
    """行政区划; e.g. 广东省深圳市南山区."""
    remark: str | None = None
    """备注; e.g. 备注."""
    sale_dept_id: str | None = None
    """部门id; e.g. 746167603852809144."""
    sale_dept_name: str | None = None
    """部门名称; e.g. 销售部."""
    sale_dept_number: str | None = None
    """部门编码; e.g. BM001."""
    sale_type: str | None = None
    """经营方式; e.g. 1."""
    telephone: EncryptedStr | None = None
    """手机号码; encrypted in answers; e.g. 13800138000."""


class RetailStore(Input, kw_only=True):
    """门店."""

    id: str | UnsetType = UNSET
    """门店id; e.g. 838301774942061568."""
    number: str | UnsetType = UNSET
    """门店编号; e.g. 001."""
    name: str
    """门店名; e.g. 名称."""
    customer_id: str | UnsetType = UNSET
    """关联客户id; e.g. 768893389614948509."""
    address: str
    """详细地址; e.g. 科技园一路1号."""
    contact: str
    """联系人; e.g. 张三."""
    dept_id: str
    """门店所属部门id; e.g. 697140092908614656."""
    enable: OpenStr[Literal["1", "0"]] | UnsetType = UNSET
    """状态; 1 启用, 0 禁用."""
    group_id: str
    """门店分组id; e.g. 697140092908614656."""
    lat: str
    """纬度; e.g. 22.54."""
    lng: str
    """经度; e.g. 113.94."""
    location_id: str
    """对应仓库id; e.g. 950031698668560384."""
    mul_label_id_list: list[str] | UnsetType = field(default=UNSET, name="mulLabel_id_list")
    """门店标签id列表."""
    region_id: str | UnsetType = UNSET
    """行政区划id; e.g. 711935824064061369."""
    remark: str | UnsetType = UNSET
    """备注; e.g. 备注."""
    sale_type: OpenStr[Literal["1", "2", "3"]]
    """经营方式; 1 自营, 2 加盟, 3 联营."""
    telephone: str
    """手机号码; e.g. 13800138000."""


class DeliveryCenters(Model, kw_only=True):
    """配送中心列表."""

    rows: list[DeliveryCenter] = field(default_factory=list)
    """数据行."""


class DeliveryCenter(Model, kw_only=True):
    """配送中心."""

    delivery_id: str | None = None
    """配送中心id; e.g. 697102424829079552."""
    delivery_name: str | None = None
    """配送中心名字; e.g. 配送中心名字A."""
    enable: OpenStr[Literal["0", "1"]] | None = None
    """配送中心状态; 0 未启用的配送中心, 1 启用的配送中心."""
