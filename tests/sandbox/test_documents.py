"""Lists, details, saves and common operations on stored documents."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from .caller import CUSTOMER, OPERATE, ORDER, Caller

ORDER_DETAIL = f"{ORDER}_detail"
CUSTOMER_DETAIL = f"{CUSTOMER}_detail"


def _operate(caller: Caller, action: str, *ids: str, entity: str = "sal_bill_order") -> Any:
    body = {"entity_number": entity, "operate_type": action, "ids": list(ids)}
    return caller.post(OPERATE, body)


def _saved(caller: Caller, **fields: Any) -> str:
    return str(caller.post(ORDER, caller.order(**fields)).data["ids"][0])


def test_paging_reaches_every_customer_once(caller: Caller) -> None:
    seen: list[str] = []
    data: dict[str, Any] = {"total_page": 1}
    page = 1
    while page <= data["total_page"]:
        data = caller.get(CUSTOMER, page=page, page_size=100, enable=-1).data
        seen += [row["id"] for row in data["rows"]]
        page += 1
    assert len(seen) == len(set(seen)) == 268
    assert data["count"] == "268"
    assert all(len(identity) == 19 for identity in seen)


def test_disabled_customers_are_hidden_unless_asked_for(caller: Caller) -> None:
    shown = int(caller.get(CUSTOMER).data["count"])
    hidden = caller.get(CUSTOMER, enable=0).data
    assert shown + int(hidden["count"]) == 268
    assert {row["enable"] for row in hidden["rows"]} == {"0"}


def test_a_page_over_100_is_cut_but_counted_as_asked(caller: Caller) -> None:
    data = caller.get(CUSTOMER, page_size=200, enable=-1).data
    assert len(data["rows"]) == 100
    assert (data["page_size"], data["total_page"]) == (200, 2)
    second = caller.get(CUSTOMER, page=2, page_size=200, enable=-1).data["rows"]
    assert len(second) == 68  # rows 101 to 200 can not be reached this way


def test_past_the_end_the_page_is_echoed_and_empty(caller: Caller) -> None:
    data = caller.get(CUSTOMER, page=99).data
    assert (data["page"], data["rows"]) == (99, [])


def test_the_guides_own_sample_lists_by_post(caller: Caller) -> None:
    data = caller.post(CUSTOMER, {"pagesize": "100", "page": 1}).data
    assert len(data["rows"]) == 100
    assert data["total_page"] == 3


def test_a_customer_is_created_found_read_and_changed(caller: Caller) -> None:
    reply = caller.post(CUSTOMER, {"name": "测试五金", "number": "T001", "rate": "13"}).data
    identity = reply["ids"][0]
    assert reply["id_number_map"] == {identity: "T001"}
    assert caller.get(CUSTOMER, search="测试五").data["rows"][0]["id"] == identity
    detail = caller.get(CUSTOMER_DETAIL, number="T001").data
    assert (detail["name"], detail["rate"]) == ("测试五金", "13")
    caller.post(CUSTOMER, {"id": identity, "name": "改名五金"})
    detail = caller.get(CUSTOMER_DETAIL, id=identity).data
    assert (detail["name"], detail["rate"], detail["number"]) == ("改名五金", "13", "T001")


def test_a_number_that_exists_is_refused(caller: Caller) -> None:
    caller.post(CUSTOMER, {"name": "甲", "number": "T001"})
    again = caller.post(CUSTOMER, {"name": "乙", "number": "T001"})
    assert (again.status, again.errcode) == (200, 1030002002)
    assert caller.get(CUSTOMER, search="乙").data["rows"] == []


def test_numbers_are_given_when_none_is(caller: Caller) -> None:
    one, two = (caller.post(CUSTOMER, {"name": n}).data for n in ("甲", "乙"))
    numbers = [next(iter(reply["id_number_map"].values())) for reply in (one, two)]
    assert numbers == ["KH00269", "KH00270"]


@pytest.mark.parametrize(
    ("body", "errcode", "text"),
    [
        ({"number": "X"}, 1030002000, "name"),
        ({"name": ""}, 1030002000, "name"),
        ({"name": 5}, 1030002001, "proto: invalid value for string type: 5"),
        ({"name": "a", "rate": 0.39}, 1030002001, "proto: invalid value for string type: 0.39"),
        ({"name": "a", "deduct": 1}, 1030002001, "proto: invalid value for bool type: 1"),
        ({"name": "a", "credit_limit": "x"}, 1030002001, "proto: invalid value for double"),
        (b"{", 1030002001, "proto: syntax error"),
        (b"[]", 1030002001, "proto: syntax error"),
        ({"name": "名" * 41}, 1030002006, "40"),
        ({"id": "1", "name": "a"}, 1030002003, "id"),
        ({"name": "a", "group_number": "none"}, 1030002003, "group_number"),
    ],
)
def test_a_bad_body_is_a_business_failure(
    caller: Caller, body: Any, errcode: int, text: str
) -> None:
    answer = caller.post(CUSTOMER, body)
    assert (answer.status, answer.errcode) == (200, errcode)
    assert text in answer.json["description"]


def test_an_order_gets_its_amounts_names_and_number(caller: Caller) -> None:
    line = {**caller.goods(), "qty": 3, "price": 12.5, "cess": "13", "discount": 10}
    identity = _saved(caller, material_entity=[line, {**line, "qty": 1}])
    order = caller.get(ORDER_DETAIL, id=identity).data
    first = order["material_entity"][0]
    assert first["amount"] == Decimal("33.75")
    assert first["tax_amount"] == "4.39"
    assert first["all_amount"] == Decimal("38.14")
    assert first["material_name"]
    assert order["total_amount"] == "50.85"
    assert order["customer_name"]
    assert order["bill_no"].startswith("XSDD-20261120-")
    assert order["bill_status"] == "Z"


def test_a_customer_number_stands_for_the_id(caller: Caller) -> None:
    body = caller.order(customer_number="KH00007")
    del body["customer_id"]
    identity = caller.post(ORDER, body).data["ids"][0]
    expected = caller.get(CUSTOMER_DETAIL, number="KH00007").data["name"]
    assert caller.get(ORDER_DETAIL, id=identity).data["customer_name"] == expected


def test_an_audited_order_can_not_be_changed_or_deleted(caller: Caller) -> None:
    identity = _saved(caller)
    assert _operate(caller, "audit", identity).data["ids"] == [identity]
    order = caller.get(ORDER_DETAIL, id=identity).data
    assert (order["bill_status"], bool(order["audit_time"])) == ("C", True)
    assert caller.post(ORDER, caller.order(id=identity)).errcode > 0
    assert _operate(caller, "delete", identity).errcode > 0
    assert _operate(caller, "audit", identity).errcode > 0
    assert _operate(caller, "unaudit", identity).errcode == 0
    assert _operate(caller, "delete", identity).errcode == 0
    assert caller.get(ORDER_DETAIL, id=identity).errcode == 1030002003


def test_operations_are_all_or_nothing(caller: Caller) -> None:
    identity = _saved(caller)
    assert _operate(caller, "audit", identity, "1").errcode == 1030002003
    assert caller.get(ORDER_DETAIL, id=identity).data["bill_status"] == "Z"


def test_a_save_may_audit_at_once(caller: Caller) -> None:
    identity = _saved(caller, operation_key="audit")
    assert caller.get(ORDER_DETAIL, id=identity).data["bill_status"] == "C"


def test_orders_are_filtered(caller: Caller) -> None:
    identity = _saved(caller)
    order = caller.get(ORDER_DETAIL, id=identity).data

    def found(**query: Any) -> set[str]:
        return {row["id"] for row in caller.get(ORDER, page_size=100, **query).data["rows"]}

    assert identity in found(bill_status="Z", customer_name=order["customer_name"])
    assert identity not in found(bill_status="C")
    assert identity in found(start_bill_date="2026-11-20", end_bill_date="2026-11-20")
    assert identity not in found(end_bill_date="2026-11-19")
    assert identity in found(material_name=order["material_entity"][0]["material_name"])
    assert found(material_name="没有这种商品") == set()
    now = int(caller.clock() * 1000)
    assert found(modify_start_time=now) == {identity}
    assert identity not in found(modify_end_time=now - 1)


def test_a_customer_in_use_can_not_be_deleted(caller: Caller) -> None:
    body = caller.order()
    caller.post(ORDER, body)
    used = _operate(caller, "delete", body["customer_id"], entity="bd_customer")
    assert used.errcode == 1030002004
    fresh = caller.post(CUSTOMER, {"name": "没有业务"}).data["ids"][0]
    assert _operate(caller, "delete", fresh, entity="bd_customer").errcode == 0


def test_what_is_not_modelled_says_so(caller: Caller) -> None:
    answer = caller.get("/jdy/v2/fi/journal")
    assert answer.headers["X-Sandbox-Fidelity"] == "example"
    assert answer.data == {"title": "例", "level": 1}
    assert caller.get(CUSTOMER).headers["X-Sandbox-Fidelity"] == "modelled"


def test_master_data_is_not_audited(caller: Caller) -> None:
    identity = caller.get(CUSTOMER).data["rows"][0]["id"]
    assert _operate(caller, "audit", identity, entity="bd_customer").errcode == 1030002006
    assert len(caller.get(CUSTOMER, page_size=100).data["rows"]) == 100


def test_arrays_are_repeated_keys_or_one_bracket_text(caller: Caller) -> None:
    found = caller.gateway.store.query("SELECT id FROM doc WHERE kind = 'bd.customer_group'")
    groups = [row[0] for row in found]

    def count(**query: Any) -> int:
        return int(caller.get(CUSTOMER, **query).data["count"])

    one, two = count(group=groups[0]), count(group=groups[1])
    assert 0 < one < count()
    assert count(group=groups[:2]) == count(group=str(groups[:2]).replace("'", '"')) == one + two


def test_lists_are_ordered_as_asked(caller: Caller) -> None:
    rows = caller.get(CUSTOMER, page_size=100).data["rows"]
    numbers = [row["number"] for row in rows]
    assert numbers == sorted(numbers)


def test_a_bill_has_at_most_500_lines(caller: Caller) -> None:
    body = caller.order()
    body["material_entity"] *= 501
    assert caller.post(ORDER, body).errcode == 1030002005


def test_a_list_after_a_save_has_the_new_row_in_its_place(caller: Caller) -> None:
    caller.get(CUSTOMER)
    caller.post(CUSTOMER, {"name": "插队", "number": "KH00002A"})
    rows = caller.get(CUSTOMER, page_size=4).data["rows"]
    assert [row["number"] for row in rows][2] == "KH00002A"
    before = int(caller.get(CUSTOMER).data["count"])
    _operate(caller, "delete", rows[2]["id"], entity="bd_customer")
    assert int(caller.get(CUSTOMER).data["count"]) == before - 1


def test_a_line_without_a_price_keeps_its_amount() -> None:
    from kingdee_xingchen.sandbox.amounts import compute
    from kingdee_xingchen.sandbox.catalog import load_catalog

    from .small_bundle import small_bundle

    schema = load_catalog(small_bundle()).operations[ORDER]["POST"].body
    assert schema is not None
    body: dict[str, Any] = {"material_entity": [{"material_id": "1", "qty": 4, "amount": 10}]}
    compute(body, schema)
    assert body["material_entity"][0]["price"] == Decimal("2.5")
    assert body["total_amount"] == 10


def test_threads_may_save_at_once(caller: Caller) -> None:
    from concurrent.futures import ThreadPoolExecutor

    def save(index: int) -> str:
        return str(caller.post(CUSTOMER, {"name": f"并发{index}"}).data["ids"][0])

    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(save, range(80)))
    assert len(set(made)) == 80
    found = caller.get(CUSTOMER, search="并发", page_size=100).data["rows"]
    assert {row["id"] for row in found} == set(made)
    numbers = [row["number"] for row in found]
    assert len(set(numbers)) == 80
