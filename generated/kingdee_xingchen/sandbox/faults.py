"""Faults on demand: what can go wrong between a caller and the gateway."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from fnmatch import fnmatchcase
from typing import Any

from .errors import BusinessError, GatewayError, PlainError, Refusal
from .limits import throttled
from .options import Options
from .wire import HttpResponse, from_json, to_json

KINDS = {
    "latency": "the answer comes `seconds` late",
    "reset": "the connection is reset; the request was carried out, or not with `before=true`",
    "truncate": "half of the body, then the connection ends; `before` as for reset",
    "throttle": "the answer of a quota that is used up",
    "error": "a gateway failure with `errcode` (HTTP 519), or with `status` 500 to 504",
    "html": "an HTML page of a proxy with `status` (502)",
    "expired-token": "the app token is refused as expired",
    "rotated-secret": "the app secret rotates and tokens die, before the request is looked at",
    "clock": "the gateway's clock is `seconds` ahead (behind when negative)",
    "dirty": "nulls, numbers as text and the reverse, unknown fields in the answer",
}
_HTML = (
    "<html>\r\n<head><title>{0}</title></head>\r\n<body>\r\n<center><h1>{0}</h1></center>\r\n"
    "<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n"
)
_REASONS = {500: "Internal Server Error", 502: "Bad Gateway", 503: "Service Unavailable"}


@dataclass(slots=True)
class Fault:
    """One fault.

    `operation` is a pattern over operation ids (`bd.*`). It hits `count` times (`None`: for ever),
    each matching call with `probability`. `seconds`, `status`, `errcode` and `before` are for the
    kinds that take them, see `KINDS`. Raises `ValueError` for an unknown kind.
    """

    kind: str
    operation: str = "*"
    count: int | None = None
    probability: float = 1.0
    seconds: float = 1.0
    status: int = 502
    errcode: int = 5000
    before: bool = False

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"unknown fault {self.kind!r}; there are {', '.join(KINDS)}")
        if not 0 <= self.probability <= 1:
            raise ValueError("probability lies between 0 and 1")
        if not 200 <= self.status <= 599:
            raise ValueError("status lies between 200 and 599")

    @classmethod
    def parse(cls, text: str) -> Fault:
        """Read `latency:seconds=2,operation=bd.*,probability=0.1`."""
        kind, _, rest = text.partition(":")
        values = {"kind": kind}
        for part in filter(None, rest.split(",")):
            name, _, value = part.partition("=")
            values[name] = value
        return cls.make(values)

    @classmethod
    def make(cls, values: Mapping[str, Any]) -> Fault:
        """From names and values of whatever JSON type; `ValueError` says what does not fit."""
        types = {item.name: str(item.type) for item in fields(cls)}
        made: dict[str, Any] = {}
        for name, value in values.items():
            if name not in types:
                raise ValueError(f"a fault has no {name!r}; it has {', '.join(types)}")
            made[name] = _convert(value, types[name], name)
        if "kind" not in made:
            raise ValueError("a fault needs a kind")
        return cls(**made)


def _convert(value: Any, kind: str, name: str) -> Any:
    try:
        if kind == "bool":
            return str(value).lower() in ("true", "1", "yes")
        if kind.startswith("int"):
            return None if value is None else int(value)
        return float(value) if kind == "float" else str(value)
    except (TypeError, ValueError):
        raise ValueError(f"{name} can not be {value!r}") from None


class Faults:
    """The faults that are set, and the chance by which they hit."""

    def __init__(self, options: Options) -> None:
        self._options = options
        self._random = random.Random(options.seed)
        self.active: list[Fault] = []

    def add(self, fault: Fault) -> None:
        self.active.append(fault)

    def clear(self) -> None:
        self.active.clear()

    def hits(self, operation: str) -> list[Fault]:
        """The faults that hit this call; their counts go down."""
        if not self.active:
            return []
        found = []
        for fault in list(self.active):
            if not fnmatchcase(operation, fault.operation):
                continue
            if fault.probability < 1 and self._random.random() >= fault.probability:
                continue
            found.append(fault)
            if fault.count is not None:
                fault.count -= 1
                if fault.count <= 0:
                    self.active.remove(fault)
        return found

    def refusal(self, fault: Fault) -> Refusal | None:
        """What a fault answers in place of the gateway, if it does."""
        match fault.kind:
            case "throttle":
                return throttled(self._options.throttle, "a fault that was asked for")
            case "expired-token":
                status = self._options.expired_status
                return BusinessError(1000202001, "JWT token has expired", status=status)
            case "html":
                return _page(fault.status)
            case "error" if fault.status != 502 or fault.errcode == 0:
                return _page(fault.status)
            case "error":
                return GatewayError(fault.errcode, ("Fault injected", "注入的故障"))
            case _:
                return None

    def spoil(self, response: HttpResponse) -> None:
        """Make the values of a JSON answer as dirty as they can be on the wire."""
        try:
            value = from_json(response.body)
        except ValueError:
            return
        if isinstance(value, dict) and isinstance(value.get("data"), dict):
            value["data"] = self._dirt(value["data"])
            response.body = to_json(value)

    def _dirt(self, value: Any) -> Any:
        if isinstance(value, dict):
            made = {name: self._dirt(item) for name, item in value.items()}
            made["x_unknown"] = {"added": ["by", "the", "sandbox"]}
            return made
        if isinstance(value, list):
            return [self._dirt(item) for item in value] or None
        if isinstance(value, bool):
            return self._random.choice((int(value), str(value).lower(), value))
        if isinstance(value, str):
            if value == "":
                return None
            if re.fullmatch(r"-?(0|[1-9][0-9]{0,8})(\.[0-9]{1,6})?", value):
                return self._random.choice((from_json(value), value))
            return value
        return self._random.choice((str(value), value)) if value is not None else None


def _page(status: int) -> PlainError:
    title = f"{status} {_REASONS.get(status, 'Gateway Time-out')}"
    return PlainError(status, _HTML.replace("{0}", title), html=True)
