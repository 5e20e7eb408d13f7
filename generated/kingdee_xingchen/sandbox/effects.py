"""What auditing a bill changes elsewhere: stock, what is owed, how far the source order is done."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from .amounts import number
from .catalog import Catalog
from .numbers import MILLION
from .records import Doc, Due, Move
from .store import Store

# Audited bills of these kinds bring goods in (+1) or take goods out (-1).
STOCK: dict[str, int] = {
    "scm.pur_inbound": 1,
    "scm.sal_in_bound": 1,
    "scm.inv_other_in": 1,
    "scm.inv_product": 1,
    "scm.inv_pick_ret": 1,
    "scm.inv_tfin": 1,
    "scm.inv_check_gail_bill": 1,
    "scm.sal_out_bound": -1,
    "scm.pur_ret": -1,
    "scm.inv_other_out": -1,
    "scm.inv_pick": -1,
    "scm.inv_product_ret": -1,
    "scm.inv_tfout": -1,
    "scm.inv_check_loss_bill": -1,
}
# Moves between stores within one bill.
TRANSFERS = frozenset({"scm.inv_tfmove"})
# Audited bills of these kinds change what is owed: side and sign.
DUES: dict[str, tuple[str, int]] = {
    "scm.sal_out_bound": ("ar", 1),
    "scm.sal_in_bound": ("ar", -1),
    "arap.ar_credit": ("ar", -1),
    "arap.ar_credit_ret": ("ar", 1),
    "scm.pur_inbound": ("ap", 1),
    "scm.pur_ret": ("ap", -1),
    "arap.ap_credit": ("ap", -1),
    "arap.ap_pay_ret": ("ap", 1),
}
LINES = "material_entity"


class Effects:
    """Carries the consequences of an audit into other tables and documents, and takes them back."""

    def __init__(self, store: Store, catalog: Catalog) -> None:
        self._store = store
        self._catalog = catalog

    def apply(self, doc: Doc) -> None:
        """After an audit."""
        moves = moves_of(doc)
        if moves:
            self._store.add_moves(moves)
        due = due_of(doc)
        if due is not None:
            self._store.add_dues([due])
        self._follow(doc, 1)

    def undo(self, doc: Doc) -> None:
        """After the audit is taken back."""
        self._store.drop_entries(doc.id)
        self._follow(doc, -1)

    def _follow(self, doc: Doc, sign: int) -> None:
        """Tell the source order how much of it is done."""
        sources: dict[tuple[str, str], dict[str, Decimal]] = {}
        for line in lines_of_doc(doc):
            kind = self._catalog.entities.get(str(line.get("src_bill_type_id") or ""))
            source, entry = line.get("src_inter_id"), line.get("src_entry_id")
            if kind and source and entry:
                done = sources.setdefault((kind, source), {})
                done[entry] = done.get(entry, Decimal(0)) + sign * number(line.get("qty"))
        for (kind, source), done in sources.items():
            order = self._store.get(kind, source)
            if order is not None:
                progress(order, done)
                self._store.put(order)


def progress(order: Doc, done: dict[str, Decimal]) -> None:
    """Add quantities to the lines of an order and derive its states, in place."""
    states = []
    for line in lines_of_doc(order):
        wanted = number(line.get("qty"))
        reached = number(line.get("io_qty")) + done.get(line.get("id", ""), Decimal(0))
        state = "A" if reached <= 0 else "C" if reached >= wanted else "Z"
        states.append(state)
        line.update(
            io_qty=reached,
            in_qty=reached,
            real_out_qty=reached,
            un_out_qty=wanted - reached,
            real_un_out_qty=wanted - reached,
            entry_realio_status=state,
        )
    whole = states[0] if states and len(set(states)) == 1 else "Z" if states else "A"
    order.body["io_status"] = order.body["real_io_status"] = whole
    if order.body.get("bill_close_state") != "H":
        order.body["bill_close_state"] = "S" if whole == "C" else "C"


def moves_of(doc: Doc) -> list[Move]:
    """The changes of stock that a bill stands for."""
    if doc.kind in TRANSFERS:
        return [
            move
            for line in lines_of_doc(doc)
            for sign, name in ((-1, "out_stock_id"), (1, "in_stock_id"))
            for move in _moves(doc, line, sign, name)
        ]
    sign = STOCK.get(doc.kind)
    if sign is None:
        return []
    name = "in_stock_id" if sign > 0 else "out_stock_id"
    return [move for line in lines_of_doc(doc) for move in _moves(doc, line, sign, name)]


def _moves(doc: Doc, line: dict[str, Any], sign: int, stock_field: str) -> list[Move]:
    stock = (
        line.get(stock_field)
        or line.get("stock_id")
        or doc.body.get("bill_stock_id")
        or doc.body.get(f"bill_{stock_field}")
    )
    material = line.get("material_id")
    qty = number(line.get("base_qty") or line.get("qty"))
    if not stock or not material or not qty:
        return []
    return [
        Move(
            material,
            stock,
            millionths(sign * qty),
            doc.kind,
            doc.id,
            doc.day,
            amount=millionths(sign * number(line.get("amount"))),
            tax=millionths(sign * number(line.get("tax_amount"))),
            party=doc.body.get("customer_id") or doc.body.get("supplier_id"),
        )
    ]


def due_of(doc: Doc) -> Due | None:
    """What a bill changes of what is owed."""
    found = DUES.get(doc.kind)
    if found is None:
        return None
    side, sign = found
    party = doc.body.get("customer_id" if side == "ar" else "supplier_id")
    if doc.body.get("total_amount") not in (None, ""):
        amount = number(doc.body["total_amount"])
    else:
        lines = doc.body.get("pay_entry_list") or ()
        amount = sum((number(line.get("amount")) for line in lines), Decimal(0))
    if not party or not amount:
        return None
    return Due(side, party, millionths(sign * amount), doc.kind, doc.id, doc.day)


def lines_of_doc(doc: Doc) -> list[dict[str, Any]]:
    lines = doc.body.get(LINES)
    return [line for line in lines if isinstance(line, dict)] if isinstance(lines, list) else []


def millionths(value: Decimal) -> int:
    return int((value * MILLION).to_integral_value())
