# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""国家行政区域"""

from __future__ import annotations

from typing import Final

from ...models.sys.country import CountryPage
from ...runtime.operation import Operation, Param

LOAD: Final[Operation[CountryPage]] = Operation(
    id="sys.country.load",
    method="GET",
    path="/jdy/v2/sys/country_load",
    title="国家行政区域查询",
    result=CountryPage,
    params=(
        Param("enable", "enable", int),
        Param("search", "search"),
        Param("un_page", "un_page"),
        Param("page", "page", int),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
