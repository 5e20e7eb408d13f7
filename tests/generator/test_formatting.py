"""What is taken for formatted is what black would write."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.formatting import LINE_LENGTH, Formatter, format_text
from generator.render import Rendered, Renderer

from .conftest import read_model

# Long enough that lines come close to the limit, and pass it, on one side only.
words = st.integers(1, 44).map(lambda length: "w" * length)
kinds = st.sampled_from(
    [
        {"type": "string"},
        {"type": "array", "items": {"type": "string"}},
        {"enum": ["1", "22", "333"]},
    ]
)


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    """A document of one operation, whose names are of any length."""
    result = f"R{draw(words)}"
    row = {"type": "array", "items": {"$ref": "#/components/schemas/Row"}}
    page = {"type": "object", "properties": {"rows": row}}
    answer = {"application/json": {"schema": {"$ref": f"#/components/schemas/{result}"}}}
    paged = draw(st.booleans())
    names = draw(st.lists(words, unique=True, max_size=4))
    parameters = [{"name": f"a{n}", "in": "query", "schema": draw(kinds)} for n in names]
    if paged:
        parameters += [
            {"name": name, "in": "query", "schema": {"type": "integer"}}
            for name in ("page", "size")
        ]
    operation: dict[str, Any] = {
        "operationId": f"a.b.{draw(words)}",
        "parameters": parameters,
        "responses": {"200": {"description": "ok", "content": answer}},
    }
    if paged:
        operation["x-paging"] = {"page": "page", "size": "size", "items": "rows"}
    if draw(st.booleans()):
        operation["requestBody"] = {"content": answer, "required": draw(st.booleans())}
    return {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {"/a": {"post": operation}},
        "components": {"schemas": {result: page, "Row": {"type": "object", "properties": {}}}},
    }


@settings(max_examples=60, deadline=None)
@given(document=documents())
def test_a_file_like_another_is_laid_out_as_black_would(document: dict[str, Any]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        spec = Path(folder) / "openapi.json"
        spec.write_text(json.dumps(document), "utf-8")
        api = read_model(spec)
    formatter = Formatter()
    files = list(Renderer().files(api))
    for file in files:
        formatter.add(file)
    found = formatter.results()
    twins = [file for file in files if file.like]
    assert len(twins) == 3
    for file in twins:
        assert found[file.path] == format_text(file.text)


def test_a_line_that_became_too_long_is_broken() -> None:
    short = f"class A:\n    def f(self) -> {'x' * (LINE_LENGTH - 25)}:\n        pass\n"
    long = short.replace("def f", "async def f")
    assert format_text(short) == short
    assert format_text(long) != long
    formatter = Formatter()
    formatter.add(Rendered("sync.py", short))
    formatter.add(Rendered("async.py", long, "sync.py"))
    assert formatter.results() == {"sync.py": short, "async.py": format_text(long)}


def test_a_file_like_one_that_was_not_laid_out_is_formatted() -> None:
    formatter = Formatter()
    formatter.add(Rendered("sync.py", "a=1"))
    formatter.add(Rendered("async.py", "bb=1", "sync.py"))
    formatter.add(Rendered("alone.py", "cc=1", "elsewhere.py"))
    expected = {"sync.py": "a = 1\n", "async.py": "bb = 1\n", "alone.py": "cc = 1\n"}
    assert formatter.results() == expected
