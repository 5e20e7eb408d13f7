"""What a change of a Python type means to those who pass or read the value."""

from __future__ import annotations

import pytest

from generator.diff.annotations import change, plain


@pytest.mark.parametrize(
    ("old", "new", "given", "expected"),
    [
        ("str", "str | None", True, "better"),
        ("str", "str | None", False, "worse"),
        ("None | str", "str | None", False, "same"),
        ("int", "float", True, "better"),
        ("float", "int", False, "better"),
        ("float", "int", True, "worse"),
        ("list[A | None]", "list[A]", False, "better"),
        ("list[A | None]", "list[A]", True, "worse"),
        ("dict[str, int]", "dict[str, str]", False, "worse"),
        ("dict[str, int]", "dict[str, Any]", True, "better"),
        ("Any", "str", False, "better"),
        ("list[A]", "Sequence[A]", True, "worse"),
    ],
)
def test_types_are_compared_as_callers_use_them(
    old: str, new: str, given: bool, expected: str
) -> None:
    assert change(old, new, given=given) == expected


def test_aliases_of_the_package_are_what_they_stand_for() -> None:
    assert plain('OpenStr[Literal["StringDecimal", "]"]] | UnsetType') == "str | UnsetType"
    assert plain("builtins.list[StringDecimal | None]") == "list[Decimal | None]"
