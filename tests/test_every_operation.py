"""Every operation of the spec, called through both clients against the sandbox."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from importlib import resources
from typing import Any

import msgspec
import pytest

from kingdee_xingchen import Xingchen
from kingdee_xingchen.operations import OPERATION_IDS, find
from kingdee_xingchen.runtime.errors import BusinessError
from kingdee_xingchen.runtime.operation import Operation
from kingdee_xingchen.runtime.uploads import FilePart
from kingdee_xingchen.sandbox import Options, Sandbox
from kingdee_xingchen.sandbox.catalog import Operation as Described
from kingdee_xingchen.sandbox.examples import example

# What the examples point to is not there.
MISSED = (1030002000, 1030002003, 2016043010)
BUSINESS_IDS = [i for i in OPERATION_IDS if not i.startswith("app_management.")]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    """A gateway with sample data, without a socket."""
    with Sandbox(listen=False, options=Options(quota=0, token_limit=0)) as sandbox:
        sandbox.gateway.snapshot()
        yield sandbox


@pytest.fixture(scope="module")
def xc(sandbox: Sandbox) -> Iterator[Xingchen]:
    with sandbox.client(quota=None) as xc:
        yield xc


def described(sandbox: Sandbox, operation_id: str) -> Described:
    return next(item for item in sandbox.gateway.catalog.all() if item.id == operation_id)


def arguments(operation: Operation[Any], item: Described) -> tuple[dict[str, Any], Any]:
    """The required parameters and a body, made of the spec's examples."""
    params = {p.name: example(p.schema) for p in item.parameters if p.required}
    body: Any = example(item.body, request=True) if item.body is not None else None
    if operation.body is not None and operation.body.media == "multipart/form-data":
        body = {key: FilePart(b"data", "file.txt") for key in body}
    return params, exact(body)


def exact(value: Any) -> Any:
    """The floats of a JSON example as the decimals that they are written as."""
    if isinstance(value, dict):
        return {key: exact(item) for key, item in value.items()}
    if isinstance(value, list):
        return [exact(item) for item in value]
    return Decimal(str(value)) if isinstance(value, float) else value


def wire(value: Any) -> bytes:
    """JSON with every digit of a Decimal."""
    return msgspec.json.Encoder(decimal_format="number").encode(value)


def is_typed(operation: Operation[Any], result: Any) -> bool:
    """Whether msgspec finds every value of the expected type."""
    if operation.result is None or operation.result is Any:
        return True
    origin = getattr(operation.result, "__origin__", operation.result)
    return isinstance(result, origin)


def test_the_spec_is_whole() -> None:
    bundle = json.loads(resources.files("kingdee_xingchen").joinpath("openapi.json").read_bytes())
    found = {o["operationId"] for item in bundle["paths"].values() for o in item.values()}
    assert len(OPERATION_IDS) == 403
    assert set(OPERATION_IDS) == found
    assert len([i for i in OPERATION_IDS if find(i).undocumented]) == 26


@pytest.mark.parametrize("operation_id", OPERATION_IDS)
def test_examples_become_typed_results(sandbox: Sandbox, xc: Xingchen, operation_id: str) -> None:
    """An answer built from the examples is decoded without drift, and nothing of it is lost."""
    operation = find(operation_id)
    item = described(sandbox, operation_id)
    answer = example(item.answer)
    if "errcode" in answer:
        answer["errcode"] = 0
    result = xc.decode(operation_id, wire(answer))
    assert is_typed(operation, result)
    if operation.payload is None or not isinstance(result, msgspec.Struct):
        return
    sent = answer.get(operation.payload)
    for name in result.__struct_encode_fields__:
        field = result.__struct_fields__[result.__struct_encode_fields__.index(name)]
        value = getattr(result, field)
        assert (sent.get(name) in (None, [], {})) == (value in (None, [], {})), name
        if isinstance(sent.get(name), Decimal | str) and isinstance(value, Decimal):
            assert value == Decimal(sent[name])


@pytest.mark.parametrize("operation_id", BUSINESS_IDS)
def test_called_through_the_client(sandbox: Sandbox, xc: Xingchen, operation_id: str) -> None:
    """The examples are accepted as arguments; what they point to need not exist."""
    operation = find(operation_id)
    params, body = arguments(operation, described(sandbox, operation_id))
    sandbox.gateway.restore()
    try:
        result = xc.call(operation_id, params=params, body=body)
    except BusinessError as error:
        if error.errcode not in MISSED:
            raise
        return
    assert is_typed(operation, result)


@pytest.mark.parametrize("operation_id", BUSINESS_IDS[::20])
async def test_called_through_the_async_client(sandbox: Sandbox, operation_id: str) -> None:
    operation = find(operation_id)
    params, body = arguments(operation, described(sandbox, operation_id))
    sandbox.gateway.restore()
    async with sandbox.async_client(quota=None) as xc:
        try:
            result = await xc.call(operation_id, params=params, body=body)
        except BusinessError as error:
            if error.errcode not in MISSED:
                raise
            return
    assert is_typed(operation, result)
