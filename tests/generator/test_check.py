"""Every mistake has a rule and a place, all are reported, and nothing is written."""

from __future__ import annotations

import pytest

from .conftest import Project


@pytest.mark.parametrize(
    ("file", "old", "new", "rule", "anchor"),
    [
        ("bd/customer.yaml", "summary: 客户保存", "summary: 客户保存\n      summary: x", "yaml-duplicate-key", "summary: x"),
        ("bd/customer.yaml", '"#/schemas/CustomerPage"', '"#/schemas/Custmer"', "ref-dangling", "schemas/Custmer"),
        ("bd/customer.yaml", "../common.yaml#/schemas/Page", "../comon.yaml#/schemas/Page", "ref-missing", "comon"),
        ("bd/customer.yaml", "../common.yaml#/schemas/Page", "../../x.yaml#/schemas/Page", "ref-outside", "x.yaml"),
        ("bd/customer.yaml", "../common.yaml#/schemas/Page", "https://example.com/x.yaml#/schemas/Page", "ref-remote", "example.com"),
        ("bd/customer.yaml", "../common.yaml#/schemas/Page", "file:///etc/passwd#/schemas/Page", "ref-remote", "passwd"),
        ("bd/customer.yaml", '"../common.yaml#/schemas/Page"', '"../common.yaml"', "ref-form", '"../common.yaml"'),
        ("bd/customer.yaml", "x-entity: bd_customer", "x-entty: bd_customer", "part-key", "x-entty"),
        ("bd/customer.yaml", "x-paging:", "x-pageing:", "extension-unknown", "x-pageing"),
        ("bd/customer.yaml", "items: rows", "items: rws", "paging-names", "items: rws"),
        ("bd/customer.yaml", "size: page_size, ", "", "paging-form", "x-paging"),
        ("bd/customer.yaml", "operationId: bd.customer.save", "operationId: bd.customer.list", "openapi-duplicate-operation-id", "post:"),
        ("bd/customer.yaml", "operationId: bd.customer.save", "operationId: bd.supplier.save", "operation-id", "bd.supplier.save"),
        ("bd/customer.yaml", "resource: bd.customer", "resource: customer", "resource-name", "resource: customer"),
        ("bd/customer.yaml", "type: boolean, title: 是否主要", "type: bool, title: 是否主要", "openapi-validation", "type: bool,"),
        ("bd/customer.yaml", "title: 税率, ", "", "field-title", "rate:"),
        ("bd/customer.yaml", "credit_limit: {type: number, format: decimal", "sale_price: {type: number", "field-decimal", "sale_price"),
        ("bd/customer.yaml", 'examples: ["13"]', "examples: [13]", "field-example", "examples: [13]"),
        ("sys/common_operate.yaml", "title: ids,", "title: ids, examples: [[1]],", "field-example", "examples: [[1]]"),
        ("bd/customer.yaml", "maxLength: 50", "maxLength: 2", "field-example", "maxLength: 2"),
        ("bd/customer.yaml", 'x-enum: {"1": 可用, "0": 不可用}', 'enum: ["1", "0"]', "enum-meaning", 'enum: ["1"'),
        ("bd/customer.yaml", "description: 类别, ", "", "parameter-title", "name: group"),
        ("bd/customer.yaml", "    title: 联系人\n", "", "schema-title", "  CustomerContact:"),
        ("bd/customer.yaml", "      contact_person:", "      isMain: {type: boolean, title: x}\n      contact_person:", "name-clash", "is_main:"),
        ("bd/customer.yaml", "  CustomerContact:", "  CommonOperate:", "name-duplicate", None),
        ("sys/common_operate.yaml", "    title: 通用操作\n    type: object", "    type: object", "schema-title", "  CommonOperate:"),
        ("common.yaml", "items: {type: string}", 'items: {$ref: "bd/customer.yaml#/schemas/CustomerRow"}', "file-cycle", None),
        ("sys/common_operate.yaml", "resource: sys.common_operate", "- a", "yaml-syntax", None),
        ("sys/common_operate.yaml", "field: entity_number,", "field: entity,", "entity-methods", "field: entity,"),
        ("sys/common_operate.yaml", "set: {operate_type: audit}", "set: audit", "entity-methods", "set: audit"),
        ("sys/common_operate.yaml", "entities: [pur_bill_order]", "entities: 7", "entity-methods", "entities: 7"),
        ("openapi.yaml", "openapi: 3.1.0", "openapi: 2.0.0", "openapi-version", "openapi: 2.0.0"),
        ("openapi.yaml", "  - $ref: bd/customer.yaml", "  - bd/customer.yaml", "resources-form", "- bd/customer.yaml"),
    ],
)  # fmt: skip
def test_mistakes(
    project: Project, file: str, old: str, new: str, rule: str, anchor: str | None
) -> None:
    project.replace(file, old, new)
    found = project.problems()
    if anchor is None:
        assert rule in [line.split(": ")[1] for line in found]
    else:
        assert project.line(file, anchor, rule) in found


def test_all_problems_are_reported(project: Project) -> None:
    file = "bd/customer.yaml"
    project.replace(file, "title: 税率, ", "")
    project.replace(file, "summary: 客户保存", "x-sumary: 客户保存")
    project.replace("sys/common_operate.yaml", "title: ids, ", "")
    assert sorted(project.problems()) == sorted(
        [
            project.line(file, "operationId: bd.customer.save", "operation-title"),
            project.line(file, "x-sumary", "extension-unknown"),
            project.line(file, "rate:", "field-title"),
            project.line("sys/common_operate.yaml", "ids: {", "field-title"),
        ]
    )


def test_a_link_out_of_the_spec_is_refused(project: Project) -> None:
    (project.folder / "spec" / "bd" / "customer.yaml").rename(project.folder / "away.yaml")
    (project.folder / "spec" / "bd" / "customer.yaml").symlink_to(project.folder / "away.yaml")
    assert project.problems() == ["openapi.yaml:12: ref-outside"]


def test_a_file_that_nothing_reaches(project: Project) -> None:
    (project.folder / "spec" / "bd" / "forgotten.yaml").write_text("resource: bd.forgotten\n")
    assert project.problems() == ["forgotten.yaml:1: file-unused"]


def test_twins_must_be_shared_or_explained(project: Project) -> None:
    twin = """
  Contact:
    title: 联系人
    type: object
    properties:
      contact_person: {type: string, title: 联系人, examples: [张三]}
      is_main: {type: boolean, title: 是否主要, examples: [true]}
"""
    project.append("bd/customer.yaml", twin)
    assert project.problems() == [project.line("bd/customer.yaml", "  Contact:", "schema-twin")]
    project.replace(
        "bd/customer.yaml", "  Contact:\n", "  Contact:\n    x-same-as: of another bill\n"
    )
    project.generate()
