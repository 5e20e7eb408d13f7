# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""Every model of the API, imported when first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .app_management.kingdee_auth_token import (
        AppToken as AppToken,
    )
    from .app_management.push_app_authorize import (
        AppAuthorization as AppAuthorization,
    )
    from .bd.aux_attribute import (
        AuxAttributePage as AuxAttributePage,
        AuxAttributeRow as AuxAttributeRow,
        AuxAttribute as AuxAttribute,
    )
    from .bd.aux_info import (
        AuxInfoPage as AuxInfoPage,
        AuxInfoRow as AuxInfoRow,
        AuxInfo as AuxInfo,
        AuxInfoInput as AuxInfoInput,
    )
    from .bd.aux_info_type import (
        AuxInfoType as AuxInfoType,
        AuxInfoTypeInput as AuxInfoTypeInput,
    )
    from .bd.aux_type import (
        AuxTypePage as AuxTypePage,
        AuxTypeRow as AuxTypeRow,
        AuxType as AuxType,
    )
    from .bd.bom import (
        BomPage as BomPage,
        BomHead as BomHead,
        BomRow as BomRow,
        BomHeadInput as BomHeadInput,
        BomLineCore as BomLineCore,
        BomRowLine as BomRowLine,
        BomLineCoreInput as BomLineCoreInput,
        Bom as Bom,
        BomInput as BomInput,
        BomLine as BomLine,
        BomLineInput as BomLineInput,
    )
    from .bd.currency import (
        CurrencyPage as CurrencyPage,
        CurrencyRow as CurrencyRow,
        Currency as Currency,
        CurrencyInput as CurrencyInput,
        CurrencySaveReply as CurrencySaveReply,
    )
    from .bd.customer import (
        CustomerPage as CustomerPage,
        CustomerRow as CustomerRow,
        Customer as Customer,
        CustomerInput as CustomerInput,
        CustomerContact as CustomerContact,
        CustomerContactInput as CustomerContactInput,
    )
    from .bd.customer_group import (
        CustomerGroupPage as CustomerGroupPage,
        CustomerGroupRow as CustomerGroupRow,
        CustomerGroup as CustomerGroup,
    )
    from .bd.customer_price import (
        CustomerPrice as CustomerPrice,
        CustomerPriceCustomer as CustomerPriceCustomer,
        CustomerPriceEntry as CustomerPriceEntry,
    )
    from .bd.department import (
        DepartmentPage as DepartmentPage,
        DepartmentRow as DepartmentRow,
        Department as Department,
        DepartmentInput as DepartmentInput,
    )
    from .bd.emp import (
        EmployeePage as EmployeePage,
        EmployeeRow as EmployeeRow,
        Employee as Employee,
        EmployeeInput as EmployeeInput,
    )
    from .bd.income_type import (
        IncomeType as IncomeType,
    )
    from .bd.label import (
        LabelPage as LabelPage,
        LabelRow as LabelRow,
        Label as Label,
        LabelInput as LabelInput,
    )
    from .bd.label_group import (
        LabelGroupPage as LabelGroupPage,
        LabelGroupRow as LabelGroupRow,
        LabelGroup as LabelGroup,
    )
    from .bd.logistics_company import (
        LogisticsCompany as LogisticsCompany,
        LogisticsCompanyInput as LogisticsCompanyInput,
    )
    from .bd.material import (
        MaterialPage as MaterialPage,
        MaterialRow as MaterialRow,
        MaterialCore as MaterialCore,
        Material as Material,
        MaterialCoreInput as MaterialCoreInput,
        MaterialAux as MaterialAux,
        MaterialAuxInput as MaterialAuxInput,
        MaterialBarcode as MaterialBarcode,
        MaterialBarcodeInput as MaterialBarcodeInput,
        MaterialSuitItem as MaterialSuitItem,
        MaterialReplacement as MaterialReplacement,
        MaterialSuitItemInput as MaterialSuitItemInput,
        MaterialStock as MaterialStock,
        MaterialInput as MaterialInput,
    )
    from .bd.material_brand import (
        MaterialBrandPage as MaterialBrandPage,
        MaterialBrandRow as MaterialBrandRow,
        MaterialBrand as MaterialBrand,
        MaterialBrandInput as MaterialBrandInput,
    )
    from .bd.material_group import (
        MaterialGroupPage as MaterialGroupPage,
        MaterialGroupRow as MaterialGroupRow,
        MaterialGroup as MaterialGroup,
        MaterialGroupInput as MaterialGroupInput,
    )
    from .bd.material_label import (
        MaterialLabel as MaterialLabel,
    )
    from .bd.material_picture import (
        MaterialPictureUpload as MaterialPictureUpload,
        MaterialPictureDeleteReply as MaterialPictureDeleteReply,
        MaterialPictureDelete as MaterialPictureDelete,
    )
    from .bd.material_price import (
        MaterialPriceList as MaterialPriceList,
        MaterialPriceRow as MaterialPriceRow,
    )
    from .bd.material_unit import (
        MaterialUnitPage as MaterialUnitPage,
        MaterialUnit as MaterialUnit,
    )
    from .bd.measure_unit import (
        MeasureUnitPage as MeasureUnitPage,
        MeasureUnitRow as MeasureUnitRow,
        MeasureUnit as MeasureUnit,
        MeasureUnitInput as MeasureUnitInput,
    )
    from .bd.outside_material import (
        OutsideMaterialPage as OutsideMaterialPage,
        OutsideMaterialRow as OutsideMaterialRow,
        OutsideMaterial as OutsideMaterial,
        OutsideMaterialAuxUnit as OutsideMaterialAuxUnit,
        OutsideMaterialMatch as OutsideMaterialMatch,
    )
    from .bd.payout_type import (
        PayoutTypePage as PayoutTypePage,
        PayoutTypeRow as PayoutTypeRow,
        PayoutType as PayoutType,
    )
    from .bd.settlement_account import (
        SettlementAccountPage as SettlementAccountPage,
        SettlementAccountRow as SettlementAccountRow,
        SettlementAccount as SettlementAccount,
    )
    from .bd.settlement_type import (
        SettlementTypePage as SettlementTypePage,
        SettlementType as SettlementType,
        SettlementTypeInput as SettlementTypeInput,
    )
    from .bd.settling_term import (
        SettlingTermPage as SettlingTermPage,
        SettlingTermRow as SettlingTermRow,
        SettlingTerm as SettlingTerm,
        SettlingTermInput as SettlingTermInput,
    )
    from .bd.space import (
        SpacePage as SpacePage,
        SpaceRow as SpaceRow,
        Space as Space,
        SpaceInput as SpaceInput,
    )
    from .bd.store import (
        StorePage as StorePage,
        StoreRow as StoreRow,
        Store as Store,
        StoreInput as StoreInput,
    )
    from .bd.store_group import (
        StoreGroupPage as StoreGroupPage,
        StoreGroupRow as StoreGroupRow,
        StoreGroup as StoreGroup,
        StoreGroupInput as StoreGroupInput,
    )
    from .bd.supplier import (
        SupplierPage as SupplierPage,
        SupplierRow as SupplierRow,
        SupplierContact as SupplierContact,
        SupplierContactInput as SupplierContactInput,
        Supplier as Supplier,
        SupplierInput as SupplierInput,
        SupplierAccount as SupplierAccount,
    )
    from .bd.supplier_group import (
        SupplierGroupPage as SupplierGroupPage,
        SupplierGroupRow as SupplierGroupRow,
        SupplierGroup as SupplierGroup,
    )
    from .scm.assemble_tpl import (
        AssembleTplPage as AssembleTplPage,
        AssembleTplRow as AssembleTplRow,
        AssembleTpl as AssembleTpl,
        AssembleTplLine as AssembleTplLine,
    )
    from .scm.batch_kfperiod_inventory import (
        BatchInventoryPage as BatchInventoryPage,
        BatchInventoryRow as BatchInventoryRow,
    )
    from .scm.entrust import (
        EntrustPage as EntrustPage,
        EntrustRow as EntrustRow,
        Entrust as Entrust,
        EntrustInput as EntrustInput,
        EntrustLine as EntrustLine,
        EntrustLineInput as EntrustLineInput,
    )
    from .scm.entrust_rtn import (
        EntrustRtn as EntrustRtn,
        EntrustRtnInput as EntrustRtnInput,
        EntrustRtnLine as EntrustRtnLine,
        EntrustRtnLineInput as EntrustRtnLineInput,
    )
    from .scm.entrust_settle import (
        EntrustSettlePage as EntrustSettlePage,
        EntrustSettleRow as EntrustSettleRow,
        EntrustSettle as EntrustSettle,
        EntrustSettleInput as EntrustSettleInput,
        EntrustSettleCosts as EntrustSettleCosts,
        EntrustSettleCost as EntrustSettleCost,
        EntrustSettleCostPayment as EntrustSettleCostPayment,
        SettleLine as SettleLine,
        EntrustSettleLine as EntrustSettleLine,
        SettleLineInput as SettleLineInput,
        EntrustSettleLineInput as EntrustSettleLineInput,
    )
    from .scm.entrust_settle_rtn import (
        EntrustSettleRtn as EntrustSettleRtn,
        EntrustSettleRtnInput as EntrustSettleRtnInput,
        EntrustSettleRtnLine as EntrustSettleRtnLine,
        EntrustSettleRtnLineInput as EntrustSettleRtnLineInput,
    )
    from .scm.inv_assemble import (
        InvAssemblePage as InvAssemblePage,
        InvAssembleRow as InvAssembleRow,
        AssembleHead as AssembleHead,
        InvAssemble as InvAssemble,
        AssembleHeadInput as AssembleHeadInput,
        InvAssembleInput as InvAssembleInput,
        InvAssembleCosts as InvAssembleCosts,
        InvAssembleCostsInput as InvAssembleCostsInput,
        InvAssembleCost as InvAssembleCost,
        InvAssembleCostInput as InvAssembleCostInput,
        InvAssembleLine as InvAssembleLine,
        InvAssembleLineInput as InvAssembleLineInput,
    )
    from .scm.inv_check_bill import (
        InvCheckBillPage as InvCheckBillPage,
        InvCheckBillRow as InvCheckBillRow,
        InvCheckBill as InvCheckBill,
        InvCheckBillInput as InvCheckBillInput,
        InvCheckBillLine as InvCheckBillLine,
        InvCheckBillLineInput as InvCheckBillLineInput,
        InvCheckBillGainLossDealReply as InvCheckBillGainLossDealReply,
        InvCheckBillGainLossDeal as InvCheckBillGainLossDeal,
    )
    from .scm.inv_check_gail_bill import (
        InvCheckResultPage as InvCheckResultPage,
        InvCheckResultRow as InvCheckResultRow,
        InvCheckResult as InvCheckResult,
        InvCheckResultInput as InvCheckResultInput,
        InvCheckResultLine as InvCheckResultLine,
        InvCheckResultLineInput as InvCheckResultLineInput,
    )
    from .scm.inv_check_task import (
        InvCheckTaskPage as InvCheckTaskPage,
        InvCheckTaskRow as InvCheckTaskRow,
        InvCheckTaskSaveReply as InvCheckTaskSaveReply,
        InvCheckTask as InvCheckTask,
    )
    from .scm.inv_detail import (
        InvDetailPage as InvDetailPage,
        InvDetailRow as InvDetailRow,
    )
    from .scm.inv_disassemble import (
        InvDisassemble as InvDisassemble,
        InvDisassembleInput as InvDisassembleInput,
    )
    from .scm.inv_multi_check import (
        InvMultiCheckPage as InvMultiCheckPage,
        InvMultiCheckRow as InvMultiCheckRow,
        InvMultiCheck as InvMultiCheck,
        InvMultiCheckInput as InvMultiCheckInput,
        InvMultiCheckLine as InvMultiCheckLine,
        InvMultiCheckLineInput as InvMultiCheckLineInput,
    )
    from .scm.inv_occupy import (
        InvOccupyReply as InvOccupyReply,
        InvOccupy as InvOccupy,
        OccupyLine as OccupyLine,
        InvOccupyLine as InvOccupyLine,
        InvOccupyRelease as InvOccupyRelease,
        InvOccupyReleaseLine as InvOccupyReleaseLine,
    )
    from .scm.inv_other_in import (
        InvOtherInPage as InvOtherInPage,
        InvOtherInRow as InvOtherInRow,
        InvOtherIn as InvOtherIn,
        InvOtherInInput as InvOtherInInput,
        InvOtherInLine as InvOtherInLine,
        InvOtherInLineInput as InvOtherInLineInput,
    )
    from .scm.inv_other_out import (
        InvOtherOutPage as InvOtherOutPage,
        InvOtherOutRow as InvOtherOutRow,
        InvOtherOut as InvOtherOut,
        InvOtherOutInput as InvOtherOutInput,
        InvOtherOutLine as InvOtherOutLine,
        InvOtherOutLineInput as InvOtherOutLineInput,
    )
    from .scm.inv_pick import (
        InvPickPage as InvPickPage,
        InvPickRow as InvPickRow,
        InvPick as InvPick,
        InvPickInput as InvPickInput,
        InvPickLine as InvPickLine,
        InvPickLineInput as InvPickLineInput,
        InvPickLabel as InvPickLabel,
        InvPickLabelInput as InvPickLabelInput,
    )
    from .scm.inv_pick_inspect import (
        InvPickInspectPage as InvPickInspectPage,
        InvPickInspectRow as InvPickInspectRow,
        InvPickInspect as InvPickInspect,
        InvPickInspectInput as InvPickInspectInput,
        InvPickInspectPushReply as InvPickInspectPushReply,
        InvPickInspectEntrust as InvPickInspectEntrust,
        InvPickInspectPushLine as InvPickInspectPushLine,
        InvPickInspectPurInbound as InvPickInspectPurInbound,
        InvPickInspectSalOutBound as InvPickInspectSalOutBound,
        InvPickInspectCosts as InvPickInspectCosts,
        InvPickInspectCost as InvPickInspectCost,
        InvPickInspectVehicle as InvPickInspectVehicle,
        InvPickInspectPush as InvPickInspectPush,
    )
    from .scm.inv_pick_ret import (
        InvPickRet as InvPickRet,
        InvPickRetInput as InvPickRetInput,
        InvPickRetLine as InvPickRetLine,
        InvPickRetLineInput as InvPickRetLineInput,
    )
    from .scm.inv_product import (
        InvProductPage as InvProductPage,
        InvProductRow as InvProductRow,
        InvProduct as InvProduct,
        InvProductInput as InvProductInput,
        InvProductLine as InvProductLine,
        InvProductLineInput as InvProductLineInput,
        InvProductLabel as InvProductLabel,
    )
    from .scm.inv_product_ret import (
        InvProductRet as InvProductRet,
        InvProductRetInput as InvProductRetInput,
        InvProductRetLine as InvProductRetLine,
        InvProductRetLineInput as InvProductRetLineInput,
    )
    from .scm.inv_serial_track_bill import (
        InvSerialTrackBillPage as InvSerialTrackBillPage,
        InvSerialTrackBillRow as InvSerialTrackBillRow,
    )
    from .scm.inv_tfdiff import (
        InvTfdiffPage as InvTfdiffPage,
        InvTfdiffRow as InvTfdiffRow,
        InvTfdiffLine as InvTfdiffLine,
    )
    from .scm.inv_tfin import (
        InvTfin as InvTfin,
        InvTfinInput as InvTfinInput,
        InvTfinLine as InvTfinLine,
        InvTfinLineInput as InvTfinLineInput,
        InvTfinDrawReply as InvTfinDrawReply,
        InvTfinDraw as InvTfinDraw,
        InvTfinDrawData as InvTfinDrawData,
    )
    from .scm.inv_tfmove import (
        InvTfmove as InvTfmove,
        InvTfmoveInput as InvTfmoveInput,
        InvTfmoveLine as InvTfmoveLine,
        InvTfmoveLineInput as InvTfmoveLineInput,
    )
    from .scm.inv_tfout import (
        InvTfoutPage as InvTfoutPage,
        InvTfoutRow as InvTfoutRow,
        InvTfout as InvTfout,
        InvTfoutInput as InvTfoutInput,
        InvTfoutLine as InvTfoutLine,
        InvTfoutLineInput as InvTfoutLineInput,
    )
    from .scm.inventory import (
        InventoryPage as InventoryPage,
        InventoryRow as InventoryRow,
    )
    from .scm.inventory_serial_status import (
        InventorySerialStatusPage as InventorySerialStatusPage,
        InventorySerialStatusRow as InventorySerialStatusRow,
    )
    from .scm.inventory_stock import (
        InventoryStockList as InventoryStockList,
        InventoryStockRow as InventoryStockRow,
    )
    from .scm.pur_inbound import (
        PurInboundPage as PurInboundPage,
        PurInboundRow as PurInboundRow,
        PurInbound as PurInbound,
        PurInboundInput as PurInboundInput,
        PurInboundCosts as PurInboundCosts,
        PurInboundCostsInput as PurInboundCostsInput,
        PurInboundCost as PurInboundCost,
        PurInboundCostInput as PurInboundCostInput,
        PurInboundLine as PurInboundLine,
        PurInboundLineInput as PurInboundLineInput,
    )
    from .scm.pur_invoice import (
        PurInvoicePage as PurInvoicePage,
        PurInvoiceRow as PurInvoiceRow,
        PurInvoice as PurInvoice,
        PurInvoiceInput as PurInvoiceInput,
        PurInvoiceLine as PurInvoiceLine,
        PurInvoiceLineInput as PurInvoiceLineInput,
        PurInvoicePayment as PurInvoicePayment,
    )
    from .scm.pur_mat_rec_notice import (
        PurMatRecNoticePage as PurMatRecNoticePage,
        PurMatRecNoticeRow as PurMatRecNoticeRow,
        PurMatRecNoticeRowLine as PurMatRecNoticeRowLine,
        PurMatRecNoticeTotals as PurMatRecNoticeTotals,
        PurMatRecNotice as PurMatRecNotice,
        PurMatRecNoticeInput as PurMatRecNoticeInput,
        PurMatRecNoticeLine as PurMatRecNoticeLine,
        PurMatRecNoticeLineInput as PurMatRecNoticeLineInput,
    )
    from .scm.pur_order import (
        PurOrderPage as PurOrderPage,
        PurOrderRow as PurOrderRow,
        PurOrder as PurOrder,
        PurOrderInput as PurOrderInput,
        PurOrderCosts as PurOrderCosts,
        PurOrderCostsInput as PurOrderCostsInput,
        PurOrderCost as PurOrderCost,
        PurOrderCostInput as PurOrderCostInput,
        PurOrderLine as PurOrderLine,
        PurOrderLineInput as PurOrderLineInput,
        PurOrderPayment as PurOrderPayment,
        PurOrderCancel as PurOrderCancel,
    )
    from .scm.pur_request import (
        PurRequestPage as PurRequestPage,
        PurRequestRow as PurRequestRow,
        PurRequestTotals as PurRequestTotals,
        PurRequest as PurRequest,
        PurRequestInput as PurRequestInput,
        PurRequestLine as PurRequestLine,
        PurRequestLineInput as PurRequestLineInput,
    )
    from .scm.pur_ret import (
        PurRet as PurRet,
        PurRetInput as PurRetInput,
        PurRetLine as PurRetLine,
        PurRetLineInput as PurRetLineInput,
    )
    from .scm.sal_delivery_notice import (
        SalDeliveryNoticePage as SalDeliveryNoticePage,
        SalDeliveryNoticeRow as SalDeliveryNoticeRow,
        SalDeliveryNotice as SalDeliveryNotice,
        SalDeliveryNoticeInput as SalDeliveryNoticeInput,
        SalDeliveryNoticeLine as SalDeliveryNoticeLine,
        SalDeliveryNoticeLineInput as SalDeliveryNoticeLineInput,
    )
    from .scm.sal_exchange_request import (
        SalExchangeRequestPage as SalExchangeRequestPage,
        SalExchangeRequestRow as SalExchangeRequestRow,
        SalExchangeRequest as SalExchangeRequest,
        SalExchangeRequestInput as SalExchangeRequestInput,
        SalExchangeRequestLine as SalExchangeRequestLine,
        SalExchangeRequestLineInput as SalExchangeRequestLineInput,
    )
    from .scm.sal_in_bound import (
        SalInBoundPage as SalInBoundPage,
        SalInBoundRow as SalInBoundRow,
        SalInBound as SalInBound,
        SalInBoundInput as SalInBoundInput,
        SalInBoundLine as SalInBoundLine,
        SalInBoundLineInput as SalInBoundLineInput,
    )
    from .scm.sal_in_bound_request import (
        SalInBoundRequestPage as SalInBoundRequestPage,
        SalInBoundRequestRow as SalInBoundRequestRow,
        SalInBoundRequest as SalInBoundRequest,
        SalInBoundRequestInput as SalInBoundRequestInput,
        SalInBoundRequestLine as SalInBoundRequestLine,
        SalInBoundRequestLineInput as SalInBoundRequestLineInput,
    )
    from .scm.sal_invoice import (
        SalInvoicePage as SalInvoicePage,
        SalInvoiceRow as SalInvoiceRow,
        SalInvoice as SalInvoice,
        SalInvoiceInput as SalInvoiceInput,
        SalInvoiceLine as SalInvoiceLine,
        SalInvoiceLineInput as SalInvoiceLineInput,
    )
    from .scm.sal_order import (
        SalOrderPage as SalOrderPage,
        SalOrderRow as SalOrderRow,
        SalOrder as SalOrder,
        SalOrderInput as SalOrderInput,
        SalOrderCosts as SalOrderCosts,
        SalOrderCostsInput as SalOrderCostsInput,
        SalOrderCost as SalOrderCost,
        SalOrderCostInput as SalOrderCostInput,
        SalOrderCustomerFee as SalOrderCustomerFee,
        SalOrderCustomerFeeInput as SalOrderCustomerFeeInput,
        SalOrderLine as SalOrderLine,
        SalOrderLineInput as SalOrderLineInput,
        SalOrderLock as SalOrderLock,
        SalOrderLockLine as SalOrderLockLine,
    )
    from .scm.sal_out_bound import (
        SalOutBoundPage as SalOutBoundPage,
        SalOutBoundRow as SalOutBoundRow,
        SalOutBoundRowExpress as SalOutBoundRowExpress,
        SalOutBoundRowLine as SalOutBoundRowLine,
        SalOutBound as SalOutBound,
        SalOutBoundInput as SalOutBoundInput,
        SalOutBoundCosts as SalOutBoundCosts,
        SalOutBoundCostsInput as SalOutBoundCostsInput,
        SalOutBoundCost as SalOutBoundCost,
        SalOutBoundCostInput as SalOutBoundCostInput,
        SalOutBoundExpress as SalOutBoundExpress,
        SalOutBoundExpressInput as SalOutBoundExpressInput,
        SalOutBoundVehicle as SalOutBoundVehicle,
        SalOutBoundVehicleInput as SalOutBoundVehicleInput,
        SalOutBoundDeliveryman as SalOutBoundDeliveryman,
        SalOutBoundBatchReply as SalOutBoundBatchReply,
        SalOutBoundBatchReplyRow as SalOutBoundBatchReplyRow,
        SalOutBoundError as SalOutBoundError,
        SalOutBoundBatch as SalOutBoundBatch,
        SalOutBoundBatchBill as SalOutBoundBatchBill,
        SalOutBoundBatchLine as SalOutBoundBatchLine,
        SalOutBoundBatchVehicle as SalOutBoundBatchVehicle,
    )
    from .scm.sal_quota import (
        SalQuotaPage as SalQuotaPage,
        SalQuotaRow as SalQuotaRow,
        SalQuota as SalQuota,
        SalQuotaInput as SalQuotaInput,
        SalQuotaCosts as SalQuotaCosts,
        SalQuotaCostsInput as SalQuotaCostsInput,
        SalQuotaCost as SalQuotaCost,
        SalQuotaCostInput as SalQuotaCostInput,
        SalQuotaCustomerFee as SalQuotaCustomerFee,
        SalQuotaCustomerFeeInput as SalQuotaCustomerFeeInput,
        SalQuotaLine as SalQuotaLine,
        SalQuotaLineInput as SalQuotaLineInput,
    )
    from .arap.ap_credit import (
        ApCreditPage as ApCreditPage,
        ApCreditRow as ApCreditRow,
        ApCredit as ApCredit,
        ApCreditInput as ApCreditInput,
        ApCreditSourceBill as ApCreditSourceBill,
        ApCreditSourceBillInput as ApCreditSourceBillInput,
        ApCreditSourceBillEntryData as ApCreditSourceBillEntryData,
    )
    from .arap.ap_other_credit import (
        ApOtherCreditPage as ApOtherCreditPage,
        ApOtherCreditRow as ApOtherCreditRow,
        ApOtherCredit as ApOtherCredit,
        ApOtherCreditInput as ApOtherCreditInput,
        ApOtherCreditInstantPayment as ApOtherCreditInstantPayment,
        ApOtherCreditInstantPaymentInput as ApOtherCreditInstantPaymentInput,
        ApOtherCreditPayment as ApOtherCreditPayment,
        ApOtherCreditPaymentInput as ApOtherCreditPaymentInput,
    )
    from .arap.ap_pay_ret import (
        ApPayRetPage as ApPayRetPage,
        ApPayRetRow as ApPayRetRow,
        ApPayRet as ApPayRet,
        ApPayRetInput as ApPayRetInput,
        ApPayRetPayment as ApPayRetPayment,
        ApPayRetPaymentInput as ApPayRetPaymentInput,
    )
    from .arap.ap_pre_credit import (
        ApPreCreditPage as ApPreCreditPage,
        ApPreCreditRow as ApPreCreditRow,
        ApPreCredit as ApPreCredit,
        ApPreCreditInput as ApPreCreditInput,
    )
    from .arap.ap_pre_credit_ret import (
        ApPreCreditRetPage as ApPreCreditRetPage,
        ApPreCreditRetRow as ApPreCreditRetRow,
        ApPreCreditRet as ApPreCreditRet,
        ApPreCreditRetInput as ApPreCreditRetInput,
        ApPreCreditRetPayment as ApPreCreditRetPayment,
        ApPreCreditRetPaymentInput as ApPreCreditRetPaymentInput,
    )
    from .arap.ap_summary_report import (
        ApSummaryReportPage as ApSummaryReportPage,
        ApSummaryReportRow as ApSummaryReportRow,
    )
    from .arap.ar_credit import (
        ArCredit as ArCredit,
        ArCreditInput as ArCreditInput,
        ArCreditSourceBill as ArCreditSourceBill,
        ArCreditSourceBillInput as ArCreditSourceBillInput,
    )
    from .arap.ar_credit_ret import (
        ArCreditRetPage as ArCreditRetPage,
        ArCreditRetRow as ArCreditRetRow,
        ArCreditRet as ArCreditRet,
        ArCreditRetInput as ArCreditRetInput,
        ArCreditRetPayment as ArCreditRetPayment,
        ArCreditRetPaymentInput as ArCreditRetPaymentInput,
        ArCreditRetSourceBill as ArCreditRetSourceBill,
        ArCreditRetSourceBillInput as ArCreditRetSourceBillInput,
    )
    from .arap.ar_order_statement_report import (
        ArOrderStatementReportPage as ArOrderStatementReportPage,
        ArOrderStatementReportRow as ArOrderStatementReportRow,
    )
    from .arap.ar_other_credit import (
        ArOtherCredit as ArOtherCredit,
        ArOtherCreditInput as ArOtherCreditInput,
        ArOtherCreditInstantPayment as ArOtherCreditInstantPayment,
        ArOtherCreditInstantPaymentInput as ArOtherCreditInstantPaymentInput,
        ArOtherCreditPayment as ArOtherCreditPayment,
        ArOtherCreditPaymentInput as ArOtherCreditPaymentInput,
    )
    from .arap.ar_other_credit_ret import (
        ArOtherCreditRet as ArOtherCreditRet,
        ArOtherCreditRetInput as ArOtherCreditRetInput,
        ArOtherCreditRetInstantPayment as ArOtherCreditRetInstantPayment,
        ArOtherCreditRetInstantPaymentInput as ArOtherCreditRetInstantPaymentInput,
        ArOtherCreditRetPayment as ArOtherCreditRetPayment,
        ArOtherCreditRetPaymentInput as ArOtherCreditRetPaymentInput,
    )
    from .arap.ar_pre_credit import (
        ArPreCredit as ArPreCredit,
        ArPreCreditInput as ArPreCreditInput,
        ArPreCreditPayment as ArPreCreditPayment,
        ArPreCreditPaymentInput as ArPreCreditPaymentInput,
        ArPreCreditSelectedBill as ArPreCreditSelectedBill,
        ArPreCreditSourceBill as ArPreCreditSourceBill,
    )
    from .arap.ar_pre_credit_ret import (
        ArPreCreditRet as ArPreCreditRet,
        ArPreCreditRetInput as ArPreCreditRetInput,
        ArPreCreditRetPayment as ArPreCreditRetPayment,
        ArPreCreditRetPaymentInput as ArPreCreditRetPaymentInput,
    )
    from .arap.ar_report import (
        ArReportPage as ArReportPage,
        ArReportRow as ArReportRow,
    )
    from .arap.ar_summary_report import (
        ArSummaryReportPage as ArSummaryReportPage,
        ArSummaryReportRow as ArSummaryReportRow,
    )
    from .arap.arap_balance import (
        ArapBalance as ArapBalance,
    )
    from .arap.customer_business import (
        CustomerBusiness as CustomerBusiness,
    )
    from .arap.customer_debt import (
        CustomerDebtList as CustomerDebtList,
        CustomerDebtRow as CustomerDebtRow,
    )
    from .arap.customer_pay_number import (
        CustomerPayNumber as CustomerPayNumber,
        CustomerPayNumberRow as CustomerPayNumberRow,
    )
    from .arap.reconciliation_statement import (
        ReconciliationStatementPage as ReconciliationStatementPage,
        ReconciliationStatementRow as ReconciliationStatementRow,
    )
    from .fi.account import (
        AccountPage as AccountPage,
        AccountRow as AccountRow,
        Account as Account,
        AccountInput as AccountInput,
        AccountCheckItem as AccountCheckItem,
        AccountCheckItemInput as AccountCheckItemInput,
        AccountSave as AccountSave,
    )
    from .fi.account_balance_report import (
        AccountBalanceReportPage as AccountBalanceReportPage,
        AccountBalanceReportRow as AccountBalanceReportRow,
    )
    from .fi.assist_type import (
        AssistTypePage as AssistTypePage,
        AssistTypeRow as AssistTypeRow,
    )
    from .fi.assistdetail_report import (
        AssistDetailReportPage as AssistDetailReportPage,
        AssistDetailReportRow as AssistDetailReportRow,
        AssistDetailReportQuery as AssistDetailReportQuery,
        AssistDetailReportAssist as AssistDetailReportAssist,
    )
    from .fi.balancesheet import (
        BalanceSheet as BalanceSheet,
        BalanceSheetRow as BalanceSheetRow,
    )
    from .fi.ca_account_balance import (
        CaAccountBalance as CaAccountBalance,
        CaAccountBalanceRow as CaAccountBalanceRow,
    )
    from .fi.ca_debit_and_credit_trend import (
        CaDebitAndCreditTrend as CaDebitAndCreditTrend,
        CaDebitAndCreditTrendRow as CaDebitAndCreditTrendRow,
    )
    from .fi.custom_field import (
        VirtualBillFieldSaveReply as VirtualBillFieldSaveReply,
        VirtualBillFieldErrorField as VirtualBillFieldErrorField,
        VirtualBillFieldSave as VirtualBillFieldSave,
        VirtualBillField as VirtualBillField,
    )
    from .fi.fa_alter import (
        FaAlterPage as FaAlterPage,
        FaAlterRow as FaAlterRow,
        FaAlter as FaAlter,
        FaAlterInput as FaAlterInput,
        FaAlterAsset as FaAlterAsset,
        FaAlterChange as FaAlterChange,
        FaAlterAssist as FaAlterAssist,
        FaAlterValue as FaAlterValue,
        FaAlterEntry as FaAlterEntry,
        FaAlterEntryChange as FaAlterEntryChange,
    )
    from .fi.fa_altermode import (
        FaAlterModePage as FaAlterModePage,
        FaAlterModeRow as FaAlterModeRow,
        FaAlterMode as FaAlterMode,
    )
    from .fi.fa_card import (
        FaCardPage as FaCardPage,
        FaCardHead as FaCardHead,
        FaCardRow as FaCardRow,
        FaCard as FaCard,
        FaCardInput as FaCardInput,
        FaCardAssist as FaCardAssist,
        FaCardDept as FaCardDept,
        FaCardDeptInput as FaCardDeptInput,
        FaCardLocation as FaCardLocation,
        FaCardLocationInput as FaCardLocationInput,
        FaCardExpense as FaCardExpense,
        FaCardExpenseInput as FaCardExpenseInput,
        FaCardOpposite as FaCardOpposite,
        FaCardOriginalValue as FaCardOriginalValue,
        FaCardOriginalValueInput as FaCardOriginalValueInput,
    )
    from .fi.fa_clean import (
        FaCleanPage as FaCleanPage,
        FaCleanRow as FaCleanRow,
        FaClean as FaClean,
        FaCleanInput as FaCleanInput,
        FaCleanEntry as FaCleanEntry,
        FaCleanEntryInput as FaCleanEntryInput,
    )
    from .fi.fa_group import (
        FaGroupPage as FaGroupPage,
        FaGroupRow as FaGroupRow,
        FaGroup as FaGroup,
    )
    from .fi.fa_location import (
        FaLocationPage as FaLocationPage,
        FaLocationRow as FaLocationRow,
        FaLocation as FaLocation,
    )
    from .fi.fa_usestatus import (
        FaUseStatusPage as FaUseStatusPage,
        FaUseStatus as FaUseStatus,
        FaUseStatusInput as FaUseStatusInput,
    )
    from .fi.invoice_ext import (
        ExternalInvoicePage as ExternalInvoicePage,
        ExternalInvoiceHead as ExternalInvoiceHead,
        ExternalInvoiceRow as ExternalInvoiceRow,
        ExternalInvoiceHeadInput as ExternalInvoiceHeadInput,
        ExternalInvoiceTicket as ExternalInvoiceTicket,
        ExternalInvoiceTicketInput as ExternalInvoiceTicketInput,
        ExternalInvoiceGoods as ExternalInvoiceGoods,
        ExternalInvoiceRowItem as ExternalInvoiceRowItem,
        ExternalInvoiceGoodsInput as ExternalInvoiceGoodsInput,
        ExternalInvoiceItemTicket as ExternalInvoiceItemTicket,
        ExternalInvoiceSaveReply as ExternalInvoiceSaveReply,
        ExternalInvoiceSaveReplyRow as ExternalInvoiceSaveReplyRow,
        ExternalInvoice as ExternalInvoice,
        ExternalInvoiceBill as ExternalInvoiceBill,
        ExternalInvoiceBillItem as ExternalInvoiceBillItem,
    )
    from .fi.invoice_fp import (
        InvoicePage as InvoicePage,
        InvoiceRow as InvoiceRow,
        InvoiceBill as InvoiceBill,
        InvoiceDetails as InvoiceDetails,
        InvoiceDetail as InvoiceDetail,
        InvoiceGoods as InvoiceGoods,
    )
    from .fi.journal import (
        JournalPage as JournalPage,
        JournalRow as JournalRow,
        Journal as Journal,
        JournalInput as JournalInput,
    )
    from .fi.profit_report import (
        ProfitReport as ProfitReport,
        ProfitReportRow as ProfitReportRow,
    )
    from .fi.qty_sum import (
        QtySumPage as QtySumPage,
        QtySumRow as QtySumRow,
    )
    from .fi.sa_bill import (
        SaBillPage as SaBillPage,
        SaBillRow as SaBillRow,
        SaBill as SaBill,
        SaBillInput as SaBillInput,
        SaBillEntry as SaBillEntry,
        SaBillEntryInput as SaBillEntryInput,
        SaBillItem as SaBillItem,
        SaBillItemInput as SaBillItemInput,
        SaBillSave as SaBillSave,
    )
    from .fi.sa_item import (
        SaItemSave as SaItemSave,
        SaItem as SaItem,
    )
    from .fi.sub_ledger_report import (
        SubLedgerReportPage as SubLedgerReportPage,
        SubLedgerReportRow as SubLedgerReportRow,
    )
    from .fi.tax_category_data import (
        TaxCategoryDataPage as TaxCategoryDataPage,
        TaxCategoryDataRow as TaxCategoryDataRow,
    )
    from .fi.tax_category_type import (
        TaxCategoryTypeList as TaxCategoryTypeList,
        TaxCategoryTypeRow as TaxCategoryTypeRow,
    )
    from .fi.virtual import (
        VirtualBillPage as VirtualBillPage,
        VirtualBillRow as VirtualBillRow,
        VirtualBill as VirtualBill,
        VirtualBillEntry as VirtualBillEntry,
        VirtualBillEntryInput as VirtualBillEntryInput,
        VirtualBillSaveReply as VirtualBillSaveReply,
        VirtualBillSaveReplyRow as VirtualBillSaveReplyRow,
        VirtualBillError as VirtualBillError,
        VirtualBillSave as VirtualBillSave,
        VirtualBillDraft as VirtualBillDraft,
    )
    from .fi.virtual_type import (
        VirtualBillTypeSave as VirtualBillTypeSave,
        VirtualBillType as VirtualBillType,
    )
    from .fi.voucher import (
        VoucherPage as VoucherPage,
        VoucherHead as VoucherHead,
        VoucherRow as VoucherRow,
        VoucherHeadInput as VoucherHeadInput,
        VoucherSourceBill as VoucherSourceBill,
        Voucher as Voucher,
        VoucherInput as VoucherInput,
        VoucherEntry as VoucherEntry,
        VoucherEntryInput as VoucherEntryInput,
        VoucherRowAssist as VoucherRowAssist,
        VoucherEntryAssist as VoucherEntryAssist,
        VoucherSaveReply as VoucherSaveReply,
        VoucherSave as VoucherSave,
        VoucherReverseReply as VoucherReverseReply,
        VoucherReverseRow as VoucherReverseRow,
        VoucherReverse as VoucherReverse,
    )
    from .fi.voucher_attachment import (
        VoucherAttachmentList as VoucherAttachmentList,
        VoucherAttachmentRow as VoucherAttachmentRow,
        VoucherAttachmentUploadReply as VoucherAttachmentUploadReply,
        VoucherAttachmentUpload as VoucherAttachmentUpload,
    )
    from .ls.account_balance_info import (
        MemberAccountBalance as MemberAccountBalance,
        MemberAccountBalanceIntegral as MemberAccountBalanceIntegral,
        MemberAccountBalanceCard as MemberAccountBalanceCard,
        MemberAccountBalanceMember as MemberAccountBalanceMember,
        MemberAccountBalanceRecharge as MemberAccountBalanceRecharge,
    )
    from .ls.balance_bill import (
        BalanceBillPage as BalanceBillPage,
        BalanceBillRow as BalanceBillRow,
    )
    from .ls.cashier import (
        Cashier as Cashier,
        CashierRow as CashierRow,
        CashierAccInfo as CashierAccInfo,
        CashierCashierStore as CashierCashierStore,
        CashierLogin as CashierLogin,
    )
    from .ls.coupon_center import (
        CouponCenterPage as CouponCenterPage,
        CouponCenterRow as CouponCenterRow,
    )
    from .ls.coupons import (
        CouponPage as CouponPage,
        CouponRow as CouponRow,
        CouponMemberCard as CouponMemberCard,
        CouponDistributeReply as CouponDistributeReply,
        CouponDistributeReplyRow as CouponDistributeReplyRow,
        CouponDistribute as CouponDistribute,
    )
    from .ls.coupons_write_off import (
        CouponWriteOffPage as CouponWriteOffPage,
        CouponWriteOffRow as CouponWriteOffRow,
    )
    from .ls.delivery import (
        DeliveryPage as DeliveryPage,
        DeliveryRow as DeliveryRow,
        DeliveryMaterial as DeliveryMaterial,
        Delivery as Delivery,
        DeliveryMaterialEntry as DeliveryMaterialEntry,
        DeliveryQuery as DeliveryQuery,
        DeliveryQueryData as DeliveryQueryData,
        DeliveryAudit as DeliveryAudit,
        DeliveryFromOrderBill as DeliveryFromOrderBill,
        DeliveryFromOrderBillData as DeliveryFromOrderBillData,
        DeliveryLine as DeliveryLine,
        DeliveryReceive as DeliveryReceive,
        DeliveryReceiveData as DeliveryReceiveData,
        DeliveryEntry as DeliveryEntry,
        DeliveryReceiveCancel as DeliveryReceiveCancel,
        DeliveryReceiveCancelData as DeliveryReceiveCancelData,
    )
    from .ls.formula import (
        FormulaPage as FormulaPage,
        FormulaRow as FormulaRow,
        FormulaRowMaterial as FormulaRowMaterial,
        FormulaRowMaterialOtherMaterial as FormulaRowMaterialOtherMaterial,
        FormulaRowStore as FormulaRowStore,
        FormulaSave as FormulaSave,
        Formula as Formula,
        FormulaMaterial as FormulaMaterial,
        FormulaOtherMaterial as FormulaOtherMaterial,
        FormulaStore as FormulaStore,
    )
    from .ls.integral import (
        IntegralAdjust as IntegralAdjust,
    )
    from .ls.integral_record import (
        IntegralRecordPage as IntegralRecordPage,
        IntegralRecordRow as IntegralRecordRow,
    )
    from .ls.mall_pre_write_off import (
        PreWriteOffReply as PreWriteOffReply,
        PreWriteOff as PreWriteOff,
        PreWriteOffDeals as PreWriteOffDeals,
        PreWriteOffReturn as PreWriteOffReturn,
        PreWriteOffIntegral as PreWriteOffIntegral,
        PreWriteOffConsume as PreWriteOffConsume,
        PreWriteOffRechargeReturn as PreWriteOffRechargeReturn,
        PreWriteOffCoupons as PreWriteOffCoupons,
    )
    from .ls.mall_recharge import (
        MallRechargeReply as MallRechargeReply,
        MallRecharge as MallRecharge,
    )
    from .ls.mall_recharge_rule import (
        MallRechargeRuleList as MallRechargeRuleList,
        MallRechargeRuleRow as MallRechargeRuleRow,
        MallRechargeRuleCoupon as MallRechargeRuleCoupon,
        MallRechargeRuleMaterial as MallRechargeRuleMaterial,
    )
    from .ls.material import (
        RetailMaterialPage as RetailMaterialPage,
        RetailMaterialRow as RetailMaterialRow,
        RetailMaterialAux as RetailMaterialAux,
        RetailMaterialAuxGroup as RetailMaterialAuxGroup,
        RetailMaterialAuxProp as RetailMaterialAuxProp,
        RetailMaterialBarcode as RetailMaterialBarcode,
        RetailMaterialPrice as RetailMaterialPrice,
    )
    from .ls.mb_level import (
        MemberLevelPage as MemberLevelPage,
        MemberLevelRow as MemberLevelRow,
    )
    from .ls.member import (
        MemberPage as MemberPage,
        MemberRow as MemberRow,
        Member as Member,
        MemberInput as MemberInput,
        MemberSaveReply as MemberSaveReply,
    )
    from .ls.order_bill import (
        OrderBillSave as OrderBillSave,
        OrderBill as OrderBill,
        OrderBillLine as OrderBillLine,
        OrderBillAudit as OrderBillAudit,
        OrderBillAuditData as OrderBillAuditData,
    )
    from .ls.point_rule import (
        PointRule as PointRule,
        PointRulePointCash as PointRulePointCash,
    )
    from .ls.recharge_record import (
        RechargeRecordPage as RechargeRecordPage,
        RechargeRecordRow as RechargeRecordRow,
    )
    from .ls.refund import (
        RefundSaveReply as RefundSaveReply,
        Refund as Refund,
    )
    from .ls.retail_bill import (
        RetailBillPage as RetailBillPage,
        RetailBillRow as RetailBillRow,
        RetailBillPromotion as RetailBillPromotion,
        RetailBill as RetailBill,
        RetailBillSaveReply as RetailBillSaveReply,
        RetailBillSave as RetailBillSave,
        RetailBillSaveLine as RetailBillSaveLine,
        RetailBillPackage as RetailBillPackage,
        RetailBillMemberDeal as RetailBillMemberDeal,
        RetailBillIntegralAdd as RetailBillIntegralAdd,
        RetailBillIntegralDetail as RetailBillIntegralDetail,
        RetailBillIntegralExchange as RetailBillIntegralExchange,
        RetailBillWriteOffCoupon as RetailBillWriteOffCoupon,
        RetailBillPromotionDetail as RetailBillPromotionDetail,
        RetailBillPromotionSummary as RetailBillPromotionSummary,
        RetailBillReturnReply as RetailBillReturnReply,
        RetailBillReturn as RetailBillReturn,
        RetailBillReturnLine as RetailBillReturnLine,
        RetailBillStatistics as RetailBillStatistics,
        RetailBillStoreTotal as RetailBillStoreTotal,
    )
    from .ls.shelf import (
        ShelfPage as ShelfPage,
        ShelfRow as ShelfRow,
    )
    from .ls.store import (
        RetailStorePage as RetailStorePage,
        RetailStoreRow as RetailStoreRow,
        RetailStore as RetailStore,
        DeliveryCenters as DeliveryCenters,
        DeliveryCenter as DeliveryCenter,
    )
    from .pm.bom import (
        ProductionBom as ProductionBom,
        ProductionBomQuery as ProductionBomQuery,
        ProductionBomMaterial as ProductionBomMaterial,
    )
    from .pm.bom_material import (
        BomMaterialList as BomMaterialList,
        BomMaterialRow as BomMaterialRow,
        BomMaterialRowSubMaterial as BomMaterialRowSubMaterial,
        BomMaterialQuery as BomMaterialQuery,
        BomMaterialLine as BomMaterialLine,
        BomMaterialSubMaterial as BomMaterialSubMaterial,
    )
    from .pm.mat_issue_order import (
        MatIssueOrderPage as MatIssueOrderPage,
        MatIssueOrderRow as MatIssueOrderRow,
        MatIssueOrder as MatIssueOrder,
        MatIssueOrderInput as MatIssueOrderInput,
        MatIssueOrderLine as MatIssueOrderLine,
        MatIssueOrderLineInput as MatIssueOrderLineInput,
    )
    from .pm.mat_order_ret import (
        MatOrderRetPage as MatOrderRetPage,
        MatOrderRetRow as MatOrderRetRow,
        MatOrderRet as MatOrderRet,
        MatOrderRetLine as MatOrderRetLine,
    )
    from .pm.mo_taskbill import (
        MoTaskBillPage as MoTaskBillPage,
        MoTaskBillRow as MoTaskBillRow,
        MoTaskBillRowInput as MoTaskBillRowInput,
        MoTaskBill as MoTaskBill,
        MoTaskBillInput as MoTaskBillInput,
        MoTaskBillLine as MoTaskBillLine,
        MoTaskBillLineInput as MoTaskBillLineInput,
        MoTaskBillSubMaterial as MoTaskBillSubMaterial,
        MoTaskBillSubMaterialInput as MoTaskBillSubMaterialInput,
    )
    from .pm.subm_prod_rtn import (
        SubmProdRtnPage as SubmProdRtnPage,
        SubmProdRtnRow as SubmProdRtnRow,
        SubmProdRtn as SubmProdRtn,
        SubmProdRtnLine as SubmProdRtnLine,
    )
    from .pm.subm_prodin import (
        SubmProdIn as SubmProdIn,
        SubmProdInInput as SubmProdInInput,
        SubmProdInLine as SubmProdInLine,
        SubmProdInLineInput as SubmProdInLineInput,
    )
    from .pm.subm_workorder import (
        SubmWorkOrderPage as SubmWorkOrderPage,
        SubmWorkOrderRow as SubmWorkOrderRow,
        SubmWorkOrder as SubmWorkOrder,
        SubmWorkOrderInput as SubmWorkOrderInput,
        SubmWorkOrderAttachment as SubmWorkOrderAttachment,
        SubmWorkOrderLine as SubmWorkOrderLine,
        SubmWorkOrderLineInput as SubmWorkOrderLineInput,
        SubmWorkOrderSubMaterial as SubmWorkOrderSubMaterial,
        SubmWorkOrderSubMaterialInput as SubmWorkOrderSubMaterialInput,
        SubmWorkOrderPayment as SubmWorkOrderPayment,
    )
    from .inv.inv_inventory_ims import (
        InventoryImsPage as InventoryImsPage,
        InventoryImsRow as InventoryImsRow,
        InventoryImsTotals as InventoryImsTotals,
    )
    from .inv.inv_synchronous import (
        InventorySyncList as InventorySyncList,
        InventorySyncRow as InventorySyncRow,
    )
    from .sal.sal_summary_rpt_ims import (
        SalSummaryPage as SalSummaryPage,
        SalSummaryRow as SalSummaryRow,
    )
    from .fp.invoice_kp import (
        ManualInvoicePage as ManualInvoicePage,
        ManualInvoiceRow as ManualInvoiceRow,
        ManualInvoice as ManualInvoice,
        ManualInvoiceInput as ManualInvoiceInput,
        ManualInvoiceAmtInfo as ManualInvoiceAmtInfo,
        ManualInvoiceAmtInfoInput as ManualInvoiceAmtInfoInput,
        ManualInvoiceEntry as ManualInvoiceEntry,
        ManualInvoiceEntryInput as ManualInvoiceEntryInput,
        ManualInvoiceBuyerInfo as ManualInvoiceBuyerInfo,
        ManualInvoiceBuyerInfoInput as ManualInvoiceBuyerInfoInput,
        ManualInvoiceOtherInfo as ManualInvoiceOtherInfo,
        ManualInvoiceOtherInfoInput as ManualInvoiceOtherInfoInput,
        ManualInvoiceSellerInfo as ManualInvoiceSellerInfo,
        ManualInvoiceSellerInfoInput as ManualInvoiceSellerInfoInput,
        ManualInvoiceTransportInfo as ManualInvoiceTransportInfo,
        ManualInvoiceTransportInfoInput as ManualInvoiceTransportInfoInput,
        ManualInvoiceSaveReply as ManualInvoiceSaveReply,
        ManualInvoicesOfOutBound as ManualInvoicesOfOutBound,
        ManualInvoiceOfOutBound as ManualInvoiceOfOutBound,
    )
    from .ebx.bx_payapply import (
        PayApplyPage as PayApplyPage,
        PayApplyRow as PayApplyRow,
        PayApply as PayApply,
        PayApplyApplyInfo as PayApplyApplyInfo,
        PayApplyConsumeDetail as PayApplyConsumeDetail,
    )
    from .ebx.reimb import (
        ReimbursementPage as ReimbursementPage,
        ReimbursementRow as ReimbursementRow,
        Reimbursement as Reimbursement,
        ReimbursementApplyInfo as ReimbursementApplyInfo,
        ReimbursementConsumeDetail as ReimbursementConsumeDetail,
        ReimbursementAttachment as ReimbursementAttachment,
        ReimbursementFile as ReimbursementFile,
    )
    from .sys.attachment import (
        AttachmentUploadReply as AttachmentUploadReply,
        AttachmentUpload as AttachmentUpload,
    )
    from .sys.bill_push import (
        BillPush as BillPush,
    )
    from .sys.common_operate import (
        CommonOperation as CommonOperation,
    )
    from .sys.country import (
        CountryPage as CountryPage,
        CountryRow as CountryRow,
    )
    from .sys.current_user_info import (
        CurrentUser as CurrentUser,
        CurrentUserDepartment as CurrentUserDepartment,
        CurrentUserName as CurrentUserName,
    )
    from .sys.custom_field import (
        CustomField as CustomField,
        CustomFieldDefinition as CustomFieldDefinition,
        CustomFieldPayDefinition as CustomFieldPayDefinition,
        CustomFieldSave as CustomFieldSave,
    )
    from .sys.custom_mult_field import (
        CustomMultFieldList as CustomMultFieldList,
        CustomMultFieldRow as CustomMultFieldRow,
        CustomMultFieldFormula as CustomMultFieldFormula,
    )
    from .sys.division import (
        Divisions as Divisions,
        Province as Province,
        City as City,
        District as District,
    )
    from .sys.mutex import (
        MutexPage as MutexPage,
        MutexRow as MutexRow,
        MutexOperation as MutexOperation,
    )
    from .sys.outside_msg import (
        OutsideMessageReply as OutsideMessageReply,
        OutsideMessage as OutsideMessage,
    )
    from .sys.system_param import (
        SystemParam as SystemParam,
        SystemParamArap as SystemParamArap,
        SystemParamBasedata as SystemParamBasedata,
        SystemParamChh as SystemParamChh,
        SystemParamFa as SystemParamFa,
        SystemParamFp as SystemParamFp,
        SystemParamGl as SystemParamGl,
        SystemParamPublic as SystemParamPublic,
        SystemParamPur as SystemParamPur,
    )
    from .sys.user import (
        UserPage as UserPage,
        UserRow as UserRow,
    )
    from .sys.user_func_perm import (
        UserFuncPermList as UserFuncPermList,
        UserFuncPermRow as UserFuncPermRow,
        UserFuncPermChild as UserFuncPermChild,
        UserFuncPermChildData as UserFuncPermChildData,
    )
    from .basedata.image import (
        ImageUploadReply as ImageUploadReply,
        ImageUpload as ImageUpload,
    )
    from .wf.approval import (
        ApprovalConsentReply as ApprovalConsentReply,
        ApprovalConsent as ApprovalConsent,
        ApprovalRecords as ApprovalRecords,
        ApprovalRecord as ApprovalRecord,
        ApprovalParticipant as ApprovalParticipant,
        ApprovalWithdrawReply as ApprovalWithdrawReply,
        ApprovalWithdraw as ApprovalWithdraw,
    )
    from .cust.custom import (
        CustomApiResult as CustomApiResult,
        CustomApiQuery as CustomApiQuery,
        CustomApiSave as CustomApiSave,
        CustomApiOperation as CustomApiOperation,
    )
    from .common import (
        Page as Page,
        SaveReply as SaveReply,
        AuditTrail as AuditTrail,
        AuditTrailInput as AuditTrailInput,
        LineAux as LineAux,
        LineBatch as LineBatch,
        LineBatchInput as LineBatchInput,
        Staff as Staff,
        StaffInput as StaffInput,
        CustomerRef as CustomerRef,
        CustomerRefInput as CustomerRefInput,
        SupplierRef as SupplierRef,
        CurrencyRef as CurrencyRef,
        CurrencyRefInput as CurrencyRefInput,
        BillRow as BillRow,
        Attachment as Attachment,
        AttachmentInput as AttachmentInput,
        LabelRef as LabelRef,
        MaterialImage as MaterialImage,
        NamedItem as NamedItem,
        NamedItemInput as NamedItemInput,
        NamedItemPage as NamedItemPage,
        NumberRef as NumberRef,
        NumberRefPage as NumberRefPage,
        NumberedItem as NumberedItem,
        NumberedItemPage as NumberedItemPage,
        PanelAttachment as PanelAttachment,
        PanelAttachmentInput as PanelAttachmentInput,
        SupplierBillPage as SupplierBillPage,
        SupplierBillRow as SupplierBillRow,
        UploadedImage as UploadedImage,
    )
    from .bd.shared import (
        ContactPerson as ContactPerson,
        ContactPersonInput as ContactPersonInput,
        TreeItem as TreeItem,
        TreeItemPage as TreeItemPage,
    )
    from .bd.material_lines import (
        MaterialPrice as MaterialPrice,
        MaterialPriceInput as MaterialPriceInput,
        MaterialRowUnit as MaterialRowUnit,
    )
    from .scm.shared import (
        AccountPayment as AccountPayment,
        AmountTotals as AmountTotals,
        BillLabel as BillLabel,
        PaymentEntry as PaymentEntry,
        BillPayment as BillPayment,
        PaymentEntryInput as PaymentEntryInput,
        BillPaymentInput as BillPaymentInput,
        CostEntry as CostEntry,
        CostEntryInput as CostEntryInput,
        CostPayment as CostPayment,
        CostPaymentInput as CostPaymentInput,
        CustomerFee as CustomerFee,
        CustomerFeeInput as CustomerFeeInput,
        ExpressEntry as ExpressEntry,
        ExpressInfo as ExpressInfo,
        OtherStockHead as OtherStockHead,
        OtherStockHeadInput as OtherStockHeadInput,
        PaymentInfo as PaymentInfo,
        PersonName as PersonName,
        PreReceiptDeduction as PreReceiptDeduction,
        PrepaymentDeduction as PrepaymentDeduction,
        ProductionHead as ProductionHead,
        ProductionHeadInput as ProductionHeadInput,
        ProductionReturnPage as ProductionReturnPage,
        ProductionReturnRow as ProductionReturnRow,
        SalPayment as SalPayment,
        SettlePayment as SettlePayment,
        SettleTotals as SettleTotals,
        SettlementPayment as SettlementPayment,
        SettlementPaymentInput as SettlementPaymentInput,
        TransferCost as TransferCost,
        TransferCostInput as TransferCostInput,
        TransferCosts as TransferCosts,
        TransferCostsInput as TransferCostsInput,
        TransferPage as TransferPage,
        TransferRow as TransferRow,
    )
    from .scm.trade_lines import (
        PurchaseLine as PurchaseLine,
        PurchaseLineInput as PurchaseLineInput,
        SaleLine as SaleLine,
        SaleLineInput as SaleLineInput,
    )
    from .scm.stock_lines import (
        CheckLine as CheckLine,
        CheckLineInput as CheckLineInput,
        ProductionLine as ProductionLine,
        ProductionLineInput as ProductionLineInput,
        StockLine as StockLine,
        StockLineInput as StockLineInput,
        TransferLine as TransferLine,
        TransferLineInput as TransferLineInput,
    )
    from .scm.inv_pick_inspect_lines import (
        InvPickInspectLine as InvPickInspectLine,
        InvPickInspectLineInput as InvPickInspectLineInput,
        InvPickInspectSerial as InvPickInspectSerial,
    )
    from .scm.sal_out_bound_lines import (
        OutBoundHead as OutBoundHead,
        OutBoundLine as OutBoundLine,
        OutBoundLineInput as OutBoundLineInput,
        SalOutBoundLine as SalOutBoundLine,
        SalOutBoundLineInput as SalOutBoundLineInput,
    )
    from .arap.shared import (
        ArapHead as ArapHead,
        ArapHeadInput as ArapHeadInput,
        ArapOtherHead as ArapOtherHead,
        ArapOtherHeadInput as ArapOtherHeadInput,
        PaymentLine as PaymentLine,
        ArapPayment as ArapPayment,
        PaymentLineInput as PaymentLineInput,
        ArapPaymentInput as ArapPaymentInput,
        ArapRow as ArapRow,
        PrepaySourceBill as PrepaySourceBill,
        PrepaySourceBillInput as PrepaySourceBillInput,
        ReceiptPage as ReceiptPage,
        ReceiptRow as ReceiptRow,
        RefundSourceBill as RefundSourceBill,
        RefundSourceBillInput as RefundSourceBillInput,
    )
    from .fi.shared import (
        SaveReplies as SaveReplies,
    )
    from .ls.shared import (
        CouponUse as CouponUse,
        SettlementEntry as SettlementEntry,
    )
    from .ls.retail_bill_lines import (
        RetailBillExtInfo as RetailBillExtInfo,
        RetailBillLine as RetailBillLine,
        RetailBillLineMaterial as RetailBillLineMaterial,
        RetailOrder as RetailOrder,
        RetailBillOrder as RetailBillOrder,
        RetailBillPayment as RetailBillPayment,
        RetailBillSettlement as RetailBillSettlement,
    )
    from .pm.shared import (
        MaterialMoveRow as MaterialMoveRow,
        SubcontractLine as SubcontractLine,
        SubcontractLineInput as SubcontractLineInput,
        SubmProdInLabel as SubmProdInLabel,
        TaskLine as TaskLine,
        TaskLineInput as TaskLineInput,
        TaskSubMaterial as TaskSubMaterial,
        TaskSubMaterialInput as TaskSubMaterialInput,
    )
    from .ebx.shared import (
        LoanBill as LoanBill,
    )
    from .sys.shared import (
        ComboItem as ComboItem,
    )

_HOMES: dict[str, str] = {
    ".app_management.kingdee_auth_token": "AppToken",
    ".app_management.push_app_authorize": "AppAuthorization",
    ".bd.aux_attribute": "AuxAttributePage AuxAttributeRow AuxAttribute",
    ".bd.aux_info": "AuxInfoPage AuxInfoRow AuxInfo AuxInfoInput",
    ".bd.aux_info_type": "AuxInfoType AuxInfoTypeInput",
    ".bd.aux_type": "AuxTypePage AuxTypeRow AuxType",
    ".bd.bom": "BomPage BomHead BomRow BomHeadInput BomLineCore BomRowLine BomLineCoreInput Bom BomInput BomLine BomLineInput",
    ".bd.currency": "CurrencyPage CurrencyRow Currency CurrencyInput CurrencySaveReply",
    ".bd.customer": "CustomerPage CustomerRow Customer CustomerInput CustomerContact CustomerContactInput",
    ".bd.customer_group": "CustomerGroupPage CustomerGroupRow CustomerGroup",
    ".bd.customer_price": "CustomerPrice CustomerPriceCustomer CustomerPriceEntry",
    ".bd.department": "DepartmentPage DepartmentRow Department DepartmentInput",
    ".bd.emp": "EmployeePage EmployeeRow Employee EmployeeInput",
    ".bd.income_type": "IncomeType",
    ".bd.label": "LabelPage LabelRow Label LabelInput",
    ".bd.label_group": "LabelGroupPage LabelGroupRow LabelGroup",
    ".bd.logistics_company": "LogisticsCompany LogisticsCompanyInput",
    ".bd.material": "MaterialPage MaterialRow MaterialCore Material MaterialCoreInput MaterialAux MaterialAuxInput MaterialBarcode MaterialBarcodeInput MaterialSuitItem MaterialReplacement MaterialSuitItemInput MaterialStock MaterialInput",
    ".bd.material_brand": "MaterialBrandPage MaterialBrandRow MaterialBrand MaterialBrandInput",
    ".bd.material_group": "MaterialGroupPage MaterialGroupRow MaterialGroup MaterialGroupInput",
    ".bd.material_label": "MaterialLabel",
    ".bd.material_picture": "MaterialPictureUpload MaterialPictureDeleteReply MaterialPictureDelete",
    ".bd.material_price": "MaterialPriceList MaterialPriceRow",
    ".bd.material_unit": "MaterialUnitPage MaterialUnit",
    ".bd.measure_unit": "MeasureUnitPage MeasureUnitRow MeasureUnit MeasureUnitInput",
    ".bd.outside_material": "OutsideMaterialPage OutsideMaterialRow OutsideMaterial OutsideMaterialAuxUnit OutsideMaterialMatch",
    ".bd.payout_type": "PayoutTypePage PayoutTypeRow PayoutType",
    ".bd.settlement_account": "SettlementAccountPage SettlementAccountRow SettlementAccount",
    ".bd.settlement_type": "SettlementTypePage SettlementType SettlementTypeInput",
    ".bd.settling_term": "SettlingTermPage SettlingTermRow SettlingTerm SettlingTermInput",
    ".bd.space": "SpacePage SpaceRow Space SpaceInput",
    ".bd.store": "StorePage StoreRow Store StoreInput",
    ".bd.store_group": "StoreGroupPage StoreGroupRow StoreGroup StoreGroupInput",
    ".bd.supplier": "SupplierPage SupplierRow SupplierContact SupplierContactInput Supplier SupplierInput SupplierAccount",
    ".bd.supplier_group": "SupplierGroupPage SupplierGroupRow SupplierGroup",
    ".scm.assemble_tpl": "AssembleTplPage AssembleTplRow AssembleTpl AssembleTplLine",
    ".scm.batch_kfperiod_inventory": "BatchInventoryPage BatchInventoryRow",
    ".scm.entrust": "EntrustPage EntrustRow Entrust EntrustInput EntrustLine EntrustLineInput",
    ".scm.entrust_rtn": "EntrustRtn EntrustRtnInput EntrustRtnLine EntrustRtnLineInput",
    ".scm.entrust_settle": "EntrustSettlePage EntrustSettleRow EntrustSettle EntrustSettleInput EntrustSettleCosts EntrustSettleCost EntrustSettleCostPayment SettleLine EntrustSettleLine SettleLineInput EntrustSettleLineInput",
    ".scm.entrust_settle_rtn": "EntrustSettleRtn EntrustSettleRtnInput EntrustSettleRtnLine EntrustSettleRtnLineInput",
    ".scm.inv_assemble": "InvAssemblePage InvAssembleRow AssembleHead InvAssemble AssembleHeadInput InvAssembleInput InvAssembleCosts InvAssembleCostsInput InvAssembleCost InvAssembleCostInput InvAssembleLine InvAssembleLineInput",
    ".scm.inv_check_bill": "InvCheckBillPage InvCheckBillRow InvCheckBill InvCheckBillInput InvCheckBillLine InvCheckBillLineInput InvCheckBillGainLossDealReply InvCheckBillGainLossDeal",
    ".scm.inv_check_gail_bill": "InvCheckResultPage InvCheckResultRow InvCheckResult InvCheckResultInput InvCheckResultLine InvCheckResultLineInput",
    ".scm.inv_check_task": "InvCheckTaskPage InvCheckTaskRow InvCheckTaskSaveReply InvCheckTask",
    ".scm.inv_detail": "InvDetailPage InvDetailRow",
    ".scm.inv_disassemble": "InvDisassemble InvDisassembleInput",
    ".scm.inv_multi_check": "InvMultiCheckPage InvMultiCheckRow InvMultiCheck InvMultiCheckInput InvMultiCheckLine InvMultiCheckLineInput",
    ".scm.inv_occupy": "InvOccupyReply InvOccupy OccupyLine InvOccupyLine InvOccupyRelease InvOccupyReleaseLine",
    ".scm.inv_other_in": "InvOtherInPage InvOtherInRow InvOtherIn InvOtherInInput InvOtherInLine InvOtherInLineInput",
    ".scm.inv_other_out": "InvOtherOutPage InvOtherOutRow InvOtherOut InvOtherOutInput InvOtherOutLine InvOtherOutLineInput",
    ".scm.inv_pick": "InvPickPage InvPickRow InvPick InvPickInput InvPickLine InvPickLineInput InvPickLabel InvPickLabelInput",
    ".scm.inv_pick_inspect": "InvPickInspectPage InvPickInspectRow InvPickInspect InvPickInspectInput InvPickInspectPushReply InvPickInspectEntrust InvPickInspectPushLine InvPickInspectPurInbound InvPickInspectSalOutBound InvPickInspectCosts InvPickInspectCost InvPickInspectVehicle InvPickInspectPush",
    ".scm.inv_pick_ret": "InvPickRet InvPickRetInput InvPickRetLine InvPickRetLineInput",
    ".scm.inv_product": "InvProductPage InvProductRow InvProduct InvProductInput InvProductLine InvProductLineInput InvProductLabel",
    ".scm.inv_product_ret": "InvProductRet InvProductRetInput InvProductRetLine InvProductRetLineInput",
    ".scm.inv_serial_track_bill": "InvSerialTrackBillPage InvSerialTrackBillRow",
    ".scm.inv_tfdiff": "InvTfdiffPage InvTfdiffRow InvTfdiffLine",
    ".scm.inv_tfin": "InvTfin InvTfinInput InvTfinLine InvTfinLineInput InvTfinDrawReply InvTfinDraw InvTfinDrawData",
    ".scm.inv_tfmove": "InvTfmove InvTfmoveInput InvTfmoveLine InvTfmoveLineInput",
    ".scm.inv_tfout": "InvTfoutPage InvTfoutRow InvTfout InvTfoutInput InvTfoutLine InvTfoutLineInput",
    ".scm.inventory": "InventoryPage InventoryRow",
    ".scm.inventory_serial_status": "InventorySerialStatusPage InventorySerialStatusRow",
    ".scm.inventory_stock": "InventoryStockList InventoryStockRow",
    ".scm.pur_inbound": "PurInboundPage PurInboundRow PurInbound PurInboundInput PurInboundCosts PurInboundCostsInput PurInboundCost PurInboundCostInput PurInboundLine PurInboundLineInput",
    ".scm.pur_invoice": "PurInvoicePage PurInvoiceRow PurInvoice PurInvoiceInput PurInvoiceLine PurInvoiceLineInput PurInvoicePayment",
    ".scm.pur_mat_rec_notice": "PurMatRecNoticePage PurMatRecNoticeRow PurMatRecNoticeRowLine PurMatRecNoticeTotals PurMatRecNotice PurMatRecNoticeInput PurMatRecNoticeLine PurMatRecNoticeLineInput",
    ".scm.pur_order": "PurOrderPage PurOrderRow PurOrder PurOrderInput PurOrderCosts PurOrderCostsInput PurOrderCost PurOrderCostInput PurOrderLine PurOrderLineInput PurOrderPayment PurOrderCancel",
    ".scm.pur_request": "PurRequestPage PurRequestRow PurRequestTotals PurRequest PurRequestInput PurRequestLine PurRequestLineInput",
    ".scm.pur_ret": "PurRet PurRetInput PurRetLine PurRetLineInput",
    ".scm.sal_delivery_notice": "SalDeliveryNoticePage SalDeliveryNoticeRow SalDeliveryNotice SalDeliveryNoticeInput SalDeliveryNoticeLine SalDeliveryNoticeLineInput",
    ".scm.sal_exchange_request": "SalExchangeRequestPage SalExchangeRequestRow SalExchangeRequest SalExchangeRequestInput SalExchangeRequestLine SalExchangeRequestLineInput",
    ".scm.sal_in_bound": "SalInBoundPage SalInBoundRow SalInBound SalInBoundInput SalInBoundLine SalInBoundLineInput",
    ".scm.sal_in_bound_request": "SalInBoundRequestPage SalInBoundRequestRow SalInBoundRequest SalInBoundRequestInput SalInBoundRequestLine SalInBoundRequestLineInput",
    ".scm.sal_invoice": "SalInvoicePage SalInvoiceRow SalInvoice SalInvoiceInput SalInvoiceLine SalInvoiceLineInput",
    ".scm.sal_order": "SalOrderPage SalOrderRow SalOrder SalOrderInput SalOrderCosts SalOrderCostsInput SalOrderCost SalOrderCostInput SalOrderCustomerFee SalOrderCustomerFeeInput SalOrderLine SalOrderLineInput SalOrderLock SalOrderLockLine",
    ".scm.sal_out_bound": "SalOutBoundPage SalOutBoundRow SalOutBoundRowExpress SalOutBoundRowLine SalOutBound SalOutBoundInput SalOutBoundCosts SalOutBoundCostsInput SalOutBoundCost SalOutBoundCostInput SalOutBoundExpress SalOutBoundExpressInput SalOutBoundVehicle SalOutBoundVehicleInput SalOutBoundDeliveryman SalOutBoundBatchReply SalOutBoundBatchReplyRow SalOutBoundError SalOutBoundBatch SalOutBoundBatchBill SalOutBoundBatchLine SalOutBoundBatchVehicle",
    ".scm.sal_quota": "SalQuotaPage SalQuotaRow SalQuota SalQuotaInput SalQuotaCosts SalQuotaCostsInput SalQuotaCost SalQuotaCostInput SalQuotaCustomerFee SalQuotaCustomerFeeInput SalQuotaLine SalQuotaLineInput",
    ".arap.ap_credit": "ApCreditPage ApCreditRow ApCredit ApCreditInput ApCreditSourceBill ApCreditSourceBillInput ApCreditSourceBillEntryData",
    ".arap.ap_other_credit": "ApOtherCreditPage ApOtherCreditRow ApOtherCredit ApOtherCreditInput ApOtherCreditInstantPayment ApOtherCreditInstantPaymentInput ApOtherCreditPayment ApOtherCreditPaymentInput",
    ".arap.ap_pay_ret": "ApPayRetPage ApPayRetRow ApPayRet ApPayRetInput ApPayRetPayment ApPayRetPaymentInput",
    ".arap.ap_pre_credit": "ApPreCreditPage ApPreCreditRow ApPreCredit ApPreCreditInput",
    ".arap.ap_pre_credit_ret": "ApPreCreditRetPage ApPreCreditRetRow ApPreCreditRet ApPreCreditRetInput ApPreCreditRetPayment ApPreCreditRetPaymentInput",
    ".arap.ap_summary_report": "ApSummaryReportPage ApSummaryReportRow",
    ".arap.ar_credit": "ArCredit ArCreditInput ArCreditSourceBill ArCreditSourceBillInput",
    ".arap.ar_credit_ret": "ArCreditRetPage ArCreditRetRow ArCreditRet ArCreditRetInput ArCreditRetPayment ArCreditRetPaymentInput ArCreditRetSourceBill ArCreditRetSourceBillInput",
    ".arap.ar_order_statement_report": "ArOrderStatementReportPage ArOrderStatementReportRow",
    ".arap.ar_other_credit": "ArOtherCredit ArOtherCreditInput ArOtherCreditInstantPayment ArOtherCreditInstantPaymentInput ArOtherCreditPayment ArOtherCreditPaymentInput",
    ".arap.ar_other_credit_ret": "ArOtherCreditRet ArOtherCreditRetInput ArOtherCreditRetInstantPayment ArOtherCreditRetInstantPaymentInput ArOtherCreditRetPayment ArOtherCreditRetPaymentInput",
    ".arap.ar_pre_credit": "ArPreCredit ArPreCreditInput ArPreCreditPayment ArPreCreditPaymentInput ArPreCreditSelectedBill ArPreCreditSourceBill",
    ".arap.ar_pre_credit_ret": "ArPreCreditRet ArPreCreditRetInput ArPreCreditRetPayment ArPreCreditRetPaymentInput",
    ".arap.ar_report": "ArReportPage ArReportRow",
    ".arap.ar_summary_report": "ArSummaryReportPage ArSummaryReportRow",
    ".arap.arap_balance": "ArapBalance",
    ".arap.customer_business": "CustomerBusiness",
    ".arap.customer_debt": "CustomerDebtList CustomerDebtRow",
    ".arap.customer_pay_number": "CustomerPayNumber CustomerPayNumberRow",
    ".arap.reconciliation_statement": "ReconciliationStatementPage ReconciliationStatementRow",
    ".fi.account": "AccountPage AccountRow Account AccountInput AccountCheckItem AccountCheckItemInput AccountSave",
    ".fi.account_balance_report": "AccountBalanceReportPage AccountBalanceReportRow",
    ".fi.assist_type": "AssistTypePage AssistTypeRow",
    ".fi.assistdetail_report": "AssistDetailReportPage AssistDetailReportRow AssistDetailReportQuery AssistDetailReportAssist",
    ".fi.balancesheet": "BalanceSheet BalanceSheetRow",
    ".fi.ca_account_balance": "CaAccountBalance CaAccountBalanceRow",
    ".fi.ca_debit_and_credit_trend": "CaDebitAndCreditTrend CaDebitAndCreditTrendRow",
    ".fi.custom_field": "VirtualBillFieldSaveReply VirtualBillFieldErrorField VirtualBillFieldSave VirtualBillField",
    ".fi.fa_alter": "FaAlterPage FaAlterRow FaAlter FaAlterInput FaAlterAsset FaAlterChange FaAlterAssist FaAlterValue FaAlterEntry FaAlterEntryChange",
    ".fi.fa_altermode": "FaAlterModePage FaAlterModeRow FaAlterMode",
    ".fi.fa_card": "FaCardPage FaCardHead FaCardRow FaCard FaCardInput FaCardAssist FaCardDept FaCardDeptInput FaCardLocation FaCardLocationInput FaCardExpense FaCardExpenseInput FaCardOpposite FaCardOriginalValue FaCardOriginalValueInput",
    ".fi.fa_clean": "FaCleanPage FaCleanRow FaClean FaCleanInput FaCleanEntry FaCleanEntryInput",
    ".fi.fa_group": "FaGroupPage FaGroupRow FaGroup",
    ".fi.fa_location": "FaLocationPage FaLocationRow FaLocation",
    ".fi.fa_usestatus": "FaUseStatusPage FaUseStatus FaUseStatusInput",
    ".fi.invoice_ext": "ExternalInvoicePage ExternalInvoiceHead ExternalInvoiceRow ExternalInvoiceHeadInput ExternalInvoiceTicket ExternalInvoiceTicketInput ExternalInvoiceGoods ExternalInvoiceRowItem ExternalInvoiceGoodsInput ExternalInvoiceItemTicket ExternalInvoiceSaveReply ExternalInvoiceSaveReplyRow ExternalInvoice ExternalInvoiceBill ExternalInvoiceBillItem",
    ".fi.invoice_fp": "InvoicePage InvoiceRow InvoiceBill InvoiceDetails InvoiceDetail InvoiceGoods",
    ".fi.journal": "JournalPage JournalRow Journal JournalInput",
    ".fi.profit_report": "ProfitReport ProfitReportRow",
    ".fi.qty_sum": "QtySumPage QtySumRow",
    ".fi.sa_bill": "SaBillPage SaBillRow SaBill SaBillInput SaBillEntry SaBillEntryInput SaBillItem SaBillItemInput SaBillSave",
    ".fi.sa_item": "SaItemSave SaItem",
    ".fi.sub_ledger_report": "SubLedgerReportPage SubLedgerReportRow",
    ".fi.tax_category_data": "TaxCategoryDataPage TaxCategoryDataRow",
    ".fi.tax_category_type": "TaxCategoryTypeList TaxCategoryTypeRow",
    ".fi.virtual": "VirtualBillPage VirtualBillRow VirtualBill VirtualBillEntry VirtualBillEntryInput VirtualBillSaveReply VirtualBillSaveReplyRow VirtualBillError VirtualBillSave VirtualBillDraft",
    ".fi.virtual_type": "VirtualBillTypeSave VirtualBillType",
    ".fi.voucher": "VoucherPage VoucherHead VoucherRow VoucherHeadInput VoucherSourceBill Voucher VoucherInput VoucherEntry VoucherEntryInput VoucherRowAssist VoucherEntryAssist VoucherSaveReply VoucherSave VoucherReverseReply VoucherReverseRow VoucherReverse",
    ".fi.voucher_attachment": "VoucherAttachmentList VoucherAttachmentRow VoucherAttachmentUploadReply VoucherAttachmentUpload",
    ".ls.account_balance_info": "MemberAccountBalance MemberAccountBalanceIntegral MemberAccountBalanceCard MemberAccountBalanceMember MemberAccountBalanceRecharge",
    ".ls.balance_bill": "BalanceBillPage BalanceBillRow",
    ".ls.cashier": "Cashier CashierRow CashierAccInfo CashierCashierStore CashierLogin",
    ".ls.coupon_center": "CouponCenterPage CouponCenterRow",
    ".ls.coupons": "CouponPage CouponRow CouponMemberCard CouponDistributeReply CouponDistributeReplyRow CouponDistribute",
    ".ls.coupons_write_off": "CouponWriteOffPage CouponWriteOffRow",
    ".ls.delivery": "DeliveryPage DeliveryRow DeliveryMaterial Delivery DeliveryMaterialEntry DeliveryQuery DeliveryQueryData DeliveryAudit DeliveryFromOrderBill DeliveryFromOrderBillData DeliveryLine DeliveryReceive DeliveryReceiveData DeliveryEntry DeliveryReceiveCancel DeliveryReceiveCancelData",
    ".ls.formula": "FormulaPage FormulaRow FormulaRowMaterial FormulaRowMaterialOtherMaterial FormulaRowStore FormulaSave Formula FormulaMaterial FormulaOtherMaterial FormulaStore",
    ".ls.integral": "IntegralAdjust",
    ".ls.integral_record": "IntegralRecordPage IntegralRecordRow",
    ".ls.mall_pre_write_off": "PreWriteOffReply PreWriteOff PreWriteOffDeals PreWriteOffReturn PreWriteOffIntegral PreWriteOffConsume PreWriteOffRechargeReturn PreWriteOffCoupons",
    ".ls.mall_recharge": "MallRechargeReply MallRecharge",
    ".ls.mall_recharge_rule": "MallRechargeRuleList MallRechargeRuleRow MallRechargeRuleCoupon MallRechargeRuleMaterial",
    ".ls.material": "RetailMaterialPage RetailMaterialRow RetailMaterialAux RetailMaterialAuxGroup RetailMaterialAuxProp RetailMaterialBarcode RetailMaterialPrice",
    ".ls.mb_level": "MemberLevelPage MemberLevelRow",
    ".ls.member": "MemberPage MemberRow Member MemberInput MemberSaveReply",
    ".ls.order_bill": "OrderBillSave OrderBill OrderBillLine OrderBillAudit OrderBillAuditData",
    ".ls.point_rule": "PointRule PointRulePointCash",
    ".ls.recharge_record": "RechargeRecordPage RechargeRecordRow",
    ".ls.refund": "RefundSaveReply Refund",
    ".ls.retail_bill": "RetailBillPage RetailBillRow RetailBillPromotion RetailBill RetailBillSaveReply RetailBillSave RetailBillSaveLine RetailBillPackage RetailBillMemberDeal RetailBillIntegralAdd RetailBillIntegralDetail RetailBillIntegralExchange RetailBillWriteOffCoupon RetailBillPromotionDetail RetailBillPromotionSummary RetailBillReturnReply RetailBillReturn RetailBillReturnLine RetailBillStatistics RetailBillStoreTotal",
    ".ls.shelf": "ShelfPage ShelfRow",
    ".ls.store": "RetailStorePage RetailStoreRow RetailStore DeliveryCenters DeliveryCenter",
    ".pm.bom": "ProductionBom ProductionBomQuery ProductionBomMaterial",
    ".pm.bom_material": "BomMaterialList BomMaterialRow BomMaterialRowSubMaterial BomMaterialQuery BomMaterialLine BomMaterialSubMaterial",
    ".pm.mat_issue_order": "MatIssueOrderPage MatIssueOrderRow MatIssueOrder MatIssueOrderInput MatIssueOrderLine MatIssueOrderLineInput",
    ".pm.mat_order_ret": "MatOrderRetPage MatOrderRetRow MatOrderRet MatOrderRetLine",
    ".pm.mo_taskbill": "MoTaskBillPage MoTaskBillRow MoTaskBillRowInput MoTaskBill MoTaskBillInput MoTaskBillLine MoTaskBillLineInput MoTaskBillSubMaterial MoTaskBillSubMaterialInput",
    ".pm.subm_prod_rtn": "SubmProdRtnPage SubmProdRtnRow SubmProdRtn SubmProdRtnLine",
    ".pm.subm_prodin": "SubmProdIn SubmProdInInput SubmProdInLine SubmProdInLineInput",
    ".pm.subm_workorder": "SubmWorkOrderPage SubmWorkOrderRow SubmWorkOrder SubmWorkOrderInput SubmWorkOrderAttachment SubmWorkOrderLine SubmWorkOrderLineInput SubmWorkOrderSubMaterial SubmWorkOrderSubMaterialInput SubmWorkOrderPayment",
    ".inv.inv_inventory_ims": "InventoryImsPage InventoryImsRow InventoryImsTotals",
    ".inv.inv_synchronous": "InventorySyncList InventorySyncRow",
    ".sal.sal_summary_rpt_ims": "SalSummaryPage SalSummaryRow",
    ".fp.invoice_kp": "ManualInvoicePage ManualInvoiceRow ManualInvoice ManualInvoiceInput ManualInvoiceAmtInfo ManualInvoiceAmtInfoInput ManualInvoiceEntry ManualInvoiceEntryInput ManualInvoiceBuyerInfo ManualInvoiceBuyerInfoInput ManualInvoiceOtherInfo ManualInvoiceOtherInfoInput ManualInvoiceSellerInfo ManualInvoiceSellerInfoInput ManualInvoiceTransportInfo ManualInvoiceTransportInfoInput ManualInvoiceSaveReply ManualInvoicesOfOutBound ManualInvoiceOfOutBound",
    ".ebx.bx_payapply": "PayApplyPage PayApplyRow PayApply PayApplyApplyInfo PayApplyConsumeDetail",
    ".ebx.reimb": "ReimbursementPage ReimbursementRow Reimbursement ReimbursementApplyInfo ReimbursementConsumeDetail ReimbursementAttachment ReimbursementFile",
    ".sys.attachment": "AttachmentUploadReply AttachmentUpload",
    ".sys.bill_push": "BillPush",
    ".sys.common_operate": "CommonOperation",
    ".sys.country": "CountryPage CountryRow",
    ".sys.current_user_info": "CurrentUser CurrentUserDepartment CurrentUserName",
    ".sys.custom_field": "CustomField CustomFieldDefinition CustomFieldPayDefinition CustomFieldSave",
    ".sys.custom_mult_field": "CustomMultFieldList CustomMultFieldRow CustomMultFieldFormula",
    ".sys.division": "Divisions Province City District",
    ".sys.mutex": "MutexPage MutexRow MutexOperation",
    ".sys.outside_msg": "OutsideMessageReply OutsideMessage",
    ".sys.system_param": "SystemParam SystemParamArap SystemParamBasedata SystemParamChh SystemParamFa SystemParamFp SystemParamGl SystemParamPublic SystemParamPur",
    ".sys.user": "UserPage UserRow",
    ".sys.user_func_perm": "UserFuncPermList UserFuncPermRow UserFuncPermChild UserFuncPermChildData",
    ".basedata.image": "ImageUploadReply ImageUpload",
    ".wf.approval": "ApprovalConsentReply ApprovalConsent ApprovalRecords ApprovalRecord ApprovalParticipant ApprovalWithdrawReply ApprovalWithdraw",
    ".cust.custom": "CustomApiResult CustomApiQuery CustomApiSave CustomApiOperation",
    ".common": "Page SaveReply AuditTrail AuditTrailInput LineAux LineBatch LineBatchInput Staff StaffInput CustomerRef CustomerRefInput SupplierRef CurrencyRef CurrencyRefInput BillRow Attachment AttachmentInput LabelRef MaterialImage NamedItem NamedItemInput NamedItemPage NumberRef NumberRefPage NumberedItem NumberedItemPage PanelAttachment PanelAttachmentInput SupplierBillPage SupplierBillRow UploadedImage",
    ".bd.shared": "ContactPerson ContactPersonInput TreeItem TreeItemPage",
    ".bd.material_lines": "MaterialPrice MaterialPriceInput MaterialRowUnit",
    ".scm.shared": "AccountPayment AmountTotals BillLabel PaymentEntry BillPayment PaymentEntryInput BillPaymentInput CostEntry CostEntryInput CostPayment CostPaymentInput CustomerFee CustomerFeeInput ExpressEntry ExpressInfo OtherStockHead OtherStockHeadInput PaymentInfo PersonName PreReceiptDeduction PrepaymentDeduction ProductionHead ProductionHeadInput ProductionReturnPage ProductionReturnRow SalPayment SettlePayment SettleTotals SettlementPayment SettlementPaymentInput TransferCost TransferCostInput TransferCosts TransferCostsInput TransferPage TransferRow",
    ".scm.trade_lines": "PurchaseLine PurchaseLineInput SaleLine SaleLineInput",
    ".scm.stock_lines": "CheckLine CheckLineInput ProductionLine ProductionLineInput StockLine StockLineInput TransferLine TransferLineInput",
    ".scm.inv_pick_inspect_lines": "InvPickInspectLine InvPickInspectLineInput InvPickInspectSerial",
    ".scm.sal_out_bound_lines": "OutBoundHead OutBoundLine OutBoundLineInput SalOutBoundLine SalOutBoundLineInput",
    ".arap.shared": "ArapHead ArapHeadInput ArapOtherHead ArapOtherHeadInput PaymentLine ArapPayment PaymentLineInput ArapPaymentInput ArapRow PrepaySourceBill PrepaySourceBillInput ReceiptPage ReceiptRow RefundSourceBill RefundSourceBillInput",
    ".fi.shared": "SaveReplies",
    ".ls.shared": "CouponUse SettlementEntry",
    ".ls.retail_bill_lines": "RetailBillExtInfo RetailBillLine RetailBillLineMaterial RetailOrder RetailBillOrder RetailBillPayment RetailBillSettlement",
    ".pm.shared": "MaterialMoveRow SubcontractLine SubcontractLineInput SubmProdInLabel TaskLine TaskLineInput TaskSubMaterial TaskSubMaterialInput",
    ".ebx.shared": "LoanBill",
    ".sys.shared": "ComboItem",
}
_MODULES = {name: home for home, names in _HOMES.items() for name in names.split()}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_MODULES[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)
