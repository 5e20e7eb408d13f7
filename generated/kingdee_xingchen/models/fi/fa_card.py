# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import CurrencyRef, CurrencyRefInput, Page
from ...runtime.model import Input, Model
from ...runtime.values import OpenStr, StringDecimal


class FaCardPage(Page, kw_only=True):
    """资产列表."""

    rows: list[FaCardRow] = field(default_factory=list)
    """资产."""


class FaCardHead(Model, kw_only=True):
    """资产卡片基本信息."""

    id: str | None = None
    """资产id; e.g. 838301774942061568."""
    number: str | None = None
    """资产编码; at most 30 characters; e.g. 001."""
    name: str
    """资产名字; e.g. 名称."""
    qty: StringDecimal
    """数量; e.g. 10."""
    acc_um_depr: StringDecimal | None = None
    """累计折旧; e.g. 100.5."""
    alter_mode_id: str
    """变动方式id; e.g. 1."""
    alter_mode_name: str | None = None
    """变动方式名称; e.g. 变动方式A."""
    alter_mode_number: str | None = None
    """变动方式编码; e.g. 001."""
    begin_use_date: dt.date
    """开始使用日期; yyyy-MM-dd."""
    dec_pre_value: StringDecimal | None = None
    """减值准备; e.g. 100.5."""
    depr_method_id: str
    """折旧方法id; e.g. 763481763863777461."""
    depr_method_name: str | None = None
    """折旧方法名称; e.g. 折旧方法1."""
    depr_method_number: str | None = None
    """折旧方法编码; e.g. 001."""
    depr_type: OpenStr[Literal["0", "1"]]
    """折旧依据; 0 按净值, 1 按原值."""
    group_id: str
    """资产类别id; e.g. 743156135783937494."""
    group_name: str | None = None
    """资产类别名称; e.g. 默认分类."""
    group_number: str | None = None
    """资产类别编码; e.g. 001."""
    is_init: bool
    """是否初始未达数据."""
    max_depr_periods: str
    """预计折旧期间数/预计总工作量; e.g. 1."""
    model: str | None = None
    """规格型号; e.g. 500g."""
    month_depr: StringDecimal | None = None
    """月折旧; e.g. 100.5."""
    net_amount: StringDecimal | None = None
    """净额; e.g. 100.5."""
    net_value: StringDecimal | None = None
    """净值; e.g. 100.5."""
    original_value: StringDecimal | None = None
    """原值本位币合计金额; e.g. 100.5."""
    residue_value: StringDecimal | None = None
    """预计净残值; e.g. 100.5."""
    tax: StringDecimal | None = None
    """税额; e.g. 7.15."""


class FaCardRow(FaCardHead, kw_only=True):
    """资产列表行."""

    depr_periods: str | None = None
    """已折旧期间数/已使用工作量; e.g. 1."""


class FaCard(Model, kw_only=True):
    """资产."""

    unit_id: str | None = None
    """单位id; e.g. 1."""
    unit_name: str | None = None
    """单位名称; e.g. 斤."""
    unit_number: str | None = None
    """单位编码; e.g. jin."""
    asset_acct_id: str
    """固定资产科目id; e.g. 702676056736681640."""
    asset_acct_name: str | None = None
    """固定资产科目名称; e.g. 固定资产1."""
    asset_acct_number: str | None = None
    """固定资产科目编码; e.g. 001."""
    asset_detail_id: str
    """固定资产科目核算项目id; e.g. 705374503320893520."""
    base_currency: str | None = None
    """本位币id; e.g. 511145541."""
    contact: str | None = None
    """联系方式; e.g. 张三."""
    contacts: str | None = None
    """联系人; e.g. 张三."""
    dec_pre_acct_id: str | None = None
    """减值准备科目id; e.g. 775113113387531486."""
    dec_pre_acct_name: str | None = None
    """减值准备科目名称; e.g. 减值准备科目1."""
    dec_pre_acct_number: str | None = None
    """减值准备科目编; e.g. 001."""
    dec_pre_detail_id: str | None = None
    """减值准备科目核算项目id; e.g. 771829002954902579."""
    depr_acct_id: str | None = None
    """累计折旧科目id; e.g. 767116410973475151."""
    depr_acct_name: str | None = None
    """累计折旧科目名称; e.g. 累计折旧科目1."""
    depr_acct_number: str | None = None
    """累计折旧科目编码; e.g. 001."""
    depr_detail_id: str | None = None
    """累计折旧科目核算项目id; e.g. 713267998914768592."""
    is_clear: OpenStr[Literal["0", "1", "2"]] | None = None
    """是否清理; 0 未清理, 1 部分清理, 2 全部清理."""
    is_due: str | None = None
    """是否到期; e.g. 0."""
    is_invalid: bool | None = None
    """是否报废."""
    is_split: OpenStr[Literal["0", "1"]] | None = None
    """是否拆分; 0 未拆分, 1 已拆分."""
    location_id: str | None = None
    """存放地点id; e.g. 950031698668560384."""
    location_number: str | None = None
    """存放地点编码; e.g. CK00022."""
    maintain_date: dt.date | None = None
    """维保到期; yyyy-MM-dd."""
    maintain_info: str | None = None
    """维保说明; e.g. 联系方式1."""
    max_used_periods: str | None = None
    """预计使用期间量; e.g. 1."""
    supplier: str | None = None
    """供应商; e.g. 广州市丰收农产品有限公司."""
    tax_acct_id: str | None = None
    """税金科目id; e.g. 771657966957018129."""
    tax_acct_name: str | None = None
    """税金科目名称; e.g. 税金科目1."""
    tax_acct_number: str | None = None
    """税金科目编码; e.g. 1211222."""
    tax_detail_id: str | None = None
    """税金科目核算项目id; e.g. 796338212515834481."""
    used_periods: str | None = None
    """已折旧期间数/已使用工作量; e.g. 1."""
    voucher_id: str | None = None
    """凭证id; e.g. 798909703012265558."""
    year_acc_um_depr: StringDecimal | None = None
    """年初累计折旧; e.g. 100.5."""
    year_acc_um_depr_diff: StringDecimal | None = None
    """本年累计折旧调整; e.g. 100.5."""
    year_dec_pre_diff: StringDecimal | None = None
    """本年减值准备调整; e.g. 100.5."""
    year_dec_pre_val: StringDecimal | None = None
    """年初减值准备; e.g. 100.5."""
    year_depr: StringDecimal | None = None
    """年初计提折旧; e.g. 100.5."""
    year_org_val: StringDecimal | None = None
    """年初原值; e.g. 100.5."""
    year_org_val_diff: StringDecimal | None = None
    """本年原值调整; e.g. 100.5."""
    year_qty: StringDecimal | None = None
    """年初数量; e.g. 10."""
    year_qty_diff: StringDecimal | None = None
    """本年数量调整; e.g. 10."""
    dept_list: list[FaCardDept] = field(default_factory=list)
    """数据行."""
    device_list: list[FaCardLocation] = field(default_factory=list)
    """附属设备."""
    expense_list: list[FaCardExpense] = field(default_factory=list)
    """折旧费用分配科目."""
    location_name: list[FaCardLocation] = field(default_factory=list)
    """存放地点名称."""
    opposite_list: list[FaCardOpposite] = field(default_factory=list)
    """对方科目."""
    orgval_list: list[FaCardOriginalValue] = field(default_factory=list)
    """原值构成."""
    id: str | None = None
    """资产id; e.g. 838301774942061568."""
    number: str | None = None
    """资产编码; at most 30 characters; e.g. 001."""
    name: str
    """资产名字; e.g. 名称."""
    qty: StringDecimal
    """数量; e.g. 10."""
    acc_um_depr: StringDecimal | None = None
    """累计折旧; e.g. 100.5."""
    alter_mode_id: str
    """变动方式id; e.g. 1."""
    alter_mode_name: str | None = None
    """变动方式名称; e.g. 变动方式A."""
    alter_mode_number: str | None = None
    """变动方式编码; e.g. 001."""
    begin_use_date: dt.date
    """开始使用日期; yyyy-MM-dd."""
    dec_pre_value: StringDecimal | None = None
    """减值准备; e.g. 100.5."""
    depr_method_id: str
    """折旧方法id; e.g. 763481763863777461."""
    depr_method_name: str | None = None
    """折旧方法名称; e.g. 折旧方法1."""
    depr_method_number: str | None = None
    """折旧方法编码; e.g. 001."""
    depr_type: OpenStr[Literal["0", "1"]]
    """折旧依据; 0 按净值, 1 按原值."""
    group_id: str
    """资产类别id; e.g. 743156135783937494."""
    group_name: str | None = None
    """资产类别名称; e.g. 默认分类."""
    group_number: str | None = None
    """资产类别编码; e.g. 001."""
    is_init: bool
    """是否初始未达数据."""
    max_depr_periods: str
    """预计折旧期间数/预计总工作量; e.g. 1."""
    model: str | None = None
    """规格型号; e.g. 500g."""
    month_depr: StringDecimal | None = None
    """月折旧; e.g. 100.5."""
    net_amount: StringDecimal | None = None
    """净额; e.g. 100.5."""
    net_value: StringDecimal | None = None
    """净值; e.g. 100.5."""
    original_value: StringDecimal | None = None
    """原值本位币合计金额; e.g. 100.5."""
    residue_value: StringDecimal | None = None
    """预计净残值; e.g. 100.5."""
    tax: StringDecimal | None = None
    """税额; e.g. 7.15."""
    emp_id: str | None = None
    """业务员id; e.g. 777789495505410809."""
    emp_name: str | None = None
    """业务员名称; e.g. 李四."""
    emp_number: str | None = None
    """业务员编码; e.g. YG001."""


class FaCardInput(Input, kw_only=True):
    """资产."""

    unit_id: str | UnsetType = UNSET
    """单位id; e.g. 1."""
    accum_depr: StringDecimal | UnsetType = UNSET
    """累计折旧; e.g. 100.5."""
    alter_acct_id: str | UnsetType = UNSET
    """减值准备科目核算项目id; e.g. 756196106032049868."""
    alter_detail_id: str | UnsetType = UNSET
    """资产变动科目辅助核算id; e.g. 777654268293799802."""
    asset_acct_id: str
    """固定资产科目id; e.g. 702676056736681640."""
    asset_detail_id: str
    """固定资产科目核算项目id; e.g. 705374503320893520."""
    dec_pre_acct_id: str | UnsetType = UNSET
    """减值准备科目id; e.g. 775113113387531486."""
    dec_pre_detail_id: str | UnsetType = UNSET
    """减值准备科目核算项目id; e.g. 771829002954902579."""
    depr_acct_id: str | UnsetType = UNSET
    """累计折旧科目id; e.g. 767116410973475151."""
    location_id: str | UnsetType = UNSET
    """存放地点id; e.g. 950031698668560384."""
    max_used_periods: str | UnsetType = UNSET
    """预计使用期间量; e.g. 1."""
    record_date: dt.date
    """入账日期; yyyy-MM-dd."""
    tax_acct_id: str | UnsetType = UNSET
    """税金科目id; e.g. 771657966957018129."""
    tax_detail_id: str | UnsetType = UNSET
    """税金科目核算项目id; e.g. 796338212515834481."""
    used_periods: str | UnsetType = UNSET
    """已折旧期间数/已使用工作量; e.g. 1."""
    alter_acct_assist: list[FaCardAssist] | UnsetType = UNSET
    """资产变动科目核算项目."""
    asset_acct_assist: list[FaCardAssist] | UnsetType = UNSET
    """固定资产科目核算项目."""
    dec_pre_acct_assist: list[FaCardAssist] | UnsetType = UNSET
    """减值准备科目核算项目."""
    depr_acct_assist: list[FaCardAssist] | UnsetType = UNSET
    """累计折旧科目核算项目."""
    dept_list: list[FaCardDeptInput]
    """数据行."""
    expense_list: list[FaCardExpenseInput] | UnsetType = UNSET
    """折旧费用分配科目."""
    location_name: list[FaCardLocationInput] | UnsetType = UNSET
    """存放地点名称."""
    orgval_list: list[FaCardOriginalValueInput]
    """原值构成."""
    tax_acct_assist: list[FaCardAssist] | UnsetType = UNSET
    """税金科目核算项目."""
    id: str | UnsetType = UNSET
    """资产id; e.g. 838301774942061568."""
    number: str | UnsetType = UNSET
    """资产编码; at most 30 characters; e.g. 001."""
    name: str
    """资产名字; e.g. 名称."""
    qty: StringDecimal
    """数量; e.g. 10."""
    alter_mode_id: str
    """变动方式id; e.g. 1."""
    begin_use_date: dt.date
    """开始使用日期; yyyy-MM-dd."""
    dec_pre_value: StringDecimal | UnsetType = UNSET
    """减值准备; e.g. 100.5."""
    depr_method_id: str
    """折旧方法id; e.g. 763481763863777461."""
    depr_type: OpenStr[Literal["0", "1"]]
    """折旧依据; 0 按净值, 1 按原值."""
    group_id: str
    """资产类别id; e.g. 743156135783937494."""
    is_init: bool
    """是否初始未达数据."""
    max_depr_periods: str
    """预计折旧期间数/预计总工作量; e.g. 1."""
    model: str | UnsetType = UNSET
    """规格型号; e.g. 500g."""
    net_amount: StringDecimal | UnsetType = UNSET
    """净额; e.g. 100.5."""
    net_value: StringDecimal | UnsetType = UNSET
    """净值; e.g. 100.5."""
    residue_value: StringDecimal | UnsetType = UNSET
    """预计净残值; e.g. 100.5."""
    tax: StringDecimal | UnsetType = UNSET
    """税额; e.g. 7.15."""
    emp_id: str | UnsetType = UNSET
    """业务员id; e.g. 777789495505410809."""


class FaCardAssist(Input, kw_only=True):
    """必录核算项目."""

    id: str
    """分录id; e.g. 838301774942061568."""
    bd_aux_info_type_id: str | UnsetType = UNSET
    """辅助资料类别id; e.g. 1."""
    type: OpenStr[
        Literal[
            "bd_customer",
            "bd_supplier",
            "bd_material",
            "bd_department",
            "bd_employee",
            "bd_store",
            "bd_auxinfo",
        ]
    ]
    """辅助核算类别; bd_customer 客户, bd_supplier 供应商, bd_material 商品, bd_department 部门, bd_employee 职员,
    bd_store 仓库, bd_auxinfo 辅助资料.
    """


class FaCardDept(Model, kw_only=True):
    """使用部门."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    dept_id: str
    """部门id; e.g. 739162466113570816."""
    dept_name: str | None = None
    """部门名称; e.g. 销售部."""
    dept_number: str | None = None
    """部门编码; e.g. BM001."""
    percent: StringDecimal
    """折旧分配比例; e.g. 20."""
    seq: int | None = None
    """序号; e.g. 1."""


class FaCardDeptInput(Input, kw_only=True):
    """使用部门."""

    dept_id: str
    """部门id; e.g. 739162466113570816."""
    percent: StringDecimal
    """折旧分配比例; e.g. 20."""


class FaCardLocation(Model, kw_only=True):
    """存放地点."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    device_name: str | None = None
    """设备名称; e.g. 打印机."""
    device_number: str | None = None
    """设备编码; e.g. 739162466113570816."""
    device_amount: StringDecimal | None = None
    """金额; e.g. 12."""
    device_date: dt.date | None = None
    """登记日期; yyyy-MM-dd."""
    device_model: str | None = None
    """规格型号; e.g. 型号1."""
    device_note: str | None = None
    """部门id; e.g. 5611174965."""
    device_qty: StringDecimal | None = None
    """数量; e.g. 7."""
    device_unit_id: str | None = None
    """单位id; e.g. 001."""
    device_unit_name: str | None = None
    """单位名称; e.g. 斤."""
    device_unit_number: str | None = None
    """单位编码; e.g. jin."""
    seq: str | None = None
    """序号; e.g. 1."""


class FaCardLocationInput(Input, kw_only=True):
    """存放地点."""

    id: str | UnsetType = UNSET
    """分录id; e.g. 838301774942061568."""
    device_name: str | UnsetType = UNSET
    """设备名称; e.g. 打印机."""
    device_number: str | UnsetType = UNSET
    """设备编码; e.g. 739162466113570816."""
    device_amount: StringDecimal | UnsetType = UNSET
    """金额; e.g. 12."""
    device_date: dt.date | UnsetType = UNSET
    """登记日期; yyyy-MM-dd."""
    device_model: str | UnsetType = UNSET
    """规格型号; e.g. 型号1."""
    device_note: str | UnsetType = UNSET
    """部门id; e.g. 5611174965."""
    device_qty: StringDecimal | UnsetType = UNSET
    """数量; e.g. 7."""
    device_unit_id: str | UnsetType = UNSET
    """单位id; e.g. 001."""
    device_unit_name: str | UnsetType = UNSET
    """单位名称; e.g. 斤."""
    device_unit_number: str | UnsetType = UNSET
    """单位编码; e.g. jin."""
    seq: str | UnsetType = UNSET
    """序号; e.g. 1."""


class FaCardExpense(Model, kw_only=True):
    """折旧费用分配科目."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    expense_list_acct_id: str | None = None
    """科目id; e.g. 794091024843483599."""
    expense_list_acct_name: str | None = None
    """科目名称; e.g. 科目A."""
    expense_list_acct_number: str | None = None
    """科目编码; e.g. 001."""
    expense_list_all_pct: StringDecimal | None = None
    """折旧分配比例; e.g. 100.5."""
    expense_list_dept_id: str | None = None
    """部门id; e.g. 797703770597354113."""
    expense_list_dept_name: str | None = None
    """部门名称; e.g. 销售部."""
    expense_list_dept_number: str | None = None
    """部门编码; e.g. BM001."""
    expense_list_detail_id: str | None = None
    """核算项目id; e.g. 714241629938817761."""
    expense_list_percent: StringDecimal | None = None
    """折旧分配比例; e.g. 20."""
    seq: int | None = None
    """序号; e.g. 1."""


class FaCardExpenseInput(Input, kw_only=True):
    """折旧费用分配科目."""

    expense_acct_id: str
    """科目id; e.g. 745425211155572865."""
    expense_dept_id: str
    """部门id; e.g. 746618389535550988."""
    expense_detail_id: str | UnsetType = UNSET
    """核算项目id; e.g. 705306809040662610."""
    expense_percent: StringDecimal
    """折旧分配比例; e.g. 20."""
    expense_acct_id_assist: list[FaCardAssist] | UnsetType = UNSET
    """科目启用了必录核算项目是必录."""


class FaCardOpposite(Model, kw_only=True):
    """对方科目."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    opposite_list_acct_id: str | None = None
    """科目id; e.g. 715219095975481757."""
    opposite_list_acct_name: str | None = None
    """科目名称; e.g. 科目名称1."""
    opposite_list_acct_number: str | None = None
    """科目编码; e.g. 22144411."""
    opposite_list_all_pct: StringDecimal | None = None
    """资产下的占比; e.g. 100.5."""
    opposite_list_dept_id: str | None = None
    """部门id; e.g. 721325180773378443."""
    opposite_list_dept_name: str | None = None
    """部门名称; e.g. 销售部."""
    opposite_list_dept_number: str | None = None
    """部门编码; e.g. BM001."""
    opposite_list_detail_id: str | None = None
    """核算项目id; e.g. 733568747692778021."""
    opposite_percent: StringDecimal | None = None
    """折旧分配比例; e.g. 20."""
    seq: int | None = None
    """序号; e.g. 1."""


class FaCardOriginalValue(CurrencyRef, kw_only=True):
    """原值构成."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    amount: StringDecimal
    """本位币金额; e.g. 55."""
    amount_for: StringDecimal | None = None
    """原币金额; e.g. 100."""
    exchange_rate: StringDecimal | None = None
    """汇率; e.g. 1."""
    seq: int | None = None
    """序号; e.g. 1."""


class FaCardOriginalValueInput(CurrencyRefInput, kw_only=True):
    """原值构成."""

    amount: StringDecimal
    """本位币金额; e.g. 55."""
    amount_for: StringDecimal | UnsetType = UNSET
    """原币金额; e.g. 100."""
    exchange_rate: StringDecimal | UnsetType = UNSET
    """汇率; e.g. 1."""
