"""`bill_push`: a target bill made of a source bill, linked line by line."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from .amounts import compute, number
from .bodies import document_schema
from .catalog import Catalog
from .effects import LINES, lines_of_doc
from .errors import MISSING, SOURCE_STATE, WRONG_FORMAT, BusinessError
from .protojson import keep_known
from .records import Doc
from .saving import Saving
from .schema import Schema
from .store import Store

# target entities for each source, as the page of bill_push lists them
TARGETS: dict[str, tuple[str, ...]] = {
    "pur_bill_request": ("pur_bill_order",),
    "pur_bill_order": ("pur_bill_inbound",),
    "pur_bill_inbound": ("ap_paybill",),
    "sal_bill_order": ("sal_bill_outbound",),
    "sal_bill_outbound": ("ar_creditbill",),
    "inv_tfout_bill_outbound": ("inv_tfin_bill_inbound",),
    "sal_bill_entrust": ("sal_bill_entrust_rtn",),
}
_MONEY = ("ap_paybill", "ar_creditbill")
_OWN = ("id", "bill_no", "bill_date", "operation_key", "remark_id", "payment_entry")


class Push:
    """Makes bills of bills."""

    def __init__(self, store: Store, catalog: Catalog, saving: Saving) -> None:
        self._store = store
        self._catalog = catalog
        self._saving = saving

    def run(self, body: dict[str, Any]) -> list[Doc]:
        """Carry out one request; the caller holds the transaction."""
        source, target = body["source_bill"], body["target_bill"]
        if target not in TARGETS.get(source, ()):
            raise BusinessError(WRONG_FORMAT, f"不支持从[{source}]下推[{target}]")
        sources = [self._source(source, id_) for id_ in str(body["id"]).split(",")]
        merge = bool(body.get("merge_push"))
        if merge and (source, target) != ("sal_bill_order", "sal_bill_outbound"):
            raise BusinessError(WRONG_FORMAT, "只有销售订单下推销售出库支持合并下推")
        groups = [sources] if merge else [[doc] for doc in sources]
        return [self._make(group, source, target) for group in groups]

    def _source(self, entity: str, id_: str) -> Doc:
        doc = self._store.get(self._kind(entity), id_.strip())
        if doc is None:
            raise BusinessError(SOURCE_STATE, f"源单不存在：id[{id_}]")
        if doc.status != "C":
            raise BusinessError(SOURCE_STATE, f"源单{doc.number}未审核")
        if doc.body.get("bill_close_state") in ("S", "H"):
            raise BusinessError(SOURCE_STATE, f"源单{doc.number}已关闭")
        return doc

    def _kind(self, entity: str) -> str:
        kind = self._catalog.entities.get(entity)
        if kind is None:
            raise BusinessError(MISSING, f"实体[{entity}]不存在")
        return kind

    def _make(self, sources: list[Doc], source: str, target: str) -> Doc:
        kind = self._kind(target)
        save = self._catalog.by_verb(kind, "save")
        schema = document_schema(save.body) if save and save.body else Schema()
        if target in _MONEY:
            body = self._payment(sources[0], source)
        else:
            body = self._goods(sources, source)
        body = keep_known(body, schema)
        compute(body, schema)
        return self._saving.save(kind, schema, body)

    def _goods(self, sources: list[Doc], entity: str) -> dict[str, Any]:
        head = sources[0]
        if len({doc.body.get("customer_id") for doc in sources}) > 1:
            raise BusinessError(WRONG_FORMAT, "合并下推的单据客户必须相同")
        lines = [
            line
            for doc in sources
            for index, source in enumerate(lines_of_doc(doc), 1)
            if (line := _line(doc, entity, source, index)) is not None
        ]
        if not lines:
            raise BusinessError(SOURCE_STATE, f"源单{head.number}已全部执行")
        fields = {name: value for name, value in head.body.items() if name not in _OWN}
        return {**fields, LINES: lines}

    def _payment(self, doc: Doc, entity: str) -> dict[str, Any]:
        amount = number(doc.body.get("total_amount"))
        accounts = self._store.query(
            "SELECT id FROM doc WHERE kind = 'bd.settlement_account' ORDER BY row LIMIT 1"
        )
        link = {
            "src_bill_id": doc.id,
            "src_bill_type_id": entity,
            "src_bill_no": doc.number,
            "cur_settle_amount": str(amount),
            "un_settle_amount": str(amount),
        }
        account = accounts[0][0] if accounts else ""
        return {
            "customer_id": doc.body.get("customer_id"),
            "supplier_id": doc.body.get("supplier_id"),
            "currency_id": doc.body.get("currency_id"),
            "pay_entry_list": [{"settle_account_id": account, "amount": str(amount)}],
            "source_bill_entry_list": [link],
        }


def _line(doc: Doc, entity: str, source: dict[str, Any], index: int) -> dict[str, Any] | None:
    """What is left of a line of the source, with the link back; `None` when nothing is left."""
    left = number(source.get("qty")) - number(source.get("io_qty"))
    if left <= Decimal(0):
        return None
    fresh = {
        name: value
        for name, value in source.items()
        if name not in ("id", "seq", "base_qty") and not name.endswith("io_qty")
    }
    return {
        **fresh,
        "qty": left,
        "src_inter_id": doc.id,
        "src_entry_id": source.get("id"),
        "src_bill_no": doc.number,
        "src_bill_type_id": entity,
        "src_bill_type_number": entity,
        "src_seq": index,
        "src_order_bill_no": doc.number,
    }
