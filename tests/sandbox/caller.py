"""A caller that signs as the documentation says, and lets a test spoil any part of it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, NamedTuple

from kingdee_xingchen.runtime import signing
from kingdee_xingchen.sandbox import Gateway, HttpRequest

TOKEN = "/jdyconnector/app_management/kingdee_auth_token"
AUTHORIZE = "/jdyconnector/app_management/push_app_authorize"
CUSTOMER = "/jdy/v2/bd/customer"
ORDER = "/jdy/v2/scm/sal_order"
OPERATE = "/jdy/v2/sys/common_operate"


class FakeClock:
    """Time that stands still until a test moves it."""

    def __init__(self, now: float = 1_795_000_000.0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


class Answer(NamedTuple):
    status: int
    headers: Mapping[str, str]
    json: Any
    text: str

    @property
    def errcode(self) -> Any:
        return self.json["errcode"]

    @property
    def data(self) -> Any:
        assert self.json["errcode"] == 0, self.json
        return self.json["data"]


class Caller:
    """Calls a gateway core without sockets."""

    def __init__(self, gateway: Gateway, clock: FakeClock) -> None:
        self.gateway = gateway
        self.clock = clock
        self.token: str | None = None

    def call(
        self,
        method: str,
        path: str,
        query: Iterable[tuple[str, str]] = (),
        body: Any = None,
        *,
        secret: str | None = None,
        signature: str | None = None,
        signed_query: str | None = None,
        headers: Mapping[str, str | None] | None = None,
        shift: float = 0,
    ) -> Answer:
        """One call. `headers` with `None` leave that header out; `shift` moves the timestamp."""
        wire = signing.encode_query(query)
        stamp, nonce = str(int((self.clock() + shift) * 1000)), "1234567890"
        text = signing.canonical_string(
            method, path, wire if signed_query is None else signed_query, nonce, stamp
        )
        sent: dict[str, str | None] = {
            "Content-Type": "application/json",
            "X-Api-ClientID": self.gateway.accounts.client_id,
            "X-Api-Auth-Version": "2.0",
            "X-Api-TimeStamp": stamp,
            "X-Api-Nonce": nonce,
            "X-Api-SignHeaders": "X-Api-Nonce,X-Api-TimeStamp",
            "X-Api-Signature": signature
            or signing.sign(secret or self.gateway.accounts.client_secret, text),
            "app-token": self.token,
            **(headers or {}),
        }
        data = body if isinstance(body, bytes) else b""
        if body is not None and not isinstance(body, bytes):
            data = json.dumps(body, ensure_ascii=False).encode()
        target = f"{path}?{wire}" if wire else path
        kept = {name: value for name, value in sent.items() if value is not None}
        answer = self.gateway.handle(HttpRequest(method, target, kept, data))
        shown = answer.body.decode()
        value = json.loads(shown, parse_float=Decimal) if shown[:1] in ("{", "[") else None
        return Answer(answer.status, answer.headers, value, shown)

    def login(self) -> Caller:
        """Fetch an app token for the calls to come."""
        accounts = self.gateway.accounts
        signature = signing.app_signature(accounts.app_key, accounts.app_secret)
        query = [("app_key", accounts.app_key), ("app_signature", signature)]
        self.token = self.call("GET", TOKEN, query).data["app-token"]
        return self

    def get(self, path: str, **query: Any) -> Answer:
        pairs = []
        for name, value in query.items():
            values = value if isinstance(value, list) else [value]
            pairs += [(name, str(item)) for item in values]
        return self.call("GET", path, pairs)

    def post(self, path: str, body: Any) -> Answer:
        return self.call("POST", path, body=body)

    def goods(self) -> dict[str, str]:
        """The ids of some goods and its unit, straight from the store."""
        found = self.gateway.store.query(
            "SELECT id, json_extract(body, '$.base_unit_id') FROM doc WHERE kind = 'bd.material' "
            "ORDER BY row LIMIT 1"
        )
        return {"material_id": found[0][0], "unit_id": found[0][1]}

    def order(self, **fields: Any) -> dict[str, Any]:
        """A body for a sales order that is accepted."""
        customer = self.get(CUSTOMER, page_size=1).data["rows"][0]["id"]
        line = {**self.goods(), "qty": 3, "price": 12.5, "cess": "13"}
        return {
            "bill_date": "2026-11-20",
            "customer_id": customer,
            "material_entity": [line],
            **fields,
        }
