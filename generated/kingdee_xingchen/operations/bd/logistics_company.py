# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""物流公司"""

from __future__ import annotations

from typing import Final

from ...models.bd.logistics_company import LogisticsCompany, LogisticsCompanyInput
from ...models.common import NumberedItemPage, SaveReply
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[NumberedItemPage]] = Operation(
    id="bd.logistics_company.list",
    method="GET",
    path="/jdy/v2/bd/logistics_company",
    title="物流公司列表",
    result=NumberedItemPage,
    params=(
        Param("create_end_time", "create_end_time", EpochMillis),
        Param("create_start_time", "create_start_time", EpochMillis),
        Param("enable", "enable", int),
        Param("modify_end_time", "modify_end_time", EpochMillis),
        Param("modify_start_time", "modify_start_time", EpochMillis),
        Param("search", "search"),
        Param("un_page", "un_page"),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

SAVE: Final[Operation[SaveReply]] = Operation(
    id="bd.logistics_company.save",
    method="POST",
    path="/jdy/v2/bd/logistics_company",
    title="物流公司保存",
    result=SaveReply,
    body=Body(LogisticsCompanyInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[LogisticsCompany]] = Operation(
    id="bd.logistics_company.get",
    method="GET",
    path="/jdy/v2/bd/logistics_company_detail",
    title="物流公司详情",
    result=LogisticsCompany,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
