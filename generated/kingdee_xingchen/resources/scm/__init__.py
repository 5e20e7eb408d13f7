# Generated from the spec by `python -m generator generate`; edit the spec or templates.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...runtime.client import Client
    from .assemble_tpl import AssembleTplResource
    from .batch_kfperiod_inventory import BatchKfperiodInventoryResource
    from .entrust import EntrustResource
    from .entrust_rtn import EntrustRtnResource
    from .entrust_settle import EntrustSettleResource
    from .entrust_settle_rtn import EntrustSettleRtnResource
    from .inv_assemble import InvAssembleResource
    from .inv_check_bill import InvCheckBillResource
    from .inv_check_gail_bill import InvCheckGailBillResource
    from .inv_check_loss_bill import InvCheckLossBillResource
    from .inv_check_task import InvCheckTaskResource
    from .inv_detail import InvDetailResource
    from .inv_disassemble import InvDisassembleResource
    from .inv_multi_check import InvMultiCheckResource
    from .inv_occupy import InvOccupyResource
    from .inv_other_in import InvOtherInResource
    from .inv_other_out import InvOtherOutResource
    from .inv_pick import InvPickResource
    from .inv_pick_inspect import InvPickInspectResource
    from .inv_pick_ret import InvPickRetResource
    from .inv_product import InvProductResource
    from .inv_product_ret import InvProductRetResource
    from .inv_serial_track_bill import InvSerialTrackBillResource
    from .inv_tfdiff import InvTfdiffResource
    from .inv_tfin import InvTfinResource
    from .inv_tfmove import InvTfmoveResource
    from .inv_tfout import InvTfoutResource
    from .inventory import InventoryResource
    from .inventory_serial_status import InventorySerialStatusResource
    from .inventory_stock import InventoryStockResource
    from .pur_inbound import PurInboundResource
    from .pur_invoice import PurInvoiceResource
    from .pur_mat_rec_notice import PurMatRecNoticeResource
    from .pur_order import PurOrderResource
    from .pur_request import PurRequestResource
    from .pur_ret import PurRetResource
    from .sal_delivery_notice import SalDeliveryNoticeResource
    from .sal_exchange_request import SalExchangeRequestResource
    from .sal_in_bound import SalInBoundResource
    from .sal_in_bound_request import SalInBoundRequestResource
    from .sal_invoice import SalInvoiceResource
    from .sal_order import SalOrderResource
    from .sal_out_bound import SalOutBoundResource
    from .sal_quota import SalQuotaResource


class Scm:
    """The resources of `scm`, each imported when first used."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def assemble_tpl(self) -> AssembleTplResource:
        """组装拆卸模板"""
        from .assemble_tpl import AssembleTplResource

        return AssembleTplResource(self._client)

    @cached_property
    def batch_kfperiod_inventory(self) -> BatchKfperiodInventoryResource:
        """批次保质期及库存"""
        from .batch_kfperiod_inventory import BatchKfperiodInventoryResource

        return BatchKfperiodInventoryResource(self._client)

    @cached_property
    def entrust(self) -> EntrustResource:
        """委托代销"""
        from .entrust import EntrustResource

        return EntrustResource(self._client)

    @cached_property
    def entrust_rtn(self) -> EntrustRtnResource:
        """委托代销退货"""
        from .entrust_rtn import EntrustRtnResource

        return EntrustRtnResource(self._client)

    @cached_property
    def entrust_settle(self) -> EntrustSettleResource:
        """委托代销结算"""
        from .entrust_settle import EntrustSettleResource

        return EntrustSettleResource(self._client)

    @cached_property
    def entrust_settle_rtn(self) -> EntrustSettleRtnResource:
        """委托代销结算退货"""
        from .entrust_settle_rtn import EntrustSettleRtnResource

        return EntrustSettleRtnResource(self._client)

    @cached_property
    def inv_assemble(self) -> InvAssembleResource:
        """组装单"""
        from .inv_assemble import InvAssembleResource

        return InvAssembleResource(self._client)

    @cached_property
    def inv_check_bill(self) -> InvCheckBillResource:
        """盘点单"""
        from .inv_check_bill import InvCheckBillResource

        return InvCheckBillResource(self._client)

    @cached_property
    def inv_check_gail_bill(self) -> InvCheckGailBillResource:
        """盘盈单"""
        from .inv_check_gail_bill import InvCheckGailBillResource

        return InvCheckGailBillResource(self._client)

    @cached_property
    def inv_check_loss_bill(self) -> InvCheckLossBillResource:
        """盘亏单"""
        from .inv_check_loss_bill import InvCheckLossBillResource

        return InvCheckLossBillResource(self._client)

    @cached_property
    def inv_check_task(self) -> InvCheckTaskResource:
        """盘点任务"""
        from .inv_check_task import InvCheckTaskResource

        return InvCheckTaskResource(self._client)

    @cached_property
    def inv_detail(self) -> InvDetailResource:
        """商品收发明细表"""
        from .inv_detail import InvDetailResource

        return InvDetailResource(self._client)

    @cached_property
    def inv_disassemble(self) -> InvDisassembleResource:
        """拆卸单"""
        from .inv_disassemble import InvDisassembleResource

        return InvDisassembleResource(self._client)

    @cached_property
    def inv_multi_check(self) -> InvMultiCheckResource:
        """分量盘点单"""
        from .inv_multi_check import InvMultiCheckResource

        return InvMultiCheckResource(self._client)

    @cached_property
    def inv_occupy(self) -> InvOccupyResource:
        """库存占用"""
        from .inv_occupy import InvOccupyResource

        return InvOccupyResource(self._client)

    @cached_property
    def inv_other_in(self) -> InvOtherInResource:
        """其他入库单"""
        from .inv_other_in import InvOtherInResource

        return InvOtherInResource(self._client)

    @cached_property
    def inv_other_out(self) -> InvOtherOutResource:
        """其他出库单"""
        from .inv_other_out import InvOtherOutResource

        return InvOtherOutResource(self._client)

    @cached_property
    def inv_pick(self) -> InvPickResource:
        """生产领料单"""
        from .inv_pick import InvPickResource

        return InvPickResource(self._client)

    @cached_property
    def inv_pick_inspect(self) -> InvPickInspectResource:
        """拣验货单"""
        from .inv_pick_inspect import InvPickInspectResource

        return InvPickInspectResource(self._client)

    @cached_property
    def inv_pick_ret(self) -> InvPickRetResource:
        """生产退料单"""
        from .inv_pick_ret import InvPickRetResource

        return InvPickRetResource(self._client)

    @cached_property
    def inv_product(self) -> InvProductResource:
        """产品入库单"""
        from .inv_product import InvProductResource

        return InvProductResource(self._client)

    @cached_property
    def inv_product_ret(self) -> InvProductRetResource:
        """产品退库单"""
        from .inv_product_ret import InvProductRetResource

        return InvProductRetResource(self._client)

    @cached_property
    def inv_serial_track_bill(self) -> InvSerialTrackBillResource:
        """序列号跟踪表"""
        from .inv_serial_track_bill import InvSerialTrackBillResource

        return InvSerialTrackBillResource(self._client)

    @cached_property
    def inv_tfdiff(self) -> InvTfdiffResource:
        """调拨差异单"""
        from .inv_tfdiff import InvTfdiffResource

        return InvTfdiffResource(self._client)

    @cached_property
    def inv_tfin(self) -> InvTfinResource:
        """调拨入库单"""
        from .inv_tfin import InvTfinResource

        return InvTfinResource(self._client)

    @cached_property
    def inv_tfmove(self) -> InvTfmoveResource:
        """移仓单"""
        from .inv_tfmove import InvTfmoveResource

        return InvTfmoveResource(self._client)

    @cached_property
    def inv_tfout(self) -> InvTfoutResource:
        """调拨出库单"""
        from .inv_tfout import InvTfoutResource

        return InvTfoutResource(self._client)

    @cached_property
    def inventory(self) -> InventoryResource:
        """商品库存"""
        from .inventory import InventoryResource

        return InventoryResource(self._client)

    @cached_property
    def inventory_serial_status(self) -> InventorySerialStatusResource:
        """序列号状态表"""
        from .inventory_serial_status import InventorySerialStatusResource

        return InventorySerialStatusResource(self._client)

    @cached_property
    def inventory_stock(self) -> InventoryStockResource:
        """商品仓库库存"""
        from .inventory_stock import InventoryStockResource

        return InventoryStockResource(self._client)

    @cached_property
    def pur_inbound(self) -> PurInboundResource:
        """采购入库单"""
        from .pur_inbound import PurInboundResource

        return PurInboundResource(self._client)

    @cached_property
    def pur_invoice(self) -> PurInvoiceResource:
        """采购发票单"""
        from .pur_invoice import PurInvoiceResource

        return PurInvoiceResource(self._client)

    @cached_property
    def pur_mat_rec_notice(self) -> PurMatRecNoticeResource:
        """收料通知单"""
        from .pur_mat_rec_notice import PurMatRecNoticeResource

        return PurMatRecNoticeResource(self._client)

    @cached_property
    def pur_order(self) -> PurOrderResource:
        """采购订单"""
        from .pur_order import PurOrderResource

        return PurOrderResource(self._client)

    @cached_property
    def pur_request(self) -> PurRequestResource:
        """采购申请单"""
        from .pur_request import PurRequestResource

        return PurRequestResource(self._client)

    @cached_property
    def pur_ret(self) -> PurRetResource:
        """采购退货单"""
        from .pur_ret import PurRetResource

        return PurRetResource(self._client)

    @cached_property
    def sal_delivery_notice(self) -> SalDeliveryNoticeResource:
        """发货通知单"""
        from .sal_delivery_notice import SalDeliveryNoticeResource

        return SalDeliveryNoticeResource(self._client)

    @cached_property
    def sal_exchange_request(self) -> SalExchangeRequestResource:
        """销售换货申请单"""
        from .sal_exchange_request import SalExchangeRequestResource

        return SalExchangeRequestResource(self._client)

    @cached_property
    def sal_in_bound(self) -> SalInBoundResource:
        """销售退货单"""
        from .sal_in_bound import SalInBoundResource

        return SalInBoundResource(self._client)

    @cached_property
    def sal_in_bound_request(self) -> SalInBoundRequestResource:
        """销售退货申请单"""
        from .sal_in_bound_request import SalInBoundRequestResource

        return SalInBoundRequestResource(self._client)

    @cached_property
    def sal_invoice(self) -> SalInvoiceResource:
        """销售发票单"""
        from .sal_invoice import SalInvoiceResource

        return SalInvoiceResource(self._client)

    @cached_property
    def sal_order(self) -> SalOrderResource:
        """销售订单"""
        from .sal_order import SalOrderResource

        return SalOrderResource(self._client)

    @cached_property
    def sal_out_bound(self) -> SalOutBoundResource:
        """销售出库单"""
        from .sal_out_bound import SalOutBoundResource

        return SalOutBoundResource(self._client)

    @cached_property
    def sal_quota(self) -> SalQuotaResource:
        """销售报价单"""
        from .sal_quota import SalQuotaResource

        return SalQuotaResource(self._client)
