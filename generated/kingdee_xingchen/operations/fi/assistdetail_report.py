# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""核算项目明细账"""

from __future__ import annotations

from typing import Final

from ...models.fi.assistdetail_report import AssistDetailReportPage, AssistDetailReportQuery
from ...runtime.operation import Body, Operation, Paging

QUERY: Final[Operation[AssistDetailReportPage]] = Operation(
    id="fi.assistdetail_report.query",
    method="POST",
    path="/jdy/v2/fi/assistdetail_report",
    title="核算项目明细账",
    result=AssistDetailReportPage,
    body=Body(AssistDetailReportQuery),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "items", None, in_body=True),
    idempotent=True,
)
