# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""国家行政区域"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.sys import country as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    from typing import Literal

    from ...models.sys.country import CountryPage
    from ...runtime.options import RequestOptions
    from ...runtime.values import OpenInt


class AsyncCountryResource(AsyncResource):
    """国家行政区域"""

    async def load(
        self,
        *,
        enable: OpenInt[Literal[1, 0]] | None = None,
        search: str | None = None,
        un_page: str | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> CountryPage:
        """国家行政区域查询.

        Args:
            enable: 可用状态; 1 可用, 0 禁用.
            search: 模糊搜索; e.g. 苹果.
            un_page: 是否不分页; e.g. 1.
            page: 当前页; e.g. 1.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `CountryPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 系统设置 1.0.8, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LOAD,
            {
                "enable": enable,
                "search": search,
                "un_page": un_page,
                "page": page,
            },
            options=options,
        )
