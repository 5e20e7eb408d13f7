"""A clock that tests own, a transport that plays the gateway, and sample operations."""

from __future__ import annotations

import base64
import datetime as dt
import json
from collections.abc import Callable
from decimal import Decimal
from email.utils import format_datetime
from typing import Any, Literal
from urllib.parse import parse_qsl, urlsplit

from msgspec import field

from kingdee_xingchen.runtime import signing
from kingdee_xingchen.runtime.client import Client
from kingdee_xingchen.runtime.credentials import Credentials
from kingdee_xingchen.runtime.errors import UnknownOperationError
from kingdee_xingchen.runtime.model import Input, Model
from kingdee_xingchen.runtime.operation import Body, Operation, Paging, Param
from kingdee_xingchen.runtime.transport import (
    HttpRequest,
    HttpResponse,
    Timeouts,
    TransportError,
)
from kingdee_xingchen.runtime.values import (
    UNSET,
    EpochMillis,
    IntString,
    LocalDateTime,
    OpenStr,
    StringDecimal,
    UnsetType,
)

START = 1_700_000_000.0


class FakeClock:
    """Time that passes only when somebody sleeps."""

    def __init__(self, now: float = START) -> None:
        self.now = now
        self.sleeps: list[float] = []

    def time(self) -> float:
        return self.now

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.sleeps.append(seconds)
        self.now += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)


class Contact(Model):
    name: str
    mobile: str | None = None


class CustomerRow(Model):
    id: str
    number: str
    credit_limit: Decimal | None = None
    rate: StringDecimal | None = None
    enable: OpenStr[Literal["1", "0"]] | None = None
    level: int | None = None
    is_leaf: bool | None = None
    birthday: dt.date | None = None
    modify_time: LocalDateTime | None = None
    changed: EpochMillis | None = None
    unit_id: IntString | None = None
    contacts: list[Contact] = field(default_factory=list)
    custom_field: dict[str, str] = field(default_factory=dict)


class CustomerPage(Model):
    rows: list[CustomerRow] = field(default_factory=list)
    page: int | None = None
    total_page: int | None = None
    count: int | None = None


class LineInput(Input):
    material_id: str
    qty: StringDecimal
    price: Decimal | UnsetType = UNSET


class CustomerInput(Input):
    name: str
    number: str | UnsetType = UNSET
    rate: StringDecimal | UnsetType = UNSET
    credit_limit: Decimal | UnsetType = UNSET
    birthday: dt.date | UnsetType = UNSET
    modify_time: LocalDateTime | UnsetType = UNSET
    changed: EpochMillis | UnsetType = UNSET
    unit_id: IntString | UnsetType = UNSET
    is_leaf: bool | UnsetType = UNSET
    remark: str | UnsetType | None = UNSET
    lines: list[LineInput] | UnsetType = UNSET
    custom_field: dict[str, Any] | UnsetType = UNSET
    short_name: str | UnsetType = field(default=UNSET, name="shortName")


class SaveReply(Model):
    ids: list[str] = field(default_factory=list)


PATH = "/jdy/v2/bd/customer"
LIST: Operation[CustomerPage] = Operation(
    id="bd.customer.list",
    method="GET",
    path=PATH,
    title="客户列表",
    result=CustomerPage,
    params=(
        Param("search", "search"),
        Param("enable", "enable", int),
        Param("ids", "ids", str, array=True),
        Param("since", "modify_start_time", EpochMillis),
        Param("page", "page", int),
        Param("page_size", "page_size", int),
    ),
    payload="data",
    paging=Paging("page", "page_size", "rows", "total_page"),
)
SAVE: Operation[SaveReply] = Operation(
    id="bd.customer.save",
    method="POST",
    path=PATH,
    title="客户保存",
    result=SaveReply,
    body=Body(CustomerInput),
    payload="data",
)
OPERATIONS = {operation.id: operation for operation in (LIST, SAVE)}


def find(operation_id: str) -> Operation[Any]:
    if operation_id not in OPERATIONS:
        raise UnknownOperationError(f"there is no operation {operation_id!r}")
    return OPERATIONS[operation_id]


class SampleClient(Client):
    _find = staticmethod(find)


Handler = Callable[[HttpRequest], HttpResponse]


def answer(payload: Any, status: int = 200, headers: dict[str, str] | None = None) -> HttpResponse:
    body = payload if isinstance(payload, bytes) else json.dumps(payload).encode()
    kind = {"content-type": "application/json", "x-api-requestid": "trace-1"}
    return HttpResponse(status, {**kind, **(headers or {})}, body)


def ok(data: Any = None) -> HttpResponse:
    return answer({"errcode": 0, "description": "success", "data": {} if data is None else data})


def failed(errcode: int, status: int = 519, text: str = "refused", **headers: str) -> HttpResponse:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return answer({"errcode": errcode, "description": text}, status, named)


def http_date(seconds: float) -> str:
    return format_datetime(dt.datetime.fromtimestamp(seconds, dt.UTC), usegmt=True)


def jwt(number: int, issued: float, life: float = 86_400.0) -> str:
    def part(value: dict[str, Any]) -> str:
        return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")

    claims = {"iat": int(issued), "exp": int(issued + life), "n": number}
    return f"{part({'alg': 'HS256'})}.{part(claims)}.c2lnbmF0dXJl"


class Gateway:
    """Plays the gateway: gives tokens and authorizations, hands other calls to `script` in turn.

    An entry of `script` is a response, an exception, or a function; when it is used up, `default` answers.
    """

    def __init__(self, clock: FakeClock, *script: Any, default: Any = None) -> None:
        self.clock = clock
        self.script = list(script)
        self.default = default
        self.secret = "app-secret-of-today"
        self.domain = "https://tf.jdy.com"
        self.token_life = 86_400.0
        self.token_script: list[Any] = []
        self.tokens = 0
        self.authorizations = 0
        self.requests: list[HttpRequest] = []
        self.timeouts: list[Timeouts] = []
        self.closed = False

    @property
    def calls(self) -> list[HttpRequest]:
        return [request for request in self.requests if "/app_management/" not in request.url]

    def send(self, request: HttpRequest, timeouts: Timeouts) -> HttpResponse:
        self.requests.append(request)
        self.timeouts.append(timeouts)
        if "kingdee_auth_token" in request.url:
            return self._token(request)
        if "push_app_authorize" in request.url:
            return self._authorization()
        return self._play(self.script.pop(0) if self.script else self.default, request)

    def close(self) -> None:
        self.closed = True

    def _token(self, request: HttpRequest) -> HttpResponse:
        self.tokens += 1
        if self.token_script:
            return self._play(self.token_script.pop(0), request)
        query = dict(parse_qsl(urlsplit(request.url).query))
        if query["app_signature"] != signing.app_signature(query["app_key"], self.secret):
            return failed(1030002006, 200, "授权密钥校验失败，请获取最新密钥加密")
        token = jwt(self.tokens, self.clock.time(), self.token_life)
        return ok({"app-token": token, "uid": 1})

    def _authorization(self) -> HttpResponse:
        self.authorizations += 1
        entry = {
            "accountId": "77",
            "status": 1,
            "appKey": "app-key",
            "appSecret": self.secret,
            "domain": self.domain,
        }
        return answer({"code": 200, "msg": "ok", "data": [entry]})

    def _play(self, entry: Any, request: HttpRequest) -> HttpResponse:
        if isinstance(entry, BaseException):
            raise entry
        if entry is None:
            return ok()
        result = entry(request) if callable(entry) else entry
        assert isinstance(result, HttpResponse)
        return result


def broken(sent: bool = True) -> TransportError:
    return TransportError("reset", kind="broken" if sent else "connect", sent=sent)


def credentials(**changes: Any) -> Credentials:
    given: dict[str, Any] = {
        "client_id": "200001",
        "client_secret": "client-secret-0123456789",
        "app_key": "app-key",
        "app_secret": "app-secret-of-today",
        **changes,
    }
    return Credentials(**given)


def client(gateway: Gateway, who: Credentials | None = None, **settings: Any) -> SampleClient:
    return SampleClient(who or credentials(), transport=gateway, clock=gateway.clock, **settings)
