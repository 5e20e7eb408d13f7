# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from typing import Literal

from msgspec import field

from ...runtime.model import Model
from ...runtime.values import OpenStr


class Divisions(Model, kw_only=True):
    """省市区."""

    rows: list[Province] = field(default_factory=list)
    """数据行."""


class Province(Model, kw_only=True):
    """省."""

    id: str
    """行政区域id; e.g. 838301774942061568."""
    name: str | None = None
    """行政区域名称; e.g. 名称."""
    level: OpenStr[Literal["1", "2", "3"]] | None = None
    """行政区域级别; 1 省, 2 市, 3 区."""
    parent_id: str | None = None
    """父级行政区域id; e.g. 784907092930639249."""
    son_nodes: list[City] = field(default_factory=list)
    """下级行政区域列表."""


class City(Model, kw_only=True):
    """市."""

    id: str | None = None
    """行政区域id; e.g. 838301774942061568."""
    name: str | None = None
    """行政区域名称; e.g. 名称."""
    level: OpenStr[Literal["1", "2", "3"]] | None = None
    """行政区域级别; 1 省, 2 市, 3 区."""
    parent_id: str | None = None
    """父级行政区域id; e.g. 784907092930639249."""
    son_nodes: list[District] = field(default_factory=list)
    """下级行政区域列表."""


class District(Model, kw_only=True):
    """区县."""

    id: str | None = None
    """行政区域id; e.g. 838301774942061568."""
    name: str | None = None
    """行政区域名称; e.g. 名称."""
    level: OpenStr[Literal["1", "2", "3"]] | None = None
    """行政区域级别; 1 省, 2 市, 3 区."""
    parent_id: str | None = None
    """父级行政区域id; e.g. 784907092930639249."""
