"""A spec whose parts lean on each other in every way there is, and edits of it."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

from .conftest import Project

REPLY = (
    '"200": {description: 结果, content: {application/json: {schema: {allOf: '
    '[{$ref: "../common.yaml#/schemas/Envelope"}, {properties: {data: %s}}]}}}}'
)
SOURCE = 'externalDocs: {url: "https://open.jdy.com/#/files/api", description: 资料 1.0}'
SUPPLIER = f"""\
resource: bd.supplier
title: 供应商
x-entity: bd_supplier
paths:
  /jdy/v2/bd/supplier:
    parameters:
      - {{name: shared, in: query, description: 公共, schema: {{type: string}}}}
    get:
      operationId: bd.supplier.get
      summary: 供应商详情
      {SOURCE}
      responses:
        {REPLY % '{$ref: "#/schemas/Supplier"}'}
  /jdy/v2/bd/supplier_list:
    get:
      operationId: bd.supplier.list
      summary: 供应商列表
      {SOURCE}
      x-paging: {{page: page, size: page_size, items: rows, pages: total_page}}
      parameters:
        - {{$ref: "../common.yaml#/parameters/page"}}
        - {{$ref: "../common.yaml#/parameters/page_size"}}
      responses:
        {REPLY % '{$ref: "#/schemas/SupplierPage"}'}
schemas:
  SupplierPage:
    title: 供应商列表
    allOf: [{{$ref: "../common.yaml#/schemas/Page"}}]
    properties:
      rows: {{type: array, title: 行, items: {{$ref: "#/schemas/Supplier"}}}}
  Supplier:
    title: 供应商
    type: object
    properties:
      contact: {{$ref: "../bd/customer.yaml#/schemas/CustomerContact"}}
      label: {{$ref: "shared.yaml#/schemas/Label"}}
      paint: {{$ref: "nested.yaml#/schemas/Paint"}}
      tone: {{$ref: "nested.yaml#/schemas/Tone"}}
      level: {{type: string, title: 等级, examples: [a]}}
"""
SAVING = f"""\
resource: bd.supplier_save
title: 供应商保存
paths:
  /jdy/v2/bd/supplier:
    post:
      operationId: bd.supplier_save.save
      summary: 保存
      {SOURCE}
      requestBody: {{required: true, content: {{application/json: {{schema: {{$ref: "shared.yaml#/schemas/Label"}}}}}}}}
      responses:
        {REPLY % '{$ref: "../common.yaml#/schemas/SaveReply"}'}
"""
SHARED = """\
schemas:
  Label:
    title: 标签
    type: object
    properties:
      name: {type: string, title: 名称, examples: [a]}
      shade: {type: string, title: 深浅, examples: [a]}
"""
# An object that stands inside another becomes a class whose name depends on who comes across it first.
NESTED = """\
schemas:
  Paint:
    title: 漆
    type: object
    properties:
      name: {type: string, title: 名称, examples: [a]}
      colour: {type: object, title: 颜色, properties: {red: {type: integer, title: 红, examples: [1]}}}
  Tone:
    title: 色调
    allOf: [{$ref: "#/schemas/Paint"}, {$ref: "shared.yaml#/schemas/Label"}]
    properties:
      depth: {type: integer, title: 深, examples: [1]}
"""


def make_busy(project: Project) -> None:
    """Add the parts to the small spec."""
    folder = project.folder / "spec" / "bd"
    (folder / "supplier.yaml").write_text(SUPPLIER, "utf-8")
    (folder / "supplier_save.yaml").write_text(SAVING, "utf-8")
    (folder / "shared.yaml").write_text(SHARED, "utf-8")
    (folder / "nested.yaml").write_text(NESTED, "utf-8")
    first = "x-resources:\n"
    project.replace("openapi.yaml", first, f"{first}  - $ref: bd/supplier_save.yaml\n")
    project.replace("openapi.yaml", first, f"{first}  - $ref: bd/supplier.yaml\n")


# File, a text in it and another: an edit goes from one to the other, or back.
SWAPS = [
    ("bd/customer.yaml", "title: 客户列表行", "title: 行"),
    ("bd/customer.yaml", "title: 联系人, examples", "title: 人, examples"),
    ("bd/customer.yaml", "is_main: {type: boolean, title: 是否主要, examples: [true]}", "is_main: {type: string, title: 是否主要}"),
    ("bd/customer.yaml", "x-entity: bd_customer\n", "x-entity: pur_bill_order\n"),
    ("bd/customer.yaml", "required: [name]", "required: [name, rate]"),
    ("bd/customer.yaml", "summary: 客户保存", "summary: 保存客户"),
    ("bd/supplier.yaml", "level: {type: string", "level: {type: string, readOnly: true"),
    ("bd/supplier.yaml", "{name: shared, in: query", "{name: common, in: query"),
    ("bd/supplier.yaml", "title: 供应商\nx-entity: bd_supplier", "title: 供货商"),
    ("bd/supplier_save.yaml", '"shared.yaml#/schemas/Label"', '"../common.yaml#/schemas/Page"'),
    ("bd/shared.yaml", "title: 标签", "title: 标记"),
    ("bd/nested.yaml", "title: 颜色, properties: {red", "title: 色, properties: {green"),
    ("bd/nested.yaml", "colour: {type: object", "paint: {type: object"),
    ("common.yaml", "title: 当前页, examples", "title: 页码, examples"),
    ("common.yaml", "description: 当前页", "description: 页码"),
    ("common.yaml", "default: 10, maximum: 100", "default: 20, maximum: 200"),
    ("sys/common_operate.yaml", "audit: {title: 审核", "check: {title: 审核"),
    ("sys/common_operate.yaml", "type: string}}\n", "type: integer}}\n"),
    ("openapi.yaml", "{title: t,", "{title: u,"),
    ("openapi.yaml", "{signature: [], app-token: []}", "{signature: []}"),
    ("openapi.yaml", '  - $ref: bd/supplier.yaml\n  - $ref: bd/supplier_save.yaml\n',
     '  - $ref: bd/supplier_save.yaml\n  - $ref: bd/supplier.yaml\n'),
]  # fmt: skip


def swap(project: Project, chosen: tuple[str, str, str]) -> None:
    """Do an edit, or take it back."""
    file, one, other = chosen
    path = project.folder / "spec" / file
    text = path.read_text("utf-8")
    old, new = (other, one) if other in text else (one, other)
    assert old in text, chosen
    path.write_text(text.replace(old, new, 1), "utf-8")


def random_swaps(seed: int) -> Callable[[Project], None]:
    """One to three edits at a time, in an order that the seed decides."""
    source = random.Random(seed)

    def edit(project: Project) -> None:
        for chosen in source.sample(SWAPS, source.randint(1, 3)):
            swap(project, chosen)

    return edit


def files_of(folder: Path) -> dict[str, bytes]:
    """The files of a package."""
    found = (p for p in folder.rglob("*") if p.is_file())
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in found}
