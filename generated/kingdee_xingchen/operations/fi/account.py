# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""科目"""

from __future__ import annotations

from typing import Final

from ...models.fi.account import Account, AccountPage, AccountSave
from ...models.fi.shared import SaveReplies
from ...runtime.operation import Body, Operation, Param

LIST: Final[Operation[AccountPage]] = Operation(
    id="fi.account.list",
    method="GET",
    path="/jdy/v2/fi/account",
    title="科目列表",
    result=AccountPage,
    params=(
        Param("enable", "enable"),
        Param("search", "search"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)

SAVE: Final[Operation[SaveReplies]] = Operation(
    id="fi.account.save",
    method="POST",
    path="/jdy/v2/fi/account",
    title="科目保存",
    result=SaveReplies,
    body=Body(AccountSave),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[Account]] = Operation(
    id="fi.account.get",
    method="GET",
    path="/jdy/v2/fi/account_detail",
    title="科目详情",
    result=Account,
    params=(
        Param("id", "id"),
        Param("number", "number"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
