# Generated from the spec by `python -m generator generate`; edit the spec or templates.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...runtime.client import Client
    from .ap_credit import ApCreditResource
    from .ap_other_credit import ApOtherCreditResource
    from .ap_pay_ret import ApPayRetResource
    from .ap_pre_credit import ApPreCreditResource
    from .ap_pre_credit_ret import ApPreCreditRetResource
    from .ap_summary_report import ApSummaryReportResource
    from .ar_credit import ArCreditResource
    from .ar_credit_ret import ArCreditRetResource
    from .ar_order_statement_report import ArOrderStatementReportResource
    from .ar_other_credit import ArOtherCreditResource
    from .ar_other_credit_ret import ArOtherCreditRetResource
    from .ar_pre_credit import ArPreCreditResource
    from .ar_pre_credit_ret import ArPreCreditRetResource
    from .ar_report import ArReportResource
    from .ar_summary_report import ArSummaryReportResource
    from .arap_balance import ArapBalanceResource
    from .customer_business import CustomerBusinessResource
    from .customer_debt import CustomerDebtResource
    from .customer_pay_number import CustomerPayNumberResource
    from .reconciliation_statement import ReconciliationStatementResource


class Arap:
    """The resources of `arap`, each imported when first used."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def ap_credit(self) -> ApCreditResource:
        """付款单"""
        from .ap_credit import ApCreditResource

        return ApCreditResource(self._client)

    @cached_property
    def ap_other_credit(self) -> ApOtherCreditResource:
        """其他支出单"""
        from .ap_other_credit import ApOtherCreditResource

        return ApOtherCreditResource(self._client)

    @cached_property
    def ap_pay_ret(self) -> ApPayRetResource:
        """付款退款单"""
        from .ap_pay_ret import ApPayRetResource

        return ApPayRetResource(self._client)

    @cached_property
    def ap_pre_credit(self) -> ApPreCreditResource:
        """预付款单"""
        from .ap_pre_credit import ApPreCreditResource

        return ApPreCreditResource(self._client)

    @cached_property
    def ap_pre_credit_ret(self) -> ApPreCreditRetResource:
        """预付退款单"""
        from .ap_pre_credit_ret import ApPreCreditRetResource

        return ApPreCreditRetResource(self._client)

    @cached_property
    def ap_summary_report(self) -> ApSummaryReportResource:
        """应付账款汇总表"""
        from .ap_summary_report import ApSummaryReportResource

        return ApSummaryReportResource(self._client)

    @cached_property
    def ar_credit(self) -> ArCreditResource:
        """收款单"""
        from .ar_credit import ArCreditResource

        return ArCreditResource(self._client)

    @cached_property
    def ar_credit_ret(self) -> ArCreditRetResource:
        """收款退款单"""
        from .ar_credit_ret import ArCreditRetResource

        return ArCreditRetResource(self._client)

    @cached_property
    def ar_order_statement_report(self) -> ArOrderStatementReportResource:
        """应收账款明细表"""
        from .ar_order_statement_report import ArOrderStatementReportResource

        return ArOrderStatementReportResource(self._client)

    @cached_property
    def ar_other_credit(self) -> ArOtherCreditResource:
        """其他收入单"""
        from .ar_other_credit import ArOtherCreditResource

        return ArOtherCreditResource(self._client)

    @cached_property
    def ar_other_credit_ret(self) -> ArOtherCreditRetResource:
        """其他收入退款单"""
        from .ar_other_credit_ret import ArOtherCreditRetResource

        return ArOtherCreditRetResource(self._client)

    @cached_property
    def ar_pre_credit(self) -> ArPreCreditResource:
        """预收款单"""
        from .ar_pre_credit import ArPreCreditResource

        return ArPreCreditResource(self._client)

    @cached_property
    def ar_pre_credit_ret(self) -> ArPreCreditRetResource:
        """预收退款单"""
        from .ar_pre_credit_ret import ArPreCreditRetResource

        return ArPreCreditRetResource(self._client)

    @cached_property
    def ar_report(self) -> ArReportResource:
        """客户应收统计表"""
        from .ar_report import ArReportResource

        return ArReportResource(self._client)

    @cached_property
    def ar_summary_report(self) -> ArSummaryReportResource:
        """应收账款汇总表"""
        from .ar_summary_report import ArSummaryReportResource

        return ArSummaryReportResource(self._client)

    @cached_property
    def arap_balance(self) -> ArapBalanceResource:
        """应收应付余额表"""
        from .arap_balance import ArapBalanceResource

        return ArapBalanceResource(self._client)

    @cached_property
    def customer_business(self) -> CustomerBusinessResource:
        """客户交易数据接口"""
        from .customer_business import CustomerBusinessResource

        return CustomerBusinessResource(self._client)

    @cached_property
    def customer_debt(self) -> CustomerDebtResource:
        """客户欠款余额"""
        from .customer_debt import CustomerDebtResource

        return CustomerDebtResource(self._client)

    @cached_property
    def customer_pay_number(self) -> CustomerPayNumberResource:
        """客户交易次数"""
        from .customer_pay_number import CustomerPayNumberResource

        return CustomerPayNumberResource(self._client)

    @cached_property
    def reconciliation_statement(self) -> ReconciliationStatementResource:
        """供应商/客户对账单"""
        from .reconciliation_statement import ReconciliationStatementResource

        return ReconciliationStatementResource(self._client)
