"""Refusals: of the gateway (HTTP 519) and of the business code behind it (HTTP 200)."""

from __future__ import annotations

from collections.abc import Mapping

from .wire import HttpResponse, json_answer

# errcode -> (English, Chinese); 4002, 4006 and 5001 as observed, the others in their manner.
GATEWAY_TEXTS: dict[int, tuple[str, str]] = {
    4001: ("Unauthorized, X-Api-Auth-Version is not supported", "认证失败, 不支持的认证版本"),
    4002: ("Unauthorized, APP_ID is empty", "认证失败, 应用ID为空"),
    4003: ("Unauthorized, APP_ID is invalid", "认证失败, 应用ID无效"),
    4006: ("Unauthorized, X-Api-TimeStamp is invalid", "认证失败, X-Api-TimeStamp过期"),
    4007: ("Unauthorized, X-Api-SignHeaders is invalid", "认证失败, X-Api-SignHeaders无效"),
    4008: ("Unauthorized, X-Api-Signature is invalid", "认证失败, X-Api-Signature无效"),
    4009: ("Unauthorized, app-token is empty", "认证失败, app-token为空"),
    4010: ("Unauthorized, app-token is invalid", "认证失败, app-token无效"),
    4011: ("Unauthorized, app-token is expired", "认证失败, app-token过期"),
    4012: ("No permission to invoke the API", "没有调用该API的权限"),
    5000: ("Internal service fail", "服务内部错误"),
    5001: ("API not found", "请求的API不存在"),
    5002: ("Method not allowed", "请求方法不允许"),
    5003: ("API unavailable", "API不可用"),
    5004: ("API timeout", "API调用超时"),
    5006: ("Request fuse", "请求熔断"),
    5007: ("Request overload", "请求过载"),
}

REQUIRED = 1030002000
WRONG_TYPE = 1030002001
EXISTS = 1030002002
MISSING = 1030002003
IN_USE = 1030002004
TOO_MANY = 1030002005
WRONG_FORMAT = 1030002006
SYSTEM_ERROR = 2000002000
AUDITED = 2018023007
SOURCE_STATE = 2016043010


class Refusal(Exception):
    """A request that is answered with an error."""

    def __init__(self, errcode: int, *, explain: str | None = None) -> None:
        super().__init__(errcode)
        self.errcode = errcode
        self.explain = explain

    def response(self) -> HttpResponse:
        raise NotImplementedError

    def _headers(self) -> Mapping[str, str]:
        return {"X-Sandbox-Explain": header_text(self.explain)} if self.explain else {}


class GatewayError(Refusal):
    """Refused before business code: HTTP 519, texts in two languages with the gateway's marks."""

    def __init__(
        self,
        errcode: int,
        texts: tuple[str, str] | None = None,
        *,
        status: int = 519,
        explain: str | None = None,
    ) -> None:
        super().__init__(errcode, explain=explain)
        self.status = status
        self.texts = texts or GATEWAY_TEXTS[errcode]

    def response(self) -> HttpResponse:
        body = {
            "errcode": self.errcode,
            "description": f"{self.texts[0]}[GW]",
            "description_cn": f"{self.texts[1]}[网关]",
        }
        return json_answer(self.status, body, self._headers())


class PlainError(Refusal):
    """An answer that is no JSON: what a router or a proxy in front of the API says."""

    def __init__(self, status: int, text: str, *, html: bool = False, explain: str = "") -> None:
        super().__init__(status, explain=explain or None)
        self.status, self.text, self.html = status, text, html

    def response(self) -> HttpResponse:
        kind = "text/html" if self.html else "text/plain;charset=UTF-8"
        headers = {"Content-Type": kind, **self._headers()}
        return HttpResponse(self.status, self.text.encode(), headers)


class BusinessError(Refusal):
    """Refused by business code: HTTP 200 with an errcode over 0 (some codes use another status)."""

    def __init__(
        self, errcode: int, description: str, *, status: int = 200, explain: str | None = None
    ) -> None:
        super().__init__(errcode, explain=explain)
        self.description = description
        self.status = status

    def response(self) -> HttpResponse:
        body = {"errcode": self.errcode, "description": self.description}
        return json_answer(self.status, body, self._headers())


def header_text(text: str) -> str:
    """Text that may stand in a header: printable ASCII on one line, the rest as `\\uXXXX`."""
    flat = text.replace("\r", " ").replace("\n", " | ")
    return flat.encode("ascii", "backslashreplace").decode("ascii")
