"""Numbers the system gives: `XSDD-20261123-00001` for bills, `KH00269` for master data; amounts."""

from __future__ import annotations

from decimal import Decimal

from .store import Store

MILLION = 1_000_000  # quantities and amounts of stock and dues are kept in millionths
PREFIXES: dict[str, str] = {
    "bd.customer": "KH",
    "bd.supplier": "GYS",
    "bd.material": "SP",
    "bd.store": "CK",
    "bd.emp": "YG",
    "bd.department": "BM",
    "scm.sal_order": "XSDD",
    "scm.sal_out_bound": "XSCK",
    "scm.sal_in_bound": "XSTH",
    "scm.pur_order": "CGDD",
    "scm.pur_inbound": "CGRK",
    "scm.pur_ret": "CGTH",
    "scm.pur_request": "CGSQ",
    "scm.inv_other_in": "QTRK",
    "scm.inv_other_out": "QTCK",
    "scm.inv_tfout": "DBCK",
    "scm.inv_tfin": "DBRK",
    "arap.ar_credit": "SKD",
    "arap.ap_credit": "FKD",
    "arap.ar_pre_credit": "YSK",
    "arap.ap_pre_credit": "YFK",
    "fi.voucher": "PZ",
}


def plain(millionths: int) -> str:
    """A quantity or an amount as text, without an exponent and without needless zeros."""
    number = (Decimal(millionths) / MILLION).normalize()
    return f"{number:f}"


def prefix(kind: str) -> str:
    """The letters before the number; made of the initials where no usage is known."""
    return (
        PREFIXES.get(kind)
        or "".join(word[0] for word in kind.partition(".")[2].split("_") if word).upper()
    )


def next_number(store: Store, kind: str, day: str | None) -> str:
    """A number that no document of the kind has; `day` is `yyyy-MM-dd` for bills."""
    while True:
        if day is None:
            number = f"{prefix(kind)}{store.count_up(f'number:{kind}'):05d}"
        else:
            compact = day.replace("-", "")
            count = store.count_up(f"number:{kind}:{compact}")
            number = f"{prefix(kind)}-{compact}-{count:05d}"
        if store.by_number(kind, number) is None:
            return number
