# Generated from the spec by `python -m generator generate`; edit the spec or templates.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...runtime.async_client import AsyncClient
    from .ap_credit import AsyncApCreditResource
    from .ap_other_credit import AsyncApOtherCreditResource
    from .ap_pay_ret import AsyncApPayRetResource
    from .ap_pre_credit import AsyncApPreCreditResource
    from .ap_pre_credit_ret import AsyncApPreCreditRetResource
    from .ap_summary_report import AsyncApSummaryReportResource
    from .ar_credit import AsyncArCreditResource
    from .ar_credit_ret import AsyncArCreditRetResource
    from .ar_order_statement_report import AsyncArOrderStatementReportResource
    from .ar_other_credit import AsyncArOtherCreditResource
    from .ar_other_credit_ret import AsyncArOtherCreditRetResource
    from .ar_pre_credit import AsyncArPreCreditResource
    from .ar_pre_credit_ret import AsyncArPreCreditRetResource
    from .ar_report import AsyncArReportResource
    from .ar_summary_report import AsyncArSummaryReportResource
    from .arap_balance import AsyncArapBalanceResource
    from .customer_business import AsyncCustomerBusinessResource
    from .customer_debt import AsyncCustomerDebtResource
    from .customer_pay_number import AsyncCustomerPayNumberResource
    from .reconciliation_statement import AsyncReconciliationStatementResource


class AsyncArap:
    """The resources of `arap`, each imported when first used."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def ap_credit(self) -> AsyncApCreditResource:
        """付款单"""
        from .ap_credit import AsyncApCreditResource

        return AsyncApCreditResource(self._client)

    @cached_property
    def ap_other_credit(self) -> AsyncApOtherCreditResource:
        """其他支出单"""
        from .ap_other_credit import AsyncApOtherCreditResource

        return AsyncApOtherCreditResource(self._client)

    @cached_property
    def ap_pay_ret(self) -> AsyncApPayRetResource:
        """付款退款单"""
        from .ap_pay_ret import AsyncApPayRetResource

        return AsyncApPayRetResource(self._client)

    @cached_property
    def ap_pre_credit(self) -> AsyncApPreCreditResource:
        """预付款单"""
        from .ap_pre_credit import AsyncApPreCreditResource

        return AsyncApPreCreditResource(self._client)

    @cached_property
    def ap_pre_credit_ret(self) -> AsyncApPreCreditRetResource:
        """预付退款单"""
        from .ap_pre_credit_ret import AsyncApPreCreditRetResource

        return AsyncApPreCreditRetResource(self._client)

    @cached_property
    def ap_summary_report(self) -> AsyncApSummaryReportResource:
        """应付账款汇总表"""
        from .ap_summary_report import AsyncApSummaryReportResource

        return AsyncApSummaryReportResource(self._client)

    @cached_property
    def ar_credit(self) -> AsyncArCreditResource:
        """收款单"""
        from .ar_credit import AsyncArCreditResource

        return AsyncArCreditResource(self._client)

    @cached_property
    def ar_credit_ret(self) -> AsyncArCreditRetResource:
        """收款退款单"""
        from .ar_credit_ret import AsyncArCreditRetResource

        return AsyncArCreditRetResource(self._client)

    @cached_property
    def ar_order_statement_report(self) -> AsyncArOrderStatementReportResource:
        """应收账款明细表"""
        from .ar_order_statement_report import AsyncArOrderStatementReportResource

        return AsyncArOrderStatementReportResource(self._client)

    @cached_property
    def ar_other_credit(self) -> AsyncArOtherCreditResource:
        """其他收入单"""
        from .ar_other_credit import AsyncArOtherCreditResource

        return AsyncArOtherCreditResource(self._client)

    @cached_property
    def ar_other_credit_ret(self) -> AsyncArOtherCreditRetResource:
        """其他收入退款单"""
        from .ar_other_credit_ret import AsyncArOtherCreditRetResource

        return AsyncArOtherCreditRetResource(self._client)

    @cached_property
    def ar_pre_credit(self) -> AsyncArPreCreditResource:
        """预收款单"""
        from .ar_pre_credit import AsyncArPreCreditResource

        return AsyncArPreCreditResource(self._client)

    @cached_property
    def ar_pre_credit_ret(self) -> AsyncArPreCreditRetResource:
        """预收退款单"""
        from .ar_pre_credit_ret import AsyncArPreCreditRetResource

        return AsyncArPreCreditRetResource(self._client)

    @cached_property
    def ar_report(self) -> AsyncArReportResource:
        """客户应收统计表"""
        from .ar_report import AsyncArReportResource

        return AsyncArReportResource(self._client)

    @cached_property
    def ar_summary_report(self) -> AsyncArSummaryReportResource:
        """应收账款汇总表"""
        from .ar_summary_report import AsyncArSummaryReportResource

        return AsyncArSummaryReportResource(self._client)

    @cached_property
    def arap_balance(self) -> AsyncArapBalanceResource:
        """应收应付余额表"""
        from .arap_balance import AsyncArapBalanceResource

        return AsyncArapBalanceResource(self._client)

    @cached_property
    def customer_business(self) -> AsyncCustomerBusinessResource:
        """客户交易数据接口"""
        from .customer_business import AsyncCustomerBusinessResource

        return AsyncCustomerBusinessResource(self._client)

    @cached_property
    def customer_debt(self) -> AsyncCustomerDebtResource:
        """客户欠款余额"""
        from .customer_debt import AsyncCustomerDebtResource

        return AsyncCustomerDebtResource(self._client)

    @cached_property
    def customer_pay_number(self) -> AsyncCustomerPayNumberResource:
        """客户交易次数"""
        from .customer_pay_number import AsyncCustomerPayNumberResource

        return AsyncCustomerPayNumberResource(self._client)

    @cached_property
    def reconciliation_statement(self) -> AsyncReconciliationStatementResource:
        """供应商/客户对账单"""
        from .reconciliation_statement import AsyncReconciliationStatementResource

        return AsyncReconciliationStatementResource(self._client)
