"""What an edit of the spec means: its rule, its level, and where it is told."""

from __future__ import annotations

import shutil

import pytest

from generator.diff.command import make_report
from generator.diff.findings import Finding
from generator.diff.rules import RULES
from generator.diff.sides import locate

from .conftest import Project

BD = "bd/customer.yaml"
SYS = "sys/common_operate.yaml"
LIST = "bd.customer.list"
SAVE = "bd.customer.save"
DETAIL = """
  /jdy/v2/bd/customer_detail:
    get:
      operationId: bd.customer.get
      summary: 客户详情
      externalDocs: {url: "https://open.jdy.com/#/files/api", description: 基础资料/业务资料/客户 1.0.9}
      parameters:
        - {name: id, in: query, required: true, description: 客户id, schema: {type: string, examples: ["1"]}}
      responses:
        "200": {description: 客户, content: {application/json: {schema: {allOf: [{$ref: "../common.yaml#/schemas/Envelope"}, {properties: {data: {$ref: "#/schemas/Customer"}}}]}}}}
schemas:
  CustomerPage:"""


@pytest.fixture
def edited(project: Project) -> Project:
    """A spec in which `Customer` travels both ways, with the spec before any edit beside it."""
    project.replace(BD, "\nschemas:\n  CustomerPage:", DETAIL)
    shutil.copytree(project.folder / "spec", project.folder / "before")
    return project


def changes(project: Project) -> list[Finding]:
    """The changes from the unedited spec, without those of words."""
    old = locate(str(project.folder / "before"), project.spec)
    return make_report(old, locate(None, project.spec)).told


def lines(project: Project) -> list[str]:
    return [f"{f.level} {f.rule} {f.operation}: {f.path}" for f in changes(project)]


ROWS: list[tuple[str, str, str, list[str]]] = [
    # Requests.
    (BD, "required: [name]\n", "required: [name, rate]\n",
     [f"breaking request-property-became-required {SAVE}: request: rate",
      "safe response-property-became-required bd.customer.get: response: rate"]),
    (BD, "required: [name]\n", "required: []\n",
     ["breaking response-property-became-optional bd.customer.get: response: name",
      f"safe request-property-became-optional {SAVE}: request: name"]),
    (BD, "      ignore_warn: {type: boolean, title: 忽略警告, writeOnly: true, examples: [true]}\n", "",
     [f"breaking request-property-removed {SAVE}: request: ignore_warn"]),
    (BD, "      ignore_warn:", "      fast: {type: boolean, title: x, writeOnly: true}\n      ignore_warn:",
     [f"safe request-property-added {SAVE}: request: fast"]),
    (BD, "忽略警告, writeOnly: true", "忽略警告, readOnly: true",
     [f"breaking request-property-became-read-only {SAVE}: request: ignore_warn",
      "safe response-property-became-readable bd.customer.get: response: ignore_warn"]),
    (BD, "title: 创建时间, readOnly: true", "title: 创建时间",
     [f"safe request-property-became-writable {SAVE}: request: create_time"]),
    (BD, "title: 创建时间, readOnly: true", "title: 创建时间, writeOnly: true",
     ["breaking response-property-became-write-only bd.customer.get: response: create_time",
      f"safe request-property-became-writable {SAVE}: request: create_time"]),
    (BD, "      is_main: {type: boolean", "      is_main: {type: string",
     [f"breaking request-type-changed {SAVE}: request: contacts[].is_main",
      "breaking response-type-changed bd.customer.get: response: contacts[].is_main"]),
    (BD, "rate: {type: string, format: decimal, title: 税率, examples: [\"13\"]}",
     "rate: {type: number, format: decimal, title: 税率, examples: [13]}",
     [f"risky request-wire-type-changed {SAVE}: request: rate",
      "risky response-wire-type-changed bd.customer.get: response: rate"]),
    (BD, "contact_person: {type: string", "contact_person: {type: [string, 'null']",
     [f"safe request-property-became-nullable {SAVE}: request: contacts[].contact_person",
      "safe response-property-became-nullable bd.customer.get: response: contacts[].contact_person"]),
    (BD, "    title: 联系人\n    type: object\n", "    title: 联系人\n    type: object\n    required: [is_main]\n",
     [f"breaking request-property-became-required {SAVE}: request: contacts[].is_main",
      "safe response-property-became-required bd.customer.get: response: contacts[].is_main"]),
    (SYS, "unaudit: 反审核, ", "",
     ["breaking request-enum-value-removed sys.common_operate.operate: request: operate_type"]),
    (SYS, "unaudit: 反审核, ", "unaudit: 反审核, renew: 重启, ",
     ["safe request-enum-value-added sys.common_operate.operate: request: operate_type"]),
    (SYS, "title: 单据类型, examples", "title: 单据类型, maxLength: 20, examples",
     ["risky request-constraint-tightened sys.common_operate.operate: request: entity_number"]),
    (SYS, "requestBody: {required: true,", "requestBody: {required: false,",
     ["safe request-body-became-optional sys.common_operate.operate: request"]),
    # Answers.
    (BD, "      credit_limit: {type: number, format: decimal, title: 信用额度, examples: [500]}\n", "",
     [f"breaking response-property-removed {LIST}: response: rows[].credit_limit"]),
    (BD, "      credit_limit:", "      level: {type: string, title: 等级, examples: [一级]}\n      credit_limit:",
     [f"safe response-property-added {LIST}: response: rows[].level"]),
    (BD, "required: [id, number, name]", "required: [id, number]",
     [f"breaking response-property-became-optional {LIST}: response: rows[].name"]),
    (BD, 'x-enum: {"1": 可用, "0": 不可用}', 'x-enum: {"1": 可用, "0": 不可用, "2": 锁定}',
     [f"risky response-enum-value-added {LIST}: response: rows[].enable"]),
    (BD, 'x-enum: {"1": 可用, "0": 不可用}', 'x-enum: {"1": 可用}',
     [f"safe response-enum-value-removed {LIST}: response: rows[].enable"]),
    (BD, "modify_time: {type: string, format: local-date-time, title", "modify_time: {type: string, title",
     [f"breaking response-type-changed {LIST}: response: rows[].modify_time"]),
    (BD, "number: {type: string, title: 编码, maxLength: 50", "number: {type: string, title: 编码, maxLength: 60",
     [f"safe response-constraint-changed {LIST}: response: rows[].number"]),
    (BD, "number: {type: string,", "number: {type: [string, 'null'],",
     [f"breaking response-property-became-nullable {LIST}: response: rows[].number"]),
    ("common.yaml", "errcode: {type: integer, title: 错误码, examples: [0]}", "errcode: {type: string, title: 错误码}",
     [f"breaking response-type-changed {LIST}: envelope: errcode"]),
    ("common.yaml", "additionalProperties: {type: string}", "additionalProperties: {type: integer}",
     [f"breaking response-type-changed {SAVE}: response: id_number_map{{}}"]),
    # Parameters.
    (BD, "        - {name: group, in: query, description: 类别, schema: {type: array, items: {type: string}}}\n", "",
     [f"breaking parameter-removed {LIST}: query: group"]),
    (BD, "        - {name: group,", "        - {name: kind, in: query, description: x, schema: {type: string}}\n        - {name: group,",
     [f"safe parameter-added {LIST}: query: kind"]),
    (BD, "        - {name: group,", "        - {name: kind, in: query, required: true, description: x, schema: {type: string}}\n        - {name: group,",
     [f"breaking new-required-parameter {LIST}: query: kind"]),
    (BD, "{name: group, in: query,", "{name: group, in: query, required: true,",
     [f"breaking parameter-became-required {LIST}: query: group"]),
    (BD, "{name: id, in: query, required: true,", "{name: id, in: query,",
     ["safe parameter-became-optional bd.customer.get: query: id"]),
    (BD, "{name: search, in: query,", "{name: search, in: header,",
     [f"risky parameter-moved {LIST}: header: search"]),
    (BD, "{name: search, in: query, description: 模糊搜索-名称, schema: {type: string", "{name: search, in: query, description: 模糊搜索-名称, schema: {type: integer",
     [f"breaking request-type-changed {LIST}: query: search"]),
    (BD, '"0": 禁用, "-1": 不限', '"0": 禁用',
     [f"breaking request-enum-value-removed {LIST}: query: enable"]),
    ("common.yaml", "maximum: 100", "maximum: 50",
     [f"risky request-constraint-tightened {LIST}: query: page_size"]),
    ("common.yaml", "maximum: 100", "maximum: 200",
     [f"safe request-constraint-loosened {LIST}: query: page_size"]),
    ("common.yaml", "default: 10,", "default: 20,",
     [f"risky request-default-changed {LIST}: query: page_size"]),
    # Operations.
    (BD, "operationId: bd.customer.save", "operationId: bd.customer.store",
     [f"breaking operation-renamed {SAVE}: "]),
    (BD, "/jdy/v2/bd/customer_detail:", "/jdy/v2/bd/customer_view:",
     ["risky operation-moved bd.customer.get: "]),
    (BD, "max: 100}", "max: 50}", [f"risky paging-changed {LIST}: "]),
    (BD, "      x-paging: {page: page, size: page_size, items: rows, pages: total_page, max: 100}\n", "",
     [f"breaking paging-removed {LIST}: "]),
    (BD, "      summary: 客户保存\n", "      summary: 客户保存\n      deprecated: true\n",
     [f"safe operation-deprecated {SAVE}: "]),
    (BD, "      summary: 客户保存\n", "      summary: 客户保存\n      x-undocumented: true\n",
     [f"safe operation-status-changed {SAVE}: "]),
    (BD, "      summary: 客户保存\n", "      summary: 客户保存\n      x-idempotent: true\n",
     [f"risky operation-idempotence-changed {SAVE}: "]),
    (BD, "      summary: 客户保存\n", "      summary: 客户保存\n      x-editions: [flagship]\n",
     [f"risky operation-editions-narrowed {SAVE}: "]),
    (BD, "      summary: 客户保存\n", "      summary: 客户保存\n      security: [{signature: []}]\n",
     [f"risky operation-security-changed {SAVE}: "]),
    ("openapi.yaml", "https://api.kingdee.com", "https://example.com", ["risky server-changed : servers"]),
    # Python only.
    (BD, "x-entity: bd_customer\n", "",
     ["breaking python-method-removed bd.customer: xc.bd.customer.audit()",
      "breaking python-method-removed bd.customer: xc.bd.customer.delete()"]),
    (SYS, "entities: [pur_bill_order]", "entities: [bd_customer]",
     ["safe python-method-added bd.customer: xc.bd.customer.close_()"]),
    # Words.
    (BD, "title: 税率", "title: 税率（%）", []),
    (BD, "summary: 客户保存", "summary: 保存客户", []),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "expected"), ROWS)
def test_edits(edited: Project, file: str, old: str, new: str, expected: list[str]) -> None:
    edited.replace(file, old, new)
    found = lines(edited)
    assert found == expected
    assert {line.split()[1] for line in found} <= set(RULES)


def test_a_new_required_field_and_its_place(edited: Project) -> None:
    edited.replace(BD, "required: [name]\n", "required: [name, code]\n")
    edited.replace(
        BD, "      rate:", "      code: {type: string, title: x, writeOnly: true}\n      rate:"
    )
    [found] = changes(edited)
    assert (found.rule, found.level) == ("new-required-request-property", "breaking")
    assert list(found.python) == ["CustomerInput.code"]
    assert found.place is not None
    text = (edited.folder / "spec" / BD).read_text("utf-8").splitlines()
    assert "code:" in text[found.place.line - 1]


def test_a_removed_operation_takes_its_methods_with_it(edited: Project) -> None:
    text = (edited.folder / "spec" / BD).read_text("utf-8")
    start = text.index("    get:\n      operationId: bd.customer.list")
    end = text.index("    post:\n")
    (edited.folder / "spec" / BD).write_text(text[:start] + text[end:], "utf-8")
    found = changes(edited)
    assert found[0].rule == "operation-removed"
    assert list(found[0].python) == ["xc.bd.customer.list()", "xc.bd.customer.iterate()"]
    assert not [f for f in found if f.rule.startswith("python-method")]


def test_an_edit_of_a_shared_part_is_told_once_with_all_that_it_reaches(edited: Project) -> None:
    edited.replace("common.yaml", "      ids: {type: array", "      idz: {type: array")
    found = [f for f in changes(edited) if f.rule == "response-property-removed"]
    assert [list(f.operations) for f in found] == [[SAVE, "sys.common_operate.operate"]]
    assert list(found[0].python) == ["SaveReply.ids"]


def test_a_renamed_class_is_told_once_and_not_wherever_it_is_used(edited: Project) -> None:
    path = edited.folder / "spec" / BD
    path.write_text(path.read_text("utf-8").replace("CustomerContact", "ContactPerson"), "utf-8")
    assert lines(edited) == [
        "breaking python-class-renamed : CustomerContact",
        "breaking python-class-renamed : CustomerContactInput",
    ]


def test_a_part_that_is_taken_out_changes_nothing_for_callers(edited: Project) -> None:
    field = "      contact_person: {type: string, title: 联系人, examples: [张三]}\n"
    edited.replace(BD, field, "")
    edited.replace(
        BD, "    title: 联系人\n    type: object\n",
        "    title: 联系人\n    allOf: [{$ref: \"#/schemas/Person\"}]\n",
    )  # fmt: skip
    edited.append(BD, f"  Person:\n    title: 人\n    type: object\n    properties:\n{field}")
    assert {line.split()[1] for line in lines(edited)} == {"python-class-added"}


def test_schemas_that_contain_themselves(edited: Project) -> None:
    for folder in ("before", "spec"):
        path = edited.folder / folder / BD
        child = '      children: {type: array, title: 下级, items: {$ref: "#/schemas/Customer"}}\n'
        path.write_text(
            path.read_text("utf-8").replace("      rate:", child + "      rate:"), "utf-8"
        )
    edited.replace(
        BD,
        "      name: {type: string, title: 名称, examples: [阿里]}\n      children",
        "      children",
    )
    edited.replace(BD, "    required: [name]\n", "")
    assert lines(edited) == [
        f"breaking request-property-removed {SAVE}: request: name",
        "breaking response-property-removed bd.customer.get: response: name",
    ]


def test_another_name_for_the_same_thing_is_pointed_out(edited: Project) -> None:
    edited.replace(BD, "      credit_limit:", "      credit_max:")
    edited.replace("common.yaml", "{name: page_size,", "{name: size,")
    edited.replace(BD, "size: page_size", "size: size")
    found = {f.rule: f.message for f in changes(edited)}
    assert found["response-property-removed"] == "removed; credit_max is new and else the same"
    assert found["parameter-removed"] == "removed; size is new and else the same"


def test_an_answer_that_is_an_error_matters_less_than_a_result(edited: Project) -> None:
    error = 'responses:\n        "400": {description: x, content: {application/json: {schema: {$ref: "#/schemas/Fault"}}}}\n'
    fault = "  Fault:\n    title: 错误\n    type: object\n    properties:\n      code: {type: string, title: 码}\n"
    for folder in ("before", "spec"):
        path = edited.folder / folder / BD
        path.write_text(path.read_text("utf-8").replace("responses:\n", error) + fault, "utf-8")
    edited.replace(
        BD, "      code: {type: string, title: 码}", "      kode: {type: integer, title: 码}"
    )
    found = [f for f in changes(edited) if not f.surface]
    assert [(f.rule, f.level, f.path) for f in found] == [
        ("response-property-removed", "risky", "answer 400: code"),
        ("response-property-added", "safe", "answer 400: kode"),
    ]
    assert list(found[0].operations) == [LIST, SAVE, "bd.customer.get"]


def test_words_are_counted(edited: Project) -> None:
    edited.replace(BD, "title: 税率", "title: 税率（%）")
    edited.replace("common.yaml", "title: 总页数", "title: 页数")
    old = locate(str(edited.folder / "before"), edited.spec)
    report = make_report(old, locate(None, edited.spec))
    assert (report.told, report.words, report.bump.part) == ([], 2, "patch")


def test_backwards_an_addition_is_a_removal(edited: Project) -> None:
    edited.replace(
        BD, "      credit_limit:", "      level: {type: string, title: 等级}\n      credit_limit:"
    )
    back = make_report(
        locate(None, edited.spec), locate(str(edited.folder / "before"), edited.spec)
    )
    assert [f.rule for f in back.told] == ["response-property-removed"]
