# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import UNSET, UnsetType

from ...runtime.model import Input, Model
from ...runtime.values import LocalDateTime, StringDecimal


class RefundSaveReply(Model, kw_only=True):
    """零售退款保存结果."""

    channel_refund_no: str | None = None
    """渠道退款订单号; e.g. P526518649216."""
    err: str | None = None
    """返回码; e.g. 支付失败，签名异常."""
    finish_time: LocalDateTime | None = None
    """退款完成时间; China time."""
    in_refund_no: str | None = None
    """内部退款订单号; e.g. 10028955."""
    mch_id: str | None = None
    """商户号id; e.g. 705829150282194461."""
    msg: str | None = None
    """返回信息; e.g. 成功."""
    refund_amount: StringDecimal | None = None
    """退款金额; e.g. 100.5."""
    refund_no: str | None = None
    """微信/支付宝退款订单号; e.g. R10029."""
    refund_status: str | None = None
    """退款状态; e.g. SUCCESS."""
    shop_id: str | None = None
    """门店号id; e.g. S0002."""
    trans_no: str | None = None
    """微信/支付宝退款单号; e.g. 20240520001."""


class Refund(Input, kw_only=True):
    """零售退款."""

    channel_order_no: str
    """渠道订单号; e.g. 001."""
    cmd: str
    """请求指令; e.g. pay.refund.query."""
    mch_id: str
    """商户号id; e.g. 705829150282194461."""
    order_no: str | UnsetType = UNSET
    """订单号; e.g. 10029."""
    refund_amount: StringDecimal | UnsetType = UNSET
    """退款金额; e.g. 5000."""
    refund_desc: str | UnsetType = UNSET
    """退款描述; e.g. 客户退货。发起部分退款。."""
    refund_no: str
    """退款订单号; e.g. 10029."""
    service_group_name: str
    """服务组名; e.g. 服务组名A."""
    shop_id: str | UnsetType = UNSET
    """门店号id; e.g. S0002."""
    sign_msg: str
    """签名; e.g. 0123456789abcdef0123456789abcdef."""
    terminal_ip: str
    """终端IP; e.g. 192.168.1.2."""
    terminal_no: str
    """终端编号; e.g. 0002."""
