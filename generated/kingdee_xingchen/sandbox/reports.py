"""Reports that add up from the audited bills: sales, receivables, payables."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from .catalog import Operation
from .errors import WRONG_FORMAT, BusinessError
from .listing import page_of, page_window
from .numbers import MILLION, plain
from .options import Clock
from .project import SHANGHAI, Projector
from .query import one
from .schema import Schema
from .store import Store

Query = Mapping[str, list[str]]
_SALES = "m.kind IN ('scm.sal_out_bound', 'scm.sal_in_bound')"
_MONEY = {"ar": "arap.ar_credit%", "ap": "arap.ap_%"}


class Reports:
    """Answers reports from the stock movements and from what is owed."""

    def __init__(self, store: Store, projector: Projector, clock: Clock) -> None:
        self._clock = clock
        self._store = store
        self._projector = projector

    def sales(self, operation: Operation, query: Query) -> dict[str, Any]:
        """The sales summary: quantities and amounts by goods, or by customer."""
        _half_year(one(query, "start_date"), one(query, "end_date"))
        by_customer = "customer" in one(query, "filter_summary_field")
        group = "m.party" if by_customer else "m.material"
        where, values = _period("m", query)
        where = f"{_SALES} AND {where}"
        goods = query.get("filter_material_id", [])
        if goods:
            where += f" AND m.material IN ({','.join('?' * len(goods))})"
            values += goods
        found = self._store.query(
            f"SELECT {group}, -sum(m.qty), -sum(m.amount), -sum(m.tax) FROM move m "
            f"WHERE {where} GROUP BY {group} ORDER BY {group}",
            values,
        )
        rows = []
        for key, qty, amount, tax in found:
            rows.append(
                {
                    "customer_id" if by_customer else "material_id": key,
                    "base_qty": Decimal(qty) / MILLION,
                    "act_non_tax_amount": plain(amount),
                    "tax_amount": plain(tax),
                    "all_amount": plain(amount + tax),
                }
            )
        return self._page(operation, query, rows)

    def receivables(self, operation: Operation, query: Query) -> dict[str, Any]:
        """What customers owe, one row for each."""
        return self._balances_by_party(operation, query, "ar", "customer")

    def payables(self, operation: Operation, query: Query) -> dict[str, Any]:
        """What suppliers are owed, one row for each."""
        return self._balances_by_party(operation, query, "ap", "supplier")

    def balances(self, operation: Operation, query: Query) -> dict[str, Any]:
        """All that is owed on both sides."""
        found = dict(self._store.query("SELECT side, sum(amount) FROM due GROUP BY side"))
        values = {f"{side}_balance_for": plain(found.get(side, 0)) for side in ("ar", "ap")}
        return self._projector.values(values, operation.data, operation.kind)

    def debts(self, operation: Operation, query: Query) -> dict[str, Any]:
        """What each of some customers owes."""
        items = []
        for customer in query.get("customer_id", []):
            owed = self._store.query(
                "SELECT coalesce(sum(amount), 0) FROM due WHERE side = 'ar' AND party = ?",
                (customer,),
            )[0][0]
            debt = Decimal(owed) / MILLION
            items.append({"customer_id": customer, "all_debt": debt, "last_debt": debt})
        return self._projector.values({"items": items}, operation.data, operation.kind)

    def business(self, operation: Operation, query: Query) -> dict[str, Any]:
        """What a customer bought and gave back: this month, last month, this year, last time."""
        customer = one(query, "customer_id")
        found = self._store.query(
            "SELECT kind, day, sum(amount) FROM due WHERE side = 'ar' AND party = ? "
            "AND kind IN ('scm.sal_out_bound', 'scm.sal_in_bound') GROUP BY kind, doc ORDER BY day",
            (customer,),
        )
        today = dt.datetime.fromtimestamp(self._clock(), SHANGHAI).date()
        month = today.strftime("%Y-%m")
        before = (today.replace(day=1) - dt.timedelta(days=1)).strftime("%Y-%m")

        def total(kind: str, period: str) -> str:
            parts = (
                amount for name, day, amount in found if name == kind and day.startswith(period)
            )
            return plain(abs(sum(parts)))

        sold, back = "scm.sal_out_bound", "scm.sal_in_bound"
        values: dict[str, Any] = {
            "month_transaction_fees": total(sold, month),
            "month_refund_fees": total(back, month),
            "last_month_sal_fees": total(sold, before),
            "last_month_refund_fees": total(back, before),
            "year_transaction_fees": total(sold, month[:4]),
            "year_refund_fees": total(back, month[:4]),
        }
        sales = [item for item in found if item[0] == sold]
        if sales:
            values["lately_transaction_date"] = f"{sales[-1][1]} 00:00:00"
            values["lately_transaction_fees"] = plain(sales[-1][2])
        return self._projector.values(values, operation.data, operation.kind)

    def prices(self, operation: Operation, query: Query) -> dict[str, Any]:
        """The price of a goods: purchase price for purchase bills, else the retail price."""
        column = (
            "purchase_price" if one(query, "bill_type_id").startswith("pur") else "retail_price"
        )
        found = self._store.query(
            f"SELECT json_extract(body, '$.{column}') FROM doc WHERE kind = 'bd.material' AND id = ?",
            (one(query, "material_id"),),
        )
        price = Decimal(str(found[0][0] or 0)) if found else Decimal(0)
        units, quantities = query.get("unit_id", []), query.get("qty", [])
        rows = [
            {"unit_id": unit, "qty": quantity, "price": price}
            for unit, quantity in zip(units, quantities, strict=False)
        ]
        return self._projector.values({"rows": rows}, operation.data, operation.kind)

    def units(self, operation: Operation, query: Query) -> dict[str, Any]:
        """The units of some goods: each has its basic unit."""
        chosen = query.get("material_id", [])
        found = self._store.query(
            "SELECT id, json_extract(body, '$.base_unit_id') FROM doc WHERE kind = 'bd.material' "
            f"AND id IN ({','.join('?' * len(chosen))}) ORDER BY number",
            chosen,
        )
        rows = [
            {
                "id": f"{material}{unit}",
                "material_id": material,
                "unit_id": unit,
                "conversion_unit_id": unit,
                "coefficient": 1,
                "is_default": True,
            }
            for material, unit in found
        ]
        return self._page(operation, query, rows)

    def _balances_by_party(
        self, operation: Operation, query: Query, side: str, party: str
    ) -> dict[str, Any]:
        end = one(query, "end_date") or "9999"
        start = one(query, "start_date") or "0000"
        values: list[Any] = [start, _MONEY[side], start, _MONEY[side], side, end]
        where = "u.side = ? AND u.day <= ?"
        chosen = query.get(f"{party}_ids", [])
        if chosen:
            where += f" AND u.party IN ({','.join('?' * len(chosen))})"
            values += chosen
        found = self._store.query(
            "SELECT u.party, sum(u.amount), "
            "sum(CASE WHEN u.day >= ? AND u.kind NOT LIKE ? THEN u.amount ELSE 0 END), "
            "sum(CASE WHEN u.day >= ? AND u.kind LIKE ? THEN -u.amount ELSE 0 END) "
            f"FROM due u WHERE {where} GROUP BY u.party ORDER BY u.party",
            values,
        )
        rows = []
        for key, balance, goods, paid in found:
            if balance or one(query, "not_view_zero") not in ("true", "1"):
                rows.append(
                    {
                        f"{party}_id": key,
                        "balance_for": plain(balance),
                        "scm_balance_for": plain(balance),
                        "amount_for": plain(goods),
                        "scm_amount_for": plain(goods),
                        "rp_amount_for": plain(paid),
                        "rp_scm_amount_for": plain(paid),
                    }
                )
        return self._page(operation, query, rows)

    def _page(
        self, operation: Operation, query: Query, rows: list[dict[str, Any]]
    ) -> dict[str, Any]:
        window = page_window(operation, query, len(rows))
        shown = [
            self._projector.values(row, operation.row or Schema(), operation.kind)
            for row in rows[window.offset : window.offset + window.limit]
        ]
        return page_of(operation, shown, len(rows), window)


def _period(table: str, query: Query) -> tuple[str, list[Any]]:
    parts, values = ["1"], list[Any]()
    for name, compare in (("start_date", ">="), ("end_date", "<=")):
        if one(query, name):
            parts.append(f"{table}.day {compare} ?")
            values.append(one(query, name)[:10])
    return " AND ".join(parts), values


def _half_year(start: str, end: str) -> None:
    """The sales summary takes at most six months."""
    if not start or not end:
        return
    try:
        days = (dt.date.fromisoformat(end[:10]) - dt.date.fromisoformat(start[:10])).days
    except ValueError:
        raise BusinessError(WRONG_FORMAT, f"日期格式不正确：{start} {end}") from None
    if days > 184:
        raise BusinessError(WRONG_FORMAT, "查询日期范围不能超过6个月")
