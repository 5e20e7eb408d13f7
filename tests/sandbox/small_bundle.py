"""A bundle of a few operations, in the form the generator writes, for tests of the core."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]


def _ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def _answer(data: Json) -> Json:
    schema = {"allOf": [_ref("Envelope"), {"properties": {"data": data}}]}
    return {"200": {"description": "ok", "content": {"application/json": {"schema": schema}}}}


def _body(name: str) -> Json:
    return {"required": True, "content": {"application/json": {"schema": _ref(name)}}}


def _query(name: str, kind: str = "string", **more: Any) -> Json:
    if kind == "array":
        return {"name": name, "in": "query", "schema": {"type": "array", "items": _text()}, **more}
    return {"name": name, "in": "query", "schema": {"type": kind}, **more}


def _text(title: str = "", **more: Any) -> Json:
    return {"type": "string", "title": title, **more}


def _decimal(kind: str = "number", title: str = "") -> Json:
    return {"type": kind, "format": "decimal", "title": title}


PAGING = {"page": "page", "size": "page_size", "items": "rows", "pages": "total_page", "max": 100}
SIGNED: list[dict[str, list[str]]] = [{"signature": []}]
STAMPS = [
    _query("modify_start_time"),
    _query("modify_end_time"),
    _query("page"),
    _query("page_size"),
]


def _operation(identity: str, summary: str, **more: Any) -> Json:
    return {
        "operationId": identity,
        "summary": summary,
        "tags": [identity.rpartition(".")[0]],
        **more,
    }


def _resource(identity: str, title: str, name: str, filters: list[Json]) -> tuple[Json, Json]:
    main = {
        "get": _operation(
            f"{identity}.list",
            f"{title}列表",
            parameters=[*filters, *STAMPS],
            responses=_answer(_ref(f"{name}Page")),
            **{"x-paging": PAGING},
        ),
        "post": _operation(
            f"{identity}.save",
            f"{title}保存",
            requestBody=_body(name),
            responses=_answer(_ref("SaveReply")),
        ),
    }
    detail = {
        "get": _operation(
            f"{identity}.get",
            f"{title}详情",
            parameters=[_query("id"), _query("number")],
            responses=_answer(_ref(name)),
        )
    }
    return main, detail


def _page(name: str) -> Json:
    return {
        "type": "object",
        "properties": {
            "page": {"type": "integer"},
            "page_size": {"type": "integer"},
            "total_page": {"type": "integer"},
            "count": _text(),
            "current_page_size": {"type": "integer"},
            "rows": {"type": "array", "items": _ref(name)},
        },
    }


def _schemas() -> Json:
    line = {
        "type": "object",
        "required": ["material_id", "unit_id", "qty", "price"],
        "properties": {
            "id": _text(),
            "material_id": _text("商品"),
            "material_number": _text("商品编码"),
            "material_name": _text("商品名称", readOnly=True),
            "material_model": _text("规格", readOnly=True),
            "unit_id": _text("单位"),
            "qty": _decimal(title="数量"),
            "price": _decimal(title="单价"),
            "cess": _decimal("string", "税率"),
            "discount": _decimal(title="折扣"),
            "amount": _decimal(title="金额"),
            "tax_amount": _decimal("string", "税额"),
            "all_amount": _decimal(title="价税合计"),
        },
    }
    stamp = {"type": "string", "format": "local-date-time", "readOnly": True}
    return {
        "Envelope": {
            "type": "object",
            "x-payload": "data",
            "required": ["errcode", "description"],
            "properties": {"errcode": {"type": "integer"}, "description": _text(), "data": {}},
        },
        "SaveReply": {
            "type": "object",
            "properties": {
                "ids": {"type": "array", "items": _text()},
                "id_number_map": {"type": "object", "additionalProperties": _text()},
            },
        },
        "CustomerPage": _page("CustomerRow"),
        "CustomerRow": {
            "type": "object",
            "required": ["id", "number", "name"],
            "properties": {
                "id": _text(),
                "number": _text(),
                "name": _text(),
                "group_name": _text("类别名称"),
                "enable": _text("状态", enum=["1", "0"]),
            },
        },
        "Customer": {
            "type": "object",
            "required": ["name"],
            "properties": {
                "id": _text(),
                "number": _text("编码"),
                "name": _text("名称", maxLength=40),
                "remark": _text("备注"),
                "group_id": _text("类别"),
                "group_number": _text("类别编码"),
                "group_name": _text("类别名称", readOnly=True),
                "rate": _text("税率"),
                "credit_limit": _decimal(title="信用额度"),
                "deduct": {"type": "boolean", "title": "是否抵扣"},
                "ignore_warn": {"type": "boolean", "writeOnly": True},
                "custom_field": {"type": "object", "additionalProperties": _text()},
                "create_time": stamp,
            },
        },
        "SalOrderPage": _page("SalOrderRow"),
        "SalOrderRow": {
            "type": "object",
            "required": ["id", "bill_no"],
            "properties": {
                "id": _text(),
                "bill_no": _text(),
                "bill_date": _text(format="date"),
                "bill_status": _text(enum=["C", "Z"]),
                "customer_name": _text(),
                "total_amount": _decimal("string"),
            },
        },
        "SalOrder": {
            "type": "object",
            "required": ["bill_date", "customer_id", "material_entity"],
            "properties": {
                "id": _text(),
                "bill_no": _text("单据编码"),
                "bill_date": _text("单据日期", format="date"),
                "bill_status": _text(enum=["C", "Z"], readOnly=True),
                "customer_id": _text("客户"),
                "customer_number": _text("客户编码"),
                "customer_name": _text("客户名称", readOnly=True),
                "operation_key": _text(writeOnly=True),
                "total_amount": _decimal("string"),
                "material_entity": {"type": "array", "items": line},
                "audit_time": stamp,
            },
        },
        "CommonOperation": {
            "type": "object",
            "required": ["entity_number", "operate_type"],
            "properties": {
                "entity_number": _text(),
                "ids": {"type": "array", "items": _text()},
                "numbers": {"type": "array", "items": _text()},
                "operate_type": _text(),
            },
        },
        "Note": {
            "type": "object",
            "properties": {"title": _text(examples=["例"]), "level": {"type": "integer"}},
        },
    }


def small_bundle() -> Json:
    """A fresh document; a test may change it."""
    customer, customer_detail = _resource(
        "bd.customer",
        "客户",
        "Customer",
        [_query("search"), _query("enable", "integer"), _query("group", "array")],
    )
    order, order_detail = _resource(
        "scm.sal_order",
        "销售订单",
        "SalOrder",
        [
            _query("bill_status"),
            _query("start_bill_date"),
            _query("end_bill_date"),
            _query("customer_name"),
            _query("customer_number"),
            _query("material_name"),
        ],
    )
    authorize = {
        "operationId": "app_management.push_app_authorize.push",
        "parameters": [_query("outerInstanceId", required=True)],
        "security": SIGNED,
        "responses": {"200": {"description": "ok"}},
    }
    token = {
        "operationId": "app_management.kingdee_auth_token.get",
        "parameters": [_query("app_key", required=True), _query("app_signature", required=True)],
        "security": SIGNED,
        "responses": _answer({"type": "object"}),
    }
    operate = _operation(
        "sys.common_operate.operate",
        "通用操作",
        requestBody=_body("CommonOperation"),
        responses=_answer(_ref("SaveReply")),
        **{"x-entity-methods": {"field": "entity_number", "methods": {}}},
    )
    journal = _operation(
        "fi.journal.read",
        "日记账",
        responses=_answer(_ref("Note")),
        **{"x-editions": ["professional", "flagship"]},
    )
    return {
        "openapi": "3.1.0",
        "info": {"title": "small", "version": "1"},
        "security": [{"signature": [], "app-token": []}],
        "tags": [
            {"name": "bd.customer", "description": "客户", "x-entity": "bd_customer"},
            {"name": "scm.sal_order", "description": "销售订单", "x-entity": "sal_bill_order"},
        ],
        "paths": {
            "/jdyconnector/app_management/push_app_authorize": {"post": authorize},
            "/jdyconnector/app_management/kingdee_auth_token": {"get": token},
            "/jdy/v2/bd/customer": customer,
            "/jdy/v2/bd/customer_detail": customer_detail,
            "/jdy/v2/scm/sal_order": order,
            "/jdy/v2/scm/sal_order_detail": order_detail,
            "/jdy/v2/sys/common_operate": {"post": operate},
            "/jdy/v2/fi/journal": {"get": journal},
        },
        "components": {"schemas": _schemas()},
    }
