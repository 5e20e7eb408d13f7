# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""商品单位"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.bd import material_unit as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...models.bd.material_unit import MaterialUnit, MaterialUnitPage
    from ...runtime.options import RequestOptions
    from ...runtime.paging import PageIterator
    from ...runtime.values import EpochMillis


class MaterialUnitResource(Resource):
    """商品单位"""

    def list(
        self,
        *,
        material_id: Sequence[str],
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        search: str | None = None,
        un_page: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> MaterialUnitPage:
        """商品单位列表.

        Args:
            material_id: 商品id. Required.
            create_end_time: 创建时间止; a point in time.
            create_start_time: 创建时间起; a point in time.
            modify_end_time: 修改时间止; a point in time.
            modify_start_time: 修改时间起; a point in time.
            search: 模糊搜索; e.g. 苹果.
            un_page: 是否不分页; e.g. 1.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `MaterialUnitPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 基础资料/商品资料/计量单位 1.0.7, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "material_id": material_id,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "search": search,
                "un_page": un_page,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        material_id: Sequence[str],
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        search: str | None = None,
        un_page: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PageIterator[MaterialUnit]:
        """商品单位列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `MaterialUnit`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "material_id": material_id,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "search": search,
                "un_page": un_page,
                "page_size": page_size,
            },
            options=options,
        )

    def get(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> MaterialUnit:
        """商品单位详情.

        Args:
            id: id; e.g. 838301774942061568. Required.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `MaterialUnit`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 基础资料/商品资料/计量单位 1.0.8, https://open.jdy.com/#/files/api
        """
        return self._call(ops.GET, {"id": id}, options=options)
