# Generated from the spec by `python -m generator generate`; edit the spec or templates.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...runtime.client import Client
    from .aux_attribute import AuxAttributeResource
    from .aux_info import AuxInfoResource
    from .aux_info_type import AuxInfoTypeResource
    from .aux_type import AuxTypeResource
    from .bom import BomResource
    from .currency import CurrencyResource
    from .customer import CustomerResource
    from .customer_group import CustomerGroupResource
    from .customer_price import CustomerPriceResource
    from .department import DepartmentResource
    from .emp import EmpResource
    from .income_categorization import IncomeCategorizationResource
    from .income_type import IncomeTypeResource
    from .label import LabelResource
    from .label_group import LabelGroupResource
    from .logistics_company import LogisticsCompanyResource
    from .material import MaterialResource
    from .material_brand import MaterialBrandResource
    from .material_brand_group import MaterialBrandGroupResource
    from .material_group import MaterialGroupResource
    from .material_label import MaterialLabelResource
    from .material_picture import MaterialPictureResource
    from .material_price import MaterialPriceResource
    from .material_unit import MaterialUnitResource
    from .measure_unit import MeasureUnitResource
    from .outside_material import OutsideMaterialResource
    from .pay_out_type_group import PayOutTypeGroupResource
    from .payout_type import PayoutTypeResource
    from .settlement_account import SettlementAccountResource
    from .settlement_type import SettlementTypeResource
    from .settling_term import SettlingTermResource
    from .space import SpaceResource
    from .store import StoreResource
    from .store_group import StoreGroupResource
    from .supplier import SupplierResource
    from .supplier_group import SupplierGroupResource


class Bd:
    """The resources of `bd`, each imported when first used."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def aux_attribute(self) -> AuxAttributeResource:
        """辅助属性"""
        from .aux_attribute import AuxAttributeResource

        return AuxAttributeResource(self._client)

    @cached_property
    def aux_info(self) -> AuxInfoResource:
        """辅助资料"""
        from .aux_info import AuxInfoResource

        return AuxInfoResource(self._client)

    @cached_property
    def aux_info_type(self) -> AuxInfoTypeResource:
        """辅助资料分类"""
        from .aux_info_type import AuxInfoTypeResource

        return AuxInfoTypeResource(self._client)

    @cached_property
    def aux_type(self) -> AuxTypeResource:
        """辅助属性分类"""
        from .aux_type import AuxTypeResource

        return AuxTypeResource(self._client)

    @cached_property
    def bom(self) -> BomResource:
        """BOM单"""
        from .bom import BomResource

        return BomResource(self._client)

    @cached_property
    def currency(self) -> CurrencyResource:
        """币别"""
        from .currency import CurrencyResource

        return CurrencyResource(self._client)

    @cached_property
    def customer(self) -> CustomerResource:
        """客户"""
        from .customer import CustomerResource

        return CustomerResource(self._client)

    @cached_property
    def customer_group(self) -> CustomerGroupResource:
        """客户分类"""
        from .customer_group import CustomerGroupResource

        return CustomerGroupResource(self._client)

    @cached_property
    def customer_price(self) -> CustomerPriceResource:
        """客户价格资料新增"""
        from .customer_price import CustomerPriceResource

        return CustomerPriceResource(self._client)

    @cached_property
    def department(self) -> DepartmentResource:
        """部门"""
        from .department import DepartmentResource

        return DepartmentResource(self._client)

    @cached_property
    def emp(self) -> EmpResource:
        """职员"""
        from .emp import EmpResource

        return EmpResource(self._client)

    @cached_property
    def income_categorization(self) -> IncomeCategorizationResource:
        """收入类别分类"""
        from .income_categorization import IncomeCategorizationResource

        return IncomeCategorizationResource(self._client)

    @cached_property
    def income_type(self) -> IncomeTypeResource:
        """收入类别"""
        from .income_type import IncomeTypeResource

        return IncomeTypeResource(self._client)

    @cached_property
    def label(self) -> LabelResource:
        """标签"""
        from .label import LabelResource

        return LabelResource(self._client)

    @cached_property
    def label_group(self) -> LabelGroupResource:
        """标签分类"""
        from .label_group import LabelGroupResource

        return LabelGroupResource(self._client)

    @cached_property
    def logistics_company(self) -> LogisticsCompanyResource:
        """物流公司"""
        from .logistics_company import LogisticsCompanyResource

        return LogisticsCompanyResource(self._client)

    @cached_property
    def material(self) -> MaterialResource:
        """商品"""
        from .material import MaterialResource

        return MaterialResource(self._client)

    @cached_property
    def material_brand(self) -> MaterialBrandResource:
        """商品品牌"""
        from .material_brand import MaterialBrandResource

        return MaterialBrandResource(self._client)

    @cached_property
    def material_brand_group(self) -> MaterialBrandGroupResource:
        """商品品牌分类"""
        from .material_brand_group import MaterialBrandGroupResource

        return MaterialBrandGroupResource(self._client)

    @cached_property
    def material_group(self) -> MaterialGroupResource:
        """商品分类"""
        from .material_group import MaterialGroupResource

        return MaterialGroupResource(self._client)

    @cached_property
    def material_label(self) -> MaterialLabelResource:
        """商品标签"""
        from .material_label import MaterialLabelResource

        return MaterialLabelResource(self._client)

    @cached_property
    def material_picture(self) -> MaterialPictureResource:
        """商品图片"""
        from .material_picture import MaterialPictureResource

        return MaterialPictureResource(self._client)

    @cached_property
    def material_price(self) -> MaterialPriceResource:
        """商品价格策略"""
        from .material_price import MaterialPriceResource

        return MaterialPriceResource(self._client)

    @cached_property
    def material_unit(self) -> MaterialUnitResource:
        """商品单位"""
        from .material_unit import MaterialUnitResource

        return MaterialUnitResource(self._client)

    @cached_property
    def measure_unit(self) -> MeasureUnitResource:
        """计量单位"""
        from .measure_unit import MeasureUnitResource

        return MeasureUnitResource(self._client)

    @cached_property
    def outside_material(self) -> OutsideMaterialResource:
        """外部商品库"""
        from .outside_material import OutsideMaterialResource

        return OutsideMaterialResource(self._client)

    @cached_property
    def pay_out_type_group(self) -> PayOutTypeGroupResource:
        """支出类别分类"""
        from .pay_out_type_group import PayOutTypeGroupResource

        return PayOutTypeGroupResource(self._client)

    @cached_property
    def payout_type(self) -> PayoutTypeResource:
        """支出类别"""
        from .payout_type import PayoutTypeResource

        return PayoutTypeResource(self._client)

    @cached_property
    def settlement_account(self) -> SettlementAccountResource:
        """账户"""
        from .settlement_account import SettlementAccountResource

        return SettlementAccountResource(self._client)

    @cached_property
    def settlement_type(self) -> SettlementTypeResource:
        """结算方式"""
        from .settlement_type import SettlementTypeResource

        return SettlementTypeResource(self._client)

    @cached_property
    def settling_term(self) -> SettlingTermResource:
        """结算期限"""
        from .settling_term import SettlingTermResource

        return SettlingTermResource(self._client)

    @cached_property
    def space(self) -> SpaceResource:
        """仓位"""
        from .space import SpaceResource

        return SpaceResource(self._client)

    @cached_property
    def store(self) -> StoreResource:
        """仓库"""
        from .store import StoreResource

        return StoreResource(self._client)

    @cached_property
    def store_group(self) -> StoreGroupResource:
        """仓库分类"""
        from .store_group import StoreGroupResource

        return StoreGroupResource(self._client)

    @cached_property
    def supplier(self) -> SupplierResource:
        """供应商"""
        from .supplier import SupplierResource

        return SupplierResource(self._client)

    @cached_property
    def supplier_group(self) -> SupplierGroupResource:
        """供应商分类"""
        from .supplier_group import SupplierGroupResource

        return SupplierGroupResource(self._client)
