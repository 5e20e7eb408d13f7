# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""销售汇总表"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.sal.sal_summary_rpt_ims import SalSummaryPage
from ...runtime.operation import Operation, Paging, Param

LIST: Final[Operation[SalSummaryPage]] = Operation(
    id="sal.sal_summary_rpt_ims.list",
    method="GET",
    path="/jdy/v2/sal/sal_summary_rpt_ims",
    title="销售汇总表列表",
    result=SalSummaryPage,
    params=(
        Param("filter_summary_field", "filter_summary_field", required=True),
        Param("end_date", "end_date", dt.date),
        Param("filter_material_id", "filter_material_id", array=True),
        Param("show_package", "show_package", bool),
        Param("start_date", "start_date", dt.date),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)
