# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from typing import Literal

from ...runtime.model import Model
from ...runtime.values import OpenStr, StringDecimal


class LoanBill(Model, kw_only=True):
    """借款抵扣信息."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    loan_bill_date: dt.date | None = None
    """源单日期; yyyy-MM-dd."""
    loan_bill_no: str | None = None
    """源单编号; e.g. XSDD-20240520-00001."""
    loan_bill_remark: str | None = None
    """源单事由; e.g. 备注."""
    offset_amount: StringDecimal | None = None
    """抵扣金额; e.g. 100.5."""
    seq: str | None = None
    """分录序号; e.g. 1."""
    source_id: str | None = None
    """源单id; e.g. 717623904671623102."""
    src_biz_type: OpenStr[Literal["1", "2"]] | None = None
    """源单业务类型; 1 个人借款, 2 备用金申请."""
