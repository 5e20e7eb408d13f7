# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""供应商"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.bd import supplier as ops
from ...resources._mixins import AuditMixin, DeleteMixin, InvalidMixin, UnauditMixin, ValidMixin

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ...models.bd.supplier import Supplier, SupplierInput, SupplierPage, SupplierRow
    from ...models.common import SaveReply
    from ...runtime.options import RequestOptions
    from ...runtime.paging import PageIterator
    from ...runtime.values import EpochMillis, OpenInt


class SupplierResource(
    AuditMixin,
    UnauditMixin,
    DeleteMixin,
    InvalidMixin,
    ValidMixin,
):
    """供应商"""

    _entity = "bd_supplier"

    def list(
        self,
        *,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        enable: OpenInt[Literal[1, 0, -1]] | None = None,
        group: Sequence[str] | None = None,
        is_data_perm: bool | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        search: str | None = None,
        show_contact_detail: bool | None = None,
        show_debt: bool | None = None,
        un_page: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> SupplierPage:
        """供应商列表.

        Args:
            create_end_time: 创建时间止; a point in time.
            create_start_time: 创建时间起; a point in time.
            enable: 状态; 1 启用, 0 禁用, -1 不限.
            group: 供应商分类id.
            is_data_perm: 是否添加数据权限校验.
            modify_end_time: 修改时间止; a point in time.
            modify_start_time: 修改时间起; a point in time.
            search: 模糊搜索; e.g. 苹果.
            show_contact_detail: 是否显示客户联系人信息.
            show_debt: 是否显示客户欠款.
            un_page: 是否不分页; e.g. 1.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `SupplierPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 基础资料/业务资料/供应商 1.0.13, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "enable": enable,
                "group": group,
                "is_data_perm": is_data_perm,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "search": search,
                "show_contact_detail": show_contact_detail,
                "show_debt": show_debt,
                "un_page": un_page,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        enable: OpenInt[Literal[1, 0, -1]] | None = None,
        group: Sequence[str] | None = None,
        is_data_perm: bool | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        search: str | None = None,
        show_contact_detail: bool | None = None,
        show_debt: bool | None = None,
        un_page: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PageIterator[SupplierRow]:
        """供应商列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `SupplierRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "enable": enable,
                "group": group,
                "is_data_perm": is_data_perm,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "search": search,
                "show_contact_detail": show_contact_detail,
                "show_debt": show_debt,
                "un_page": un_page,
                "page_size": page_size,
            },
            options=options,
        )

    def save(
        self,
        body: SupplierInput,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """供应商保存.

        Args:
            body: what to send, a `SupplierInput`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 基础资料/业务资料/供应商 1.0.12, https://open.jdy.com/#/files/api
        """
        return self._call(ops.SAVE, {}, body=body, options=options)

    def get(
        self,
        *,
        id: str | None = None,
        number: str | None = None,
        options: RequestOptions | None = None,
    ) -> Supplier:
        """供应商详情.

        Args:
            id: id; e.g. 838301774942061568.
            number: 编码; e.g. 001.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `Supplier`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 基础资料/业务资料/供应商 1.0.14, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.GET,
            {
                "id": id,
                "number": number,
            },
            options=options,
        )
