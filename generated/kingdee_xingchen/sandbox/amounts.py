"""Line amounts and totals of bills, computed where the API computes them."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import Any

from .schema import Schema

_CENT = Decimal("0.01")
_PRICE = Decimal("0.00000001")
_HUNDRED = Decimal(100)


def lines_of(schema: Schema) -> str | None:
    """The field that holds the goods lines of a bill, when it is one."""
    for name, child in schema.properties.items():
        if child.is_rows and child.items is not None:
            fields = child.items.properties
            if "qty" in fields and ("material_id" in fields or "material_number" in fields):
                return name
    return None


def compute(body: dict[str, Any], schema: Schema) -> None:
    """Fill amounts of the lines and totals of the head, in place."""
    table = lines_of(schema)
    if table is None:
        return
    lines = [line for line in body.get(table, []) if isinstance(line, dict)]
    for line in lines:
        _line(line)
    amount = sum((number(line.get("all_amount")) for line in lines), Decimal(0))
    off = number(body.get("bill_dis_amount"))
    if not off and body.get("bill_dis_rate"):
        off = _money(amount * number(body["bill_dis_rate"]) / _HUNDRED)
        body["bill_dis_amount"] = off
    body["bill_dis_before_amount"] = amount
    body["total_amount"] = amount - off
    body["total_qty"] = sum((number(line.get("qty")) for line in lines), Decimal(0))


def _line(line: dict[str, Any]) -> None:
    qty = number(line.get("qty"))
    rate = number(line.get("cess"))
    factor = 1 + rate / _HUNDRED
    if not any(line.get(name) not in (None, "") for name in ("price", "tax_price")):
        _from_amount(line, qty)
        return
    price = number(line.get("price"))
    if line.get("price") in (None, "") and line.get("tax_price") not in (None, ""):
        price = (number(line["tax_price"]) / factor).quantize(_PRICE, ROUND_HALF_UP)
        line["price"] = price
    before = qty * price
    off = number(line.get("dis_amount"))
    if not off and line.get("discount"):
        off = before * number(line["discount"]) / _HUNDRED
    amount = _money(before - off)
    tax = _money(amount * rate / _HUNDRED)
    line["pre_dis_amount"] = _money(before)
    line["dis_amount"] = _money(off)
    line["amount"] = amount
    line["tax_amount"] = tax
    line["all_amount"] = amount + tax
    if line.get("tax_price") in (None, ""):
        line["tax_price"] = (price * factor).quantize(_PRICE, ROUND_HALF_UP).normalize()


def _from_amount(line: dict[str, Any], qty: Decimal) -> None:
    """Without a price the amounts are left as they were given, and the price follows from them."""
    amount = number(line.get("amount"))
    if amount and line.get("all_amount") in (None, ""):
        line["all_amount"] = amount + number(line.get("tax_amount"))
    if amount and qty:
        line["price"] = (amount / qty).quantize(_PRICE, ROUND_HALF_UP)


def number(value: Any) -> Decimal:
    """A quantity or an amount of whatever JSON type; 0 for nothing and for text that is none."""
    if value is None or isinstance(value, bool):
        return Decimal(0)
    try:
        found = Decimal(value)
    except (InvalidOperation, TypeError, ValueError):
        return Decimal(0)
    return found if found.is_finite() else Decimal(0)


def _money(value: Decimal) -> Decimal:
    return value.quantize(_CENT, ROUND_HALF_UP)
