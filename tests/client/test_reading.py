"""Reading never fails on a dirty answer: clean ones take the fast way, others are mended."""

from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kingdee_xingchen.runtime.decoding import decode
from kingdee_xingchen.runtime.errors import ResponseDecodeError
from kingdee_xingchen.runtime.values import SHANGHAI

from .fakes import LIST, CustomerPage, CustomerRow

CLEAN = b"""{"errcode":0,"description":"success","data":{"page":1,"total_page":2,"rows":[{"id":"1",
"number":"C1","credit_limit":1.10,"rate":"12345678901234567.123456789","enable":"9","is_leaf":true,
"birthday":"2026-01-02","modify_time":"2026-01-02 03:04:05","changed":"1670305063559","unit_id":7,
"contacts":[{"name":"a","mobile":null,"more":1}],"custom_field":{"custom_field__1__a":"x"}}]}}"""


def row(**fields: Any) -> CustomerRow:
    data = {"rows": [{"id": "1", "number": "C1", **fields}]}
    return read({"errcode": 0, "data": data}).rows[0]


def read(tree: Any) -> CustomerPage:
    verdict, page = decode(LIST, json.dumps(tree).encode())
    assert verdict.code is None
    return page


def test_clean_answer() -> None:
    verdict, page = decode(LIST, CLEAN)
    only = page.rows[0]
    assert verdict.code is None
    assert str(only.credit_limit) == "1.10"
    assert str(only.rate) == "12345678901234567.123456789"
    assert only.enable == "9"  # unknown values of an enumeration pass
    assert only.birthday == dt.date(2026, 1, 2)
    assert only.modify_time == dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=SHANGHAI)
    assert only.changed == dt.datetime(2022, 12, 6, 5, 37, 43, 559000, tzinfo=dt.UTC)
    assert only.unit_id == "7"
    assert only.contacts[0].mobile is None


@pytest.mark.parametrize(
    ("field", "wire", "expected"),
    [
        ("contacts", None, []),
        ("contacts", "", []),
        ("contacts", {}, []),
        ("custom_field", None, {}),
        ("custom_field", [], {}),
        ("number", 7, "7"),
        ("number", True, "true"),
        ("number", None, None),
        ("level", "3", 3),
        ("level", "3.0", 3),
        ("level", "", None),
        ("level", True, 1),
        ("level", "many", "many"),
        ("is_leaf", 1, True),
        ("is_leaf", "true", True),
        ("is_leaf", "0", False),
        ("is_leaf", "", None),
        ("is_leaf", 9, 9),
        ("credit_limit", "", None),
        ("credit_limit", "1.50", Decimal("1.50")),
        ("credit_limit", {"a": 1}, {"a": 1}),
        ("rate", 1, Decimal(1)),
        ("birthday", "", None),
        ("birthday", "2026-01-02 03:04:05", dt.date(2026, 1, 2)),
        ("birthday", "soon", "soon"),
        ("modify_time", "", None),
        ("modify_time", "2026-01-02", dt.datetime(2026, 1, 2, tzinfo=SHANGHAI)),
        ("modify_time", 1670305063559, dt.datetime(2022, 12, 6, 13, 37, 43, 559000, SHANGHAI)),
        ("changed", 1670305063559, dt.datetime(2022, 12, 6, 5, 37, 43, 559000, dt.UTC)),
        ("changed", "", None),
        ("unit_id", "8", "8"),
    ],
)
def test_dirty_value_is_mended_or_kept(field: str, wire: Any, expected: Any) -> None:
    value = getattr(row(**{field: wire}), field)
    assert value == expected
    assert type(value) is type(expected)


def test_one_dirty_value_spoils_no_other() -> None:
    page = read(
        {"errcode": "0", "data": {"count": "", "rows": [{"id": 1, "number": "a"}, {"id": "2"}]}}
    )
    assert page.count is None
    assert [r.id for r in page.rows] == ["1", "2"]
    assert page.rows[1].number is None  # required, and missing on the wire


@pytest.mark.parametrize("data", [None, "", [], {}])
def test_empty_data_is_an_empty_result(data: Any) -> None:
    assert read({"errcode": 0, "data": data}) == CustomerPage()


def test_digits_survive_the_slow_way() -> None:
    body = b'{"errcode":0,"data":{"count":"","rows":[{"id":"1","number":"1","credit_limit":1.10}]}}'
    assert str(decode(LIST, body)[1].rows[0].credit_limit) == "1.10"


@pytest.mark.parametrize("body", [b"", b"<html>", b'{"errcode":0', b"\xff\xfe", b'"\xb0\xa1"'])
def test_what_is_not_json_is_refused(body: bytes) -> None:
    with pytest.raises(ResponseDecodeError):
        decode(LIST, body)


@pytest.mark.parametrize(
    ("tree", "code"),
    [
        ({"errcode": 1030002003, "description": "x", "data": ""}, 1030002003),
        ({"errcode": "4008"}, 4008),
        ({"code": 400, "msg": "bad"}, 400),
        ({"code": 3, "message": "proto: invalid value", "details": []}, 3),
        ({"errorCode": "E1", "success": False}, "E1"),
        ({"code": 200, "msg": "ok", "data": {}}, None),
        ({"errorCode": "success", "success": True, "data": {}}, None),
    ],
)
def test_every_envelope_is_understood(tree: Any, code: Any) -> None:
    assert decode(LIST, json.dumps(tree).encode())[0].code == code


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
)
NAMES = st.sampled_from(CustomerRow.__struct_fields__)


@given(st.dictionaries(NAMES, JSON))
def test_no_json_value_can_break_reading(fields: dict[str, Any]) -> None:
    page = read({"errcode": 0, "data": {"rows": [fields], "page": 1}})
    assert len(page.rows) == 1
    assert page.page == 1
