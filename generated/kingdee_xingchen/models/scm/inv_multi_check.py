# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...models.scm.stock_lines import CheckLine, CheckLineInput
from ...runtime.model import Input, Model
from ...runtime.values import LocalDateTime, OpenStr


class InvMultiCheckPage(Page, kw_only=True):
    """分量盘点单列表."""

    rows: list[InvMultiCheckRow] = field(default_factory=list)
    """分量盘点单."""


class InvMultiCheckRow(Model, kw_only=True):
    """分量盘点单列表行."""

    id: str
    """单据id; e.g. 838301774942061568."""
    bill_no: str
    """单据编码; e.g. FLPD-20240520-00001."""
    bill_date: dt.date | None = None
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    check_date: dt.date | None = None
    """盘点日期; yyyy-MM-dd."""
    check_model: OpenStr[Literal["1", "2"]] | None = None
    """盘点类型; 1 单人盘点, 2 多人盘点."""
    check_scope: OpenStr[Literal["1", "2"]] | None = None
    """盘点范围; 1 全盘, 2 抽盘."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    material_source: OpenStr[Literal["1", "2"]] | None = None
    """商品来源; 1 在盘点仓库中有交易记录的商品, 2 商品基础资料."""
    remark: str | None = None
    """备注; e.g. 备注."""
    stock_id: str | None = None
    """仓库id; e.g. 998349917053284352."""
    stock_name: str | None = None
    """仓库名称; e.g. 深圳总仓."""
    stock_number: str | None = None
    """仓库编码; e.g. CK001."""


class InvMultiCheck(Model, kw_only=True):
    """分量盘点单."""

    id: str | None = None
    """单据id; e.g. 838301774942061568."""
    bill_no: str | None = None
    """单据编码; e.g. FLPD-20240520-00001."""
    bill_date: dt.date
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    creator_id: str | None = None
    """创建人id; e.g. 776465720784297071."""
    creator_name: str | None = None
    """创建人名称; e.g. 张三."""
    creator_number: str | None = None
    """创建人编码; e.g. zhangsan."""
    emp_id: str | None = None
    """盘点人id; e.g. 777789495505410809."""
    emp_name: str | None = None
    """盘点人名称; e.g. 李四."""
    emp_number: str | None = None
    """盘点人编码; e.g. YG001."""
    modifier_id: str | None = None
    """修改人id; e.g. 748385811669014990."""
    modifier_name: str | None = None
    """修改人名称; e.g. 李四."""
    modifier_number: str | None = None
    """修改人编码; e.g. lisi."""
    modify_time: LocalDateTime | None = None
    """修改时间; China time."""
    remark: str | None = None
    """备注; e.g. 备注."""
    stock_id: str | None = None
    """仓库id; e.g. 747198469815204800."""
    stock_name: str | None = None
    """仓库名称; e.g. 深圳总仓."""
    stock_number: str | None = None
    """仓库编码; e.g. CK001."""
    stock_is_allow_freight: bool | None = None
    """仓库是否启用仓位."""
    material_entity: list[InvMultiCheckLine] = field(default_factory=list)
    """商品分录."""


class InvMultiCheckInput(Input, kw_only=True):
    """分量盘点单."""

    id: str | UnsetType = UNSET
    """单据id; e.g. 838301774942061568."""
    bill_no: str | UnsetType = UNSET
    """单据编码; e.g. FLPD-20240520-00001."""
    bill_date: dt.date
    """单据日期; yyyy-MM-dd."""
    check_task_id: str
    """盘点任务id; e.g. 717183901457658086."""
    emp_id: str | UnsetType = UNSET
    """盘点人id; e.g. 777789495505410809."""
    remark: str | UnsetType = UNSET
    """备注; e.g. 备注."""
    material_entity: list[InvMultiCheckLineInput]
    """商品分录."""


class InvMultiCheckLine(CheckLine, kw_only=True):
    """商品分录."""

    material_name: str | None = None
    """商品名称; e.g. 红富士苹果."""
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


class InvMultiCheckLineInput(CheckLineInput, kw_only=True):
    """商品分录."""
