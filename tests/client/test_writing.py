"""Requests are written exactly, or refused with the path to what does not fit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

from kingdee_xingchen.runtime.errors import InvalidRequestError
from kingdee_xingchen.runtime.request import draft
from kingdee_xingchen.runtime.values import SHANGHAI

from .fakes import LIST, SAVE, CustomerInput, LineInput


def written(body: Any) -> bytes:
    content = draft(SAVE, {}, body).body
    assert isinstance(content, bytes)
    return content


def problems(body: Any) -> dict[str, str]:
    with pytest.raises(InvalidRequestError) as caught:
        draft(SAVE, {}, body)
    assert caught.value.operation == "bd.customer.save"
    return dict(caught.value.problems)


def test_each_field_keeps_its_documented_json_type() -> None:
    moment = dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
    body = CustomerInput(
        name="客户",
        rate=Decimal("0.10"),
        credit_limit=Decimal("1.10"),
        birthday=dt.date(2026, 1, 2),
        modify_time=moment,
        changed=moment,
        unit_id="7",
        is_leaf=True,
        remark=None,
        lines=[LineInput(material_id="1", qty=Decimal("1E+2"))],
        short_name="k",
    )
    assert written(body).decode() == (
        '{"name":"客户","rate":"0.10","credit_limit":1.10,"birthday":"2026-01-02",'
        '"modify_time":"2026-01-02 11:04:05","changed":"1767323045000","unit_id":7,"is_leaf":true,'
        '"remark":null,"lines":[{"material_id":"1","qty":"100"}],"shortName":"k"}'
    )


def test_mappings_are_written_like_structs() -> None:
    plain = {
        "name": "a",
        "rate": "0.5",
        "credit_limit": 3,
        "birthday": "2026-01-02",
        "shortName": "k",
        "number": None,
        "lines": [{"material_id": "1", "qty": 2, "price": None}],
    }
    assert written(plain).decode() == (
        '{"name":"a","rate":"0.5","credit_limit":3,"birthday":"2026-01-02",'
        '"lines":[{"material_id":"1","qty":"2"}],"shortName":"k"}'
    )
    assert written({"name": "a", "short_name": "k"}) == b'{"name":"a","shortName":"k"}'


def test_naive_local_time_is_china_time() -> None:
    naive = CustomerInput(name="a", modify_time=dt.datetime(2026, 1, 2, 3, 4, 5))
    aware = CustomerInput(name="a", modify_time=dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=SHANGHAI))
    assert written(naive) == written(aware)


def test_every_problem_is_named_by_its_path() -> None:
    found = problems(
        {
            "nam": "a",
            "number": 7,
            "rate": 0.1,
            "credit_limit": "much",
            "birthday": "tomorrow",
            "changed": dt.datetime(2026, 1, 2),
            "is_leaf": 1,
            "lines": [{"qty": True}, 3],
            "custom_field": [],
        }
    )
    assert set(found) == {
        "nam",
        "name",
        "number",
        "rate",
        "credit_limit",
        "birthday",
        "changed",
        "is_leaf",
        "lines[0].material_id",
        "lines[0].qty",
        "lines[1]",
        "custom_field",
    }
    assert 'did you mean "name"' in found["nam"]
    assert found["name"] == "required"
    assert 'Decimal("0.1")' in found["rate"]


def test_none_is_not_unset() -> None:
    assert problems(CustomerInput(name="a", number=None)) == {  # type: ignore[arg-type]
        "number": "expected text, not None (leave it out instead)"
    }


def test_body_must_be_there_and_fit_the_operation() -> None:
    with pytest.raises(InvalidRequestError, match="needs a body"):
        draft(SAVE, {}, None)
    with pytest.raises(InvalidRequestError, match="takes no body"):
        draft(LIST, {}, {"a": 1})
    assert problems("text") == {"": "expected CustomerInput or a mapping, not str"}


def test_parameters_become_text() -> None:
    since = dt.datetime(2026, 1, 2, tzinfo=dt.UTC)
    made = draft(
        LIST,
        {"search": "", "enable": True and 1, "ids": ["2", "10"], "since": since, "page": None},
        None,
    )
    assert made.query == "enable=1&ids=10&ids=2&modify_start_time=1767312000000&search="
    assert draft(LIST, {"ids": "5", "page": "2"}, None).query == "ids=5&page=2"
    assert draft(LIST, {"modify_start_time": since}, None).query == (
        "modify_start_time=1767312000000"
    )


def test_wrong_parameters_are_named() -> None:
    with pytest.raises(InvalidRequestError) as caught:
        draft(LIST, {"pages": 1, "enable": "yes", "search": 1.5}, None)
    assert {problem.path for problem in caught.value.problems} == {"pages", "enable", "search"}
    assert 'did you mean "page"' in str(caught.value)


def test_too_long_a_url_is_refused_before_it_is_sent() -> None:
    with pytest.raises(InvalidRequestError, match="2048"):
        draft(LIST, {"ids": [str(number) for number in range(10**15, 10**15 + 150)]}, None)


@pytest.mark.parametrize(
    "headers", [{"App-Token": "x"}, {"X-Api-Nonce": "1"}, {"X-Own": "a\r\nb: c"}]
)
def test_protocol_headers_cannot_be_replaced(headers: dict[str, str]) -> None:
    with pytest.raises(InvalidRequestError):
        draft(LIST, {}, None, headers)
