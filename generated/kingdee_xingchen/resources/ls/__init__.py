# Generated from the spec by `python -m generator generate`; edit the spec or templates.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...runtime.client import Client
    from .account_balance_info import AccountBalanceInfoResource
    from .balance_bill import BalanceBillResource
    from .cashier import CashierResource
    from .coupon_center import CouponCenterResource
    from .coupons import CouponsResource
    from .coupons_write_off import CouponsWriteOffResource
    from .delivery import DeliveryResource
    from .formula import FormulaResource
    from .integral import IntegralResource
    from .integral_record import IntegralRecordResource
    from .mall_pre_write_off import MallPreWriteOffResource
    from .mall_recharge import MallRechargeResource
    from .mall_recharge_rule import MallRechargeRuleResource
    from .material import MaterialResource
    from .mb_level import MbLevelResource
    from .member import MemberResource
    from .order_bill import OrderBillResource
    from .point_rule import PointRuleResource
    from .recharge_record import RechargeRecordResource
    from .refund import RefundResource
    from .retail_bill import RetailBillResource
    from .shelf import ShelfResource
    from .store import StoreResource


class Ls:
    """The resources of `ls`, each imported when first used."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def account_balance_info(self) -> AccountBalanceInfoResource:
        """会员账户余额"""
        from .account_balance_info import AccountBalanceInfoResource

        return AccountBalanceInfoResource(self._client)

    @cached_property
    def balance_bill(self) -> BalanceBillResource:
        """零售结存单"""
        from .balance_bill import BalanceBillResource

        return BalanceBillResource(self._client)

    @cached_property
    def cashier(self) -> CashierResource:
        """收银员"""
        from .cashier import CashierResource

        return CashierResource(self._client)

    @cached_property
    def coupon_center(self) -> CouponCenterResource:
        """领劵中心"""
        from .coupon_center import CouponCenterResource

        return CouponCenterResource(self._client)

    @cached_property
    def coupons(self) -> CouponsResource:
        """会员优惠券"""
        from .coupons import CouponsResource

        return CouponsResource(self._client)

    @cached_property
    def coupons_write_off(self) -> CouponsWriteOffResource:
        """优惠券核销"""
        from .coupons_write_off import CouponsWriteOffResource

        return CouponsWriteOffResource(self._client)

    @cached_property
    def delivery(self) -> DeliveryResource:
        """发货单"""
        from .delivery import DeliveryResource

        return DeliveryResource(self._client)

    @cached_property
    def formula(self) -> FormulaResource:
        """配方"""
        from .formula import FormulaResource

        return FormulaResource(self._client)

    @cached_property
    def integral(self) -> IntegralResource:
        """会员积分"""
        from .integral import IntegralResource

        return IntegralResource(self._client)

    @cached_property
    def integral_record(self) -> IntegralRecordResource:
        """积分流水"""
        from .integral_record import IntegralRecordResource

        return IntegralRecordResource(self._client)

    @cached_property
    def mall_pre_write_off(self) -> MallPreWriteOffResource:
        """预核销"""
        from .mall_pre_write_off import MallPreWriteOffResource

        return MallPreWriteOffResource(self._client)

    @cached_property
    def mall_recharge(self) -> MallRechargeResource:
        """会员充值"""
        from .mall_recharge import MallRechargeResource

        return MallRechargeResource(self._client)

    @cached_property
    def mall_recharge_rule(self) -> MallRechargeRuleResource:
        """充值赠送规则"""
        from .mall_recharge_rule import MallRechargeRuleResource

        return MallRechargeRuleResource(self._client)

    @cached_property
    def material(self) -> MaterialResource:
        """门店商品"""
        from .material import MaterialResource

        return MaterialResource(self._client)

    @cached_property
    def mb_level(self) -> MbLevelResource:
        """会员级别"""
        from .mb_level import MbLevelResource

        return MbLevelResource(self._client)

    @cached_property
    def member(self) -> MemberResource:
        """会员"""
        from .member import MemberResource

        return MemberResource(self._client)

    @cached_property
    def order_bill(self) -> OrderBillResource:
        """要货单"""
        from .order_bill import OrderBillResource

        return OrderBillResource(self._client)

    @cached_property
    def point_rule(self) -> PointRuleResource:
        """积分规则"""
        from .point_rule import PointRuleResource

        return PointRuleResource(self._client)

    @cached_property
    def recharge_record(self) -> RechargeRecordResource:
        """储值流水"""
        from .recharge_record import RechargeRecordResource

        return RechargeRecordResource(self._client)

    @cached_property
    def refund(self) -> RefundResource:
        """零售退款"""
        from .refund import RefundResource

        return RefundResource(self._client)

    @cached_property
    def retail_bill(self) -> RetailBillResource:
        """零售单"""
        from .retail_bill import RetailBillResource

        return RetailBillResource(self._client)

    @cached_property
    def shelf(self) -> ShelfResource:
        """商品上下架"""
        from .shelf import ShelfResource

        return ShelfResource(self._client)

    @cached_property
    def store(self) -> StoreResource:
        """门店"""
        from .store import StoreResource

        return StoreResource(self._client)
