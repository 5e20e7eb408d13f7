# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from typing import Literal

from msgspec import UNSET, UnsetType

from ...runtime.model import Input
from ...runtime.values import OpenStr


class BillPush(Input, kw_only=True):
    """单据下推."""

    id: str
    """源单id; e.g. 838301774942061568."""
    merge_push: bool | UnsetType = UNSET
    """是否合并下推."""
    source_bill: OpenStr[
        Literal[
            "pur_bill_order",
            "pur_bill_inbound",
            "sal_bill_order",
            "sal_bill_outbound",
            "inv_tfout_bill_outbound",
            "pur_bill_request",
            "sal_bill_entrust",
        ]
    ]
    """源单标识; pur_bill_order 采购订单, pur_bill_inbound 采购入库, sal_bill_order 销售订单, sal_bill_outbound
    销售出库, inv_tfout_bill_outbound 调拨出库单, pur_bill_request 采购申请单, sal_bill_entrust 委托代销单.
    """
    target_bill: OpenStr[
        Literal[
            "pur_bill_inbound",
            "ap_paybill",
            "sal_bill_outbound",
            "ar_creditbill",
            "inv_tfin_bill_inbound",
            "pur_bill_order",
            "sal_bill_entrust_rtn",
        ]
    ]
    """目标单标识; pur_bill_inbound 采购入库, ap_paybill 付款单, sal_bill_outbound 销售出库, ar_creditbill 收款单,
    inv_tfin_bill_inbound 调拨入库, pur_bill_order 采购订单, sal_bill_entrust_rtn 委托代销退货单.
    """
