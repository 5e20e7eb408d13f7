# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""网络锁"""

from __future__ import annotations

from typing import Final

from ...models.sys.mutex import MutexOperation, MutexPage
from ...runtime.operation import Body, Operation, Paging, Param

LIST: Final[Operation[MutexPage]] = Operation(
    id="sys.mutex.list",
    method="GET",
    path="/jdy/v2/sys/mutex_list",
    title="查询网络锁",
    result=MutexPage,
    params=(
        Param("bill_type", "bill_type"),
        Param("ids", "ids", array=True),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

OPERATE: Final[Operation[None]] = Operation(
    id="sys.mutex.operate",
    method="POST",
    path="/jdy/v2/sys/mutex_operate",
    title="申请或释放网络锁",
    result=None,
    body=Body(MutexOperation),
    payload="data",
    security=("signature", "app-token"),
    undocumented=True,
)
