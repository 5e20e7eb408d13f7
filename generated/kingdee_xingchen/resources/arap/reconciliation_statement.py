# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""供应商/客户对账单"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.arap import reconciliation_statement as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Literal

    from ...models.arap.reconciliation_statement import ReconciliationStatementPage
    from ...runtime.options import RequestOptions
    from ...runtime.values import OpenStr


class ReconciliationStatementResource(Resource):
    """供应商/客户对账单"""

    def list(
        self,
        *,
        end_date: dt.date,
        start_date: dt.date,
        dept_ids: Sequence[str] | None = None,
        emp_ids: Sequence[str] | None = None,
        include_oth: bool | None = None,
        include_uncheck: bool | None = None,
        is_not_show_settle_bill: bool | None = None,
        is_not_show_total: bool | None = None,
        is_only_show_total: bool | None = None,
        is_show_ls: bool | None = None,
        is_show_settle_src_bill: bool | None = None,
        item_group_ids: Sequence[str] | None = None,
        item_ids: Sequence[str] | None = None,
        not_view_zero: bool | None = None,
        report_entity: OpenStr[Literal["ap_statementrpt", "ar_statementrpt"]] | None = None,
        options: RequestOptions | None = None,
    ) -> ReconciliationStatementPage:
        """供应商/客户对账单.

        Args:
            end_date: 结束日期; yyyy-MM-dd. Required.
            start_date: 开始日期; yyyy-MM-dd. Required.
            dept_ids: 部门id.
            emp_ids: 业务员id.
            include_oth: 是否包括其他应收.
            include_uncheck: 是否包括未审核.
            is_not_show_settle_bill: 是否不显示已完全核销单.
            is_not_show_total: 是否不显示小计行.
            is_only_show_total: 是否仅显示小计行.
            is_show_ls: 是否显示零售结存单.
            is_show_settle_src_bill: 是否不显示已完全核销单.
            item_group_ids: 客户/供应商 分类id.
            item_ids: 客户/供应商id.
            not_view_zero: 是否不显示余额为0.
            report_entity: 报表类型; ap_statementrpt 供应商对账单, ar_statementrpt 客户对账单.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `ReconciliationStatementPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 进销存云/往来报表 1.0.8, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "end_date": end_date,
                "start_date": start_date,
                "dept_ids": dept_ids,
                "emp_ids": emp_ids,
                "include_oth": include_oth,
                "include_uncheck": include_uncheck,
                "is_not_show_settle_bill": is_not_show_settle_bill,
                "is_not_show_total": is_not_show_total,
                "is_only_show_total": is_only_show_total,
                "is_show_ls": is_show_ls,
                "is_show_settle_src_bill": is_show_settle_src_bill,
                "item_group_ids": item_group_ids,
                "item_ids": item_ids,
                "not_view_zero": not_view_zero,
                "report_entity": report_entity,
            },
            options=options,
        )
