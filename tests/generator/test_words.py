"""A key is a word of OpenAPI or a name, depending on where it stands."""

from __future__ import annotations

import ast

from .conftest import Project

NAMES = ("default", "example", "enum", "const", "properties", "x-note", "schemas")


def test_fields_may_have_the_names_of_words(project: Project) -> None:
    lines = "".join(
        f'      {name}: {{title: 词, allOf: [{{$ref: "#/schemas/CustomerContact"}}]}}\n'
        for name in NAMES
    )
    project.append("bd/customer.yaml", f"  Words:\n    title: 词\n    properties:\n{lines}")
    project.replace(
        "bd/customer.yaml",
        "rows: {type: array",
        'words: {$ref: "#/schemas/Words"}\n      rows: {type: array',
    )
    project.generate()
    tree = ast.parse(project.package.path("models/bd/customer.py").read_text("utf-8"))
    words = next(n for n in tree.body if isinstance(n, ast.ClassDef) and n.name == "Words")
    fields = {
        n.target.id: ast.unparse(n.annotation)
        for n in words.body
        if isinstance(n, ast.AnnAssign) and isinstance(n.target, ast.Name)
    }
    assert set(fields) == {"default", "example", "enum", "const", "properties", "x_note", "schemas"}
    assert set(fields.values()) == {"CustomerContact | None"}


def test_a_reference_in_a_default_answer_is_followed(project: Project) -> None:
    answer = 'default: {description: x, content: {application/json: {schema: {$ref: "#/schemas/Missing"}}}}'
    project.replace(
        "bd/customer.yaml", "      responses:\n", f"      responses:\n        {answer}\n"
    )
    assert project.problems() == [project.line("bd/customer.yaml", "Missing", "ref-dangling")]


def test_a_bundle_is_a_document_too(project: Project) -> None:
    bundle = project.package.path("openapi.json")
    project.generate()
    again = type(project)(project.folder / "again")
    again.spec.parent.mkdir(parents=True)
    again.spec.write_bytes(bundle.read_bytes())
    again.generate()
    found = again.package.path("operations/bd/customer.py").read_text("utf-8")
    assert 'id="bd.customer.list"' in found
