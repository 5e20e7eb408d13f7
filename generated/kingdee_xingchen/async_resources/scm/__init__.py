# Generated from the spec by `python -m generator generate`; edit the spec or templates.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...runtime.async_client import AsyncClient
    from .assemble_tpl import AsyncAssembleTplResource
    from .batch_kfperiod_inventory import AsyncBatchKfperiodInventoryResource
    from .entrust import AsyncEntrustResource
    from .entrust_rtn import AsyncEntrustRtnResource
    from .entrust_settle import AsyncEntrustSettleResource
    from .entrust_settle_rtn import AsyncEntrustSettleRtnResource
    from .inv_assemble import AsyncInvAssembleResource
    from .inv_check_bill import AsyncInvCheckBillResource
    from .inv_check_gail_bill import AsyncInvCheckGailBillResource
    from .inv_check_loss_bill import AsyncInvCheckLossBillResource
    from .inv_check_task import AsyncInvCheckTaskResource
    from .inv_detail import AsyncInvDetailResource
    from .inv_disassemble import AsyncInvDisassembleResource
    from .inv_multi_check import AsyncInvMultiCheckResource
    from .inv_occupy import AsyncInvOccupyResource
    from .inv_other_in import AsyncInvOtherInResource
    from .inv_other_out import AsyncInvOtherOutResource
    from .inv_pick import AsyncInvPickResource
    from .inv_pick_inspect import AsyncInvPickInspectResource
    from .inv_pick_ret import AsyncInvPickRetResource
    from .inv_product import AsyncInvProductResource
    from .inv_product_ret import AsyncInvProductRetResource
    from .inv_serial_track_bill import AsyncInvSerialTrackBillResource
    from .inv_tfdiff import AsyncInvTfdiffResource
    from .inv_tfin import AsyncInvTfinResource
    from .inv_tfmove import AsyncInvTfmoveResource
    from .inv_tfout import AsyncInvTfoutResource
    from .inventory import AsyncInventoryResource
    from .inventory_serial_status import AsyncInventorySerialStatusResource
    from .inventory_stock import AsyncInventoryStockResource
    from .pur_inbound import AsyncPurInboundResource
    from .pur_invoice import AsyncPurInvoiceResource
    from .pur_mat_rec_notice import AsyncPurMatRecNoticeResource
    from .pur_order import AsyncPurOrderResource
    from .pur_request import AsyncPurRequestResource
    from .pur_ret import AsyncPurRetResource
    from .sal_delivery_notice import AsyncSalDeliveryNoticeResource
    from .sal_exchange_request import AsyncSalExchangeRequestResource
    from .sal_in_bound import AsyncSalInBoundResource
    from .sal_in_bound_request import AsyncSalInBoundRequestResource
    from .sal_invoice import AsyncSalInvoiceResource
    from .sal_order import AsyncSalOrderResource
    from .sal_out_bound import AsyncSalOutBoundResource
    from .sal_quota import AsyncSalQuotaResource


class AsyncScm:
    """The resources of `scm`, each imported when first used."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def assemble_tpl(self) -> AsyncAssembleTplResource:
        """组装拆卸模板"""
        from .assemble_tpl import AsyncAssembleTplResource

        return AsyncAssembleTplResource(self._client)

    @cached_property
    def batch_kfperiod_inventory(self) -> AsyncBatchKfperiodInventoryResource:
        """批次保质期及库存"""
        from .batch_kfperiod_inventory import AsyncBatchKfperiodInventoryResource

        return AsyncBatchKfperiodInventoryResource(self._client)

    @cached_property
    def entrust(self) -> AsyncEntrustResource:
        """委托代销"""
        from .entrust import AsyncEntrustResource

        return AsyncEntrustResource(self._client)

    @cached_property
    def entrust_rtn(self) -> AsyncEntrustRtnResource:
        """委托代销退货"""
        from .entrust_rtn import AsyncEntrustRtnResource

        return AsyncEntrustRtnResource(self._client)

    @cached_property
    def entrust_settle(self) -> AsyncEntrustSettleResource:
        """委托代销结算"""
        from .entrust_settle import AsyncEntrustSettleResource

        return AsyncEntrustSettleResource(self._client)

    @cached_property
    def entrust_settle_rtn(self) -> AsyncEntrustSettleRtnResource:
        """委托代销结算退货"""
        from .entrust_settle_rtn import AsyncEntrustSettleRtnResource

        return AsyncEntrustSettleRtnResource(self._client)

    @cached_property
    def inv_assemble(self) -> AsyncInvAssembleResource:
        """组装单"""
        from .inv_assemble import AsyncInvAssembleResource

        return AsyncInvAssembleResource(self._client)

    @cached_property
    def inv_check_bill(self) -> AsyncInvCheckBillResource:
        """盘点单"""
        from .inv_check_bill import AsyncInvCheckBillResource

        return AsyncInvCheckBillResource(self._client)

    @cached_property
    def inv_check_gail_bill(self) -> AsyncInvCheckGailBillResource:
        """盘盈单"""
        from .inv_check_gail_bill import AsyncInvCheckGailBillResource

        return AsyncInvCheckGailBillResource(self._client)

    @cached_property
    def inv_check_loss_bill(self) -> AsyncInvCheckLossBillResource:
        """盘亏单"""
        from .inv_check_loss_bill import AsyncInvCheckLossBillResource

        return AsyncInvCheckLossBillResource(self._client)

    @cached_property
    def inv_check_task(self) -> AsyncInvCheckTaskResource:
        """盘点任务"""
        from .inv_check_task import AsyncInvCheckTaskResource

        return AsyncInvCheckTaskResource(self._client)

    @cached_property
    def inv_detail(self) -> AsyncInvDetailResource:
        """商品收发明细表"""
        from .inv_detail import AsyncInvDetailResource

        return AsyncInvDetailResource(self._client)

    @cached_property
    def inv_disassemble(self) -> AsyncInvDisassembleResource:
        """拆卸单"""
        from .inv_disassemble import AsyncInvDisassembleResource

        return AsyncInvDisassembleResource(self._client)

    @cached_property
    def inv_multi_check(self) -> AsyncInvMultiCheckResource:
        """分量盘点单"""
        from .inv_multi_check import AsyncInvMultiCheckResource

        return AsyncInvMultiCheckResource(self._client)

    @cached_property
    def inv_occupy(self) -> AsyncInvOccupyResource:
        """库存占用"""
        from .inv_occupy import AsyncInvOccupyResource

        return AsyncInvOccupyResource(self._client)

    @cached_property
    def inv_other_in(self) -> AsyncInvOtherInResource:
        """其他入库单"""
        from .inv_other_in import AsyncInvOtherInResource

        return AsyncInvOtherInResource(self._client)

    @cached_property
    def inv_other_out(self) -> AsyncInvOtherOutResource:
        """其他出库单"""
        from .inv_other_out import AsyncInvOtherOutResource

        return AsyncInvOtherOutResource(self._client)

    @cached_property
    def inv_pick(self) -> AsyncInvPickResource:
        """生产领料单"""
        from .inv_pick import AsyncInvPickResource

        return AsyncInvPickResource(self._client)

    @cached_property
    def inv_pick_inspect(self) -> AsyncInvPickInspectResource:
        """拣验货单"""
        from .inv_pick_inspect import AsyncInvPickInspectResource

        return AsyncInvPickInspectResource(self._client)

    @cached_property
    def inv_pick_ret(self) -> AsyncInvPickRetResource:
        """生产退料单"""
        from .inv_pick_ret import AsyncInvPickRetResource

        return AsyncInvPickRetResource(self._client)

    @cached_property
    def inv_product(self) -> AsyncInvProductResource:
        """产品入库单"""
        from .inv_product import AsyncInvProductResource

        return AsyncInvProductResource(self._client)

    @cached_property
    def inv_product_ret(self) -> AsyncInvProductRetResource:
        """产品退库单"""
        from .inv_product_ret import AsyncInvProductRetResource

        return AsyncInvProductRetResource(self._client)

    @cached_property
    def inv_serial_track_bill(self) -> AsyncInvSerialTrackBillResource:
        """序列号跟踪表"""
        from .inv_serial_track_bill import AsyncInvSerialTrackBillResource

        return AsyncInvSerialTrackBillResource(self._client)

    @cached_property
    def inv_tfdiff(self) -> AsyncInvTfdiffResource:
        """调拨差异单"""
        from .inv_tfdiff import AsyncInvTfdiffResource

        return AsyncInvTfdiffResource(self._client)

    @cached_property
    def inv_tfin(self) -> AsyncInvTfinResource:
        """调拨入库单"""
        from .inv_tfin import AsyncInvTfinResource

        return AsyncInvTfinResource(self._client)

    @cached_property
    def inv_tfmove(self) -> AsyncInvTfmoveResource:
        """移仓单"""
        from .inv_tfmove import AsyncInvTfmoveResource

        return AsyncInvTfmoveResource(self._client)

    @cached_property
    def inv_tfout(self) -> AsyncInvTfoutResource:
        """调拨出库单"""
        from .inv_tfout import AsyncInvTfoutResource

        return AsyncInvTfoutResource(self._client)

    @cached_property
    def inventory(self) -> AsyncInventoryResource:
        """商品库存"""
        from .inventory import AsyncInventoryResource

        return AsyncInventoryResource(self._client)

    @cached_property
    def inventory_serial_status(self) -> AsyncInventorySerialStatusResource:
        """序列号状态表"""
        from .inventory_serial_status import AsyncInventorySerialStatusResource

        return AsyncInventorySerialStatusResource(self._client)

    @cached_property
    def inventory_stock(self) -> AsyncInventoryStockResource:
        """商品仓库库存"""
        from .inventory_stock import AsyncInventoryStockResource

        return AsyncInventoryStockResource(self._client)

    @cached_property
    def pur_inbound(self) -> AsyncPurInboundResource:
        """采购入库单"""
        from .pur_inbound import AsyncPurInboundResource

        return AsyncPurInboundResource(self._client)

    @cached_property
    def pur_invoice(self) -> AsyncPurInvoiceResource:
        """采购发票单"""
        from .pur_invoice import AsyncPurInvoiceResource

        return AsyncPurInvoiceResource(self._client)

    @cached_property
    def pur_mat_rec_notice(self) -> AsyncPurMatRecNoticeResource:
        """收料通知单"""
        from .pur_mat_rec_notice import AsyncPurMatRecNoticeResource

        return AsyncPurMatRecNoticeResource(self._client)

    @cached_property
    def pur_order(self) -> AsyncPurOrderResource:
        """采购订单"""
        from .pur_order import AsyncPurOrderResource

        return AsyncPurOrderResource(self._client)

    @cached_property
    def pur_request(self) -> AsyncPurRequestResource:
        """采购申请单"""
        from .pur_request import AsyncPurRequestResource

        return AsyncPurRequestResource(self._client)

    @cached_property
    def pur_ret(self) -> AsyncPurRetResource:
        """采购退货单"""
        from .pur_ret import AsyncPurRetResource

        return AsyncPurRetResource(self._client)

    @cached_property
    def sal_delivery_notice(self) -> AsyncSalDeliveryNoticeResource:
        """发货通知单"""
        from .sal_delivery_notice import AsyncSalDeliveryNoticeResource

        return AsyncSalDeliveryNoticeResource(self._client)

    @cached_property
    def sal_exchange_request(self) -> AsyncSalExchangeRequestResource:
        """销售换货申请单"""
        from .sal_exchange_request import AsyncSalExchangeRequestResource

        return AsyncSalExchangeRequestResource(self._client)

    @cached_property
    def sal_in_bound(self) -> AsyncSalInBoundResource:
        """销售退货单"""
        from .sal_in_bound import AsyncSalInBoundResource

        return AsyncSalInBoundResource(self._client)

    @cached_property
    def sal_in_bound_request(self) -> AsyncSalInBoundRequestResource:
        """销售退货申请单"""
        from .sal_in_bound_request import AsyncSalInBoundRequestResource

        return AsyncSalInBoundRequestResource(self._client)

    @cached_property
    def sal_invoice(self) -> AsyncSalInvoiceResource:
        """销售发票单"""
        from .sal_invoice import AsyncSalInvoiceResource

        return AsyncSalInvoiceResource(self._client)

    @cached_property
    def sal_order(self) -> AsyncSalOrderResource:
        """销售订单"""
        from .sal_order import AsyncSalOrderResource

        return AsyncSalOrderResource(self._client)

    @cached_property
    def sal_out_bound(self) -> AsyncSalOutBoundResource:
        """销售出库单"""
        from .sal_out_bound import AsyncSalOutBoundResource

        return AsyncSalOutBoundResource(self._client)

    @cached_property
    def sal_quota(self) -> AsyncSalQuotaResource:
        """销售报价单"""
        from .sal_quota import AsyncSalQuotaResource

        return AsyncSalQuotaResource(self._client)
