# Generated from the spec by `python -m generator generate`; edit the spec or templates.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...runtime.async_client import AsyncClient
    from .account_balance_info import AsyncAccountBalanceInfoResource
    from .balance_bill import AsyncBalanceBillResource
    from .cashier import AsyncCashierResource
    from .coupon_center import AsyncCouponCenterResource
    from .coupons import AsyncCouponsResource
    from .coupons_write_off import AsyncCouponsWriteOffResource
    from .delivery import AsyncDeliveryResource
    from .formula import AsyncFormulaResource
    from .integral import AsyncIntegralResource
    from .integral_record import AsyncIntegralRecordResource
    from .mall_pre_write_off import AsyncMallPreWriteOffResource
    from .mall_recharge import AsyncMallRechargeResource
    from .mall_recharge_rule import AsyncMallRechargeRuleResource
    from .material import AsyncMaterialResource
    from .mb_level import AsyncMbLevelResource
    from .member import AsyncMemberResource
    from .order_bill import AsyncOrderBillResource
    from .point_rule import AsyncPointRuleResource
    from .recharge_record import AsyncRechargeRecordResource
    from .refund import AsyncRefundResource
    from .retail_bill import AsyncRetailBillResource
    from .shelf import AsyncShelfResource
    from .store import AsyncStoreResource


class AsyncLs:
    """The resources of `ls`, each imported when first used."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def account_balance_info(self) -> AsyncAccountBalanceInfoResource:
        """会员账户余额"""
        from .account_balance_info import AsyncAccountBalanceInfoResource

        return AsyncAccountBalanceInfoResource(self._client)

    @cached_property
    def balance_bill(self) -> AsyncBalanceBillResource:
        """零售结存单"""
        from .balance_bill import AsyncBalanceBillResource

        return AsyncBalanceBillResource(self._client)

    @cached_property
    def cashier(self) -> AsyncCashierResource:
        """收银员"""
        from .cashier import AsyncCashierResource

        return AsyncCashierResource(self._client)

    @cached_property
    def coupon_center(self) -> AsyncCouponCenterResource:
        """领劵中心"""
        from .coupon_center import AsyncCouponCenterResource

        return AsyncCouponCenterResource(self._client)

    @cached_property
    def coupons(self) -> AsyncCouponsResource:
        """会员优惠券"""
        from .coupons import AsyncCouponsResource

        return AsyncCouponsResource(self._client)

    @cached_property
    def coupons_write_off(self) -> AsyncCouponsWriteOffResource:
        """优惠券核销"""
        from .coupons_write_off import AsyncCouponsWriteOffResource

        return AsyncCouponsWriteOffResource(self._client)

    @cached_property
    def delivery(self) -> AsyncDeliveryResource:
        """发货单"""
        from .delivery import AsyncDeliveryResource

        return AsyncDeliveryResource(self._client)

    @cached_property
    def formula(self) -> AsyncFormulaResource:
        """配方"""
        from .formula import AsyncFormulaResource

        return AsyncFormulaResource(self._client)

    @cached_property
    def integral(self) -> AsyncIntegralResource:
        """会员积分"""
        from .integral import AsyncIntegralResource

        return AsyncIntegralResource(self._client)

    @cached_property
    def integral_record(self) -> AsyncIntegralRecordResource:
        """积分流水"""
        from .integral_record import AsyncIntegralRecordResource

        return AsyncIntegralRecordResource(self._client)

    @cached_property
    def mall_pre_write_off(self) -> AsyncMallPreWriteOffResource:
        """预核销"""
        from .mall_pre_write_off import AsyncMallPreWriteOffResource

        return AsyncMallPreWriteOffResource(self._client)

    @cached_property
    def mall_recharge(self) -> AsyncMallRechargeResource:
        """会员充值"""
        from .mall_recharge import AsyncMallRechargeResource

        return AsyncMallRechargeResource(self._client)

    @cached_property
    def mall_recharge_rule(self) -> AsyncMallRechargeRuleResource:
        """充值赠送规则"""
        from .mall_recharge_rule import AsyncMallRechargeRuleResource

        return AsyncMallRechargeRuleResource(self._client)

    @cached_property
    def material(self) -> AsyncMaterialResource:
        """门店商品"""
        from .material import AsyncMaterialResource

        return AsyncMaterialResource(self._client)

    @cached_property
    def mb_level(self) -> AsyncMbLevelResource:
        """会员级别"""
        from .mb_level import AsyncMbLevelResource

        return AsyncMbLevelResource(self._client)

    @cached_property
    def member(self) -> AsyncMemberResource:
        """会员"""
        from .member import AsyncMemberResource

        return AsyncMemberResource(self._client)

    @cached_property
    def order_bill(self) -> AsyncOrderBillResource:
        """要货单"""
        from .order_bill import AsyncOrderBillResource

        return AsyncOrderBillResource(self._client)

    @cached_property
    def point_rule(self) -> AsyncPointRuleResource:
        """积分规则"""
        from .point_rule import AsyncPointRuleResource

        return AsyncPointRuleResource(self._client)

    @cached_property
    def recharge_record(self) -> AsyncRechargeRecordResource:
        """储值流水"""
        from .recharge_record import AsyncRechargeRecordResource

        return AsyncRechargeRecordResource(self._client)

    @cached_property
    def refund(self) -> AsyncRefundResource:
        """零售退款"""
        from .refund import AsyncRefundResource

        return AsyncRefundResource(self._client)

    @cached_property
    def retail_bill(self) -> AsyncRetailBillResource:
        """零售单"""
        from .retail_bill import AsyncRetailBillResource

        return AsyncRetailBillResource(self._client)

    @cached_property
    def shelf(self) -> AsyncShelfResource:
        """商品上下架"""
        from .shelf import AsyncShelfResource

        return AsyncShelfResource(self._client)

    @cached_property
    def store(self) -> AsyncStoreResource:
        """门店"""
        from .store import AsyncStoreResource

        return AsyncStoreResource(self._client)
