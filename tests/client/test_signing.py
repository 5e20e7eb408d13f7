"""The signature, stage by stage, against the published vector and those of the official client."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kingdee_xingchen.runtime import signing

VECTORS = sorted(path for path in (Path(__file__).parent / "vectors").iterdir() if path.is_dir())


@pytest.fixture(params=VECTORS, ids=[path.name for path in VECTORS])
def vector(request: pytest.FixtureRequest) -> dict[str, Any]:
    folder: Path = request.param
    case: dict[str, Any] = json.loads((folder / "params.json").read_text())
    for stage in ("strict_query", "wire_query", "canonical", "signature"):
        case[stage] = (folder / f"{stage}.txt").read_text()
    return case


def test_vectors_are_there() -> None:
    assert len(VECTORS) == 9


def test_wire_query_is_strict_and_sorted(vector: dict[str, Any]) -> None:
    assert signing.encode_query(vector["params"]) == vector["strict_query"]


def test_canonical_string_is_made_from_the_wire_query(vector: dict[str, Any]) -> None:
    assert _canonical(vector, vector["wire_query"]) == vector["canonical"]


def test_signature(vector: dict[str, Any]) -> None:
    assert signing.sign(vector["client_secret"], vector["canonical"]) == vector["signature"]
    assert signing.signed_header_names(vector["headers"]) == vector["sign_headers"]


def test_order_of_parameters_does_not_change_what_is_signed(vector: dict[str, Any]) -> None:
    turned = signing.encode_query(reversed(vector["params"]))
    assert _canonical(vector, turned) == _canonical(vector, vector["strict_query"])


def test_pairs_are_sorted_as_whole_texts() -> None:
    pairs = [("page", "1"), ("page2", "1"), ("ids", "2"), ("ids", "10"), ("B", "")]
    assert signing.encode_query(pairs) == "B=&ids=10&ids=2&page2=1&page=1"


def test_app_signature() -> None:

    expected = (
        "ZDljMTI3NGIyNTE1MTRkYzlkNjc1MDNhYjUzMzgzNWMyY2M4YTdjMzdmNmM3YTVlNDkxMTkzNjdiOTFjNzUyZQ=="
    )
    assert signing.app_signature("abc", "abc123") == expected


@given(st.lists(st.tuples(st.text(min_size=1), st.text())))
def test_any_text_comes_back_from_the_wire(pairs: list[tuple[str, str]]) -> None:
    query = signing.encode_query(pairs)
    assert query.isascii()
    assert sorted(parse_qsl(query, keep_blank_values=True)) == sorted(pairs)


def _canonical(case: dict[str, Any], query: str) -> str:
    return signing.canonical_string(
        case["method"], case["path"], query, case["nonce"], case["timestamp"], case["headers"]
    )
