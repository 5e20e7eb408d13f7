# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""序列号跟踪表"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.scm.inv_serial_track_bill import InvSerialTrackBillPage
from ...runtime.operation import Operation, Paging, Param

LIST: Final[Operation[InvSerialTrackBillPage]] = Operation(
    id="scm.inv_serial_track_bill.list",
    method="GET",
    path="/jdy/v2/scm/inv_serial_track_bill_list",
    title="序列号跟踪表列表",
    result=InvSerialTrackBillPage,
    params=(
        Param("api_sn", "api_sn"),
        Param("end_date", "end_date", dt.date),
        Param("filter_billno", "filter_billno"),
        Param("filter_customer_id", "filter_customer_id", array=True),
        Param("filter_emp_id", "filter_emp_id", array=True),
        Param("filter_material_brand", "filter_material_brand", array=True),
        Param("filter_material_category", "filter_material_category", array=True),
        Param("filter_material_model", "filter_material_model"),
        Param("filter_serial_status", "filter_serial_status"),
        Param("filter_sp_id", "filter_sp_id", array=True),
        Param("filter_stock_id", "filter_stock_id", array=True),
        Param("filter_supplier_id", "filter_supplier_id", array=True),
        Param("search", "search"),
        Param("start_date", "start_date", dt.date),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)
