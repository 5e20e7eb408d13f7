# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""科目余额表"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.fi import account_balance_report as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    from typing import Literal

    from ...models.fi.account_balance_report import (
        AccountBalanceReportPage,
        AccountBalanceReportRow,
    )
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions
    from ...runtime.values import OpenInt


class AsyncAccountBalanceReportResource(AsyncResource):
    """科目余额表"""

    async def list(
        self,
        *,
        end_period: str,
        start_period: str,
        currency_id: str | None = None,
        search: str | None = None,
        show_expand_item: OpenInt[Literal[1, 0]] | None = None,
        show_sum_acct_type: OpenInt[Literal[1, 0]] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AccountBalanceReportPage:
        """科目余额表.

        Without page_size everything comes at once; a page past the end repeats the last one.

        Args:
            end_period: 结束年度期间; e.g. 202405. Required.
            start_period: 开始年度期间; e.g. 202401. Required.
            currency_id: 币别id，0 综合本位币，-1 所有币别; e.g. 1.
            search: 模糊搜索; e.g. 苹果.
            show_expand_item: 显示辅助核算; 1 显示, 0 不显示.
            show_sum_acct_type: 显示科目类别合计; 1 显示, 0 不显示.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `AccountBalanceReportPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/账簿 1.0.10, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "end_period": end_period,
                "start_period": start_period,
                "currency_id": currency_id,
                "search": search,
                "show_expand_item": show_expand_item,
                "show_sum_acct_type": show_sum_acct_type,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        end_period: str,
        start_period: str,
        currency_id: str | None = None,
        search: str | None = None,
        show_expand_item: OpenInt[Literal[1, 0]] | None = None,
        show_sum_acct_type: OpenInt[Literal[1, 0]] | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[AccountBalanceReportRow]:
        """科目余额表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `AccountBalanceReportRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "end_period": end_period,
                "start_period": start_period,
                "currency_id": currency_id,
                "search": search,
                "show_expand_item": show_expand_item,
                "show_sum_acct_type": show_sum_acct_type,
                "page_size": page_size,
            },
            options=options,
        )
