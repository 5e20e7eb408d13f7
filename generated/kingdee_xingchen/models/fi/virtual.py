# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...runtime.model import Input, Model
from ...runtime.values import LocalDateTime, OpenStr, StringDecimal


class VirtualBillPage(Page, kw_only=True):
    """外部单据列表."""

    rows: list[VirtualBillRow] = field(default_factory=list)
    """外部单据."""


class VirtualBillRow(Model, kw_only=True):
    """外部单据列表行."""

    id: str
    """单据id; e.g. 838301774942061568."""
    bill_no: str
    """编码; e.g. WBDJ-20240520-00001."""
    bill_date: dt.date | None = None
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    group_id: str | None = None
    """单据分类id; e.g. 743156135783937494."""
    group_name: str | None = None
    """单据分类名称; e.g. 默认分类."""
    group_number: str | None = None
    """单据分类编码; e.g. 001."""
    remark: str | None = None
    """单据备注; e.g. 备注."""
    total_all_amount: StringDecimal | None = None
    """总价税合计金额; e.g. 100."""
    total_all_amount_for: StringDecimal | None = None
    """总价税合计金额-本位币; e.g. 100."""
    total_amount: StringDecimal | None = None
    """总金额; e.g. 100."""
    total_amount_for: StringDecimal | None = None
    """总金额-本位币; e.g. 100."""
    voucher_id: str | None = None
    """凭证id; e.g. 798909703012265558."""
    voucher_no: str | None = None
    """凭证字号; e.g. 记-1."""


class VirtualBill(Model, kw_only=True):
    """外部单据."""

    id: str | None = None
    """单据id; e.g. 838301774942061568."""
    bill_no: str | None = None
    """编码; e.g. WBDJ-20240520-00001."""
    bill_date: dt.date | None = None
    """单据日期; yyyy-MM-dd."""
    bill_status: OpenStr[Literal["C", "Z"]] | None = None
    """单据状态; C 已审核, Z 未审核."""
    bill_amount: Decimal | None = None
    """金额; e.g. 100."""
    create_time: LocalDateTime | None = None
    """创建时间; China time."""
    creater_id: str | None = None
    """创建人id; e.g. 705948635423484910."""
    creater_name: str | None = None
    """创建人名称; e.g. 名称."""
    exchange_rate: Decimal | None = None
    """汇率; e.g. 1."""
    group_id: str | None = None
    """凭证分类id; e.g. 743156135783937494."""
    group_name: str | None = None
    """凭证分类名称; e.g. 默认分类."""
    group_number: str | None = None
    """凭证分类编码; e.g. 001."""
    modifier_id: str | None = None
    """修改人id; e.g. 748385811669014990."""
    modifier_name: str | None = None
    """修改人名称; e.g. 李四."""
    modify_time: LocalDateTime | None = None
    """修改时间; China time."""
    remark: str | None = None
    """单据备注; e.g. 备注."""
    total_all_amount: StringDecimal | None = None
    """总价税合计金额; e.g. 100."""
    total_all_amount_for: StringDecimal | None = None
    """总价税合计金额-本位币; e.g. 100."""
    total_amount: StringDecimal | None = None
    """总金额; e.g. 100."""
    total_amount_for: StringDecimal | None = None
    """总金额-本位币; e.g. 100."""
    voucher_id: str | None = None
    """凭证id; e.g. 798909703012265558."""
    voucher_no: str | None = None
    """凭证字号; e.g. 记-1."""
    entry: list[VirtualBillEntry] = field(default_factory=list, name="_entry")
    """分录."""
    dept_id: str | None = None
    """部门id; e.g. 793821659366936417."""
    dept_name: str | None = None
    """部门名称; e.g. 销售部."""
    dept_number: str | None = None
    """部门编码; e.g. BM001."""
    emp_id: str | None = None
    """业务员id; e.g. 777789495505410809."""
    emp_name: str | None = None
    """业务员名称; e.g. 李四."""
    emp_number: str | None = None
    """业务员编码; e.g. YG001."""
    customer_id: str | None = None
    """客户id; e.g. 768893389614948509."""
    customer_name: str | None = None
    """客户名称; e.g. 深圳市星辰贸易有限公司."""
    customer_number: str | None = None
    """客户编码; e.g. KH00001."""
    supplier_id: str | None = None
    """供应商id; e.g. 705544733945170331."""
    supplier_name: str | None = None
    """供应商名称; e.g. 广州市丰收农产品有限公司."""
    supplier_number: str | None = None
    """供应商编码; e.g. GYS00001."""


class VirtualBillEntry(Model, kw_only=True):
    """分录."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    material_id: str | None = None
    """商品id; e.g. 749211741245632884."""
    material_name: str | None = None
    """商品名称; e.g. 红富士苹果."""
    material_number: str | None = None
    """商品编码; at most 30 characters; e.g. SP00001."""
    qty: StringDecimal | None = None
    """数量; e.g. 10."""
    unit_id: str | None = None
    """单位id; e.g. 1."""
    unit_name: str | None = None
    """单位名称; e.g. 斤."""
    unit_number: str | None = None
    """单位编码; at most 30 characters; e.g. jin."""
    price: StringDecimal | None = None
    """单价; e.g. 5.5."""
    all_amount_for: StringDecimal | None = None
    """价税合计; e.g. 1001."""
    amount: StringDecimal
    """金额; e.g. 55."""
    amount_for: StringDecimal | None = None
    """金额-本位币; e.g. 100."""
    bank_id: str | None = None
    """银行账号id; e.g. 730063951300811015."""
    bank_name: str | None = None
    """银行账号名称; e.g. 中国工商银行深圳分行."""
    bank_number: str | None = None
    """银行账号编码; at most 30 characters; e.g. 001."""
    comment: str | None = None
    """备注; at most 100 characters; e.g. 行备注."""
    custom_amount1: StringDecimal | None = None
    """自定义金额1; e.g. 100."""
    custom_amount10: StringDecimal | None = None
    """自定义金额10; e.g. 100."""
    custom_amount2: StringDecimal | None = None
    """自定义金额2; e.g. 100."""
    custom_amount3: StringDecimal | None = None
    """自定义金额3; e.g. 100."""
    custom_amount4: StringDecimal | None = None
    """自定义金额4; e.g. 100."""
    custom_amount5: StringDecimal | None = None
    """自定义金额5; e.g. 100."""
    custom_amount6: StringDecimal | None = None
    """自定义金额6; e.g. 100."""
    custom_amount7: StringDecimal | None = None
    """自定义金额7; e.g. 100."""
    custom_amount8: StringDecimal | None = None
    """自定义金额8; e.g. 100."""
    custom_amount9: StringDecimal | None = None
    """自定义金额9; e.g. 100."""
    custom_amount_for1: StringDecimal | None = None
    """自定义本位币金额1; e.g. 100."""
    custom_amount_for10: StringDecimal | None = None
    """自定义本位币金额10; e.g. 100."""
    custom_amount_for2: StringDecimal | None = None
    """自定义本位币金额2; e.g. 100."""
    custom_amount_for3: StringDecimal | None = None
    """自定义本位币金额3; e.g. 100."""
    custom_amount_for4: StringDecimal | None = None
    """自定义本位币金额4; e.g. 100."""
    custom_amount_for5: StringDecimal | None = None
    """自定义本位币金额5; e.g. 100."""
    custom_amount_for6: StringDecimal | None = None
    """自定义本位币金额6; e.g. 100."""
    custom_amount_for7: StringDecimal | None = None
    """自定义本位币金额7; e.g. 100."""
    custom_amount_for8: StringDecimal | None = None
    """自定义本位币金额8; e.g. 100."""
    custom_amount_for9: StringDecimal | None = None
    """自定义本位币金额9; e.g. 100."""
    custom_item_id1: str | None = None
    """自定义项目id1; e.g. bd_auxinfo."""
    custom_item_id2: str | None = None
    """自定义项目id2; e.g. bd_auxinfo."""
    custom_item_id3: str | None = None
    """自定义项目id3; e.g. bd_auxinfo."""
    custom_item_id4: str | None = None
    """自定义项目id4; e.g. bd_auxinfo."""
    custom_item_id5: str | None = None
    """自定义项目id5; e.g. bd_auxinfo."""
    custom_item_name1: str | None = None
    """自定义项目名称1; e.g. bd_auxinfo."""
    custom_item_name2: str | None = None
    """自定义项目名称2; e.g. bd_auxinfo."""
    custom_item_name3: str | None = None
    """自定义项目名称3; e.g. bd_auxinfo."""
    custom_item_name4: str | None = None
    """自定义项目名称4; e.g. bd_auxinfo."""
    custom_item_name5: str | None = None
    """自定义项目名称5; e.g. bd_auxinfo."""
    custom_item_number1: str | None = None
    """自定义项目编码1; e.g. bd_auxinfo."""
    custom_item_number2: str | None = None
    """自定义项目编码2; e.g. bd_auxinfo."""
    custom_item_number3: str | None = None
    """自定义项目编码3; e.g. bd_auxinfo."""
    custom_item_number4: str | None = None
    """自定义项目编码4; e.g. bd_auxinfo."""
    custom_item_number5: str | None = None
    """自定义项目编码5; e.g. bd_auxinfo."""
    custom_item_type1: str | None = None
    """自定义项目类型1; e.g. bd_auxinfo."""
    custom_item_type2: str | None = None
    """自定义项目类型2; e.g. bd_auxinfo."""
    custom_item_type3: str | None = None
    """自定义项目类型3; e.g. bd_auxinfo."""
    custom_item_type4: str | None = None
    """自定义项目类型4; e.g. bd_auxinfo."""
    custom_item_type5: str | None = None
    """自定义项目类型5; e.g. bd_auxinfo."""
    custom_text1: str | None = None
    """自定义文本1; e.g. bd_auxinfo."""
    custom_text10: str | None = None
    """自定义文本10; e.g. bd_auxinfo."""
    custom_text2: str | None = None
    """自定义文本2; e.g. bd_auxinfo."""
    custom_text3: str | None = None
    """自定义文本3; e.g. bd_auxinfo."""
    custom_text4: str | None = None
    """自定义文本4; e.g. bd_auxinfo."""
    custom_text5: str | None = None
    """自定义文本5; e.g. bd_auxinfo."""
    custom_text6: str | None = None
    """自定义文本6; e.g. bd_auxinfo."""
    custom_text7: str | None = None
    """自定义文本7; e.g. bd_auxinfo."""
    custom_text8: str | None = None
    """自定义文本8; e.g. bd_auxinfo."""
    custom_text9: str | None = None
    """自定义文本9; e.g. bd_auxinfo."""
    material_parent_id: str | None = None
    """商品类别id; e.g. 731224100105379431."""
    material_parent_name: str | None = None
    """商品类别名称; e.g. 电器."""
    material_parent_number: str | None = None
    """商品类别编码; e.g. DQ001001."""
    pacct_type_id: str | None = None
    """收入类别id; e.g. 1."""
    pacct_type_name: str | None = None
    """收入类别名称; e.g. 名称."""
    pacct_type_number: str | None = None
    """收入类别编码; at most 30 characters; e.g. 001."""
    payout_type_id: str | None = None
    """支出类别id; e.g. 1."""
    payout_type_name: str | None = None
    """支出类别名称; e.g. 名称."""
    payout_type_number: str | None = None
    """支出类别编码; e.g. 001."""
    seq: int | None = None
    """序号; e.g. 1."""
    stock_id: str | None = None
    """仓库id; e.g. 747198469815204800."""
    stock_name: str | None = None
    """仓库名称; e.g. 深圳总仓."""
    stock_number: str | None = None
    """仓库编码; at most 30 characters; e.g. CK001."""


class VirtualBillEntryInput(Input, kw_only=True):
    """分录."""

    id: str | UnsetType = UNSET
    """分录id; e.g. 838301774942061568."""
    material_id: str | UnsetType = UNSET
    """商品id; e.g. 749211741245632884."""
    material_number: str | UnsetType = UNSET
    """商品编码; at most 30 characters; e.g. SP00001."""
    qty: StringDecimal | UnsetType = UNSET
    """数量; e.g. 10."""
    unit_id: str | UnsetType = UNSET
    """单位id; e.g. 1."""
    unit_number: str | UnsetType = UNSET
    """单位编码; at most 30 characters; e.g. jin."""
    price: StringDecimal | UnsetType = UNSET
    """单价; e.g. 5.5."""
    amount: StringDecimal
    """金额; e.g. 55."""
    amount_for: StringDecimal | UnsetType = UNSET
    """金额-本位币; e.g. 100."""
    bank_id: str | UnsetType = UNSET
    """银行账号id; e.g. 730063951300811015."""
    bank_number: str | UnsetType = UNSET
    """银行账号编码; at most 30 characters; e.g. 001."""
    comment: str | UnsetType = UNSET
    """备注; at most 100 characters; e.g. 行备注."""
    custom_amount1: StringDecimal | UnsetType = UNSET
    """自定义金额1; e.g. 100."""
    custom_amount10: StringDecimal | UnsetType = UNSET
    """自定义金额10; e.g. 100."""
    custom_amount2: StringDecimal | UnsetType = UNSET
    """自定义金额2; e.g. 100."""
    custom_amount3: StringDecimal | UnsetType = UNSET
    """自定义金额3; e.g. 100."""
    custom_amount4: StringDecimal | UnsetType = UNSET
    """自定义金额4; e.g. 100."""
    custom_amount5: StringDecimal | UnsetType = UNSET
    """自定义金额5; e.g. 100."""
    custom_amount6: StringDecimal | UnsetType = UNSET
    """自定义金额6; e.g. 100."""
    custom_amount7: StringDecimal | UnsetType = UNSET
    """自定义金额7; e.g. 100."""
    custom_amount8: StringDecimal | UnsetType = UNSET
    """自定义金额8; e.g. 100."""
    custom_amount9: StringDecimal | UnsetType = UNSET
    """自定义金额9; e.g. 100."""
    custom_amount_for1: StringDecimal | UnsetType = UNSET
    """自定义本位币金额1; e.g. 100."""
    custom_amount_for10: StringDecimal | UnsetType = UNSET
    """自定义本位币金额10; e.g. 100."""
    custom_amount_for2: StringDecimal | UnsetType = UNSET
    """自定义本位币金额2; e.g. 100."""
    custom_amount_for3: StringDecimal | UnsetType = UNSET
    """自定义本位币金额3; e.g. 100."""
    custom_amount_for4: StringDecimal | UnsetType = UNSET
    """自定义本位币金额4; e.g. 100."""
    custom_amount_for5: StringDecimal | UnsetType = UNSET
    """自定义本位币金额5; e.g. 100."""
    custom_amount_for6: StringDecimal | UnsetType = UNSET
    """自定义本位币金额6; e.g. 100."""
    custom_amount_for7: StringDecimal | UnsetType = UNSET
    """自定义本位币金额7; e.g. 100."""
    custom_amount_for8: StringDecimal | UnsetType = UNSET
    """自定义本位币金额8; e.g. 100."""
    custom_amount_for9: StringDecimal | UnsetType = UNSET
    """自定义本位币金额9; e.g. 100."""
    custom_item_id1: str | UnsetType = UNSET
    """自定义项目id1; e.g. bd_auxinfo."""
    custom_item_id10: str | UnsetType = UNSET
    """自定义项目id10; e.g. bd_auxinfo."""
    custom_item_id2: str | UnsetType = UNSET
    """自定义项目id2; e.g. bd_auxinfo."""
    custom_item_id3: str | UnsetType = UNSET
    """自定义项目id3; e.g. bd_auxinfo."""
    custom_item_id4: str | UnsetType = UNSET
    """自定义项目id4; e.g. bd_auxinfo."""
    custom_item_id5: str | UnsetType = UNSET
    """自定义项目id5; e.g. bd_auxinfo."""
    custom_item_id6: str | UnsetType = UNSET
    """自定义项目id6; e.g. bd_auxinfo."""
    custom_item_id7: str | UnsetType = UNSET
    """自定义项目id7; e.g. bd_auxinfo."""
    custom_item_id8: str | UnsetType = UNSET
    """自定义项目id8; e.g. bd_auxinfo."""
    custom_item_id9: str | UnsetType = UNSET
    """自定义项目id9; e.g. bd_auxinfo."""
    custom_item_number1: str | UnsetType = UNSET
    """自定义项目编码1; e.g. bd_auxinfo."""
    custom_item_number10: str | UnsetType = UNSET
    """自定义项目编码10; e.g. bd_auxinfo."""
    custom_item_number2: str | UnsetType = UNSET
    """自定义项目编码2; e.g. bd_auxinfo."""
    custom_item_number3: str | UnsetType = UNSET
    """自定义项目编码3; e.g. bd_auxinfo."""
    custom_item_number4: str | UnsetType = UNSET
    """自定义项目编码4; e.g. bd_auxinfo."""
    custom_item_number5: str | UnsetType = UNSET
    """自定义项目编码5; e.g. bd_auxinfo."""
    custom_item_number6: str | UnsetType = UNSET
    """自定义项目编码6; e.g. bd_auxinfo."""
    custom_item_number7: str | UnsetType = UNSET
    """自定义项目编码7; e.g. bd_auxinfo."""
    custom_item_number8: str | UnsetType = UNSET
    """自定义项目编码8; e.g. bd_auxinfo."""
    custom_item_number9: str | UnsetType = UNSET
    """自定义项目编码9; e.g. bd_auxinfo."""
    custom_text1: str | UnsetType = UNSET
    """自定义文本1; e.g. bd_auxinfo."""
    custom_text10: str | UnsetType = UNSET
    """自定义文本10; e.g. bd_auxinfo."""
    custom_text2: str | UnsetType = UNSET
    """自定义文本2; e.g. bd_auxinfo."""
    custom_text3: str | UnsetType = UNSET
    """自定义文本3; e.g. bd_auxinfo."""
    custom_text4: str | UnsetType = UNSET
    """自定义文本4; e.g. bd_auxinfo."""
    custom_text5: str | UnsetType = UNSET
    """自定义文本5; e.g. bd_auxinfo."""
    custom_text6: str | UnsetType = UNSET
    """自定义文本6; e.g. bd_auxinfo."""
    custom_text7: str | UnsetType = UNSET
    """自定义文本7; e.g. bd_auxinfo."""
    custom_text8: str | UnsetType = UNSET
    """自定义文本8; e.g. bd_auxinfo."""
    custom_text9: str | UnsetType = UNSET
    """自定义文本9; e.g. bd_auxinfo."""
    dis_amount: StringDecimal | UnsetType = UNSET
    """折扣额; e.g. 5.5."""
    dis_amount_for: StringDecimal | UnsetType = UNSET
    """本位币折扣; e.g. 100.5."""
    pacct_type_id: str | UnsetType = UNSET
    """收入类别id; e.g. 1."""
    pacct_type_number: str | UnsetType = UNSET
    """收入类别编码; at most 30 characters; e.g. 001."""
    payout_type_id: str | UnsetType = UNSET
    """支出类别id; e.g. 1."""
    payout_type_number: str | UnsetType = UNSET
    """支出类别编码; e.g. 001."""
    stock_id: str | UnsetType = UNSET
    """仓库id; e.g. 747198469815204800."""
    stock_number: str | UnsetType = UNSET
    """仓库编码; at most 30 characters; e.g. CK001."""
    tax_amount: StringDecimal | UnsetType = UNSET
    """税额; e.g. 7.15."""
    tax_amount_for: StringDecimal | UnsetType = UNSET
    """本位币税额; e.g. 80."""


class VirtualBillSaveReply(Model, kw_only=True):
    """外部单据保存结果."""

    rows: list[VirtualBillSaveReplyRow] = field(default_factory=list)
    """保存单据返回."""


class VirtualBillSaveReplyRow(Model, kw_only=True):
    """保存单据返回."""

    ids: list[str] = field(default_factory=list)
    """id 列表."""
    message: str | None = None
    """失败信息; e.g. 成功."""
    success: bool | None = None
    """保存结果."""
    id_number_map: dict[str, str] = field(default_factory=dict)
    """id 与编码的对应."""
    errors: list[VirtualBillError] = field(default_factory=list)
    """失败信息."""


class VirtualBillError(Model, kw_only=True):
    """失败信息."""

    id: str | None = None
    """分录id; e.g. 838301774942061568."""
    messages: str | None = None
    """信息; e.g. 100."""


class VirtualBillSave(Input, kw_only=True):
    """外部单据保存."""

    items: list[VirtualBillDraft] | UnsetType = UNSET
    """列表."""


class VirtualBillDraft(Input, kw_only=True):
    """外部单据保存."""

    id: str | UnsetType = UNSET
    """单据id; e.g. 838301774942061568."""
    bill_no: str
    """编码; at most 30 characters; e.g. WBDJ-20240520-00001."""
    bill_date: dt.date | UnsetType = UNSET
    """单据日期yyy-mm-dd; yyyy-MM-dd."""
    customer_id: str | UnsetType = UNSET
    """客户id; e.g. 768893389614948509."""
    customer_number: str | UnsetType = UNSET
    """客户编码; at most 30 characters; e.g. KH00001."""
    supplier_id: str | UnsetType = UNSET
    """供应商id; e.g. 705544733945170331."""
    supplier_number: str | UnsetType = UNSET
    """供应商编码; at most 30 characters; e.g. GYS00001."""
    bill_amount: Decimal | UnsetType = UNSET
    """金额; e.g. 100."""
    bill_custom_amount1: StringDecimal | UnsetType = UNSET
    """自定义金额1; e.g. 100."""
    bill_custom_amount2: StringDecimal | UnsetType = UNSET
    """自定义金额2; e.g. 100."""
    bill_custom_amount3: StringDecimal | UnsetType = UNSET
    """自定义金额3; e.g. 100."""
    bill_custom_amount4: StringDecimal | UnsetType = UNSET
    """自定义金额4; e.g. 100."""
    bill_custom_amount5: StringDecimal | UnsetType = UNSET
    """自定义金额5; e.g. 100."""
    bill_custom_amount_for1: StringDecimal | UnsetType = UNSET
    """自定义本位币金额1; e.g. 100."""
    bill_custom_amount_for2: StringDecimal | UnsetType = UNSET
    """自定义本位币金额2; e.g. 001."""
    bill_custom_amount_for3: StringDecimal | UnsetType = UNSET
    """自定义本位币金额3; e.g. 100."""
    bill_custom_amount_for4: StringDecimal | UnsetType = UNSET
    """自定义本位币金额4; e.g. 100."""
    bill_custom_amount_for5: StringDecimal | UnsetType = UNSET
    """自定义本位币金额5; e.g. 100."""
    bill_custom_item1_id: str | UnsetType = UNSET
    """自定义项目1id; e.g. 755374458485584636."""
    bill_custom_item2_id: str | UnsetType = UNSET
    """自定义项目2id; e.g. 711578845671663293."""
    bill_custom_item3_id: str | UnsetType = UNSET
    """自定义项目3id; e.g. 735824280778873358."""
    bill_custom_item4_id: str | UnsetType = UNSET
    """币别自定义项目4id编码; e.g. 765443428620776019."""
    bill_custom_item5_id: str | UnsetType = UNSET
    """自定义项目5id; e.g. 731695264130776001."""
    bill_custom_item_type1: str | UnsetType = UNSET
    """自定义项目1类型; e.g. bd_material."""
    bill_custom_item_type2: str | UnsetType = UNSET
    """自定义项目2类型; e.g. bd_material."""
    bill_custom_item_type3: str | UnsetType = UNSET
    """自定义项目3类型; e.g. bd_material."""
    bill_custom_item_type4: str | UnsetType = UNSET
    """自定义项目4类型; e.g. bd_material."""
    bill_custom_item_type5: str | UnsetType = UNSET
    """自定义项目5类型; e.g. bd_material."""
    bill_custom_text1: str | UnsetType = UNSET
    """自定义文本1; e.g. bd_auxinfo."""
    bill_custom_text2: str | UnsetType = UNSET
    """自定义文本2; e.g. bd_auxinfo."""
    bill_custom_text3: str | UnsetType = UNSET
    """自定义文本3; e.g. bd_auxinfo."""
    bill_custom_text4: str | UnsetType = UNSET
    """自定义文本4; e.g. bd_auxinfo."""
    bill_custom_text5: str | UnsetType = UNSET
    """自定义文本5; e.g. bd_auxinfo."""
    currency_id: str | UnsetType = UNSET
    """币别id; e.g. 1."""
    currency_number: str | UnsetType = UNSET
    """币别编码; at most 30 characters; e.g. CNY."""
    dept_id: str | UnsetType = UNSET
    """部门id; e.g. 793821659366936417."""
    dept_number: str | UnsetType = UNSET
    """部门编码; at most 30 characters; e.g. BM001."""
    emp_id: str | UnsetType = UNSET
    """业务员id; e.g. 777789495505410809."""
    emp_number: str | UnsetType = UNSET
    """业务员编码; at most 30 characters; e.g. YG001."""
    exchange_rate: Decimal | UnsetType = UNSET
    """汇率; e.g. 1."""
    group_id: str | UnsetType = UNSET
    """外部单据分类id; e.g. 743156135783937494."""
    group_number: str | UnsetType = UNSET
    """外部单据分类编码; at most 30 characters; e.g. 001."""
    remark: str | UnsetType = UNSET
    """备注; at most 100 characters; e.g. 备注."""
    entry: list[VirtualBillEntryInput]
    """分录列表."""
