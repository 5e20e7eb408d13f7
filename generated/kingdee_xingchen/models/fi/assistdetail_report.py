# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...runtime.model import Input, Model
from ...runtime.values import OpenInt, OpenStr, StringDecimal


class AssistDetailReportPage(Model, kw_only=True):
    """核算项目明细账."""

    items: list[AssistDetailReportRow] = field(default_factory=list)
    """数据行."""
    page_count: int | None = None
    """当前页返回行数; e.g. 2."""
    total_count: int | None = None
    """科目总数; e.g. 202."""


class AssistDetailReportRow(Model, kw_only=True):
    """核算项目明细账行."""

    id: str | None = None
    """凭证id; e.g. 838301774942061568."""
    account_name: str | None = None
    """科目名称; e.g. 库存现金."""
    account_number: str | None = None
    """科目编码; e.g. 1001."""
    balance_amount: StringDecimal | None = None
    """余额本位币金额; e.g. 100.5."""
    balance_amount_for: StringDecimal | None = None
    """余额原币金额; e.g. 100.5."""
    balance_dc: str | None = None
    """余额方向; e.g. 1."""
    balance_price: StringDecimal | None = None
    """余额单价; e.g. 5.5."""
    balance_qty: StringDecimal | None = None
    """余额数量; e.g. 10."""
    credit_amount: StringDecimal | None = None
    """贷方本位币金额; e.g. 100.5."""
    credit_amount_for: StringDecimal | None = None
    """贷方原币金额; e.g. 100.5."""
    credit_price: StringDecimal | None = None
    """贷方单价; e.g. 5.5."""
    credit_qty: StringDecimal | None = None
    """贷方数量; e.g. 10."""
    currency: str | None = None
    """币别/汇率; e.g. 1."""
    data_type: OpenStr[Literal["0", "1", "2", "3"]] | None = None
    """数据类型; 0 期初数据, 1 凭证数据, 2 本期合计, 3 本年累计."""
    date: dt.date | None = None
    """日期; yyyy-MM-dd."""
    debit_amount: StringDecimal | None = None
    """借方本位币金额; e.g. 100.5."""
    debit_amount_for: StringDecimal | None = None
    """借方原币金额; e.g. 100.5."""
    debit_price: StringDecimal | None = None
    """借方单价; e.g. 5.5."""
    debit_qty: StringDecimal | None = None
    """借方数量; e.g. 10."""
    explanation: str | None = None
    """摘要; e.g. 销售商品."""
    type: str | None = None
    """凭证字号; e.g. 1."""
    unit: str | None = None
    """单位; e.g. 斤."""


class AssistDetailReportQuery(Input, kw_only=True):
    """核算项目明细账查询."""

    account_id: list[str] | UnsetType = UNSET
    """科目id."""
    account_number: list[str] | UnsetType = UNSET
    """科目编码."""
    currency_id: str | UnsetType = UNSET
    """币别id; 0 综合本位币，-1 所有币别; e.g. 1."""
    end_period: str
    """结束年度期间; e.g. 202405."""
    explanation: str | UnsetType = UNSET
    """摘要; e.g. 销售商品."""
    hide_balance_zero: OpenStr[Literal["1", "0"]] | UnsetType = UNSET
    """余额为0不显示; 1 是, 0 否."""
    hide_no_happen: OpenInt[Literal[1, 0]] | UnsetType = UNSET
    """无发生额且余额为0不显示; 1 是, 0 否."""
    hide_total: OpenStr[Literal["1", "0"]] | UnsetType = UNSET
    """发生额为0不显示本期合计; 1 是, 0 否."""
    page: str | UnsetType = UNSET
    """当前页; e.g. 1."""
    page_size: str | UnsetType = UNSET
    """每页显示条数; e.g. 10."""
    price_scale: str | UnsetType = UNSET
    """单价精度; e.g. 1."""
    qty_scale: str | UnsetType = UNSET
    """数量精度; e.g. 1."""
    start_period: str
    """开始年度期间; e.g. 202401."""
    assist_list: list[AssistDetailReportAssist]
    """辅助核算参数列表."""


class AssistDetailReportAssist(Input, kw_only=True):
    """辅助核算参数列表."""

    id: str | UnsetType = UNSET
    """过滤具体的辅助核算id; e.g. 838301774942061568."""
    number: str | UnsetType = UNSET
    """过滤具体的辅助核算编码; e.g. 001."""
    type: str
    """辅助核算类别id; e.g. f0001."""
