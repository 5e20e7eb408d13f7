"""Sample bills: orders of the last half year, and the stock that is there."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from . import seed_words as words
from .numbers import prefix
from .project import SHANGHAI
from .seed import Seeder
from .stock import MILLION
from .store import Doc, Move

_HALF_YEAR = 180


def fill_bills(seeder: Seeder) -> None:
    """Store sales and purchase orders, and an opening stock."""
    prices = _prices(seeder)
    sales = seeder.sizes.bill_lines * 2 // 3
    _Bills(seeder, "scm.sal_order", prices).fill(sales)
    _Bills(seeder, "scm.pur_order", prices).fill(seeder.sizes.bill_lines - sales)
    seeder.store.add_moves(_opening(seeder, prices))


def _prices(seeder: Seeder) -> dict[str, tuple[int, int, str]]:
    """Purchase and sales price in cents, and the unit, of the goods in use."""
    found = seeder.store.query(
        "SELECT id, json_extract(body, '$.cost'), json_extract(body, '$.retail_price'), "
        "json_extract(body, '$.base_unit_id') FROM doc WHERE kind = 'bd.material' AND enable = 1 "
        "ORDER BY row"
    )
    return {item[0]: (round(item[1] * 100), round(item[2] * 100), item[3]) for item in found}


class _Bills:
    def __init__(self, seeder: Seeder, kind: str, prices: dict[str, tuple[int, int, str]]) -> None:
        self.seeder = seeder
        self.kind = kind
        self.prices = prices
        self.goods = list(prices)
        self.sale = kind.startswith("scm.sal")
        self.counts: dict[str, int] = {}

    def fill(self, lines: int) -> None:
        self.seeder.store.put_many(self._documents(lines))
        for day, count in self.counts.items():
            self.seeder.store.set_meta(f"number:{self.kind}:{day}", count)
        self.seeder.store.touch(self.kind)

    def _documents(self, lines: int) -> Iterator[Doc]:
        chance = self.seeder.random
        total = lines
        while lines > 0:
            size = min(lines, chance.choice((1, 2, 2, 3, 3, 4, 5, 8)))
            # Oldest first, so that rows are in the order of their days.
            age = lines * _HALF_YEAR * 86_400 // max(total, 1)
            moment = self.seeder.end - age * 1000 - chance.randrange(3_600_000)
            lines -= size
            yield self._bill(moment, size, old=age > 20 * 86_400)

    def _bill(self, moment: int, size: int, *, old: bool) -> Doc:
        seeder, chance = self.seeder, self.seeder.random
        when = dt.datetime.fromtimestamp(moment / 1000, SHANGHAI)
        day, compact = when.strftime("%Y-%m-%d"), when.strftime("%Y%m%d")
        count = self.counts[compact] = self.counts.get(compact, 0) + 1
        number = f"{prefix(self.kind)}-{compact}-{count:05d}"
        entries = [self._line(index, day) for index in range(1, size + 1)]
        total = sum((line["all_amount"] for line in entries), Decimal(0))
        status = "C" if old or chance.random() < 0.5 else "Z"
        body: dict[str, Any] = {
            "bill_no": number,
            "bill_date": day,
            **self._party(),
            "currency_id": "1",
            "exchange_rate": 1,
            "remark": chance.choice(words.REMARKS),
            "material_entity": entries,
            "bill_dis_amount": 0,
            "bill_dis_before_amount": total,
            "total_amount": total,
            "total_qty": sum(line["qty"] for line in entries),
            "bill_close_state": "C",
            "io_status": "A",
            "real_io_status": "A",
            "settle_status": "A",
        }
        if status == "C":
            body["auditor_id"] = "1"
            body["audit_time"] = body["audit_date"] = moment + 600_000
        return Doc(self.kind, seeder.next_id(), number, body, moment, moment, None, 1, status, day)

    def _party(self) -> dict[str, Any]:
        seeder, chance = self.seeder, self.seeder.random
        people = seeder.ids["bd.emp"]
        if self.sale:
            customer = seeder.pick("bd.customer")
            return {
                "customer_id": customer,
                "settle_customer_id": customer,
                "emp_id": chance.choice(people[: len(words.SALESMEN)]),
                "dept_id": seeder.ids["bd.department"][0],
                "delivery_type_id": seeder.pick("bd.delivery_type"),
            }
        return {
            "supplier_id": seeder.pick("bd.supplier"),
            "emp_id": chance.choice(people[len(words.SALESMEN) :]),
            "dept_id": seeder.ids["bd.department"][1],
        }

    def _line(self, index: int, day: str) -> dict[str, Any]:
        seeder, chance = self.seeder, self.seeder.random
        material = chance.choice(self.goods)
        cost, retail, unit = self.prices[material]
        qty = chance.choice((1, 2, 5, 10, 10, 20, 50))
        cents = retail if self.sale else cost
        amount = qty * cents
        tax = (amount * 13 + 50) // 100
        return {
            "id": seeder.next_id(),
            "seq": index,
            "material_id": material,
            "unit_id": unit,
            "base_unit_id": unit,
            "stock_id": seeder.ids["bd.store"][index % 2],
            "qty": qty,
            "base_qty": qty,
            "price": _yuan(cents),
            "tax_price": Decimal(cents * 113) / 10_000,
            "cess": "13",
            "amount": _yuan(amount),
            "pre_dis_amount": _yuan(amount),
            "tax_amount": _yuan(tax),
            "all_amount": _yuan(amount + tax),
            "is_free": False,
            "delivery_date": day,
        }


def _yuan(cents: int) -> Decimal:
    return Decimal(cents).scaleb(-2)


def _opening(seeder: Seeder, prices: dict[str, tuple[int, int, str]]) -> Iterator[Move]:
    for material, (cost, _, _) in prices.items():
        for stock in seeder.ids["bd.store"][:2]:
            qty = seeder.random.randrange(20, 500)
            amount = qty * cost * MILLION // 100
            yield Move(material, stock, qty * MILLION, "opening", "opening", "2026-01-01", amount)
