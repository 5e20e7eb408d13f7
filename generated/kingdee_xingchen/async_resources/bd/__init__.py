# Generated from the spec by `python -m generator generate`; edit the spec or templates.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...runtime.async_client import AsyncClient
    from .aux_attribute import AsyncAuxAttributeResource
    from .aux_info import AsyncAuxInfoResource
    from .aux_info_type import AsyncAuxInfoTypeResource
    from .aux_type import AsyncAuxTypeResource
    from .bom import AsyncBomResource
    from .currency import AsyncCurrencyResource
    from .customer import AsyncCustomerResource
    from .customer_group import AsyncCustomerGroupResource
    from .customer_price import AsyncCustomerPriceResource
    from .department import AsyncDepartmentResource
    from .emp import AsyncEmpResource
    from .income_categorization import AsyncIncomeCategorizationResource
    from .income_type import AsyncIncomeTypeResource
    from .label import AsyncLabelResource
    from .label_group import AsyncLabelGroupResource
    from .logistics_company import AsyncLogisticsCompanyResource
    from .material import AsyncMaterialResource
    from .material_brand import AsyncMaterialBrandResource
    from .material_brand_group import AsyncMaterialBrandGroupResource
    from .material_group import AsyncMaterialGroupResource
    from .material_label import AsyncMaterialLabelResource
    from .material_picture import AsyncMaterialPictureResource
    from .material_price import AsyncMaterialPriceResource
    from .material_unit import AsyncMaterialUnitResource
    from .measure_unit import AsyncMeasureUnitResource
    from .outside_material import AsyncOutsideMaterialResource
    from .pay_out_type_group import AsyncPayOutTypeGroupResource
    from .payout_type import AsyncPayoutTypeResource
    from .settlement_account import AsyncSettlementAccountResource
    from .settlement_type import AsyncSettlementTypeResource
    from .settling_term import AsyncSettlingTermResource
    from .space import AsyncSpaceResource
    from .store import AsyncStoreResource
    from .store_group import AsyncStoreGroupResource
    from .supplier import AsyncSupplierResource
    from .supplier_group import AsyncSupplierGroupResource


class AsyncBd:
    """The resources of `bd`, each imported when first used."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def aux_attribute(self) -> AsyncAuxAttributeResource:
        """辅助属性"""
        from .aux_attribute import AsyncAuxAttributeResource

        return AsyncAuxAttributeResource(self._client)

    @cached_property
    def aux_info(self) -> AsyncAuxInfoResource:
        """辅助资料"""
        from .aux_info import AsyncAuxInfoResource

        return AsyncAuxInfoResource(self._client)

    @cached_property
    def aux_info_type(self) -> AsyncAuxInfoTypeResource:
        """辅助资料分类"""
        from .aux_info_type import AsyncAuxInfoTypeResource

        return AsyncAuxInfoTypeResource(self._client)

    @cached_property
    def aux_type(self) -> AsyncAuxTypeResource:
        """辅助属性分类"""
        from .aux_type import AsyncAuxTypeResource

        return AsyncAuxTypeResource(self._client)

    @cached_property
    def bom(self) -> AsyncBomResource:
        """BOM单"""
        from .bom import AsyncBomResource

        return AsyncBomResource(self._client)

    @cached_property
    def currency(self) -> AsyncCurrencyResource:
        """币别"""
        from .currency import AsyncCurrencyResource

        return AsyncCurrencyResource(self._client)

    @cached_property
    def customer(self) -> AsyncCustomerResource:
        """客户"""
        from .customer import AsyncCustomerResource

        return AsyncCustomerResource(self._client)

    @cached_property
    def customer_group(self) -> AsyncCustomerGroupResource:
        """客户分类"""
        from .customer_group import AsyncCustomerGroupResource

        return AsyncCustomerGroupResource(self._client)

    @cached_property
    def customer_price(self) -> AsyncCustomerPriceResource:
        """客户价格资料新增"""
        from .customer_price import AsyncCustomerPriceResource

        return AsyncCustomerPriceResource(self._client)

    @cached_property
    def department(self) -> AsyncDepartmentResource:
        """部门"""
        from .department import AsyncDepartmentResource

        return AsyncDepartmentResource(self._client)

    @cached_property
    def emp(self) -> AsyncEmpResource:
        """职员"""
        from .emp import AsyncEmpResource

        return AsyncEmpResource(self._client)

    @cached_property
    def income_categorization(self) -> AsyncIncomeCategorizationResource:
        """收入类别分类"""
        from .income_categorization import AsyncIncomeCategorizationResource

        return AsyncIncomeCategorizationResource(self._client)

    @cached_property
    def income_type(self) -> AsyncIncomeTypeResource:
        """收入类别"""
        from .income_type import AsyncIncomeTypeResource

        return AsyncIncomeTypeResource(self._client)

    @cached_property
    def label(self) -> AsyncLabelResource:
        """标签"""
        from .label import AsyncLabelResource

        return AsyncLabelResource(self._client)

    @cached_property
    def label_group(self) -> AsyncLabelGroupResource:
        """标签分类"""
        from .label_group import AsyncLabelGroupResource

        return AsyncLabelGroupResource(self._client)

    @cached_property
    def logistics_company(self) -> AsyncLogisticsCompanyResource:
        """物流公司"""
        from .logistics_company import AsyncLogisticsCompanyResource

        return AsyncLogisticsCompanyResource(self._client)

    @cached_property
    def material(self) -> AsyncMaterialResource:
        """商品"""
        from .material import AsyncMaterialResource

        return AsyncMaterialResource(self._client)

    @cached_property
    def material_brand(self) -> AsyncMaterialBrandResource:
        """商品品牌"""
        from .material_brand import AsyncMaterialBrandResource

        return AsyncMaterialBrandResource(self._client)

    @cached_property
    def material_brand_group(self) -> AsyncMaterialBrandGroupResource:
        """商品品牌分类"""
        from .material_brand_group import AsyncMaterialBrandGroupResource

        return AsyncMaterialBrandGroupResource(self._client)

    @cached_property
    def material_group(self) -> AsyncMaterialGroupResource:
        """商品分类"""
        from .material_group import AsyncMaterialGroupResource

        return AsyncMaterialGroupResource(self._client)

    @cached_property
    def material_label(self) -> AsyncMaterialLabelResource:
        """商品标签"""
        from .material_label import AsyncMaterialLabelResource

        return AsyncMaterialLabelResource(self._client)

    @cached_property
    def material_picture(self) -> AsyncMaterialPictureResource:
        """商品图片"""
        from .material_picture import AsyncMaterialPictureResource

        return AsyncMaterialPictureResource(self._client)

    @cached_property
    def material_price(self) -> AsyncMaterialPriceResource:
        """商品价格策略"""
        from .material_price import AsyncMaterialPriceResource

        return AsyncMaterialPriceResource(self._client)

    @cached_property
    def material_unit(self) -> AsyncMaterialUnitResource:
        """商品单位"""
        from .material_unit import AsyncMaterialUnitResource

        return AsyncMaterialUnitResource(self._client)

    @cached_property
    def measure_unit(self) -> AsyncMeasureUnitResource:
        """计量单位"""
        from .measure_unit import AsyncMeasureUnitResource

        return AsyncMeasureUnitResource(self._client)

    @cached_property
    def outside_material(self) -> AsyncOutsideMaterialResource:
        """外部商品库"""
        from .outside_material import AsyncOutsideMaterialResource

        return AsyncOutsideMaterialResource(self._client)

    @cached_property
    def pay_out_type_group(self) -> AsyncPayOutTypeGroupResource:
        """支出类别分类"""
        from .pay_out_type_group import AsyncPayOutTypeGroupResource

        return AsyncPayOutTypeGroupResource(self._client)

    @cached_property
    def payout_type(self) -> AsyncPayoutTypeResource:
        """支出类别"""
        from .payout_type import AsyncPayoutTypeResource

        return AsyncPayoutTypeResource(self._client)

    @cached_property
    def settlement_account(self) -> AsyncSettlementAccountResource:
        """账户"""
        from .settlement_account import AsyncSettlementAccountResource

        return AsyncSettlementAccountResource(self._client)

    @cached_property
    def settlement_type(self) -> AsyncSettlementTypeResource:
        """结算方式"""
        from .settlement_type import AsyncSettlementTypeResource

        return AsyncSettlementTypeResource(self._client)

    @cached_property
    def settling_term(self) -> AsyncSettlingTermResource:
        """结算期限"""
        from .settling_term import AsyncSettlingTermResource

        return AsyncSettlingTermResource(self._client)

    @cached_property
    def space(self) -> AsyncSpaceResource:
        """仓位"""
        from .space import AsyncSpaceResource

        return AsyncSpaceResource(self._client)

    @cached_property
    def store(self) -> AsyncStoreResource:
        """仓库"""
        from .store import AsyncStoreResource

        return AsyncStoreResource(self._client)

    @cached_property
    def store_group(self) -> AsyncStoreGroupResource:
        """仓库分类"""
        from .store_group import AsyncStoreGroupResource

        return AsyncStoreGroupResource(self._client)

    @cached_property
    def supplier(self) -> AsyncSupplierResource:
        """供应商"""
        from .supplier import AsyncSupplierResource

        return AsyncSupplierResource(self._client)

    @cached_property
    def supplier_group(self) -> AsyncSupplierGroupResource:
        """供应商分类"""
        from .supplier_group import AsyncSupplierGroupResource

        return AsyncSupplierGroupResource(self._client)
