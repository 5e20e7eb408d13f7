# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""明细账"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.fi import sub_ledger_report as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    from ...models.fi.sub_ledger_report import SubLedgerReportPage, SubLedgerReportRow
    from ...runtime.async_paging import AsyncPageIterator
    from ...runtime.options import RequestOptions


class AsyncSubLedgerReportResource(AsyncResource):
    """明细账"""

    async def list(
        self,
        *,
        account_id: str,
        end_period: str,
        start_period: str,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> SubLedgerReportPage:
        """明细账.

        Without page_size everything comes at once; a page past the end repeats the last one.

        Args:
            account_id: 科目id; e.g. 763585421905792869. Required.
            end_period: 结束年度期间; e.g. 202405. Required.
            start_period: 开始年度期间; e.g. 202401. Required.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `SubLedgerReportPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/账簿 1.0.11, https://open.jdy.com/#/files/api
        """
        return await self._call(
            ops.LIST,
            {
                "account_id": account_id,
                "end_period": end_period,
                "start_period": start_period,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        account_id: str,
        end_period: str,
        start_period: str,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageIterator[SubLedgerReportRow]:
        """明细账, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `SubLedgerReportRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "account_id": account_id,
                "end_period": end_period,
                "start_period": start_period,
                "page_size": page_size,
            },
            options=options,
        )
