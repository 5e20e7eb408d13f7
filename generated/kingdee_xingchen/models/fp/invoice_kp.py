# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...runtime.model import Input, Model
from ...runtime.values import EncryptedStr, OpenStr, StringDecimal


class ManualInvoicePage(Page, kw_only=True):
    """手工开票列表."""

    rows: list[ManualInvoiceRow] = field(default_factory=list)
    """手工开票."""


class ManualInvoiceRow(Model, kw_only=True):
    """手工开票列表行."""

    id: str
    """发票id; e.g. 838301774942061568."""
    bill_no: list[str] = field(default_factory=list)
    """关联单据编号."""
    bill_id: list[str] = field(default_factory=list)
    """关联单据id."""
    download_url: str | None = None
    """下载地址; e.g. https://example.com/file/1.png."""
    invoice_number: str | None = None
    """发票号码; e.g. 24312000000012345678."""
    invoice_code: str | None = None
    """发票代码; e.g. 044001900211."""
    invoice_status: OpenStr[Literal["1", "2", "3", "4", "5"]] | None = None
    """发票状态; 1 开票中, 2 失败, 3 正常, 4 红冲, 5 作废."""
    invoice_type: OpenStr[Literal["1", "2", "3", "4", "5", "6", "7", "8"]] | None = None
    """发票类型; 1 纸质专用发票, 2 纸质普通发票, 3 电子普通发票, 4 电子专用发票, 5 数电普通发票, 6 数电专用发票, 7 数电纸质普通发票, 8 数电纸质专用发票."""
    serial_number: str | None = None
    """流水号; e.g. 001."""


class ManualInvoice(Model, kw_only=True):
    """手工开票."""

    id: str | None = None
    """发票id; e.g. 838301774942061568."""
    download_url: str | None = None
    """下载地址; e.g. https://example.com/file/1.png."""
    fail_reason: str | None = None
    """失败原因; e.g. 开票信息不完整."""
    invoice_number: str | None = None
    """发票号码; e.g. 24312000000012345678."""
    invoice_code: str | None = None
    """发票代码; e.g. 044001900211."""
    invoice_status: OpenStr[Literal["1", "2", "3", "4", "5"]] | None = None
    """发票状态; 1 开票中, 2 失败, 3 正常, 4 红冲, 5 作废."""
    invoice_type: OpenStr[Literal["1", "2", "3", "4", "5", "6", "7", "8"]]
    """发票类型; 1 纸质专用发票, 2 纸质普通发票, 3 电子普通发票, 4 电子专用发票, 5 数电普通发票, 6 数电专用发票, 7 数电纸质普通发票, 8 数电纸质专用发票."""
    serial_number: str | None = None
    """流水号; e.g. 1234564545."""
    special_type: str | None = None
    """特殊业务类型; 开具数电发票的特殊业务时传递; e.g. 2."""
    amt_info: ManualInvoiceAmtInfo
    """金额信息."""
    buyer_info: ManualInvoiceBuyerInfo
    """购方信息."""
    other_info: ManualInvoiceOtherInfo
    """其他信息."""
    seller_info: ManualInvoiceSellerInfo
    """销方信息."""
    transport_info: list[ManualInvoiceTransportInfo] = field(default_factory=list)
    """货物运输服务信息."""


class ManualInvoiceInput(Input, kw_only=True):
    """手工开票."""

    invoice_type: OpenStr[Literal["1", "2", "3", "4", "5", "6", "7", "8"]]
    """发票类型; 1 纸质专用发票, 2 纸质普通发票, 3 电子普通发票, 4 电子专用发票, 5 数电普通发票, 6 数电专用发票, 7 数电纸质普通发票, 8 数电纸质专用发票."""
    serial_number: str | UnsetType = UNSET
    """流水号; e.g. 1234564545."""
    special_type: str | UnsetType = UNSET
    """特殊业务类型; 开具数电发票的特殊业务时传递; e.g. 2."""
    amt_info: ManualInvoiceAmtInfoInput
    """金额信息."""
    buyer_info: ManualInvoiceBuyerInfoInput
    """购方信息."""
    other_info: ManualInvoiceOtherInfoInput
    """其他信息."""
    seller_info: ManualInvoiceSellerInfoInput
    """销方信息."""
    transport_info: list[ManualInvoiceTransportInfoInput] | UnsetType = UNSET
    """货物运输服务信息."""


class ManualInvoiceAmtInfo(Model, kw_only=True):
    """金额信息."""

    all_act_non_tax_amount: StringDecimal
    """发票总金额; e.g. 100.5."""
    all_amount: StringDecimal
    """发票价税合计; e.g. 62.15."""
    all_tax_amount: StringDecimal
    """发票总税额; e.g. 100.5."""
    entry: list[ManualInvoiceEntry] = field(default_factory=list)
    """商品分录信息."""


class ManualInvoiceAmtInfoInput(Input, kw_only=True):
    """金额信息."""

    all_act_non_tax_amount: StringDecimal
    """发票总金额; e.g. 100.5."""
    all_amount: StringDecimal
    """发票价税合计; e.g. 62.15."""
    all_tax_amount: StringDecimal
    """发票总税额; e.g. 100.5."""
    entry: list[ManualInvoiceEntryInput]
    """商品分录信息."""


class ManualInvoiceEntry(Model, kw_only=True):
    """商品分录信息."""

    qty: StringDecimal
    """数量; e.g. 10."""
    act_non_tax_amount: StringDecimal
    """实际不含税金额; e.g. 100."""
    act_non_tax_price: StringDecimal
    """不含税单价; e.g. 100."""
    all_amount: StringDecimal
    """价税合计; e.g. 62.15."""
    item_name: str
    """货物或服务名称; e.g. 红富士苹果."""
    model: str | None = None
    """规格型号; e.g. 500g."""
    tax_amount: StringDecimal
    """税额; e.g. 7.15."""
    tax_category_id: str
    """税收分类编码; e.g. 722841012398910324."""
    tax_rate: StringDecimal
    """税率; e.g. 9.0."""
    unit: str
    """单位; e.g. 斤."""
    zero_flag: OpenStr[Literal["1", "0"]] | None = None
    """是否免税; 1 免税, 0 不免税."""


class ManualInvoiceEntryInput(Input, kw_only=True):
    """商品分录信息."""

    qty: StringDecimal
    """数量; e.g. 10."""
    act_non_tax_amount: StringDecimal
    """实际不含税金额; e.g. 100."""
    act_non_tax_price: StringDecimal
    """不含税单价; e.g. 100."""
    all_amount: StringDecimal
    """价税合计; e.g. 62.15."""
    item_name: str
    """货物或服务名称; e.g. 红富士苹果."""
    model: str | UnsetType = UNSET
    """规格型号; e.g. 500g."""
    tax_amount: StringDecimal
    """税额; e.g. 7.15."""
    tax_category_id: str
    """税收分类编码; e.g. 722841012398910324."""
    tax_rate: StringDecimal
    """税率; e.g. 9.0."""
    unit: str
    """单位; e.g. 斤."""
    zero_flag: OpenStr[Literal["1", "0"]] | UnsetType = UNSET
    """是否免税; 1 免税, 0 不免税."""


class ManualInvoiceBuyerInfo(Model, kw_only=True):
    """购方信息."""

    name: str
    """名称; e.g. 名称."""
    account: EncryptedStr | None = None
    """银行账号; encrypted in answers; e.g. 6222020000012345678."""
    address_phone: EncryptedStr | None = None
    """销方地址电话; encrypted in answers; e.g. 13800138000."""
    bank: str | None = None
    """开户银行; e.g. 中国工商银行深圳分行."""
    email: EncryptedStr | None = None
    """电子邮箱; encrypted in answers; e.g. name@example.com."""
    mobile: EncryptedStr | None = None
    """手机号码; encrypted in answers; e.g. 13800138000."""
    tax_no: str
    """纳税人识别号; e.g. 91440300MA5ABCDE12."""


class ManualInvoiceBuyerInfoInput(Input, kw_only=True):
    """购方信息."""

    name: str
    """名称; e.g. 名称."""
    account: EncryptedStr | UnsetType = UNSET
    """银行账号; encrypted in answers; e.g. 6222020000012345678."""
    address_phone: EncryptedStr | UnsetType = UNSET
    """销方地址电话; encrypted in answers; e.g. 13800138000."""
    bank: str | UnsetType = UNSET
    """开户银行; e.g. 中国工商银行深圳分行."""
    email: EncryptedStr | UnsetType = UNSET
    """电子邮箱; encrypted in answers; e.g. name@example.com."""
    mobile: EncryptedStr | UnsetType = UNSET
    """手机号码; encrypted in answers; e.g. 13800138000."""
    tax_no: str
    """纳税人识别号; e.g. 91440300MA5ABCDE12."""


class ManualInvoiceOtherInfo(Model, kw_only=True):
    """其他信息."""

    checker: str | None = None
    """复核人; e.g. 李四."""
    operator: str | None = None
    """开票人; e.g. 张三."""
    payee: str | None = None
    """收款人; e.g. 张三."""
    remark: str | None = None
    """备注; e.g. 备注."""


class ManualInvoiceOtherInfoInput(Input, kw_only=True):
    """其他信息."""

    checker: str | UnsetType = UNSET
    """复核人; e.g. 李四."""
    operator: str | UnsetType = UNSET
    """开票人; e.g. 张三."""
    payee: str | UnsetType = UNSET
    """收款人; e.g. 张三."""
    remark: str | UnsetType = UNSET
    """备注; e.g. 备注."""


class ManualInvoiceSellerInfo(Model, kw_only=True):
    """销方信息."""

    name: str
    """名称; e.g. 名称."""
    account: EncryptedStr | None = None
    """银行账号; encrypted in answers; e.g. 6222020000012345678."""
    address_phone: EncryptedStr
    """销方地址电话; encrypted in answers; e.g. 13800138000."""
    bank: str
    """开户银行; e.g. 中国工商银行深圳分行."""
    tax_no: str
    """纳税人识别号; e.g. 91440300MA5ABCDE12."""


class ManualInvoiceSellerInfoInput(Input, kw_only=True):
    """销方信息."""

    name: str
    """名称; e.g. 名称."""
    account: EncryptedStr | UnsetType = UNSET
    """银行账号; encrypted in answers; e.g. 6222020000012345678."""
    address_phone: EncryptedStr
    """销方地址电话; encrypted in answers; e.g. 13800138000."""
    bank: str
    """开户银行; e.g. 中国工商银行深圳分行."""
    tax_no: str
    """纳税人识别号; e.g. 91440300MA5ABCDE12."""


class ManualInvoiceTransportInfo(Model, kw_only=True):
    """货物运输服务信息."""

    end_place: str
    """目的地; e.g. 广州."""
    license_plate: str
    """运输牌号; e.g. X125G4."""
    start_place: str
    """起运地; e.g. 深圳."""
    transport_goods: str
    """运输货物名称; e.g. 苹果."""
    transport_type: OpenStr[Literal["1", "2", "3", "4", "5", "6"]]
    """运输工具种类; 1 铁路运输, 2 水路运输, 3 公路运输, 4 航空运输, 5 管道运输, 6 其它运输工具."""


class ManualInvoiceTransportInfoInput(Input, kw_only=True):
    """货物运输服务信息."""

    end_place: str
    """目的地; e.g. 广州."""
    license_plate: str
    """运输牌号; e.g. X125G4."""
    start_place: str
    """起运地; e.g. 深圳."""
    transport_goods: str
    """运输货物名称; e.g. 苹果."""
    transport_type: OpenStr[Literal["1", "2", "3", "4", "5", "6"]]
    """运输工具种类; 1 铁路运输, 2 水路运输, 3 公路运输, 4 航空运输, 5 管道运输, 6 其它运输工具."""


class ManualInvoiceSaveReply(Model, kw_only=True):
    """手工开票保存结果."""

    data: str | None = None
    """返回流水号; e.g. 20240520093000001."""
    error_code: str | None = None
    """错误码; e.g. 111001."""
    message: str | None = None
    """返回消息; e.g. 成功."""
    success: bool | None = None
    """是否成功."""


class ManualInvoicesOfOutBound(Model, kw_only=True):
    """销售出库单的发票信息."""

    rows: list[ManualInvoiceOfOutBound] = field(default_factory=list)
    """返回数据列表."""


class ManualInvoiceOfOutBound(Model, kw_only=True):
    """出库单的发票."""

    invoice_number: str | None = None
    """发票编码; e.g. 24312000000012345678."""
    invoice_date: dt.date | None = None
    """开票日期; yyyy-MM-dd."""
