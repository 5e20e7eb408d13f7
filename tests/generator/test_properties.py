"""Small random documents: generated, imported, and values sent through the client and back."""

from __future__ import annotations

import importlib
import itertools
import json
import shutil
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.problems import SpecError
from generator.render import TEMPLATES, Renderer

from .conftest import read_model

_counter = itertools.count()

# Wire names of any script; what cannot be a name, or meets another, is refused and not of interest here.
wires = st.text("abcXYZ_-. 订单é1", min_size=1, max_size=8)
scalars: st.SearchStrategy[tuple[dict[str, Any], st.SearchStrategy[Any]]] = st.sampled_from(
    [
        ({"type": "string"}, st.text(max_size=8)),
        ({"type": "integer"}, st.integers(-(2**53), 2**53)),
        ({"type": "boolean"}, st.booleans()),
        ({"type": "number", "format": "decimal"}, st.decimals(-1000, 1000, places=2)),
        ({"type": "string", "format": "decimal"}, st.decimals(-1000, 1000, places=2)),
        ({"type": "string", "format": "date"}, st.dates()),
        ({"type": "string", "enum": ["a", "b'", '"']}, st.sampled_from(["a", "b'", '"', "new"])),
    ]
)
Kind = tuple[dict[str, Any], st.SearchStrategy[Any]]


def lists(kind: Kind) -> Kind:
    return {"type": "array", "items": kind[0]}, st.lists(kind[1], min_size=1, max_size=3)


def maps(kind: Kind) -> Kind:
    schema = {"type": "object", "additionalProperties": kind[0]}
    return schema, st.dictionaries(st.text(min_size=1, max_size=4), kind[1], min_size=1, max_size=2)


kinds = st.one_of(scalars, scalars.map(lists), scalars.map(maps))
members = st.dictionaries(wires, kinds, min_size=1, max_size=5)


def document(properties: dict[str, Kind], required: list[str]) -> dict[str, Any]:
    schema: dict[str, Any] = {
        "type": "object",
        "properties": {wire: kind[0] for wire, kind in properties.items()},
    }
    if required:
        schema["required"] = required
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
    operation = {
        "operationId": "a.b.save",
        "requestBody": {"required": True, "content": content},
        "responses": {"200": {"description": "ok", "content": content}},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {"/a": {"post": operation}},
        "components": {"schemas": {"Thing": schema}},
    }


@pytest.fixture(scope="module")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("packages")
    sys.path.insert(0, str(folder))
    return folder


def package(workshop: Path, spec: dict[str, Any]) -> str | None:
    """Write and import the package of a document; None when the document is refused."""
    name = f"made{next(_counter)}"
    path = workshop / f"{name}.json"
    path.write_text(json.dumps(spec), "utf-8")
    try:
        api = read_model(path)
    except SpecError as error:
        if {problem.rule for problem in error.problems} - {"name-invalid", "name-clash"}:
            raise
        return None
    shutil.copytree(TEMPLATES / "runtime", workshop / name / "runtime")
    for file, text in Renderer().render(api).items():
        target = workshop / name / file
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
    importlib.invalidate_caches()
    return name


@settings(max_examples=25)
@given(data=st.data(), properties=members)
def test_values_survive_the_way_there_and_back(
    workshop: Path, data: st.DataObject, properties: dict[str, Kind]
) -> None:
    required = data.draw(st.lists(st.sampled_from(sorted(properties)), unique=True, max_size=2))
    name = package(workshop, document(properties, required))
    if name is None:
        return
    find = importlib.import_module(f"{name}.operations").find
    writing = importlib.import_module(f"{name}.runtime.writing")
    client = importlib.import_module(name)
    operation = find("a.b.save")
    by_name = {
        field.name: data.draw(properties[field.encode_name][1], label=field.encode_name)
        for field in msgspec.structs.fields(operation.body.type)
    }
    sent, _ = writing.write_body(operation, operation.body.type(**by_name))
    wire = json.loads(sent, parse_float=Decimal)
    assert set(wire) == set(properties)
    with client.Xingchen(
        client.Credentials(client_id="1", client_secret="0" * 32, app_key="k", app_secret="s")
    ) as xc:
        found = xc.decode("a.b.save", sent)
    for attribute, value in by_name.items():
        assert getattr(found, attribute) == value
