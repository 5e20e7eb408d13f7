"""Documents that are not ours: a package that imports and type-checks, or a refusal that names the line."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.output import Package
from generator.pipeline import build
from generator.problems import SpecError

from .conftest import read_model

FOREIGN = Path(__file__).with_name("foreign.yaml")


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Package:
    package = Package(tmp_path_factory.mktemp("foreign"), "shop")
    build(FOREIGN, package).write()
    return package


def run(package: Package, script: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=package.out,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_type_checks(package: Package) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--cache-dir", ".mypy", "-p", "shop"],
        cwd=package.out,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:]


HEAD: dict[str, Any] = {"openapi": "3.1.0", "info": {"title": "t", "version": "1"}}
PING = {"get": {"operationId": "a.b.ping", "responses": {"204": {"description": "nothing"}}}}
NAMED = {
    "A": {"type": "object", "properties": {"a": {"type": "string"}}},
    "B": {"type": "string"},
}
INSIDE = {"type": "object", "properties": {"pong": {"type": "string"}}}
ANSWER = {"description": "ok", "content": {"application/json": {"schema": INSIDE}}}
SPARSE = {
    "nothing": HEAD | {"paths": {}},
    "no_schemas": HEAD | {"paths": {"/a": PING}},
    "no_names": HEAD
    | {"paths": {"/a": {"get": {"operationId": "a.b.ping", "responses": {"200": ANSWER}}}}},
    "no_operations": HEAD | {"components": {"schemas": NAMED}},
}


def test_documents_with_next_to_nothing(tmp_path: Path) -> None:
    for name, document in SPARSE.items():
        spec = tmp_path / f"{name}.json"
        spec.write_text(json.dumps(document), "utf-8")
        build(spec, Package(tmp_path, name)).write()
        script = f"""
from {name} import AsyncXingchen, Credentials, Xingchen, models, operations
from {name}.operations import OPERATION_IDS
print(dir(models), OPERATION_IDS)
"""
        found = run(Package(tmp_path, name), script)
        assert ("'A'" in found) == (name == "no_operations")
        assert ("'BPingResult'" in found) == (name == "no_names")
        assert ("a.b.ping" in found) == (name in ("no_schemas", "no_names"))
    packages = [argument for name in SPARSE for argument in ("-p", name)]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--cache-dir", ".mypy", *packages],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:]


def test_known_values_are_no_limit(package: Package) -> None:
    script = """
from shop import Credentials, Xingchen
from shop.models import PatchSquaresBodyInput, PostSquaresBodyInput
from shop.operations import find
from shop.runtime.writing import write_body
xc = Xingchen(Credentials(client_id="1", client_secret="0" * 32, app_key="k", app_secret="s"))
print(xc.decode("get_/squares", b'"Y"'), xc.decode("put_/squares", b"[1, null, 3]"))
print(write_body(find("put_/squares"), ["X", "Y"])[0].decode())
print(write_body(find("post_/squares"), PostSquaresBodyInput(row=1))[0].decode())
print(write_body(find("patch_/squares"), PatchSquaresBodyInput(column=2))[0].decode())
"""
    lines = run(package, script).splitlines()
    assert lines == ["Y [1, None, 3]", '["X","Y"]', '{"row":1}', '{"column":2}']


def test_imports_and_round_trips(package: Package) -> None:
    script = """
import datetime as dt, json
from decimal import Decimal
from shop import Xingchen, Credentials
from shop.models import PetInput, PetOwnerInput, 订单
from shop.operations import find
from shop.runtime.writing import write_body
owner = PetOwnerInput(name="o", from_="x", n_1st=True)
pet = PetInput(name=None, kind="new kind", list_=["a"], date=dt.date(2026, 11, 23), owner=owner,
               parent=None, weights=[1.5, None], meta={"a": [1]}, scores={"s": [1]}, secret="s")
operation = find("post_/pets")
data, media = write_body(operation, pet)
print(data.decode())
xc = Xingchen(Credentials(client_id="1", client_secret="0" * 32, app_key="k", app_secret="s"))
answer = json.dumps([{**json.loads(data), "id": 7, "parent": {"name": "p"}}]).encode()
found = xc.decode("listPets", answer)[0]
print(found.id, found.name, found.kind, found.parent.name, found.owner.from_, found.weights, found.list_)
orders = xc.decode("查询订单", '{"a": {"编号": "1", "金额": 1.10}}'.encode())
print(orders["a"].金额, xc.api.订单, xc.pets.photo)
"""
    lines = run(package, script).splitlines()
    assert json.loads(lines[0]) == {
        "name": None,
        "kind": "new kind",
        "list": ["a"],
        "date": "2026-11-23",
        "owner": {"name": "o", "from": "x", "1st": True},
        "parent": None,
        "weights": [1.5, None],
        "meta": {"a": [1]},
        "scores": {"s": [1]},
        "secret": "s",
    }
    assert lines[1] == "7 None new kind p x [1.5, None] ['a']"
    assert lines[2].startswith("1.10 ")


def test_json_and_yaml_are_the_same(package: Package, tmp_path: Path) -> None:
    as_json = tmp_path / "shop.json"
    loaded = yaml.safe_load(FOREIGN.read_text("utf-8").replace("200:", '"200":'))
    as_json.write_text(json.dumps(loaded, indent=2), "utf-8")
    other = Package(tmp_path / "out", "shop")
    build(as_json, other).write()
    for path in package.folder.glob("models/**/*.py"):
        relative = path.relative_to(package.folder).as_posix()
        assert other.path(relative).read_bytes() == path.read_bytes()


def changed(*path: Any, to: Any) -> str:
    """The foreign document as JSON, a line a member, with one node replaced or added."""
    document = yaml.safe_load(FOREIGN.read_text("utf-8").replace("200:", '"200":'))
    node = document
    for step in path[:-1]:
        node = node[step]
    node[path[-1]] = to
    return json.dumps(document, indent=1)


PETS = ("paths", "/pets", "get")
SCHEMAS = ("components", "schemas")
UNSUPPORTED: dict[str, tuple[tuple[Any, ...], Any, str]] = {
    "webhooks": (("webhooks",), {}, '"webhooks"'),
    "callbacks": ((*PETS, "callbacks"), {}, '"callbacks"'),
    "servers of an operation": ((*PETS, "servers"), [], '"servers"'),
    "cookie": ((*PETS, "parameters", 0, "in"), "cookie", '"in": "cookie"'),
    "deep object": ((*PETS, "parameters", 0, "style"), "deepObject", '"style"'),
    "comma list": ((*PETS, "parameters", 1, "explode"), False, '"explode"'),
    "links": ((*PETS, "responses", "200", "links"), {}, '"links"'),
    "xml answer": (
        (*PETS, "responses", "200", "content"),
        {"application/xml": {"schema": {"type": "string"}}},
        '"application/xml"',
    ),
    "form body": (
        ("components", "requestBodies", "Pet", "content"),
        {"application/x-www-form-urlencoded": {"schema": {"type": "object"}}},
        '"application/x-www-form-urlencoded"',
    ),
    "union": ((*SCHEMAS, "Tag"), {"oneOf": [{"type": "string"}, {"type": "integer"}]}, '"oneOf"'),
    "discriminator": ((*SCHEMAS, "Tag", "discriminator"), {"propertyName": "a"}, '"discriminator"'),
    "xml": ((*SCHEMAS, "Tag", "xml"), {"name": "a"}, '"xml"'),
    "not": ((*SCHEMAS, "Tag", "not"), {"type": "string"}, '"not"'),
    "oauth": (
        ("components", "securitySchemes"),
        {"o": {"type": "http", "scheme": "bearer"}},
        '"type": "http"',
    ),
    "enum of numbers": ((*SCHEMAS, "Kind"), {"type": "number", "enum": [1.5]}, '"enum"'),
    "map and fields": (
        (*SCHEMAS, "Tag", "additionalProperties"), {"type": "string"}, '"additionalProperties": {',
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", UNSUPPORTED)
def test_what_is_not_supported_is_named(case: str, tmp_path: Path) -> None:
    path, value, anchor = UNSUPPORTED[case]
    text = changed(*path, to=value)
    spec = tmp_path / "api.json"
    spec.write_text(text, "utf-8")
    with pytest.raises(SpecError) as caught:
        read_model(spec)
    lines = {n for n, line in enumerate(text.splitlines(), 1) if anchor in line}
    found = {p.place.line for p in caught.value.problems if p.rule.startswith("unsupported")}
    assert found & lines, [str(p) for p in caught.value.problems]


def test_names_that_clash_are_named_both(tmp_path: Path) -> None:
    spec = tmp_path / "api.json"
    properties = {"userId": {"type": "string"}, "user_id": {"type": "string"}}
    spec.write_text(changed(*SCHEMAS, "Tag", "properties", to=properties), "utf-8")
    with pytest.raises(SpecError, match=r"name-clash: the field user_id is made by .*api\.json:"):
        read_model(spec)
