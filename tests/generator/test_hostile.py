"""Hostile documents: every position that reaches a file, times payloads that try to get out of it."""

from __future__ import annotations

import ast
import copy
import json
import re
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.output import Package
from generator.pipeline import build
from generator.problems import SpecError
from generator.render import Renderer

from .conftest import read_model

CANARY = "__import__('canary')"
PAYLOADS = {
    "double quote": f'"+{CANARY}+"',
    "single quote": f"'+{CANARY}+'",
    "triple quote": f'"""\n{CANARY}\n"""',
    "triple single": f"'''\n{CANARY}\n'''",
    "newline": f"a\n{CANARY}\n",
    "carriage return": f"a\r{CANARY}\r",
    "line separators": f"a\x0b{CANARY}\x0c{CANARY}\x85{CANARY}\u2028{CANARY}",
    "backslash": f'\\"+{CANARY}#\\',
    "backslash end": "a\\",
    "named escape": "\\N{",
    "braces": "{" + CANARY + "}{x.__class__}%s{0}",
    "nul": f"a\x00{CANARY}",
    "comment": f"# {CANARY}",
    "template": "{{ " + CANARY + " }}{% raw %}{# #}",
    "parent path": "../../../planted",
    "absolute path": "/tmp/planted",
    "windows path": "..\\..\\planted",
    "dunder": "__class__",
    "keyword": "class",
    "import star": f"x import *;{CANARY}",
    "look-alike": "ｉｍｐｏｒｔ ﬁle ªb",
    "bidirectional": f"a\u202e{CANARY}\u2066",
    "marks of a template": f"\ue000\ue001{CANARY}\ue002\ue003\ue004\ue005",
    "surrogate": "\ud800",
    "empty": "",
    "space": " ",
    "very long": "x" * 20_000,
}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "t", "version": "1"},
    "servers": [{"url": "https://example.com"}],
    "security": [{"key": []}],
    "tags": [{"name": "a.b", "description": "d"}],
    "paths": {
        "/a/{id}": {
            "get": {
                "operationId": "a.b.list",
                "tags": ["tag"],
                "summary": "s",
                "description": "d",
                "externalDocs": {"url": "u", "description": "d"},
                "x-paging": {"page": "page", "size": "size", "items": "rows"},
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
                    {"name": "page", "in": "query", "schema": {"type": "integer"}},
                    {"name": "size", "in": "query", "schema": {"type": "integer"}},
                    {
                        "name": "q",
                        "in": "query",
                        "description": "d",
                        "schema": {"type": "string", "enum": ["v"], "examples": ["e"]},
                    },
                ],
                "responses": {
                    "200": {
                        "description": "d",
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/S"}}
                        },
                    }
                },
            },
            "post": {
                "operationId": "plain",
                "tags": ["other"],
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
                ],
                "requestBody": {
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/S"}}}
                },
                "responses": {
                    "200": {
                        "description": "d",
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/E"}}
                        },
                    }
                },
            },
        }
    },
    "components": {
        "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "h"}},
        "schemas": {
            "S": {
                "type": "object",
                "title": "t",
                "description": "d",
                "properties": {
                    "rows": {"type": "array", "items": {"$ref": "#/components/schemas/T"}},
                    "f": {"type": "string", "title": "t", "description": "d", "default": "d"},
                },
            },
            "E": {
                "type": "object",
                "x-payload": "data",
                "properties": {"data": {"type": "string"}},
            },
            "T": {
                "type": "object",
                "properties": {
                    "c": {"const": "v", "x-enumDescriptions": {"v": "m"}},
                    "e": {"type": "string", "format": "x", "x-enum": {"v": "m"}},
                    "o": {"type": "object", "properties": {"i": {"type": "string"}}},
                },
            },
        },
    },
}


def positions(node: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], bool]]:
    """Every string value and every key, as a path and whether it is a key."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield (*path, key), True
            yield from positions(value, (*path, key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from positions(value, (*path, index))
    elif isinstance(node, str):
        yield path, False


def planted(path: tuple[Any, ...], key: bool, payload: str) -> dict[str, Any]:
    document = copy.deepcopy(DOCUMENT)
    node: Any = document
    for step in path[:-1]:
        node = node[step]
    if key:
        node[payload] = node.pop(path[-1])
    else:
        node[path[-1]] = payload
    return document


def live(source: str) -> bool:
    """Whether the canary stands in a syntax tree as code."""
    tree = ast.parse(source)
    names = {n.id for n in ast.walk(tree) if isinstance(n, ast.Name)}
    names |= {n.attr for n in ast.walk(tree) if isinstance(n, ast.Attribute)}
    return bool(names & {"__import__", "__class__"}) or any(
        isinstance(n, ast.ImportFrom | ast.Import) and any(a.name == "canary" for a in n.names)
        for n in ast.walk(tree)
    )


@pytest.mark.parametrize("payload", PAYLOADS)
def test_inert_or_refused(payload: str, tmp_path: Path) -> None:
    spec = tmp_path / "openapi.yaml"
    inert = refused = 0
    renderer = Renderer()
    for path, key in positions(DOCUMENT):
        document = planted(path, key, PAYLOADS[payload])
        spec.write_text(json.dumps(document), "utf-8")
        try:
            api = read_model(spec)
        except SpecError:
            refused += 1
            continue
        inert += 1
        for file, source in renderer.render(api).items():
            assert re.fullmatch(r"(?:[^\W\d]\w*/)*[^\W\d]\w*\.py", file), (path, file)
            assert not live(source), (path, file)
    # A lone surrogate is no text in any encoding, so no document holds one.
    assert (inert > 20) != (payload == "surrogate")
    assert refused > 20


@pytest.mark.parametrize("payload", ["triple quote", "backslash", "braces", "nul", "template"])
def test_written_files_are_inert_too(payload: str, tmp_path: Path) -> None:
    document = copy.deepcopy(DOCUMENT)
    text = PAYLOADS[payload]
    for path, key in positions(DOCUMENT):
        if not key and path[-1] in ("title", "description", "summary", "url"):
            node: Any = document
            for step in path[:-1]:
                node = node[step]
            node[path[-1]] = text
    spec = tmp_path / "openapi.yaml"
    spec.write_text(json.dumps(document), "utf-8")
    package = Package(tmp_path / "out", "hostile")
    build(spec, package).write()
    for file in package.folder.glob("models/**/*.py"):
        assert not live(file.read_text("utf-8"))
    assert {p.name for p in tmp_path.iterdir()} == {"openapi.yaml", "out"}


@pytest.mark.parametrize(
    "ref",
    [
        "http://127.0.0.1:1/x.yaml#/a",
        "file:///etc/passwd",
        "../x.yaml#/a",
        "/etc/passwd",
        "#/components/schemas/Missing",
        "#/paths/~1a~1{id}/get",
        "x.yaml",
        "",
        "#",
        "#/",
    ],
)
def test_references_stay_inside(ref: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    document = copy.deepcopy(DOCUMENT)
    document["components"]["schemas"]["T"]["properties"]["c"] = {"$ref": ref}
    spec = tmp_path / "openapi.yaml"
    spec.write_text(json.dumps(document), "utf-8")

    def connect(*_: object) -> None:
        pytest.fail("a reference was fetched")

    monkeypatch.setattr(socket.socket, "connect", connect)
    with pytest.raises(SpecError) as caught:
        read_model(spec)
    assert not any("root:" in str(problem) for problem in caught.value.problems)


def test_a_schema_that_contains_itself(tmp_path: Path) -> None:
    document = copy.deepcopy(DOCUMENT)
    schemas = document["components"]["schemas"]
    schemas["Loop"] = {"$ref": "#/components/schemas/Loop"}
    schemas["All"] = {"allOf": [{"$ref": "#/components/schemas/All"}], "properties": {}}
    schemas["Deep"] = {"type": "array", "items": {"$ref": "#/components/schemas/Deep"}}
    schemas["T"]["properties"] |= {
        "loop": {"$ref": "#/components/schemas/Loop"},
        "deep": {"$ref": "#/components/schemas/Deep"},
    }
    spec = tmp_path / "openapi.yaml"
    spec.write_text(json.dumps(document), "utf-8")
    with pytest.raises(SpecError):
        read_model(spec)


def test_a_file_of_fifty_megabytes(tmp_path: Path) -> None:
    spec = tmp_path / "openapi.yaml"
    spec.write_text("a: " + "x" * 50_000_000, "utf-8")
    with pytest.raises(SpecError, match="file-too-large"):
        read_model(spec)
