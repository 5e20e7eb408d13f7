# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""配方"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.ls import formula as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    from ...models.common import SaveReply
    from ...models.ls.formula import FormulaPage, FormulaRow, FormulaSave
    from ...runtime.options import RequestOptions
    from ...runtime.paging import PageIterator
    from ...runtime.values import EpochMillis


class FormulaResource(Resource):
    """配方"""

    def list(
        self,
        *,
        data_create_end_time: EpochMillis | None = None,
        data_create_start_time: EpochMillis | None = None,
        data_modify_end_time: EpochMillis | None = None,
        data_modify_start_time: EpochMillis | None = None,
        data_name: str | None = None,
        data_page: int,
        data_page_size: int,
        options: RequestOptions | None = None,
    ) -> FormulaPage:
        """配方列表.

        Args:
            data_create_end_time: 创建时间-结束时间的时间戳; a point in time.
            data_create_start_time: 创建时间-开始时间的时间戳; a point in time.
            data_modify_end_time: 修改时间-结束时间的时间戳; a point in time.
            data_modify_start_time: 修改时间-开始时间的时间戳; a point in time.
            data_name: 门店名称; e.g. 名称.
            data_page: 当前页; e.g. 1. Required.
            data_page_size: 每页显示条数; e.g. 50. Required.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `FormulaPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 零售云/零售资料/配方管理 1.0.1, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "data_create_end_time": data_create_end_time,
                "data_create_start_time": data_create_start_time,
                "data_modify_end_time": data_modify_end_time,
                "data_modify_start_time": data_modify_start_time,
                "data_name": data_name,
                "data_page": data_page,
                "data_page_size": data_page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        data_create_end_time: EpochMillis | None = None,
        data_create_start_time: EpochMillis | None = None,
        data_modify_end_time: EpochMillis | None = None,
        data_modify_start_time: EpochMillis | None = None,
        data_name: str | None = None,
        data_page_size: int,
        options: RequestOptions | None = None,
    ) -> PageIterator[FormulaRow]:
        """配方列表, all pages one after the other.

        Takes the arguments of `list` without `data_page` and raises what it raises. Returns an
        iterator of `FormulaRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "data_create_end_time": data_create_end_time,
                "data_create_start_time": data_create_start_time,
                "data_modify_end_time": data_modify_end_time,
                "data_modify_start_time": data_modify_start_time,
                "data_name": data_name,
                "data_page_size": data_page_size,
            },
            options=options,
        )

    def save(
        self,
        body: FormulaSave,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """配方保存.

        Args:
            body: what to send, a `FormulaSave`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 零售云/零售资料/配方管理 1.0.1, https://open.jdy.com/#/files/api
        """
        return self._call(ops.SAVE, {}, body=body, options=options)
