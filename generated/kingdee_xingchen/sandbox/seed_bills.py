"""Sample bills of the last half year: orders, deliveries, receipts, and what follows of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from itertools import islice
from typing import Any

from . import seed_words as words
from .effects import due_of, lines_of_doc, moves_of, progress
from .numbers import MILLION, prefix
from .project import SHANGHAI
from .records import Doc, Move
from .seed import Seeder

_HALF_YEAR = 180


def fill_bills(seeder: Seeder) -> None:
    """Store orders with their deliveries and receipts, stock and dues that fit them."""
    prices = _prices(seeder)
    sales = seeder.sizes.bill_lines * 2 // 3
    sold = _Bills(seeder, "scm.sal_order", "scm.sal_out_bound", prices)
    bought = _Bills(seeder, "scm.pur_order", "scm.pur_inbound", prices)
    seeder.store.add_moves(_opening(seeder, prices))
    sold.fill(sales)
    bought.fill(seeder.sizes.bill_lines - sales)


def _prices(seeder: Seeder) -> dict[str, tuple[int, int, str]]:
    """Purchase and sales price in cents, and the unit, of the goods in use."""
    found = seeder.store.query(
        "SELECT id, json_extract(body, '$.cost'), json_extract(body, '$.retail_price'), "
        "json_extract(body, '$.base_unit_id') FROM doc WHERE kind = 'bd.material' AND enable = 1 "
        "ORDER BY row"
    )
    return {item[0]: (round(item[1] * 100), round(item[2] * 100), item[3]) for item in found}


class _Bills:
    """Orders of one side of the trade, and the bills by which they are carried out."""

    def __init__(
        self,
        seeder: Seeder,
        kind: str,
        done_kind: str,
        prices: dict[str, tuple[int, int, str]],
    ) -> None:
        self.seeder = seeder
        self.kind = kind
        self.done_kind = done_kind
        self.prices = prices
        self.goods = list(prices)
        self.sale = kind.startswith("scm.sal")
        self.entity = "sal_bill_order" if self.sale else "pur_bill_order"
        self.done_entity = "sal_bill_outbound" if self.sale else "pur_bill_inbound"
        self.paid_kind = "arap.ar_credit" if self.sale else "arap.ap_credit"
        self.counts: dict[str, int] = {}

    def fill(self, lines: int) -> None:
        """Store bills with this many lines together."""
        store = self.seeder.store
        documents = self._documents(lines)
        while batch := list(islice(documents, 2000)):
            store.put_many(batch)
            done = [doc for doc in batch if doc.status == "C"]
            store.add_moves(move for doc in done for move in moves_of(doc))
            store.add_dues(due for doc in done if (due := due_of(doc)) is not None)
        for key, count in self.counts.items():
            store.set_meta(f"number:{key}", count)
        store.touch(self.kind)
        store.touch(self.done_kind)
        store.touch(self.paid_kind)

    def _documents(self, lines: int) -> Iterator[Doc]:
        chance = self.seeder.random
        total = lines
        while lines > 0:
            size = min(lines, chance.choice((1, 2, 2, 3, 3, 4, 5, 8)))
            # Oldest first, so that rows are in the order of their days.
            age = lines * _HALF_YEAR * 86_400 // max(total, 1)
            moment = self.seeder.end - age * 1000 - chance.randrange(3_600_000)
            lines -= size
            old = age > 20 * 86_400
            order = self._bill(moment, size, old=old)
            if old and lines > 0 and chance.random() < 0.7:
                lines -= min(size, lines)
                done = self._done(order, moment + chance.randrange(1, 5) * 86_400_000)
                progress(order, {line["id"]: Decimal(line["qty"]) for line in lines_of_doc(order)})
                yield order
                yield done
                if chance.random() < 0.6:
                    yield self._paid(done, done.created + chance.randrange(1, 15) * 86_400_000)
            else:
                progress(order, {})
                yield order

    def _done(self, order: Doc, moment: int) -> Doc:
        """The delivery or receipt of all of an order, linked line by line."""
        seeder = self.seeder
        number, day = self._number(self.done_kind, moment)
        entries = [
            {
                **line,
                "id": seeder.next_id(),
                "src_inter_id": order.id,
                "src_entry_id": line["id"],
                "src_bill_no": order.number,
                "src_bill_type_id": self.entity,
                "src_bill_type_number": self.entity,
                "src_seq": line["seq"],
            }
            for line in lines_of_doc(order)
        ]
        body = {
            **order.body,
            "bill_no": number,
            "bill_date": day,
            "material_entity": entries,
            "audit_time": moment + 600_000,
            "audit_date": moment + 600_000,
        }
        kind = self.done_kind
        return Doc(kind, seeder.next_id(), number, body, moment, moment, None, 1, "C", day)

    def _paid(self, done: Doc, moment: int) -> Doc:
        """The receipt or payment of all of a delivery."""
        seeder = self.seeder
        number, day = self._number(self.paid_kind, moment)
        amount = str(done.body["total_amount"])
        party = "customer_id" if self.sale else "supplier_id"
        link = {
            "id": seeder.next_id(),
            "seq": 1,
            "src_bill_id": done.id,
            "src_bill_no": done.number,
            "src_bill_type_id": self.done_entity,
            "cur_settle_amount": amount,
        }
        account = seeder.pick("bd.settlement_account")
        payment = {"id": seeder.next_id(), "seq": 1, "settle_account_id": account, "amount": amount}
        body = {
            "bill_no": number,
            "bill_date": day,
            party: done.body[party],
            "emp_id": done.body["emp_id"],
            "dept_id": done.body["dept_id"],
            "currency_id": "1",
            "exchange_rate": 1,
            "pay_entry_list": [payment],
            "source_bill_entry_list": [link],
            "auditor_id": "1",
            "audit_time": moment + 600_000,
        }
        kind = self.paid_kind
        return Doc(kind, seeder.next_id(), number, body, moment, moment, None, 1, "C", day)

    def _number(self, kind: str, moment: int) -> tuple[str, str]:
        when = dt.datetime.fromtimestamp(moment / 1000, SHANGHAI)
        key = f"{kind}:{when:%Y%m%d}"
        count = self.counts[key] = self.counts.get(key, 0) + 1
        return f"{prefix(kind)}-{when:%Y%m%d}-{count:05d}", when.strftime("%Y-%m-%d")

    def _bill(self, moment: int, size: int, *, old: bool) -> Doc:
        seeder, chance = self.seeder, self.seeder.random
        number, day = self._number(self.kind, moment)
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
    # Enough that what the sample bills take out is there.
    sizes = seeder.sizes
    used = sizes.bill_lines * 14 // (3 * max(len(prices), 1))
    for material, (cost, _, _) in prices.items():
        for stock in seeder.ids["bd.store"][:2]:
            qty = 2 * used + seeder.random.randrange(120, 500)
            amount = qty * cost * MILLION // 100
            yield Move(material, stock, qty * MILLION, "opening", "opening", "2026-01-01", amount)
