"""A list that takes page and size in its request body."""

from __future__ import annotations

import json
from typing import Any

import pytest

from kingdee_xingchen.models import AssistDetailReportQuery
from kingdee_xingchen.operations import find
from kingdee_xingchen.runtime.transport import HttpRequest, HttpResponse

from .fakes import FakeClock, Gateway, client, ok

QUERY = find("fi.assistdetail_report.query")


def answer(request: HttpRequest) -> HttpResponse:
    assert isinstance(request.body, bytes)
    body = json.loads(request.body)
    page, size = int(body["page"]), int(body["page_size"])
    items = [{"id": str(n)} for n in range((page - 1) * size, min(page * size, 250))]
    return ok({"items": items, "total_count": 250})


def bodies() -> list[Any]:
    fields: dict[str, Any] = {"start_period": "202401", "end_period": "202405", "assist_list": []}
    return [AssistDetailReportQuery(**fields), fields]


@pytest.mark.parametrize("body", bodies(), ids=["struct", "mapping"])
def test_every_page_is_asked_for_in_the_body(body: Any) -> None:
    server = Gateway(FakeClock(), default=answer)
    found = client(server)._iterate(QUERY, {}, body=body)
    assert [item.id for item in found] == [str(n) for n in range(250)]
    asked = [json.loads(sent.body) for sent in server.calls if isinstance(sent.body, bytes)]
    assert [(a["page"], a["page_size"]) for a in asked] == [
        ("1", "100"), ("2", "100"), ("3", "100"), ("4", "100"),
    ]  # fmt: skip
    assert all(a["start_period"] == "202401" for a in asked)


def test_starts_where_the_body_says() -> None:
    server = Gateway(FakeClock(), default=answer)
    body = AssistDetailReportQuery(
        start_period="202401", end_period="202405", assist_list=[], page="3", page_size="50"
    )
    found = client(server)._iterate(QUERY, {}, body=body)
    assert [item.id for item in found] == [str(n) for n in range(100, 250)]
