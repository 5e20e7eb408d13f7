# Generated from the spec by `python -m generator generate`; edit the spec or templates.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...runtime.client import Client
    from .account import AccountResource
    from .account_balance_report import AccountBalanceReportResource
    from .account_type import AccountTypeResource
    from .assist_type import AssistTypeResource
    from .assistdetail_report import AssistdetailReportResource
    from .balancesheet import BalancesheetResource
    from .ca_account_balance import CaAccountBalanceResource
    from .ca_debit_and_credit_trend import CaDebitAndCreditTrendResource
    from .custom_field import CustomFieldResource
    from .fa_alter import FaAlterResource
    from .fa_altermode import FaAltermodeResource
    from .fa_card import FaCardResource
    from .fa_clean import FaCleanResource
    from .fa_group import FaGroupResource
    from .fa_location import FaLocationResource
    from .fa_modegroup import FaModegroupResource
    from .fa_usestatus import FaUsestatusResource
    from .invoice_ext import InvoiceExtResource
    from .invoice_fp import InvoiceFpResource
    from .journal import JournalResource
    from .profit_report import ProfitReportResource
    from .qty_sum import QtySumResource
    from .sa_bill import SaBillResource
    from .sa_item import SaItemResource
    from .sub_ledger_report import SubLedgerReportResource
    from .tax_category_data import TaxCategoryDataResource
    from .tax_category_type import TaxCategoryTypeResource
    from .virtual import VirtualResource
    from .virtual_type import VirtualTypeResource
    from .voucher import VoucherResource
    from .voucher_attachment import VoucherAttachmentResource
    from .voucher_type import VoucherTypeResource


class Fi:
    """The resources of `fi`, each imported when first used."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def account(self) -> AccountResource:
        """科目"""
        from .account import AccountResource

        return AccountResource(self._client)

    @cached_property
    def account_balance_report(self) -> AccountBalanceReportResource:
        """科目余额表"""
        from .account_balance_report import AccountBalanceReportResource

        return AccountBalanceReportResource(self._client)

    @cached_property
    def account_type(self) -> AccountTypeResource:
        """科目类别"""
        from .account_type import AccountTypeResource

        return AccountTypeResource(self._client)

    @cached_property
    def assist_type(self) -> AssistTypeResource:
        """辅助核算类别"""
        from .assist_type import AssistTypeResource

        return AssistTypeResource(self._client)

    @cached_property
    def assistdetail_report(self) -> AssistdetailReportResource:
        """核算项目明细账"""
        from .assistdetail_report import AssistdetailReportResource

        return AssistdetailReportResource(self._client)

    @cached_property
    def balancesheet(self) -> BalancesheetResource:
        """资产负债表"""
        from .balancesheet import BalancesheetResource

        return BalancesheetResource(self._client)

    @cached_property
    def ca_account_balance(self) -> CaAccountBalanceResource:
        """出纳资金余额"""
        from .ca_account_balance import CaAccountBalanceResource

        return CaAccountBalanceResource(self._client)

    @cached_property
    def ca_debit_and_credit_trend(self) -> CaDebitAndCreditTrendResource:
        """出纳资金收支趋势"""
        from .ca_debit_and_credit_trend import CaDebitAndCreditTrendResource

        return CaDebitAndCreditTrendResource(self._client)

    @cached_property
    def custom_field(self) -> CustomFieldResource:
        """外部单据自定义字段设置"""
        from .custom_field import CustomFieldResource

        return CustomFieldResource(self._client)

    @cached_property
    def fa_alter(self) -> FaAlterResource:
        """资产变动"""
        from .fa_alter import FaAlterResource

        return FaAlterResource(self._client)

    @cached_property
    def fa_altermode(self) -> FaAltermodeResource:
        """变动方式"""
        from .fa_altermode import FaAltermodeResource

        return FaAltermodeResource(self._client)

    @cached_property
    def fa_card(self) -> FaCardResource:
        """资产"""
        from .fa_card import FaCardResource

        return FaCardResource(self._client)

    @cached_property
    def fa_clean(self) -> FaCleanResource:
        """资产清理"""
        from .fa_clean import FaCleanResource

        return FaCleanResource(self._client)

    @cached_property
    def fa_group(self) -> FaGroupResource:
        """资产类别"""
        from .fa_group import FaGroupResource

        return FaGroupResource(self._client)

    @cached_property
    def fa_location(self) -> FaLocationResource:
        """存放地点"""
        from .fa_location import FaLocationResource

        return FaLocationResource(self._client)

    @cached_property
    def fa_modegroup(self) -> FaModegroupResource:
        """变动方式分类"""
        from .fa_modegroup import FaModegroupResource

        return FaModegroupResource(self._client)

    @cached_property
    def fa_usestatus(self) -> FaUsestatusResource:
        """使用状态"""
        from .fa_usestatus import FaUsestatusResource

        return FaUsestatusResource(self._client)

    @cached_property
    def invoice_ext(self) -> InvoiceExtResource:
        """外部单据开票"""
        from .invoice_ext import InvoiceExtResource

        return InvoiceExtResource(self._client)

    @cached_property
    def invoice_fp(self) -> InvoiceFpResource:
        """发票"""
        from .invoice_fp import InvoiceFpResource

        return InvoiceFpResource(self._client)

    @cached_property
    def journal(self) -> JournalResource:
        """日记账"""
        from .journal import JournalResource

        return JournalResource(self._client)

    @cached_property
    def profit_report(self) -> ProfitReportResource:
        """利润表"""
        from .profit_report import ProfitReportResource

        return ProfitReportResource(self._client)

    @cached_property
    def qty_sum(self) -> QtySumResource:
        """数量金额总账"""
        from .qty_sum import QtySumResource

        return QtySumResource(self._client)

    @cached_property
    def sa_bill(self) -> SaBillResource:
        """工资单"""
        from .sa_bill import SaBillResource

        return SaBillResource(self._client)

    @cached_property
    def sa_item(self) -> SaItemResource:
        """工资项目"""
        from .sa_item import SaItemResource

        return SaItemResource(self._client)

    @cached_property
    def sub_ledger_report(self) -> SubLedgerReportResource:
        """明细账"""
        from .sub_ledger_report import SubLedgerReportResource

        return SubLedgerReportResource(self._client)

    @cached_property
    def tax_category_data(self) -> TaxCategoryDataResource:
        """税收分类编码"""
        from .tax_category_data import TaxCategoryDataResource

        return TaxCategoryDataResource(self._client)

    @cached_property
    def tax_category_type(self) -> TaxCategoryTypeResource:
        """税收分类编码类别"""
        from .tax_category_type import TaxCategoryTypeResource

        return TaxCategoryTypeResource(self._client)

    @cached_property
    def virtual(self) -> VirtualResource:
        """外部单据"""
        from .virtual import VirtualResource

        return VirtualResource(self._client)

    @cached_property
    def virtual_type(self) -> VirtualTypeResource:
        """外部单据分类"""
        from .virtual_type import VirtualTypeResource

        return VirtualTypeResource(self._client)

    @cached_property
    def voucher(self) -> VoucherResource:
        """凭证"""
        from .voucher import VoucherResource

        return VoucherResource(self._client)

    @cached_property
    def voucher_attachment(self) -> VoucherAttachmentResource:
        """凭证附件"""
        from .voucher_attachment import VoucherAttachmentResource

        return VoucherAttachmentResource(self._client)

    @cached_property
    def voucher_type(self) -> VoucherTypeResource:
        """凭证字"""
        from .voucher_type import VoucherTypeResource

        return VoucherTypeResource(self._client)
