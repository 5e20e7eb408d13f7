# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from ...runtime.model import Input, Model


class OutsideMessageReply(Model, kw_only=True):
    """第三方消息结果."""

    data: str | None = None
    """执行成功描述; e.g. 20240520093000001."""
    message: str | None = None
    """失败原因; e.g. 成功."""
    success: bool | None = None
    """是否执行成功."""


class OutsideMessage(Input, kw_only=True):
    """第三方消息."""

    channel: list[str]
    """推送渠道."""
    content: str
    """消息内容; e.g. 满100减10."""
    receivers: list[str]
    """消息接收人."""
    title: str
    """消息标题; e.g. 库存提醒."""
