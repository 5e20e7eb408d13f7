# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""商品收发明细表"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.scm.inv_detail import InvDetailPage
from ...runtime.operation import Operation, Paging, Param

LIST: Final[Operation[InvDetailPage]] = Operation(
    id="scm.inv_detail.list",
    method="GET",
    path="/jdy/v2/scm/inv_detail",
    title="商品收发明细表列表",
    result=InvDetailPage,
    params=(
        Param("end_date", "end_date", dt.date),
        Param("filter_audit_status", "filter_audit_status"),
        Param("filter_batch_no", "filter_batch_no"),
        Param("filter_bill_type_id", "filter_bill_type_id"),
        Param("filter_dept_id", "filter_dept_id", array=True),
        Param("filter_material_category", "filter_material_category", array=True),
        Param("filter_material_id", "filter_material_id", array=True),
        Param("filter_sp_id", "filter_sp_id", array=True),
        Param("filter_stock_category", "filter_stock_category", array=True),
        Param("filter_stock_id", "filter_stock_id", array=True),
        Param("start_date", "start_date", dt.date),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)
