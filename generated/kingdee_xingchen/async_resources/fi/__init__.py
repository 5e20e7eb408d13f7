# Generated from the spec by `python -m generator generate`; edit the spec or templates.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...runtime.async_client import AsyncClient
    from .account import AsyncAccountResource
    from .account_balance_report import AsyncAccountBalanceReportResource
    from .account_type import AsyncAccountTypeResource
    from .assist_type import AsyncAssistTypeResource
    from .assistdetail_report import AsyncAssistdetailReportResource
    from .balancesheet import AsyncBalancesheetResource
    from .ca_account_balance import AsyncCaAccountBalanceResource
    from .ca_debit_and_credit_trend import AsyncCaDebitAndCreditTrendResource
    from .custom_field import AsyncCustomFieldResource
    from .fa_alter import AsyncFaAlterResource
    from .fa_altermode import AsyncFaAltermodeResource
    from .fa_card import AsyncFaCardResource
    from .fa_clean import AsyncFaCleanResource
    from .fa_group import AsyncFaGroupResource
    from .fa_location import AsyncFaLocationResource
    from .fa_modegroup import AsyncFaModegroupResource
    from .fa_usestatus import AsyncFaUsestatusResource
    from .invoice_ext import AsyncInvoiceExtResource
    from .invoice_fp import AsyncInvoiceFpResource
    from .journal import AsyncJournalResource
    from .profit_report import AsyncProfitReportResource
    from .qty_sum import AsyncQtySumResource
    from .sa_bill import AsyncSaBillResource
    from .sa_item import AsyncSaItemResource
    from .sub_ledger_report import AsyncSubLedgerReportResource
    from .tax_category_data import AsyncTaxCategoryDataResource
    from .tax_category_type import AsyncTaxCategoryTypeResource
    from .virtual import AsyncVirtualResource
    from .virtual_type import AsyncVirtualTypeResource
    from .voucher import AsyncVoucherResource
    from .voucher_attachment import AsyncVoucherAttachmentResource
    from .voucher_type import AsyncVoucherTypeResource


class AsyncFi:
    """The resources of `fi`, each imported when first used."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def account(self) -> AsyncAccountResource:
        """科目"""
        from .account import AsyncAccountResource

        return AsyncAccountResource(self._client)

    @cached_property
    def account_balance_report(self) -> AsyncAccountBalanceReportResource:
        """科目余额表"""
        from .account_balance_report import AsyncAccountBalanceReportResource

        return AsyncAccountBalanceReportResource(self._client)

    @cached_property
    def account_type(self) -> AsyncAccountTypeResource:
        """科目类别"""
        from .account_type import AsyncAccountTypeResource

        return AsyncAccountTypeResource(self._client)

    @cached_property
    def assist_type(self) -> AsyncAssistTypeResource:
        """辅助核算类别"""
        from .assist_type import AsyncAssistTypeResource

        return AsyncAssistTypeResource(self._client)

    @cached_property
    def assistdetail_report(self) -> AsyncAssistdetailReportResource:
        """核算项目明细账"""
        from .assistdetail_report import AsyncAssistdetailReportResource

        return AsyncAssistdetailReportResource(self._client)

    @cached_property
    def balancesheet(self) -> AsyncBalancesheetResource:
        """资产负债表"""
        from .balancesheet import AsyncBalancesheetResource

        return AsyncBalancesheetResource(self._client)

    @cached_property
    def ca_account_balance(self) -> AsyncCaAccountBalanceResource:
        """出纳资金余额"""
        from .ca_account_balance import AsyncCaAccountBalanceResource

        return AsyncCaAccountBalanceResource(self._client)

    @cached_property
    def ca_debit_and_credit_trend(self) -> AsyncCaDebitAndCreditTrendResource:
        """出纳资金收支趋势"""
        from .ca_debit_and_credit_trend import AsyncCaDebitAndCreditTrendResource

        return AsyncCaDebitAndCreditTrendResource(self._client)

    @cached_property
    def custom_field(self) -> AsyncCustomFieldResource:
        """外部单据自定义字段设置"""
        from .custom_field import AsyncCustomFieldResource

        return AsyncCustomFieldResource(self._client)

    @cached_property
    def fa_alter(self) -> AsyncFaAlterResource:
        """资产变动"""
        from .fa_alter import AsyncFaAlterResource

        return AsyncFaAlterResource(self._client)

    @cached_property
    def fa_altermode(self) -> AsyncFaAltermodeResource:
        """变动方式"""
        from .fa_altermode import AsyncFaAltermodeResource

        return AsyncFaAltermodeResource(self._client)

    @cached_property
    def fa_card(self) -> AsyncFaCardResource:
        """资产"""
        from .fa_card import AsyncFaCardResource

        return AsyncFaCardResource(self._client)

    @cached_property
    def fa_clean(self) -> AsyncFaCleanResource:
        """资产清理"""
        from .fa_clean import AsyncFaCleanResource

        return AsyncFaCleanResource(self._client)

    @cached_property
    def fa_group(self) -> AsyncFaGroupResource:
        """资产类别"""
        from .fa_group import AsyncFaGroupResource

        return AsyncFaGroupResource(self._client)

    @cached_property
    def fa_location(self) -> AsyncFaLocationResource:
        """存放地点"""
        from .fa_location import AsyncFaLocationResource

        return AsyncFaLocationResource(self._client)

    @cached_property
    def fa_modegroup(self) -> AsyncFaModegroupResource:
        """变动方式分类"""
        from .fa_modegroup import AsyncFaModegroupResource

        return AsyncFaModegroupResource(self._client)

    @cached_property
    def fa_usestatus(self) -> AsyncFaUsestatusResource:
        """使用状态"""
        from .fa_usestatus import AsyncFaUsestatusResource

        return AsyncFaUsestatusResource(self._client)

    @cached_property
    def invoice_ext(self) -> AsyncInvoiceExtResource:
        """外部单据开票"""
        from .invoice_ext import AsyncInvoiceExtResource

        return AsyncInvoiceExtResource(self._client)

    @cached_property
    def invoice_fp(self) -> AsyncInvoiceFpResource:
        """发票"""
        from .invoice_fp import AsyncInvoiceFpResource

        return AsyncInvoiceFpResource(self._client)

    @cached_property
    def journal(self) -> AsyncJournalResource:
        """日记账"""
        from .journal import AsyncJournalResource

        return AsyncJournalResource(self._client)

    @cached_property
    def profit_report(self) -> AsyncProfitReportResource:
        """利润表"""
        from .profit_report import AsyncProfitReportResource

        return AsyncProfitReportResource(self._client)

    @cached_property
    def qty_sum(self) -> AsyncQtySumResource:
        """数量金额总账"""
        from .qty_sum import AsyncQtySumResource

        return AsyncQtySumResource(self._client)

    @cached_property
    def sa_bill(self) -> AsyncSaBillResource:
        """工资单"""
        from .sa_bill import AsyncSaBillResource

        return AsyncSaBillResource(self._client)

    @cached_property
    def sa_item(self) -> AsyncSaItemResource:
        """工资项目"""
        from .sa_item import AsyncSaItemResource

        return AsyncSaItemResource(self._client)

    @cached_property
    def sub_ledger_report(self) -> AsyncSubLedgerReportResource:
        """明细账"""
        from .sub_ledger_report import AsyncSubLedgerReportResource

        return AsyncSubLedgerReportResource(self._client)

    @cached_property
    def tax_category_data(self) -> AsyncTaxCategoryDataResource:
        """税收分类编码"""
        from .tax_category_data import AsyncTaxCategoryDataResource

        return AsyncTaxCategoryDataResource(self._client)

    @cached_property
    def tax_category_type(self) -> AsyncTaxCategoryTypeResource:
        """税收分类编码类别"""
        from .tax_category_type import AsyncTaxCategoryTypeResource

        return AsyncTaxCategoryTypeResource(self._client)

    @cached_property
    def virtual(self) -> AsyncVirtualResource:
        """外部单据"""
        from .virtual import AsyncVirtualResource

        return AsyncVirtualResource(self._client)

    @cached_property
    def virtual_type(self) -> AsyncVirtualTypeResource:
        """外部单据分类"""
        from .virtual_type import AsyncVirtualTypeResource

        return AsyncVirtualTypeResource(self._client)

    @cached_property
    def voucher(self) -> AsyncVoucherResource:
        """凭证"""
        from .voucher import AsyncVoucherResource

        return AsyncVoucherResource(self._client)

    @cached_property
    def voucher_attachment(self) -> AsyncVoucherAttachmentResource:
        """凭证附件"""
        from .voucher_attachment import AsyncVoucherAttachmentResource

        return AsyncVoucherAttachmentResource(self._client)

    @cached_property
    def voucher_type(self) -> AsyncVoucherTypeResource:
        """凭证字"""
        from .voucher_type import AsyncVoucherTypeResource

        return AsyncVoucherTypeResource(self._client)
