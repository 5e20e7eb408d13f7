# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import AuditTrail, AuditTrailInput, Page
from ...runtime.model import Input, Model
from ...runtime.values import OpenStr, StringDecimal


class BomPage(Page, kw_only=True):
    """BOM单列表."""

    rows: list[BomRow] = field(default_factory=list)
    """BOM单."""


class BomHead(AuditTrail, kw_only=True):
    """BOM单表头."""

    id: str | None = None
    """BOM单id; e.g. 838301774942061568."""
    number: str | None = None
    """BOM单编号; at most 80 characters; e.g. 001."""
    billsource: OpenStr[Literal["PMBD", "WEBIMPORT"]] | None = None
    """来源; PMBD WEB录入, WEBIMPORT WEB引入."""
    bom_remark: str | None = None
    """BOM备注; at most 1000 characters; e.g. 备注."""
    enable: OpenStr[Literal["1", "0"]] | None = None
    """是否禁用; 1 启用, 0 禁用."""
    product_id: str
    """产品id; e.g. 1420169116878110000."""
    product_name: str | None = None
    """产品名称; e.g. 名称."""
    product_number: str | None = None
    """产品编码; e.g. 001."""
    product_aux1_id: str | None = None
    """产品属性组1id; e.g. 1420169116878110000."""
    product_aux1_name: str | None = None
    """产品属性组1名称; e.g. 红色."""
    product_aux1_number: str | None = None
    """产品属性组1编码; e.g. YS01."""
    product_aux2_id: str | None = None
    """产品属性组2id; e.g. 1420169116878110000."""
    product_aux2_name: str | None = None
    """产品属性组2名称; e.g. L."""
    product_aux2_number: str | None = None
    """产品属性组2编码; e.g. CM01."""
    product_aux3_id: str | None = None
    """产品属性组3id; e.g. 1420169116878110000."""
    product_aux3_name: str | None = None
    """产品属性组3名称; e.g. 棉."""
    product_aux3_number: str | None = None
    """产品属性组3编码; e.g. CZ01."""
    product_aux4_id: str | None = None
    """产品属性组4id; e.g. 1420169116878110000."""
    product_aux4_name: str | None = None
    """产品属性组4名称; e.g. 长袖."""
    product_aux4_number: str | None = None
    """产品属性组4编码; e.g. KS01."""
    product_aux5_id: str | None = None
    """产品属性组5id; e.g. 1420169116878110000."""
    product_aux5_name: str | None = None
    """产品属性组5名称; e.g. 男款."""
    product_aux5_number: str | None = None
    """产品属性组5名称; e.g. XB01."""
    product_auxprop_id: str | None = None
    """辅助属性id; e.g. 1420169116878110000."""
    product_auxprop_name: str | None = None
    """辅助属性名称; e.g. 红色/L."""
    product_auxprop_number: str | None = None
    """辅助属性编号; e.g. ABC."""
    product_baseunit_id: str | None = None
    """产品基本单位id; e.g. 1420169116878110000."""
    product_baseunit_name: str | None = None
    """产品基本单位名称; e.g. 名称."""
    product_baseunit_number: str | None = None
    """产品基本单位编码; e.g. ABC."""
    product_unit_id: str
    """产品单位id; e.g. 1420169116878110000."""
    product_unit_name: str | None = None
    """产品单位名称; e.g. 斤."""
    product_unit_number: str | None = None
    """产品单位编码; e.g. jin."""
    status: OpenStr[Literal["Z", "C"]] | None = None
    """审核状态; Z 未审核, C 已审核."""
    version: str
    """版本号; e.g. V1.0."""
    yield_: Decimal | None = field(default=None, name="yield")
    """成品率; e.g. 100."""


class BomRow(BomHead, kw_only=True):
    """BOM单列表行."""

    isskip: bool | None = None
    """跳过该层级直接领用下级物料."""
    material_entity: list[BomRowLine] = field(default_factory=list)
    """子料分录."""


class BomHeadInput(AuditTrailInput, kw_only=True):
    """BOM单表头."""

    id: str | UnsetType = UNSET
    """BOM单id; e.g. 838301774942061568."""
    number: str | UnsetType = UNSET
    """BOM单编号; at most 80 characters; e.g. 001."""
    bom_remark: str | UnsetType = UNSET
    """BOM备注; at most 1000 characters; e.g. 备注."""
    enable: OpenStr[Literal["1", "0"]] | UnsetType = UNSET
    """是否禁用; 1 启用, 0 禁用."""
    product_id: str
    """产品id; e.g. 1420169116878110000."""
    product_aux1_id: str | UnsetType = UNSET
    """产品属性组1id; e.g. 1420169116878110000."""
    product_aux2_id: str | UnsetType = UNSET
    """产品属性组2id; e.g. 1420169116878110000."""
    product_aux3_id: str | UnsetType = UNSET
    """产品属性组3id; e.g. 1420169116878110000."""
    product_aux4_id: str | UnsetType = UNSET
    """产品属性组4id; e.g. 1420169116878110000."""
    product_aux5_id: str | UnsetType = UNSET
    """产品属性组5id; e.g. 1420169116878110000."""
    product_auxprop_id: str | UnsetType = UNSET
    """辅助属性id; e.g. 1420169116878110000."""
    product_baseunit_id: str | UnsetType = UNSET
    """产品基本单位id; e.g. 1420169116878110000."""
    product_unit_id: str
    """产品单位id; e.g. 1420169116878110000."""
    status: OpenStr[Literal["Z", "C"]] | UnsetType = UNSET
    """审核状态; Z 未审核, C 已审核."""
    version: str
    """版本号; e.g. V1.0."""
    yield_: Decimal | UnsetType = field(default=UNSET, name="yield")
    """成品率; e.g. 100."""


class BomLineCore(Model, kw_only=True):
    """子料分录."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    material_id: str
    """子料id; e.g. 1420169116878110000."""
    material_name: str | None = None
    """子料名称; e.g. 红富士苹果."""
    material_number: str | None = None
    """子料编码; e.g. SP00001."""
    aux1_id: str | None = None
    """属性组1id; e.g. 1420169116878110000."""
    aux2_id: str | None = None
    """属性组2id; e.g. 1420169116878110000."""
    aux3_id: str | None = None
    """属性组3id; e.g. 1420169116878110000."""
    aux4_id: str | None = None
    """属性组4id; e.g. 1420169116878110000."""
    aux5_id: str | None = None
    """属性组5id; e.g. 1420169116878110000."""
    custom_txt1: str | None = None
    """物料备注1; e.g. 备注."""
    custom_txt2: str | None = None
    """物料备注2; e.g. 备注2."""
    custom_txt3: str | None = None
    """物料备注3; e.g. 备注3."""
    dosage_denominator: StringDecimal | None = None
    """产品产量; e.g. 100.5."""
    dosage_numerator: StringDecimal
    """材料用量; e.g. 100.5."""
    fixed_loss: Decimal | None = None
    """固定损耗; e.g. 100.5."""
    issue_pattern: OpenStr[Literal["D", "A", "B"]] | None = None
    """发料方式; D 直接领料, A 倒冲领料, B 不领料."""
    machinepos: str | None = None
    """工位; e.g. LOCx1."""
    material_auxprop_id: str | None = None
    """辅助属性id; e.g. 1420169116878110000."""
    material_baseunit_id: str | None = None
    """基本单位id; e.g. 1420169116878110000."""
    material_remark: str | None = None
    """物料备注; at most 1000 characters; e.g. 备注."""
    material_unit_id: str
    """单位id; e.g. 1420169116878110000."""
    scrap: Decimal | None = None
    """损耗率%; e.g. 10."""
    seq: int | None = None
    """分录行号; e.g. 1."""
    sp_id: str | None = None
    """发料仓位id; e.g. 762933032539906688."""
    sp_name: str | None = None
    """发料仓位名称; e.g. A区01架."""
    sp_number: str | None = None
    """发料仓位编码; e.g. CW001."""
    stock_id: str | None = None
    """发料仓库id; e.g. 747198469815204800."""
    stock_name: str | None = None
    """发料仓库名称; e.g. 深圳总仓."""
    stock_number: str | None = None
    """发料仓库编码; e.g. CK001."""
    unitqty: Decimal | None = None
    """单位用量; e.g. 10."""
    custom_entity_field: dict[str, str] = field(default_factory=dict)
    """分录自定义字段."""


class BomRowLine(BomLineCore, kw_only=True):
    """子料分录."""

    iskeypieces: bool | None = None
    """关键件."""
    isrepitem: bool | None = None
    """替代件."""


class BomLineCoreInput(Input, kw_only=True):
    """子料分录."""

    id: str | UnsetType = UNSET
    """分录id; e.g. 838301774942061568."""
    material_id: str
    """子料id; e.g. 1420169116878110000."""
    material_name: str | UnsetType = UNSET
    """子料名称; e.g. 红富士苹果."""
    material_number: str | UnsetType = UNSET
    """子料编码; e.g. SP00001."""
    aux1_id: str | UnsetType = UNSET
    """属性组1id; e.g. 1420169116878110000."""
    aux2_id: str | UnsetType = UNSET
    """属性组2id; e.g. 1420169116878110000."""
    aux3_id: str | UnsetType = UNSET
    """属性组3id; e.g. 1420169116878110000."""
    aux4_id: str | UnsetType = UNSET
    """属性组4id; e.g. 1420169116878110000."""
    aux5_id: str | UnsetType = UNSET
    """属性组5id; e.g. 1420169116878110000."""
    custom_txt1: str | UnsetType = UNSET
    """物料备注1; e.g. 备注."""
    custom_txt2: str | UnsetType = UNSET
    """物料备注2; e.g. 备注2."""
    custom_txt3: str | UnsetType = UNSET
    """物料备注3; e.g. 备注3."""
    dosage_denominator: StringDecimal | UnsetType = UNSET
    """产品产量; e.g. 100.5."""
    dosage_numerator: StringDecimal
    """材料用量; e.g. 100.5."""
    fixed_loss: Decimal | UnsetType = UNSET
    """固定损耗; e.g. 100.5."""
    issue_pattern: OpenStr[Literal["D", "A", "B"]] | UnsetType = UNSET
    """发料方式; D 直接领料, A 倒冲领料, B 不领料."""
    machinepos: str | UnsetType = UNSET
    """工位; e.g. LOCx1."""
    material_auxprop_id: str | UnsetType = UNSET
    """辅助属性id; e.g. 1420169116878110000."""
    material_baseunit_id: str | UnsetType = UNSET
    """基本单位id; e.g. 1420169116878110000."""
    material_remark: str | UnsetType = UNSET
    """物料备注; at most 1000 characters; e.g. 备注."""
    material_unit_id: str
    """单位id; e.g. 1420169116878110000."""
    scrap: Decimal | UnsetType = UNSET
    """损耗率%; e.g. 10."""
    seq: int | UnsetType = UNSET
    """分录行号; e.g. 1."""
    sp_id: str | UnsetType = UNSET
    """发料仓位id; e.g. 762933032539906688."""
    sp_name: str | UnsetType = UNSET
    """发料仓位名称; e.g. A区01架."""
    sp_number: str | UnsetType = UNSET
    """发料仓位编码; e.g. CW001."""
    stock_id: str | UnsetType = UNSET
    """发料仓库id; e.g. 747198469815204800."""
    stock_name: str | UnsetType = UNSET
    """发料仓库名称; e.g. 深圳总仓."""
    stock_number: str | UnsetType = UNSET
    """发料仓库编码; e.g. CK001."""
    unitqty: Decimal | UnsetType = UNSET
    """单位用量; e.g. 10."""
    custom_entity_field: dict[str, str] | UnsetType = UNSET
    """分录自定义字段."""


class Bom(BomHead, kw_only=True):
    """BOM单."""

    isskip: OpenStr[Literal["1", "0"]] | None = None
    """跳过该层级直接领用下级物料; 1 是, 0 否."""
    custom_field: dict[str, str] = field(default_factory=dict)
    """自定义字段."""
    material_entity: list[BomLine] = field(default_factory=list)
    """子料分录."""


class BomInput(BomHeadInput, kw_only=True):
    """BOM单."""

    isskip: OpenStr[Literal["1", "0"]] | UnsetType = UNSET
    """跳过该层级直接领用下级物料; 1 是, 0 否."""
    version_value: str
    """版本值; e.g. 1."""
    custom_field: dict[str, str] | UnsetType = UNSET
    """自定义字段."""
    material_entity: list[BomLineInput]
    """子料分录."""


class BomLine(BomLineCore, kw_only=True):
    """子料分录."""

    iskeypieces: OpenStr[Literal["1", "0"]] | None = None
    """关键件; 1 是, 0 否."""
    isrepitem: OpenStr[Literal["1", "0"]] | None = None
    """替代件; 1 是, 0 否."""
    model: str | None = None
    """规格型号; e.g. 500g."""


class BomLineInput(BomLineCoreInput, kw_only=True):
    """子料分录."""

    iskeypieces: OpenStr[Literal["1", "0"]] | UnsetType = UNSET
    """关键件; 1 是, 0 否."""
    isrepitem: OpenStr[Literal["1", "0"]] | UnsetType = UNSET
    """替代件; 1 是, 0 否."""
