# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import field

from ...models.common import Page
from ...runtime.model import Model
from ...runtime.values import StringDecimal


class TaxCategoryDataPage(Page, kw_only=True):
    """税收分类编码列表."""

    rows: list[TaxCategoryDataRow] = field(default_factory=list)
    """税收分类编码."""


class TaxCategoryDataRow(Model, kw_only=True):
    """税收分类编码列表行."""

    number: str
    """税收分类短编码编码; e.g. 001."""
    name: str | None = None
    """税收分类编码名称; e.g. 名称."""
    alias: str | None = None
    """简称; e.g. 苹果."""
    leaf: bool | None = None
    """是否最小级别."""
    long_number: str | None = None
    """税收分类编码编码; e.g. 税收分类001."""
    pid: str | None = None
    """父级id; e.g. 0."""
    remark: str | None = None
    """备注; e.g. 备注."""
    tax_rate: StringDecimal | None = None
    """税率; e.g. 13."""
