"""Orders become deliveries, deliveries change stock and what is owed, reports add it up."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from kingdee_xingchen.sandbox import Gateway, Options, Sizes

from .caller import CUSTOMER, OPERATE, ORDER, Caller, FakeClock
from .test_whole_spec import BUNDLE

PUSH = "/jdy/v2/sys/bill_push"
OUT = "/jdy/v2/scm/sal_out_bound"
STOCK = "/jdy/v2/scm/inventory"
YEAR = {"start_date": "2026-01-01", "end_date": "2026-12-31"}


@pytest.fixture
def shop() -> Iterator[Caller]:
    clock = FakeClock()
    sizes = Sizes(customers=6, suppliers=3, materials=10, bill_lines=0)
    options = Options(bundle=BUNDLE, clock=clock, sizes=sizes, quota=0, token_limit=0)
    gateway = Gateway(options)
    yield Caller(gateway, clock).login()
    gateway.close()


def _store(shop: Caller) -> str:
    found = shop.gateway.store.query("SELECT id FROM doc WHERE kind = 'bd.store' ORDER BY row")
    return str(found[0][0])


def _order(shop: Caller, qty: int = 10, audit: bool = True, **fields: Any) -> tuple[str, str]:
    """An order over one line; its id and that of its goods."""
    body = shop.order(**fields)
    line = body["material_entity"][0]
    line.update(qty=qty, price=100, stock_id=_store(shop), is_free=False)
    if audit:
        body["operation_key"] = "audit"
    return shop.post(ORDER, body).data["ids"][0], line["material_id"]


def _push(shop: Caller, identity: str, **change: Any) -> Any:
    body = {"id": identity, "source_bill": "sal_bill_order", "target_bill": "sal_bill_outbound"}
    return shop.post(PUSH, {**body, **change})


def _do(shop: Caller, action: str, identity: str, entity: str = "sal_bill_outbound") -> Any:
    return shop.post(OPERATE, {"entity_number": entity, "operate_type": action, "ids": [identity]})


def _qty(shop: Caller, material: str) -> Decimal:
    rows = shop.get(STOCK, material_ids=material, stock_ids=_store(shop)).data["rows"]
    return Decimal(rows[0]["qty"])


def test_a_pushed_delivery_carries_lines_and_links_back(shop: Caller) -> None:
    order_id, material = _order(shop)
    pushed = _push(shop, order_id).data["ids"][0]
    order = shop.get(f"{ORDER}_detail", id=order_id).data
    bill = shop.get(f"{OUT}_detail", id=pushed).data
    line = bill["material_entity"][0]
    assert bill["bill_status"] == "Z"
    assert bill["customer_id"] == order["customer_id"]
    assert (line["material_id"], Decimal(line["qty"])) == (material, Decimal(10))
    assert line["src_inter_id"] == order_id
    assert line["src_entry_id"] == order["material_entity"][0]["id"]
    assert line["src_bill_no"] == order["bill_no"]


def test_stock_and_order_follow_the_audit_and_its_undoing(shop: Caller) -> None:
    order_id, material = _order(shop)
    before = _qty(shop, material)
    pushed = _push(shop, order_id).data["ids"][0]
    assert _qty(shop, material) == before
    _do(shop, "audit", pushed)
    assert _qty(shop, material) == before - 10
    order = shop.get(f"{ORDER}_detail", id=order_id).data
    assert (order["io_status"], order["bill_close_state"]) == ("C", "S")
    assert _push(shop, order_id).errcode == 2016043010
    _do(shop, "unaudit", pushed)
    assert _qty(shop, material) == before
    assert shop.get(f"{ORDER}_detail", id=order_id).data["io_status"] == "A"


def test_only_what_is_left_is_pushed(shop: Caller) -> None:
    order_id, _ = _order(shop)
    first = _push(shop, order_id).data["ids"][0]
    bill = shop.get(f"{OUT}_detail", id=first).data
    line = bill["material_entity"][0]
    kept = ("id", "material_id", "unit_id", "stock_id", "price", "src_inter_id", "src_entry_id")
    part = {name: line[name] for name in kept}
    part.update(src_bill_type_id="sal_bill_order", qty=4, is_free=False)
    body = {"id": first, "bill_date": bill["bill_date"], "customer_id": bill["customer_id"]}
    assert shop.post(OUT, {**body, "material_entity": [part]}).errcode == 0
    _do(shop, "audit", first)
    assert shop.get(f"{ORDER}_detail", id=order_id).data["io_status"] == "Z"
    second = _push(shop, order_id).data["ids"][0]
    rest = shop.get(f"{OUT}_detail", id=second).data["material_entity"][0]
    assert Decimal(rest["qty"]) == 6


@pytest.mark.parametrize(
    ("change", "errcode"),
    [
        ({"target_bill": "pur_bill_inbound"}, 1030002006),
        ({"source_bill": "nothing"}, 1030002006),
        ({"id": "1"}, 2016043010),
    ],
)
def test_a_push_that_makes_no_sense_is_refused(
    shop: Caller, change: dict[str, str], errcode: int
) -> None:
    order_id, _ = _order(shop)
    assert _push(shop, order_id, **change).errcode == errcode


def test_an_order_that_is_not_audited_can_not_be_pushed(shop: Caller) -> None:
    order_id, _ = _order(shop, audit=False)
    assert _push(shop, order_id).errcode == 2016043010


def test_orders_of_one_customer_are_merged(shop: Caller) -> None:
    ids = [_order(shop)[0], _order(shop)[0]]
    merged = _push(shop, ",".join(ids), merge_push=True).data["ids"]
    assert len(merged) == 1
    lines = shop.get(f"{OUT}_detail", id=merged[0]).data["material_entity"]
    assert [line["src_inter_id"] for line in lines] == ids


def test_reports_add_up_from_the_audited_bills(shop: Caller) -> None:
    order_id, material = _order(shop)
    pushed = _push(shop, order_id).data["ids"][0]
    _do(shop, "audit", pushed)
    customer = shop.get(f"{ORDER}_detail", id=order_id).data["customer_id"]
    owed = shop.get("/jdy/v2/arap/ar_summary_report", **YEAR).data["rows"]
    assert [(row["customer_id"], row["balance_for"]) for row in owed] == [(customer, "1130")]
    debt = shop.get("/jdy/v2/arap/customer_debt", customer_id=customer).data["items"]
    assert debt[0]["all_debt"] == 1130
    half = {"start_date": "2026-07-01", "end_date": "2026-12-31"}
    sales = shop.get(
        "/jdy/v2/sal/sal_summary_rpt_ims", filter_summary_field="material", **half
    ).data["rows"]
    assert [(row["material_id"], row["all_amount"], row["base_qty"]) for row in sales] == [
        (material, "1130", 10)
    ]
    too_long = shop.get("/jdy/v2/sal/sal_summary_rpt_ims", filter_summary_field="x", **YEAR)
    assert too_long.errcode > 0
    receipt = shop.post(
        PUSH,
        {"id": pushed, "source_bill": "sal_bill_outbound", "target_bill": "ar_creditbill"},
    ).data["ids"][0]
    _do(shop, "audit", receipt, "ar_creditbill")
    balance = shop.get("/jdy/v2/arap/arap_balance").data
    assert balance["ar_balance_for"] == "0"


def test_stock_reports_agree(shop: Caller) -> None:
    _, material = _order(shop)
    rows = shop.get(f"{STOCK}_stock", material_id=material).data["rows"]
    by_store = {row["inv_stock_id"]: Decimal(row["inv_im_qty"]) for row in rows}
    listed = shop.get(STOCK, material_ids=material, page_size=100).data["rows"]
    assert by_store == {row["stock_id"]: Decimal(row["qty"]) for row in listed}


def test_renamed_master_data_shows_in_lists_of_bills(shop: Caller) -> None:
    order_id, _ = _order(shop)
    row = shop.get(ORDER, ids=order_id).data["rows"][0]
    shop.post(CUSTOMER, {"id": row["customer_id"], "name": "改名贸易"})
    assert shop.get(ORDER).data["rows"][0]["customer_name"] == "改名贸易"


def test_an_audit_stays_while_a_bill_was_made_of_it(shop: Caller) -> None:
    order_id, _ = _order(shop)
    pushed = _push(shop, order_id).data["ids"][0]
    assert _do(shop, "unaudit", order_id, "sal_bill_order").errcode == 1030002004
    assert _do(shop, "delete", pushed).errcode == 0
    assert _do(shop, "unaudit", order_id, "sal_bill_order").errcode == 0


def test_an_order_closed_by_hand_takes_no_push(shop: Caller) -> None:
    order_id, _ = _order(shop)
    assert _do(shop, "close_donothing", order_id, "sal_bill_order").errcode == 0
    listed = shop.get(ORDER, bill_close_state="H").data["rows"]
    assert [row["id"] for row in listed] == [order_id]
    assert _push(shop, order_id).errcode == 2016043010


def test_a_goods_in_wants_more_than_a_goods_out(shop: Caller) -> None:
    """Inbound bills add, outbound bills take, and a move between stores keeps the sum."""
    stores = [
        row[0]
        for row in shop.gateway.store.query(
            "SELECT id FROM doc WHERE kind = 'bd.store' ORDER BY row LIMIT 2"
        )
    ]
    goods = shop.goods()

    def there() -> list[Decimal]:
        data = shop.get(
            f"{STOCK}_stock", material_id=goods["material_id"], is_show_zero_im_qty=True
        )
        found = {row["inv_stock_id"]: Decimal(row["inv_im_qty"]) for row in data.data["rows"]}
        return [found[store] for store in stores]

    def save(path: str, **line: Any) -> None:
        body = {
            "bill_date": "2026-11-20",
            "operation_key": "audit",
            "material_entity": [{**goods, "qty": 5, **line}],
        }
        schema = shop.gateway.catalog.operations[path]["POST"].body
        assert schema is not None
        if "supplier_id" in schema.required:
            found = shop.gateway.store.query("SELECT id FROM doc WHERE kind = 'bd.supplier'")
            body["supplier_id"] = found[0][0]
        answer = shop.post(path, _typed(body, schema))
        assert answer.errcode == 0, answer.text

    one, two = there()
    save("/jdy/v2/scm/inv_other_in", stock_id=stores[0], price=1)
    assert there() == [one + 5, two]
    save("/jdy/v2/scm/inv_other_out", stock_id=stores[0], price=1)
    assert there() == [one, two]
    save("/jdy/v2/scm/inv_tfmove", out_stock_id=stores[0], in_stock_id=stores[1])
    assert there() == [one - 5, two + 5]


def _typed(value: Any, schema: Any) -> Any:
    """Numbers as text where the schema takes text, and examples for whatever else is required."""
    from kingdee_xingchen.sandbox.examples import example

    made = dict(value)
    for name, child in schema.properties.items():
        if name in made and child.type == "array" and child.items is not None:
            made[name] = [_typed(item, child.items) for item in made[name]]
        elif name in made and child.type == "string":
            made[name] = str(made[name])
        elif name in schema.required and name not in made:
            made[name] = example(child, request=True)
    return made


def test_business_of_a_customer_and_prices(shop: Caller) -> None:
    order_id, material = _order(shop)
    _do(shop, "audit", _push(shop, order_id).data["ids"][0])
    customer = shop.get(f"{ORDER}_detail", id=order_id).data["customer_id"]
    business = shop.get("/jdy/v2/arap/customer_business", customer_id=customer).data
    assert Decimal(business["year_transaction_fees"]) == 1130
    price = shop.get(
        "/jdy/v2/bd/material_price",
        material_id=material,
        unit_id="1",
        qty="2",
        bill_date="2026-11-20",
        bill_type_id="sal_bill_order",
        currency_id="1",
        exchange_rate="1",
    ).data["rows"][0]
    known = shop.get("/jdy/v2/bd/material_detail", id=material).data
    assert price["price"] > 0
    assert known["id"] == material


def test_totals_are_over_all_that_matches(shop: Caller) -> None:
    _order(shop)
    _order(shop, qty=1)
    asked = {"total_fields": "total_amount", "page_size": 1}
    assert shop.get(ORDER, **asked).data["headers"]["total_amount"] == "1243"
    assert "headers" not in shop.get(ORDER).data
    none = shop.get(ORDER, bill_status="Z", **asked).data
    assert none["headers"]["total_amount"] == "0"


def test_a_voucher_is_not_saved_twice_under_the_callers_key(shop: Caller) -> None:
    path = "/jdy/v2/fi/voucher"
    save = shop.gateway.catalog.operations[path]["POST"]
    assert save.body is not None
    item = save.body.properties["items"].items
    voucher = _typed({"source_bill_no": "WB-1"}, item)
    for field in [name for name in voucher if name.endswith(("_id", "_number"))]:
        if field not in item.required:  # type: ignore[union-attr]
            del voucher[field]
    first = shop.post(path, {"items": [voucher]})
    assert first.errcode == 0, first.text
    assert shop.post(path, {"items": [voucher]}).errcode == 1030002002
