# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...runtime.model import Input, Model
from ...runtime.values import LocalDateTime, OpenStr


class MeasureUnitPage(Page, kw_only=True):
    """计量单位列表."""

    rows: list[MeasureUnitRow] = field(default_factory=list)
    """计量单位."""


class MeasureUnitRow(Model, kw_only=True):
    """计量单位列表行."""

    id: str
    """计量单位id; e.g. 838301774942061568."""
    number: str
    """计量单位编码; e.g. 001."""
    name: str | None = None
    """计量单位名称; e.g. 名称."""
    precision: str | None = None
    """数量小数位; e.g. 3."""


class MeasureUnit(Model, kw_only=True):
    """计量单位."""

    id: str | None = None
    """计量单位id; e.g. 838301774942061568."""
    number: str | None = None
    """计量单位编码; e.g. 001."""
    name: str
    """单位名称; e.g. 名称."""
    conversion_type: int | None = None
    """换算类型; e.g. 1."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    creator_id: str | None = None
    """创建人id; e.g. 776465720784297071."""
    enable: OpenStr[Literal["1", "0"]] | None = None
    """可用状态; 1 可用, 0 不可用."""
    is_leaf: bool | None = None
    """是否明细; 1 明细科目，0 非明细科目."""
    level: str | None = None
    """级次; e.g. 1."""
    long_number: str | None = None
    """计量单位长编码; e.g. 001."""
    modifier_id: str | None = None
    """修改人id; e.g. 748385811669014990."""
    modify_time: LocalDateTime | None = None
    """修改时间; China time."""
    precision: str
    """数量小数位; e.g. 4."""
    precision_account: int | None = None
    """精度处理; e.g. 1."""


class MeasureUnitInput(Input, kw_only=True):
    """计量单位."""

    id: str | UnsetType = UNSET
    """计量单位id; e.g. 838301774942061568."""
    name: str
    """单位名称; e.g. 名称."""
    precision: str
    """数量小数位; e.g. 4."""
