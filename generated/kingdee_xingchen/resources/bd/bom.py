# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""BOM单"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.bd import bom as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    import datetime as dt

    from ...models.bd.bom import Bom, BomInput, BomPage, BomRow
    from ...models.common import NumberRef, NumberRefPage, SaveReply
    from ...runtime.options import RequestOptions
    from ...runtime.paging import PageIterator


class BomResource(Resource):
    """BOM单"""

    def list(
        self,
        *,
        end_date: dt.date,
        start_date: dt.date,
        begin_date: dt.date | None = None,
        expire_date: dt.date | None = None,
        search: str | None = None,
        un_page: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> BomPage:
        """BOM单列表.

        Args:
            end_date: 单据创建时间的结束日期; yyyy-MM-dd. Required.
            start_date: 单据创建时间的开始日期; yyyy-MM-dd. Required.
            begin_date: 单据最后修改时间; yyyy-MM-dd.
            expire_date: 单据最后修改时间; yyyy-MM-dd.
            search: 模糊搜索; e.g. 苹果.
            un_page: 是否不分页; e.g. 1.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `BomPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 基础资料/BOM单 1.0.8, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "end_date": end_date,
                "start_date": start_date,
                "begin_date": begin_date,
                "expire_date": expire_date,
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
        end_date: dt.date,
        start_date: dt.date,
        begin_date: dt.date | None = None,
        expire_date: dt.date | None = None,
        search: str | None = None,
        un_page: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PageIterator[BomRow]:
        """BOM单列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `BomRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "end_date": end_date,
                "start_date": start_date,
                "begin_date": begin_date,
                "expire_date": expire_date,
                "search": search,
                "un_page": un_page,
                "page_size": page_size,
            },
            options=options,
        )

    def save(
        self,
        body: BomInput,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """BOM单保存.

        Args:
            body: what to send, a `BomInput`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 基础资料/BOM单 1.0.14, https://open.jdy.com/#/files/api
        """
        return self._call(ops.SAVE, {}, body=body, options=options)

    def get(
        self,
        *,
        id: str | None = None,
        number: str | None = None,
        options: RequestOptions | None = None,
    ) -> Bom:
        """BOM单详情.

        Args:
            id: id; e.g. 838301774942061568.
            number: 编码; e.g. 001.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `Bom`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 基础资料/BOM单 1.0.10, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.GET,
            {
                "id": id,
                "number": number,
            },
            options=options,
        )

    def query(
        self,
        *,
        material_id: str,
        aux_prop_id: str | None = None,
        search: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> NumberRefPage:
        """产品查询BOM.

        Args:
            material_id: 产品id; e.g. 749211741245632884. Required.
            aux_prop_id: 辅助属性id; e.g. 722782579930516737.
            search: 模糊搜索; e.g. 苹果.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `NumberRefPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 基础资料/BOM单 1.0.1, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.QUERY,
            {
                "material_id": material_id,
                "aux_prop_id": aux_prop_id,
                "search": search,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate_query(
        self,
        *,
        material_id: str,
        aux_prop_id: str | None = None,
        search: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PageIterator[NumberRef]:
        """产品查询BOM, all pages one after the other.

        Takes the arguments of `query` without `page` and raises what it raises. Returns an
        iterator of `NumberRef`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.QUERY,
            {
                "material_id": material_id,
                "aux_prop_id": aux_prop_id,
                "search": search,
                "page_size": page_size,
            },
            options=options,
        )
