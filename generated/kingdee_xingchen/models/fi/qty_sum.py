# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from typing import Literal

from msgspec import field

from ...models.common import Page
from ...runtime.model import Model
from ...runtime.values import OpenStr, StringDecimal


class QtySumPage(Page, kw_only=True):
    """数量金额总账列表."""

    rows: list[QtySumRow] = field(default_factory=list)
    """数量金额总账."""


class QtySumRow(Model, kw_only=True):
    """数量金额总账列表行."""

    unit_name: str | None = None
    """单位名称; e.g. 斤."""
    account_id: str | None = None
    """科目id; e.g. 763585421905792869."""
    account_name: str | None = None
    """科目名称; e.g. 库存现金."""
    account_no: str | None = None
    """科目编码; e.g. 001."""
    begin_amount: StringDecimal | None = None
    """期初余额_金额; e.g. 100."""
    begin_amount_for: StringDecimal | None = None
    """期初余额_本位币金额; e.g. 100."""
    begin_dc: OpenStr[Literal["1", "-1", "0"]] | None = None
    """期初余额方向; 1 借, -1 贷, 0 平."""
    begin_price: StringDecimal | None = None
    """期初余额_单价; e.g. 100."""
    begin_qty: StringDecimal | None = None
    """期初余额_数量; e.g. 100."""
    credit_amount: StringDecimal | None = None
    """本期贷方_金额; e.g. 100."""
    credit_qty: StringDecimal | None = None
    """本期贷方_数量; e.g. 100."""
    currency_name: str | None = None
    """币别名称; e.g. 人民币."""
    debit_amount: StringDecimal | None = None
    """本期借方_金额; e.g. 100."""
    debit_qty: StringDecimal | None = None
    """本期借方_数量; e.g. 100."""
    detail_id: str | None = None
    """辅助核算组合id; 大于等于 0 时包含辅助核算; e.g. 719128555546013059."""
    end_amount: StringDecimal | None = None
    """期初末额_金额; e.g. 100."""
    end_amount_for: StringDecimal | None = None
    """期初末额_本位币金额; e.g. 100."""
    end_dc: OpenStr[Literal["1", "-1", "0"]] | None = None
    """期末余额方向; 1 借, -1 贷, 0 平."""
    end_price: StringDecimal | None = None
    """期初末额_单价; e.g. 100."""
    end_qty: StringDecimal | None = None
    """期初末额_数量; e.g. 100."""
    year_credit_amount: StringDecimal | None = None
    """本年累计贷方_金额; e.g. 100."""
    year_credit_qty: StringDecimal | None = None
    """本年累计贷方_数量; e.g. 100."""
    year_debit_amount: StringDecimal | None = None
    """本年累计借方_金额; e.g. 100."""
    year_debit_qty: StringDecimal | None = None
    """本年累计借方_数量; e.g. 100."""
