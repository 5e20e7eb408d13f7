# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...runtime.model import Input, Model
from ...runtime.values import LocalDateTime, OpenInt, OpenStr, StringDecimal


class CurrencyPage(Page, kw_only=True):
    """币别列表."""

    rows: list[CurrencyRow] = field(default_factory=list)
    """币别."""


class CurrencyRow(Model, kw_only=True):
    """币别列表行."""

    id: str
    """币别id; e.g. 838301774942061568."""
    number: str
    """编码; e.g. 001."""
    name: str | None = None
    """名称; e.g. 名称."""
    amt_precision: str | None = None
    """金额小数位; e.g. 1."""
    enable: OpenStr[Literal["1", "0"]] | None = None
    """状态; 1 启用, 0 禁用."""
    exc_type: OpenStr[Literal["1", "2"]] | None = None
    """汇率类型; 1 固定汇率, 2 浮动汇率."""
    price_precision: str | None = None
    """单价小数位; e.g. 1."""
    rate: StringDecimal | None = None
    """汇率; e.g. 10."""


class Currency(Model, kw_only=True):
    """币别."""

    id: str | None = None
    """币别id; e.g. 838301774942061568."""
    number: str
    """编码; at most 30 characters; e.g. 001."""
    name: str
    """名称; e.g. 名称."""
    amt_precision: str | None = None
    """金额小数位; e.g. 1."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    creator_id: str | None = None
    """创建人id; e.g. 776465720784297071."""
    creator_name: str | None = None
    """创建人名称; e.g. 张三."""
    enable: OpenInt[Literal[1, 0]] | None = None
    """状态; 1 启用, 0 禁用."""
    exc_type: OpenStr[Literal["1", "2"]]
    """汇率类型; 1 固定汇率, 2 浮动汇率."""
    modifier_id: str | None = None
    """修改人id; e.g. 748385811669014990."""
    modifier_name: str | None = None
    """修改人名称; e.g. 李四."""
    modify_time: LocalDateTime | None = None
    """修改时间; China time."""
    price_precision: str | None = None
    """单价小数位; e.g. 1."""
    rate: StringDecimal
    """税率; e.g. 10."""
    sign: str | None = None
    """币别符号; e.g. $."""


class CurrencyInput(Input, kw_only=True):
    """币别."""

    id: str | UnsetType = UNSET
    """币别id; e.g. 838301774942061568."""
    number: str
    """编码; at most 30 characters; e.g. 001."""
    name: str
    """名称; e.g. 名称."""
    amt_precision: str | UnsetType = UNSET
    """金额小数位; e.g. 1."""
    convert_mode: str
    """折算方式; e.g. 1."""
    description: str | UnsetType = UNSET
    """描述; at most 1000 characters; e.g. 描述."""
    enable: OpenInt[Literal[1, 0]] | UnsetType = UNSET
    """状态; 1 启用, 0 禁用."""
    exc_type: OpenStr[Literal["1", "2"]]
    """汇率类型; 1 固定汇率, 2 浮动汇率."""
    price_precision: str | UnsetType = UNSET
    """单价小数位; e.g. 1."""
    rate: StringDecimal
    """税率; e.g. 10."""
    sign: str | UnsetType = UNSET
    """币别符号; e.g. $."""


class CurrencySaveReply(Model, kw_only=True):
    """币别保存结果."""

    id: str | None = None
    """保存单据返回id; e.g. 838301774942061568."""
