# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""核算项目明细账"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.fi import assistdetail_report as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    from ...models.fi.assistdetail_report import (
        AssistDetailReportPage,
        AssistDetailReportQuery,
        AssistDetailReportRow,
    )
    from ...runtime.options import RequestOptions
    from ...runtime.paging import PageIterator


class AssistdetailReportResource(Resource):
    """核算项目明细账"""

    def query(
        self,
        body: AssistDetailReportQuery,
        *,
        options: RequestOptions | None = None,
    ) -> AssistDetailReportPage:
        """核算项目明细账.

        Args:
            body: what to send, a `AssistDetailReportQuery`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `AssistDetailReportPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/账簿 1.0.3, https://open.jdy.com/#/files/api
        """
        return self._call(ops.QUERY, {}, body=body, options=options)

    def iterate_query(
        self,
        body: AssistDetailReportQuery,
        *,
        options: RequestOptions | None = None,
    ) -> PageIterator[AssistDetailReportRow]:
        """核算项目明细账, all pages one after the other.

        Takes the arguments of `query` without `page` and raises what it raises. Returns an
        iterator of `AssistDetailReportRow`; its `pages()` iterates page by page.
        """
        return self._iterate(ops.QUERY, {}, body=body, options=options)
