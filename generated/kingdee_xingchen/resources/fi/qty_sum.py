# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""数量金额总账"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.fi import qty_sum as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ...models.fi.qty_sum import QtySumPage, QtySumRow
    from ...runtime.options import RequestOptions
    from ...runtime.paging import PageIterator
    from ...runtime.values import OpenInt, OpenStr


class QtySumResource(Resource):
    """数量金额总账"""

    def list(
        self,
        *,
        end_period: str,
        start_period: str,
        account_id: Sequence[str] | None = None,
        currency_id: str | None = None,
        expend_all: OpenInt[Literal[1, 0]] | None = None,
        hide_balance_zero: OpenStr[Literal["1", "0"]] | None = None,
        hide_no_happen: OpenInt[Literal[1, 0]] | None = None,
        level_from: int | None = None,
        level_to: str | None = None,
        price_scale: str | None = None,
        qty_scale: str | None = None,
        show_expand_item: OpenInt[Literal[1, 0]] | None = None,
        show_only_leaf: OpenInt[Literal[1, 0]] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> QtySumPage:
        """数量金额总账.

        Without page_size everything comes at once; a page past the end repeats the last one.

        Args:
            end_period: 结束年度期间; e.g. 202405. Required.
            start_period: 开始年度期间; e.g. 202401. Required.
            account_id: 科目id.
            currency_id: 币别id，0 综合本位币，-1 所有币别; e.g. 1.
            expend_all: 展开所有级次; 1 展开, 0 不展开.
            hide_balance_zero: 余额为零不显示; 1 是, 0 否.
            hide_no_happen: 无发生额且余额为0不显示; 1 是, 0 否.
            level_from: 科目起始级次; e.g. 1.
            level_to: 科目结束级次; e.g. 3.
            price_scale: 单价精度; e.g. 4.
            qty_scale: 数量精度; e.g. 4.
            show_expand_item: 显示辅助核算; 1 显示, 0 不显示.
            show_only_leaf: 只显示最明细级; 1 是, 0 否.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `QtySumPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/账簿 1.0.12, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "end_period": end_period,
                "start_period": start_period,
                "account_id": account_id,
                "currency_id": currency_id,
                "expend_all": expend_all,
                "hide_balance_zero": hide_balance_zero,
                "hide_no_happen": hide_no_happen,
                "level_from": level_from,
                "level_to": level_to,
                "price_scale": price_scale,
                "qty_scale": qty_scale,
                "show_expand_item": show_expand_item,
                "show_only_leaf": show_only_leaf,
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
        account_id: Sequence[str] | None = None,
        currency_id: str | None = None,
        expend_all: OpenInt[Literal[1, 0]] | None = None,
        hide_balance_zero: OpenStr[Literal["1", "0"]] | None = None,
        hide_no_happen: OpenInt[Literal[1, 0]] | None = None,
        level_from: int | None = None,
        level_to: str | None = None,
        price_scale: str | None = None,
        qty_scale: str | None = None,
        show_expand_item: OpenInt[Literal[1, 0]] | None = None,
        show_only_leaf: OpenInt[Literal[1, 0]] | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PageIterator[QtySumRow]:
        """数量金额总账, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `QtySumRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "end_period": end_period,
                "start_period": start_period,
                "account_id": account_id,
                "currency_id": currency_id,
                "expend_all": expend_all,
                "hide_balance_zero": hide_balance_zero,
                "hide_no_happen": hide_no_happen,
                "level_from": level_from,
                "level_to": level_to,
                "price_scale": price_scale,
                "qty_scale": qty_scale,
                "show_expand_item": show_expand_item,
                "show_only_leaf": show_only_leaf,
                "page_size": page_size,
            },
            options=options,
        )
