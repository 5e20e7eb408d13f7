"""What type checkers see: run by nobody, checked by mypy and pyright.

Every `type: ignore` stands at a misuse; mypy reports the ignore itself when the misuse is no longer noticed.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import assert_type

from kingdee_xingchen import AsyncPageIterator, AsyncXingchen, PageIterator, Xingchen
from kingdee_xingchen.models import (
    CustomerPage,
    CustomerRow,
    SalOrder,
    SalOrderInput,
    SalOrderLineInput,
    SaveReply,
)


def reads(xc: Xingchen) -> None:
    assert_type(xc.bd.customer.list(), CustomerPage)
    assert_type(xc.bd.customer.iterate(enable=1), PageIterator[CustomerRow])
    for customer in xc.bd.customer.iterate():
        assert_type(customer.id, str)
        assert_type(customer.name, str | None)
    order = xc.scm.sal_order.get(id="1")
    assert_type(order, SalOrder)
    assert_type(order.total_amount, Decimal | None)


def writes(xc: Xingchen) -> None:
    line = SalOrderLineInput(
        material_id="1", unit_id="1", qty=Decimal(1), price=Decimal(1), is_free=False
    )
    order = SalOrderInput(customer_id="1", bill_date=date.today(), material_entity=[line])
    saved = xc.scm.sal_order.save(order)
    assert_type(saved, SaveReply)
    assert_type(xc.scm.sal_order.audit(ids=saved.ids), SaveReply)


async def reads_async(xc: AsyncXingchen) -> None:
    assert_type(await xc.bd.customer.list(), CustomerPage)
    assert_type(xc.bd.customer.iterate(), AsyncPageIterator[CustomerRow])
    async for customer in xc.bd.customer.iterate():
        assert_type(customer, CustomerRow)


def misuses(xc: Xingchen) -> None:
    xc.bd.customer.list(enabl=1)  # type: ignore[call-arg]
    xc.bd.customer.list(page="1")  # type: ignore[arg-type]
    xc.bd.customer.save({"name": "a"})  # type: ignore[arg-type]
    SalOrderInput(customer_id="1")  # type: ignore[call-arg]
