# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""科目"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.fi import account as ops
from ...resources._mixins import AuditMixin, DeleteMixin, InvalidMixin, UnauditMixin, ValidMixin

if TYPE_CHECKING:
    from ...models.fi.account import Account, AccountPage, AccountSave
    from ...models.fi.shared import SaveReplies
    from ...runtime.options import RequestOptions


class AccountResource(
    AuditMixin,
    UnauditMixin,
    DeleteMixin,
    InvalidMixin,
    ValidMixin,
):
    """科目"""

    _entity = "bd_account"

    def list(
        self,
        *,
        enable: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> AccountPage:
        """科目列表.

        Args:
            enable: 状态; e.g. 1.
            search: 模糊搜索; e.g. 苹果.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `AccountPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 基础资料/财务资料/科目 1.0.7, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "enable": enable,
                "search": search,
            },
            options=options,
        )

    def save(
        self,
        body: AccountSave,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReplies:
        """科目保存.

        Args:
            body: what to send, a `AccountSave`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReplies`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 基础资料/财务资料/科目 1.0.15, https://open.jdy.com/#/files/api
        """
        return self._call(ops.SAVE, {}, body=body, options=options)

    def get(
        self,
        *,
        id: str | None = None,
        number: str | None = None,
        options: RequestOptions | None = None,
    ) -> Account:
        """科目详情.

        Args:
            id: id; e.g. 838301774942061568.
            number: 编码; e.g. 001.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `Account`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 基础资料/财务资料/科目 1.0.7, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.GET,
            {
                "id": id,
                "number": number,
            },
            options=options,
        )
