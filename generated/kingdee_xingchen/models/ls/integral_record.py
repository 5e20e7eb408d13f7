# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import field

from ...models.common import Page
from ...runtime.model import Model
from ...runtime.values import LocalDateTime, StringDecimal


class IntegralRecordPage(Page, kw_only=True):
    """积分流水列表."""

    rows: list[IntegralRecordRow] = field(default_factory=list)
    """积分流水."""


class IntegralRecordRow(Model, kw_only=True):
    """积分流水列表行."""

    id: str
    """唯一记录标识id; e.g. 838301774942061568."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    integral: StringDecimal | None = None
    """结存积分; e.g. 500."""
    last_integral: StringDecimal | None = None
    """上存积分; e.g. 500."""
    member_id: str | None = None
    """会员id; e.g. 715062425922579551."""
    member_name: str | None = None
    """会员名称; e.g. 陈静."""
    modify_time: LocalDateTime | None = None
    """修改时间; China time."""
    occur: StringDecimal | None = None
    """当次积分; e.g. 20."""
    type_id: str | None = None
    """积分业务类型id; e.g. 001."""
    type_name: str | None = None
    """积分业务类型名称; e.g. 业务A."""
    type_number: str | None = None
    """积分业务类型编号; e.g. 001."""
