# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""配方"""

from __future__ import annotations

from typing import Final

from ...models.common import SaveReply
from ...models.ls.formula import FormulaPage, FormulaSave
from ...runtime.operation import Body, Operation, Paging, Param
from ...runtime.values import EpochMillis

LIST: Final[Operation[FormulaPage]] = Operation(
    id="ls.formula.list",
    method="GET",
    path="/jdy/v2/ls/formula",
    title="配方列表",
    result=FormulaPage,
    params=(
        Param("data_create_end_time", "data.create_end_time", EpochMillis),
        Param("data_create_start_time", "data.create_start_time", EpochMillis),
        Param("data_modify_end_time", "data.modify_end_time", EpochMillis),
        Param("data_modify_start_time", "data.modify_start_time", EpochMillis),
        Param("data_name", "data.name"),
        Param("data_page", "data.page", int, required=True),
        Param("data_page_size", "data.page_size", int, required=True),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("data_page", "data_page_size", "rows", "total_page"),
    idempotent=True,
)

SAVE: Final[Operation[SaveReply]] = Operation(
    id="ls.formula.save",
    method="POST",
    path="/jdy/v2/ls/formula",
    title="配方保存",
    result=SaveReply,
    body=Body(FormulaSave),
    payload="data",
    security=("signature", "app-token"),
)
