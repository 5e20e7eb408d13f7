# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import field

from ...models.common import Page
from ...runtime.model import Model
from ...runtime.values import OpenStr, StringDecimal


class InvoicePage(Page, kw_only=True):
    """发票列表."""

    rows: list[InvoiceRow] = field(default_factory=list)
    """发票."""


class InvoiceRow(Model, kw_only=True):
    """发票列表行."""

    amount: StringDecimal | None = None
    """金额; e.g. 55."""
    assist_check: str | None = None
    """辅助核算; e.g. 客户."""
    customer: str | None = None
    """客户名称; e.g. 深圳市星辰贸易有限公司."""
    invoice_category: OpenStr[Literal["1", "2"]] | None = None
    """发票类别; 1 纸质发票, 2 电子发票."""
    invoice_date: dt.date | None = None
    """发票日期; yyyy-MM-dd."""
    invoice_no: str | None = None
    """发票号码; e.g. 24312000000012345678."""
    invoice_type: OpenStr[Literal["0", "1"]] | None = None
    """发票类型; 0 普通发票, 1 专用发票."""
    invoiced_amount: StringDecimal | None = None
    """已核销金额; e.g. 100.5."""
    invoiced_status: OpenStr[Literal["1", "2", "3"]] | None = None
    """核销状态; 1 未核销, 2 部分核销, 3 已核销."""
    source_type: (
        OpenStr[Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"]] | None
    ) = None
    """发票来源; 0 手工录入, 1 引入, 2 税采通, 3 凭证附件, 4 进销存, 5 小程序, 6 手工开票, 7 手工开票, 8 进销存, 9 金蝶发票助手, 10 外部单据,
    11 外部单据.
    """
    status: OpenStr[Literal["0", "1", "2", "3", "4"]] | None = None
    """发票状态; 0 正常, 1 失控, 2 作废, 3 红冲, 4 异常."""
    tax_amount: StringDecimal | None = None
    """税额; e.g. 7.15."""
    total_amount: StringDecimal | None = None
    """价税合计; e.g. 1.00."""
    voucher_no: str | None = None
    """凭证字号; e.g. 记-1."""
    bill_info: list[InvoiceBill] = field(default_factory=list)
    """源单信息."""


class InvoiceBill(Model, kw_only=True):
    """发票的源单."""

    bill_no: str | None = None
    """单据编码; e.g. XSDD-20240520-00001."""
    bill_id: str | None = None
    """单据id; e.g. 776897323457886616."""
    bill_type: str | None = None
    """单据类型; e.g. sal_bill_order."""


class InvoiceDetails(Model, kw_only=True):
    """发票详情."""

    rows: list[InvoiceDetail] = field(default_factory=list)
    """数据行."""


class InvoiceDetail(Model, kw_only=True):
    """发票明细."""

    address_phone: str | None = None
    """购方地址电话; e.g. 13800138000."""
    amount: StringDecimal | None = None
    """金额; e.g. 55."""
    assist_check: str | None = None
    """辅助核算; e.g. 客户."""
    bank_account: str | None = None
    """购方银行账号; e.g. 6222020000012345678."""
    customer: str | None = None
    """购方名称; e.g. 深圳市星辰贸易有限公司."""
    invoice_code: str | None = None
    """发票代码; e.g. 044001900211."""
    invoice_date: dt.date | None = None
    """发票日期; yyyy-MM-dd."""
    invoice_no: str | None = None
    """发票号码; e.g. 24312000000012345678."""
    invoice_type: OpenStr[Literal["0", "1", "2"]] | None = None
    """发票类型; 0 销项发票, 1 进项发票, 2 其他可抵扣发票."""
    invoiced_amount: StringDecimal | None = None
    """已核销金额; e.g. 100.5."""
    invoiced_status: OpenStr[Literal["1", "2", "3"]] | None = None
    """核销状态; 1 未核销, 2 部分核销, 3 已核销."""
    remark: str | None = None
    """备注; e.g. 备注."""
    seller: str | None = None
    """销方名称; e.g. 深圳市星辰贸易有限公司."""
    seller_address_phone: str | None = None
    """销方地址电话; e.g. 13800138000."""
    seller_bank_account: str | None = None
    """销方银行账号; e.g. 011."""
    seller_tax_payer_no: str | None = None
    """销方纳税人识别号; e.g. 001."""
    status: OpenStr[Literal["0", "1", "2", "3", "4"]] | None = None
    """发票状态; 0 正常, 1 失控, 2 作废, 3 红冲, 4 异常."""
    tax_amount: StringDecimal | None = None
    """税额; e.g. 7.15."""
    tax_payer_no: str | None = None
    """购方纳税人识别号; e.g. 91440300MA5ABCDE12."""
    total_amount: StringDecimal | None = None
    """价税合计; e.g. 1.00."""
    bill_info: list[InvoiceBill] = field(default_factory=list)
    """源单信息."""
    source_type: list[InvoiceGoods] = field(default_factory=list)
    """商品信息."""


class InvoiceGoods(Model, kw_only=True):
    """发票商品."""

    qty: StringDecimal | None = None
    """数量; e.g. 10."""
    price: StringDecimal | None = None
    """单价; e.g. 5.5."""
    amount: StringDecimal | None = None
    """金额; e.g. 55."""
    entry_id: str | None = None
    """商品分录id; e.g. 723109145458239663."""
    item_name: str | None = None
    """商品名称; e.g. 红富士苹果."""
    item_number: str | None = None
    """商品编码; e.g. 001."""
    model: str | None = None
    """规格型号; e.g. 500g."""
    tax_amount: StringDecimal | None = None
    """税额; e.g. 7.15."""
    tax_category: str | None = None
    """税收分类码; e.g. 101011401."""
    tax_rate: StringDecimal | None = None
    """税率; e.g. 0.11."""
    total_amount: StringDecimal | None = None
    """价税合计; e.g. 100.5."""
    unit: str | None = None
    """单位; e.g. 斤."""
