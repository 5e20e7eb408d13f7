"""From the bytes of an answer to the typed result: one fast pass, and a lenient one when that refuses."""

from __future__ import annotations

import functools
from decimal import Decimal
from typing import Any, NamedTuple, TypeVar

import msgspec
from msgspec import UNSET

from .errors import ResponseDecodeError
from .lenient import build
from .operation import Operation
from .redaction import excerpt
from .shapes import shape_of
from .values import (
    EpochMillis,
    EpochMillisInt,
    IntString,
    LocalDateTime,
    parse_local,
    parse_millis,
)

T = TypeVar("T")

_HEAD = (
    "errcode",
    "description",
    "description_cn",
    "code",
    "msg",
    "message",
    "success",
    "errorCode",
)
_TREE = msgspec.json.Decoder(float_hook=Decimal)


class Verdict(NamedTuple):
    """What the envelope says. `code` is None on success."""

    code: int | str | None
    description: str | None = None


def decode_tree(body: bytes) -> Any:
    """Return an answer as plain JSON values, numbers with a point as Decimal.

    Raises ResponseDecodeError when it is not JSON.
    """
    try:
        return _TREE.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise ResponseDecodeError("the answer is not JSON", excerpt=excerpt(body)) from None


def decode(operation: Operation[T], body: bytes) -> tuple[Verdict, T]:
    """Decode an answer. Returns the envelope's verdict, and the result when it is a success.

    Dirty values never raise: they are mended, or kept as they came. Raises ResponseDecodeError when
    the body is not JSON at all. On a failure the second value means nothing.
    """
    try:
        verdict, result = _fast(operation, body)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return _slow(operation, body)
    if verdict.code is None and result is UNSET:
        return _slow(operation, body)
    return verdict, result


def judge_tree(tree: Any) -> Verdict:
    """Return the verdict of an answer's envelope, in any of the forms the API uses."""
    if not isinstance(tree, dict):
        return Verdict(None)
    return _judge(*(tree.get(name) for name in _HEAD))


def _fast(operation: Operation[T], body: bytes) -> tuple[Verdict, Any]:
    envelope, result = _decoders(operation.result, operation.payload)
    head = envelope.decode(body) if envelope else None
    verdict = _judge(*(getattr(head, name) for name in _HEAD)) if head else Verdict(None)
    if verdict.code is not None:
        return verdict, None
    if result is not None:
        return verdict, result.decode(body)
    return verdict, getattr(head, "payload", None)


def _slow(operation: Operation[T], body: bytes) -> tuple[Verdict, Any]:
    tree = decode_tree(body)
    verdict = judge_tree(tree)
    if verdict.code is not None:
        return verdict, None
    name = operation.payload
    if name is not None and isinstance(tree, dict):
        tree = tree.get(name)
    return verdict, build(shape_of(operation.result), tree)


@functools.cache
def _decoders(result: Any, payload: str | None) -> tuple[Any, Any]:
    """Return the envelope's decoder and, when the whole answer is the result, the result's own."""
    fields: list[tuple[str, Any, Any]] = [(name, Any, None) for name in _HEAD]
    own = None
    if payload is None:
        own = msgspec.json.Decoder(result, dec_hook=_hook, strict=False)
    elif result is not None:
        fields.append(("payload", result | msgspec.UnsetType if result is not Any else Any, UNSET))
    head = msgspec.defstruct("Envelope", fields, rename={"payload": payload} if payload else None)
    return msgspec.json.Decoder(head, dec_hook=_hook, strict=False), own


def _hook(kind: type, value: Any) -> Any:
    if kind is LocalDateTime and isinstance(value, str):
        return parse_local(value)
    if (kind is EpochMillis and isinstance(value, str | int)) or kind is EpochMillisInt:
        return parse_millis(value)
    if kind is IntString and isinstance(value, str | int):
        return str(value)
    raise ValueError("not of the documented type")


def _judge(
    errcode: Any,
    description: Any,
    description_cn: Any,
    code: Any,
    msg: Any,
    message: Any,
    success: Any,
    error_code: Any,
) -> Verdict:
    said = next((str(t) for t in (description, description_cn, msg, message) if t), None)
    if errcode is not None and errcode != "":
        return Verdict(None, said) if str(errcode) == "0" else Verdict(_number(errcode), said)
    if error_code is not None or success is not None:
        good = success in (True, 1, "true") or (success is None and error_code == "success")
        return Verdict(None, said) if good else Verdict(_number(error_code or "failed"), said)
    if code is not None:
        # push_app_authorize says 200, a raw gRPC status any code but 0
        return Verdict(None, said) if str(code) in ("0", "200") else Verdict(_number(code), said)
    return Verdict(None, said)


def _number(code: Any) -> int | str:
    text = str(code)
    return int(text) if text.lstrip("-").isdigit() else text
