# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from msgspec import UNSET, UnsetType, field

from ...models.common import Page
from ...runtime.model import Input, Model
from ...runtime.values import EncryptedStr, OpenStr, StringDecimal


class ExternalInvoicePage(Page, kw_only=True):
    """外部单据开票列表."""

    rows: list[ExternalInvoiceRow] = field(default_factory=list)
    """外部单据开票."""


class ExternalInvoiceHead(Model, kw_only=True):
    """外部单据表头."""

    bill_no: str
    """单据编码; e.g. XSDD-20240520-00001."""
    customer_number: str | None = None
    """客户编码; e.g. KH00001."""
    bill_type_id: str
    """单据编码; e.g. sal_bill_order."""
    bill_type: str
    """单据类型; e.g. sal_bill_order."""
    business_type: OpenStr[Literal["0", "1"]]
    """业务类型; 0 批发, 1 零售."""
    customer: str
    """客户名称; e.g. 深圳市星辰贸易有限公司."""
    default_bill_source: str | None = None
    """固定值字段; e.g. ISV."""
    invoice_name: str | None = None
    """开票名称; e.g. 深圳市星辰贸易有限公司."""
    invoice_amount: Decimal | None = None
    """已开票金额; e.g. 100.5."""
    invoice_qty: Decimal | None = None
    """已开票数量; e.g. 10."""
    invoice_status: str | None = None
    """开票状态; e.g. 1."""
    invoice_type: OpenStr[Literal["1", "2", "3", "4"]] | None = None
    """发票类型; 1 纸质专票, 2 纸质普票, 3 电子普票, 4 电子专票."""
    order_bill_no: str | None = None
    """电商订单号; e.g. XSDD-20240520-00001."""
    remark: str | None = None
    """备注; e.g. 备注."""
    tax_payer_no: str | None = None
    """纳税人识别号; e.g. 91440300MA5ABCDE12."""
    total_amount: StringDecimal | None = None
    """金额合计; e.g. 100.5."""
    total_tax: StringDecimal | None = None
    """价税合计; e.g. 100.5."""
    total_tax_amount: StringDecimal | None = None
    """税额合计; e.g. 100.5."""
    invoices: list[ExternalInvoiceTicket] = field(default_factory=list)
    """发票信息."""


class ExternalInvoiceRow(ExternalInvoiceHead, kw_only=True):
    """外部单据开票列表行."""

    items: list[ExternalInvoiceRowItem] = field(default_factory=list)
    """商品信息."""
    address_phone: EncryptedStr | None = None
    """地址电话; encrypted in answers; e.g. 13800138000."""
    bank_account: EncryptedStr | None = None
    """开户行账号; encrypted in answers; e.g. 6222020000012345678."""
    bill_id: str | None = None
    """单据id; e.g. 776897323457886616."""
    email: EncryptedStr | None = None
    """邮箱; encrypted in answers; e.g. name@example.com."""
    mobile: EncryptedStr | None = None
    """手机; encrypted in answers; e.g. 13800138000."""


class ExternalInvoiceHeadInput(Input, kw_only=True):
    """外部单据表头."""

    bill_no: str
    """单据编码; e.g. XSDD-20240520-00001."""
    customer_number: str | UnsetType = UNSET
    """客户编码; e.g. KH00001."""
    bill_type_id: str
    """单据编码; e.g. sal_bill_order."""
    bill_type: str
    """单据类型; e.g. sal_bill_order."""
    business_type: OpenStr[Literal["0", "1"]]
    """业务类型; 0 批发, 1 零售."""
    customer: str
    """客户名称; e.g. 深圳市星辰贸易有限公司."""
    default_bill_source: str | UnsetType = UNSET
    """固定值字段; e.g. ISV."""
    invoice_name: str | UnsetType = UNSET
    """开票名称; e.g. 深圳市星辰贸易有限公司."""
    invoice_amount: Decimal | UnsetType = UNSET
    """已开票金额; e.g. 100.5."""
    invoice_qty: Decimal | UnsetType = UNSET
    """已开票数量; e.g. 10."""
    invoice_status: str | UnsetType = UNSET
    """开票状态; e.g. 1."""
    invoice_type: OpenStr[Literal["1", "2", "3", "4"]] | UnsetType = UNSET
    """发票类型; 1 纸质专票, 2 纸质普票, 3 电子普票, 4 电子专票."""
    order_bill_no: str | UnsetType = UNSET
    """电商订单号; e.g. XSDD-20240520-00001."""
    remark: str | UnsetType = UNSET
    """备注; e.g. 备注."""
    tax_payer_no: str | UnsetType = UNSET
    """纳税人识别号; e.g. 91440300MA5ABCDE12."""
    total_amount: StringDecimal | UnsetType = UNSET
    """金额合计; e.g. 100.5."""
    total_tax: StringDecimal | UnsetType = UNSET
    """价税合计; e.g. 100.5."""
    total_tax_amount: StringDecimal | UnsetType = UNSET
    """税额合计; e.g. 100.5."""
    invoices: list[ExternalInvoiceTicketInput] | UnsetType = UNSET
    """发票信息."""


class ExternalInvoiceTicket(Model, kw_only=True):
    """外部单据的发票."""

    invoice_number: str | None = None
    """发票号码; e.g. 24312000000012345678."""
    invoice_code: str | None = None
    """发票代码; e.g. 044001900211."""
    invoice_date: dt.date | None = None
    """开票日期; yyyy-MM-dd."""
    invoice_status: str | None = None
    """单据开票状态; e.g. 1."""
    invoice_type: str | None = None
    """发票类型; e.g. 1."""


class ExternalInvoiceTicketInput(Input, kw_only=True):
    """外部单据的发票."""

    invoice_number: str | UnsetType = UNSET
    """发票号码; e.g. 24312000000012345678."""
    invoice_code: str | UnsetType = UNSET
    """发票代码; e.g. 044001900211."""
    invoice_date: dt.date | UnsetType = UNSET
    """开票日期; yyyy-MM-dd."""
    invoice_status: str | UnsetType = UNSET
    """单据开票状态; e.g. 1."""
    invoice_type: str | UnsetType = UNSET
    """发票类型; e.g. 1."""


class ExternalInvoiceGoods(Model, kw_only=True):
    """外部单据商品."""

    material_name: str
    """商品名称; e.g. 红富士苹果."""
    material_number: str
    """商品编码; e.g. SP00001."""
    qty: Decimal
    """数量; e.g. 10."""
    price: StringDecimal | None = None
    """单价; e.g. 5.5."""
    tax_price: Decimal
    """含税单价; e.g. 6.215."""
    act_non_tax_amount: Decimal | None = None
    """实际不含税金额; e.g. 100.5."""
    act_non_tax_price: Decimal | None = None
    """实际不含税单价; e.g. 1111."""
    all_amount: Decimal
    """价税合计; e.g. 62.15."""
    amount: Decimal | None = None
    """金额; e.g. 55."""
    bill_distribution: Decimal | None = None
    """整单折扣分配额; e.g. 100.5."""
    dis_amount: Decimal | None = None
    """折扣额; e.g. 5.5."""
    entry_invoice_amount: Decimal | None = None
    """已开票金额; e.g. 21."""
    entry_invoice_qty: Decimal | None = None
    """已开票数量; e.g. 10."""
    entry_invoice_status: str | None = None
    """商品行开票状态; e.g. 1."""
    entry_wait_invoice_amount: Decimal | None = None
    """待开票金额; e.g. 100.5."""
    entry_wait_invoice_qty: Decimal | None = None
    """待开票数量; e.g. 1111."""
    invoice_act_non_tax_amount: Decimal | None = None
    """已开票实际不含税金额; e.g. 100.5."""
    invoice_bill_distribution: StringDecimal | None = None
    """已开整单折扣分配额; e.g. 1111."""
    invoice_dis_amount: Decimal | None = None
    """已开票折扣额; e.g. 100.5."""
    invoice_tax_amount: Decimal | None = None
    """已开票税额; e.g. 100.5."""
    model: str | None = None
    """规格型号; e.g. 500g."""
    non_tax_dis_amount: Decimal | None = None
    """不含税折扣额; e.g. 21."""
    tax_amount: StringDecimal | None = None
    """税额; e.g. 7.15."""
    tax_category_number: str | None = None
    """税收分类编码; e.g. 001."""
    tax_rate: StringDecimal | None = None
    """税率; e.g. 13."""
    unit: str | None = None
    """单位; e.g. 斤."""


class ExternalInvoiceRowItem(ExternalInvoiceGoods, kw_only=True):
    """商品信息."""

    tax_category_name: str | None = None
    """税收分类编码名称; e.g. 2021-01-01."""
    item_invoices: list[ExternalInvoiceItemTicket] = field(
        default_factory=list, name="itemInvoices"
    )
    """发票信息."""


class ExternalInvoiceGoodsInput(Input, kw_only=True):
    """外部单据商品."""

    material_name: str
    """商品名称; e.g. 红富士苹果."""
    material_number: str
    """商品编码; e.g. SP00001."""
    qty: Decimal
    """数量; e.g. 10."""
    price: StringDecimal | UnsetType = UNSET
    """单价; e.g. 5.5."""
    tax_price: Decimal
    """含税单价; e.g. 6.215."""
    act_non_tax_amount: Decimal | UnsetType = UNSET
    """实际不含税金额; e.g. 100.5."""
    act_non_tax_price: Decimal | UnsetType = UNSET
    """实际不含税单价; e.g. 1111."""
    all_amount: Decimal
    """价税合计; e.g. 62.15."""
    amount: Decimal | UnsetType = UNSET
    """金额; e.g. 55."""
    bill_distribution: Decimal | UnsetType = UNSET
    """整单折扣分配额; e.g. 100.5."""
    dis_amount: Decimal | UnsetType = UNSET
    """折扣额; e.g. 5.5."""
    entry_invoice_amount: Decimal | UnsetType = UNSET
    """已开票金额; e.g. 21."""
    entry_invoice_qty: Decimal | UnsetType = UNSET
    """已开票数量; e.g. 10."""
    entry_invoice_status: str | UnsetType = UNSET
    """商品行开票状态; e.g. 1."""
    entry_wait_invoice_amount: Decimal | UnsetType = UNSET
    """待开票金额; e.g. 100.5."""
    entry_wait_invoice_qty: Decimal | UnsetType = UNSET
    """待开票数量; e.g. 1111."""
    invoice_act_non_tax_amount: Decimal | UnsetType = UNSET
    """已开票实际不含税金额; e.g. 100.5."""
    invoice_bill_distribution: StringDecimal | UnsetType = UNSET
    """已开整单折扣分配额; e.g. 1111."""
    invoice_dis_amount: Decimal | UnsetType = UNSET
    """已开票折扣额; e.g. 100.5."""
    invoice_tax_amount: Decimal | UnsetType = UNSET
    """已开票税额; e.g. 100.5."""
    model: str | UnsetType = UNSET
    """规格型号; e.g. 500g."""
    non_tax_dis_amount: Decimal | UnsetType = UNSET
    """不含税折扣额; e.g. 21."""
    tax_amount: StringDecimal | UnsetType = UNSET
    """税额; e.g. 7.15."""
    tax_category_number: str | UnsetType = UNSET
    """税收分类编码; e.g. 001."""
    tax_rate: StringDecimal | UnsetType = UNSET
    """税率; e.g. 13."""
    unit: str | UnsetType = UNSET
    """单位; e.g. 斤."""


class ExternalInvoiceItemTicket(Model, kw_only=True):
    """商品行的发票."""

    qty: Decimal | None = None
    """数量; e.g. 10."""
    price: Decimal | None = None
    """单价; e.g. 5.5."""
    amount: Decimal | None = None
    """金额; e.g. 55."""
    invoice_number: str | None = None
    """发票号码; e.g. 24312000000012345678."""
    invoice_code: str | None = None
    """发票代码; e.g. 044001900211."""
    tax_amount: Decimal | None = None
    """税额; e.g. 7.15."""


class ExternalInvoiceSaveReply(Model, kw_only=True):
    """外部单据开票保存结果."""

    rows: list[ExternalInvoiceSaveReplyRow] = field(default_factory=list)
    """返回数据列表."""


class ExternalInvoiceSaveReplyRow(Model, kw_only=True):
    """返回数据列表."""

    bill_no: str
    """单据编码; e.g. XSDD-20240520-00001."""
    message: str | None = None
    """消息; e.g. 成功."""


class ExternalInvoice(Input, kw_only=True):
    """外部单据开票."""

    bills: list[ExternalInvoiceBill]
    """第三方单据列表."""


class ExternalInvoiceBill(ExternalInvoiceHeadInput, kw_only=True):
    """第三方单据列表."""

    items: list[ExternalInvoiceBillItem]
    """商品信息."""
    bill_date: dt.date
    """单据日期; yyyy-MM-dd."""
    address_phone: str | UnsetType = UNSET
    """地址电话; e.g. 13800138000."""
    bank_account: str | UnsetType = UNSET
    """开户行及账号; e.g. 6222020000012345678."""
    email: str | UnsetType = UNSET
    """邮箱; e.g. name@example.com."""
    mobile: str | UnsetType = UNSET
    """手机号码; e.g. 13800138000."""


class ExternalInvoiceBillItem(ExternalInvoiceGoodsInput, kw_only=True):
    """商品信息."""
