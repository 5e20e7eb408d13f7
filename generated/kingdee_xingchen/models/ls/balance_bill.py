# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import field

from ...models.common import BillRow, Page
from ...runtime.values import StringDecimal


class BalanceBillPage(Page, kw_only=True):
    """零售结存单列表."""

    rows: list[BalanceBillRow] = field(default_factory=list)
    """零售结存单."""


class BalanceBillRow(BillRow, kw_only=True):
    """零售结存单列表行."""

    b_emp: str | None = None
    """业务员; e.g. 李四."""
    bill_type: str | None = None
    """单据类型; e.g. sal_bill_order."""
    debt_amount: StringDecimal | None = None
    """欠款金额; e.g. 100.5."""
    emp: str | None = None
    """收银员; e.g. 李四."""
    out_cost: StringDecimal | None = None
    """出库成本; e.g. 100.5."""
    retail_biz_type: str | None = None
    """零售业务类型; e.g. 1."""
    settle_status: str | None = None
    """收款核销状态; e.g. 1."""
    src_bill_id: str | None = None
    """原单id; e.g. 776091547864275027."""
    src_bill_no: str | None = None
    """源单编号; e.g. XSDD-20240520-00001."""
    total_amount: StringDecimal | None = None
    """应收金额; e.g. 100.5."""
    total_ins_amount: StringDecimal | None = None
    """现收金额; e.g. 100.5."""
    total_pre_amount: StringDecimal | None = None
    """预收金额; e.g. 100.5."""
    total_settle_amount: StringDecimal | None = None
    """累计收款金额; e.g. 100.5."""
