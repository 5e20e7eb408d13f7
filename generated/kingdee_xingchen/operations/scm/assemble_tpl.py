# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""组装拆卸模板"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.scm.assemble_tpl import AssembleTpl, AssembleTplPage
from ...runtime.operation import Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[AssembleTplPage]] = Operation(
    id="scm.assemble_tpl.list",
    method="GET",
    path="/jdy/v2/scm/assemble_tpl",
    title="组装拆卸模板列表",
    result=AssembleTplPage,
    params=(
        Param("begin_date", "begin_date", dt.date),
        Param("bill_no", "bill_no"),
        Param("bill_status", "bill_status"),
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("end_date", "end_date", dt.date),
        Param("expire_date", "expire_date", dt.date),
        Param("material_model", "material_model"),
        Param("material_name", "material_name"),
        Param("material_number", "material_number"),
        Param("modify_end_time", "modify_end_time", EpochMillis),
        Param("modify_start_time", "modify_start_time", EpochMillis),
        Param("start_date", "start_date", dt.date),
        Param("total_fields", "total_fields"),
        Param("tpl_type", "tpl_type"),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

GET: Final[Operation[AssembleTpl]] = Operation(
    id="scm.assemble_tpl.get",
    method="GET",
    path="/jdy/v2/scm/assemble_tpl_detail",
    title="组装拆卸模板详情",
    result=AssembleTpl,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
