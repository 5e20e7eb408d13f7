"""What `common_operate` does to documents: audit, un-audit, delete, close, void."""

from __future__ import annotations

from typing import Any

from .catalog import Catalog
from .effects import Effects
from .errors import IN_USE, MISSING, WRONG_FORMAT, BusinessError
from .records import Doc
from .saving import Saving, require
from .store import Store


class Operate:
    """Carries out the operations of `common_operate`, all or nothing."""

    def __init__(self, store: Store, catalog: Catalog, saving: Saving, effects: Effects) -> None:
        self._effects = effects
        self._store = store
        self._catalog = catalog
        self._saving = saving

    def run(self, body: dict[str, Any]) -> list[Doc]:
        """Carry out one request; the caller holds the transaction."""
        require(body, "entity_number")
        require(body, "operate_type")
        require(body, "ids", "numbers")
        kind = self._catalog.entities.get(body["entity_number"])
        if kind is None:
            raise BusinessError(MISSING, f"实体[{body['entity_number']}]不存在")
        docs = [self._by_id(kind, id_) for id_ in body.get("ids") or ()]
        docs += [self._by_number(kind, number) for number in body.get("numbers") or ()]
        for doc in docs:
            self.apply(doc, body["operate_type"])
        return docs

    def apply(self, doc: Doc, action: str) -> None:
        """Carry out one action on one document, or raise `BusinessError`."""
        if doc.status is None and action != "delete":
            raise BusinessError(WRONG_FORMAT, f"基础资料不支持的操作类型[{action}]")
        match action:
            case "audit":
                self._expect(doc, "Z", "已审核")
                doc.status = "C"
                doc.body["audit_time"] = doc.body["audit_date"] = self._saving.now()
                doc.body["auditor_id"] = "1"
                self._effects.apply(doc)
            case "unaudit":
                self._expect(doc, "C", "未审核")
                self._unlinked(doc)
                self._effects.undo(doc)
                doc.status = "Z"
                for name in ("audit_time", "audit_date", "auditor_id"):
                    doc.body.pop(name, None)
            case "delete":
                self._delete(doc)
                return
            case "close_donothing":
                self._expect(doc, "C", "未审核")
                doc.body["bill_close_state"] = "H"
            case "invalid" | "valid":
                doc.body["invalid_status"] = "1" if action == "invalid" else "0"
            case _:
                raise BusinessError(WRONG_FORMAT, f"不支持的操作类型[{action}]")
        doc.modified = self._saving.now()
        self._store.put(doc)

    def _delete(self, doc: Doc) -> None:
        if doc.status == "C":
            raise BusinessError(IN_USE, f"单据{doc.number}已审核，不允许删除")
        used = self._store.query(
            "SELECT number FROM doc WHERE instr(body, ?) > 0 AND row <> ? LIMIT 1",
            (f'"{doc.id}"', doc.row),
        )
        if used:
            raise BusinessError(IN_USE, f"{doc.number}已被{used[0][0]}使用，不允许删除")
        self._store.delete(doc)

    def _unlinked(self, doc: Doc) -> None:
        """An audit stays as long as another bill was made of this one."""
        made = self._store.query(
            "SELECT number FROM doc WHERE instr(body, ?) > 0 OR instr(body, ?) > 0 LIMIT 1",
            (f'"src_inter_id":"{doc.id}"', f'"src_bill_id":"{doc.id}"'),
        )
        if made:
            raise BusinessError(IN_USE, f"单据{doc.number}已下推{made[0][0]}，不允许反审核")

    @staticmethod
    def _expect(doc: Doc, status: str, otherwise: str) -> None:
        if doc.status != status:
            raise BusinessError(WRONG_FORMAT, f"单据{doc.number}{otherwise}，不能执行该操作")

    def _by_id(self, kind: str, id_: str) -> Doc:
        return self._found(self._store.get(kind, id_), kind, id_)

    def _by_number(self, kind: str, number: str) -> Doc:
        return self._found(self._store.by_number(kind, number), kind, number)

    def _found(self, doc: Doc | None, kind: str, name: str) -> Doc:
        if doc is None:
            title = self._catalog.titles.get(kind, kind)
            raise BusinessError(MISSING, f"{title}[{name}]不存在")
        return doc
