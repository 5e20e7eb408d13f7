# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""会员"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ...models.ls.member import Member, MemberInput, MemberPage, MemberSaveReply
from ...runtime.operation import Body, Operation, Paging, Param

LIST: Final[Operation[MemberPage]] = Operation(
    id="ls.member.list",
    method="GET",
    path="/jdy/v2/ls/member",
    title="会员列表",
    result=MemberPage,
    params=(
        Param("enable", "enable", int),
        Param("end_modified", "end_modified", dt.date),
        Param("id", "id"),
        Param("level_id", "level_id"),
        Param("name", "name"),
        Param("number", "number"),
        Param("shop_id", "shop_id"),
        Param("start_modified", "start_modified", dt.date),
        Param("page", "page", int, required=True),
        Param("page_size", "page_size", int, required=True),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page", "page_size", "rows", "total_page"),
    idempotent=True,
)

SAVE: Final[Operation[MemberSaveReply]] = Operation(
    id="ls.member.save",
    method="POST",
    path="/jdy/v2/ls/member",
    title="会员保存",
    result=MemberSaveReply,
    body=Body(MemberInput),
    payload="data",
    security=("signature", "app-token"),
)

GET: Final[Operation[Member]] = Operation(
    id="ls.member.get",
    method="GET",
    path="/jdy/v2/ls/member_detail",
    title="会员详情",
    result=Member,
    params=(
        Param("id", "id", required=True),
        Param("mobile", "mobile"),
    ),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
)
