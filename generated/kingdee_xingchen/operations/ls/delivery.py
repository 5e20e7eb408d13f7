# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""发货单"""

from __future__ import annotations

from typing import Final

from ...models.common import SaveReply
from ...models.ls.delivery import (
    Delivery,
    DeliveryAudit,
    DeliveryFromOrderBill,
    DeliveryPage,
    DeliveryQuery,
    DeliveryReceive,
    DeliveryReceiveCancel,
)
from ...runtime.operation import Body, Operation, Paging, Param

LIST: Final[Operation[DeliveryPage]] = Operation(
    id="ls.delivery.list",
    method="GET",
    path="/jdy/v2/ls/delivery",
    title="发货单列表",
    result=DeliveryPage,
    params=(
        Param("request_material_flag", "request.material_flag", required=True),
        Param("request_store_id", "request.store_id", required=True),
        Param("request_bill_no", "request.bill_no"),
        Param("request_id", "request.id"),
        Param("request_source_number", "request.source_number"),
        Param("page_data_page", "page_data.page", int, required=True),
        Param("page_data_page_size", "page_data.page_size", int, required=True),
    ),
    payload="data",
    security=("signature", "app-token"),
    paging=Paging("page_data_page", "page_data_page_size", "rows", "total_page"),
    idempotent=True,
)

GET: Final[Operation[Delivery]] = Operation(
    id="ls.delivery.get",
    method="POST",
    path="/jdy/v2/ls/delivery_receive_detail",
    title="发货单详情",
    result=Delivery,
    body=Body(DeliveryQuery),
    payload="data",
    security=("signature", "app-token"),
    idempotent=True,
    undocumented=True,
)

AUDIT: Final[Operation[None]] = Operation(
    id="ls.delivery.audit",
    method="POST",
    path="/jdy/v2/ls/delivery/audit",
    title="审核发货单",
    result=None,
    body=Body(DeliveryAudit),
    payload="data",
    security=("signature", "app-token"),
    undocumented=True,
)

ORDER_BILL_TO_DELIVERY: Final[Operation[SaveReply]] = Operation(
    id="ls.delivery.order_bill_to_delivery",
    method="POST",
    path="/jdy/v2/ls/delivery/order_bill_to_delivery",
    title="要货单下推发货单",
    result=SaveReply,
    body=Body(DeliveryFromOrderBill),
    payload="data",
    security=("signature", "app-token"),
    undocumented=True,
)

RECEIVE: Final[Operation[None]] = Operation(
    id="ls.delivery.receive",
    method="POST",
    path="/jdy/v2/ls/delivery_receive",
    title="发货单收货",
    result=None,
    body=Body(DeliveryReceive),
    payload="data",
    security=("signature", "app-token"),
    undocumented=True,
)

RECEIVE_CANCEL: Final[Operation[None]] = Operation(
    id="ls.delivery.receive_cancel",
    method="POST",
    path="/jdy/v2/ls/delivery_receive_cancel",
    title="发货单取消收货",
    result=None,
    body=Body(DeliveryReceiveCancel),
    payload="data",
    security=("signature", "app-token"),
    undocumented=True,
)
