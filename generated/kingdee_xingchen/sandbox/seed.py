"""Sample data: master records of a small trading company, the same for the same seed."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any

from . import seed_words as words
from .options import Options
from .project import SHANGHAI
from .records import Doc
from .store import Store
from .tables import ID_BASE, ID_STEP

# Data does not depend on the day it is made: everything lies before this moment.
END = dt.datetime(2026, 11, 20, 18, 0, tzinfo=SHANGHAI)
_DAY_MS = 86_400_000
_TAX = Decimal("1.13")


class Seeder:
    """Makes documents with ids, numbers and times; all chance comes from one seeded source."""

    def __init__(self, store: Store, options: Options) -> None:
        self.store = store
        self.sizes = options.sizes
        self.random = random.Random(options.seed)
        self.end = int(END.timestamp() * 1000)
        self._ids = store.meta("id")
        self.ids: dict[str, list[str]] = {}

    def next_id(self) -> str:
        self._ids += 1
        return str(ID_BASE + self._ids * ID_STEP)

    def finish(self) -> None:
        """Let later ids and numbers go on where the sample data ends."""
        self.store.set_meta("id", self._ids)

    def master(
        self, kind: str, prefix: str, bodies: Iterable[dict[str, Any]], *, small_ids: bool = False
    ) -> None:
        """Store master records; each body has at least a name. Numbers are given in order."""
        known = self.ids.setdefault(kind, [])
        self.store.put_many(self._documents(kind, prefix, bodies, known, small_ids))
        self.store.set_meta(f"number:{kind}", len(known))
        self.store.touch(kind)

    def _documents(
        self,
        kind: str,
        prefix: str,
        bodies: Iterable[dict[str, Any]],
        known: list[str],
        small_ids: bool,
    ) -> Iterator[Doc]:
        for index, body in enumerate(bodies, 1):
            id_ = str(index) if small_ids else self.next_id()
            known.append(id_)
            number = body.setdefault("number", f"{prefix}{index:05d}")
            made = self.end - self.random.randrange(200, 600) * _DAY_MS
            changed = self.end - self.random.randrange(1, 200 * 86_400) * 1000
            enable = int(body.setdefault("enable", 1))
            yield Doc(kind, id_, number, body, made, changed, body["name"], enable)

    def pick(self, kind: str) -> str:
        return self.random.choice(self.ids[kind])

    def person(self) -> str:
        length = self.random.choice((1, 2))
        given = "".join(self.random.choice(words.GIVEN) for _ in range(length))
        return self.random.choice(words.SURNAMES) + given

    def mobile(self) -> str:
        # 1380013 is the range that documentation uses for made-up mobiles.
        return f"1380013{self.random.randrange(10_000):04d}"


def fill(store: Store, options: Options) -> None:
    """Put the sample data into an empty store; the caller holds the transaction."""
    from .seed_bills import fill_bills

    seeder = Seeder(store, options)
    _small(seeder)
    _places(seeder)
    seeder.master("bd.material", "SP", _materials(seeder))
    seeder.master("bd.customer", "KH", _partners(seeder, "bd.customer", options.sizes.customers))
    seeder.master("bd.supplier", "GYS", _partners(seeder, "bd.supplier", options.sizes.suppliers))
    fill_bills(seeder)
    seeder.finish()


def _named(names: Iterable[str]) -> Iterator[dict[str, Any]]:
    return ({"name": name} for name in names)


def _small(seeder: Seeder) -> None:
    seeder.master("sys.user", "U", _named(("管理员",)), small_ids=True)
    seeder.master("bd.measure_unit", "DW", _named(words.UNITS), small_ids=True)
    seeder.master("bd.customer_group", "KHFL", _named(words.CUSTOMER_GROUPS))
    seeder.master("bd.supplier_group", "GYSFL", _named(words.SUPPLIER_GROUPS))
    groups = list(dict.fromkeys(goods[0] for goods in words.GOODS))
    seeder.master("bd.material_group", "SPFL", _named(groups))
    seeder.master("bd.material_brand", "PP", _named(words.BRANDS))
    seeder.master("bd.department", "BM", _named(words.DEPARTMENTS))
    people = [*words.SALESMEN, *words.BUYERS]
    seeder.master(
        "bd.emp",
        "YG",
        (
            {"name": name, "department_id": seeder.ids["bd.department"][i // len(words.SALESMEN)]}
            for i, name in enumerate(people)
        ),
    )
    money = ({"name": name, "number": number} for number, name in words.CURRENCIES)
    seeder.master("bd.currency", "BB", money, small_ids=True)
    seeder.master("bd.settlement_type", "JSFS", _named(words.SETTLEMENTS))
    seeder.master("bd.settlement_account", "ZH", _named(("库存现金", "工行基本户", "微信收款")))
    seeder.master("bd.setting_term", "JSQX", _named(words.TERMS))
    seeder.master("bd.c_level", "JGDJ", _named(words.LEVELS), small_ids=True)
    seeder.master("bd.delivery_type", "JHFS", _named(("送货上门", "自提", "快递")))
    stores = ({"name": name, "address": place, "addr": place} for name, place in words.STORES)
    seeder.master("bd.store", "CK", stores)


def _places(seeder: Seeder) -> None:
    provinces = list(dict.fromkeys(place[0] for place in words.PLACES))
    seeder.master("sys.country", "GJ", _named(("中国",)), small_ids=True)
    seeder.master("sys.province", "S", _named(provinces), small_ids=True)
    seeder.master("sys.city", "SH", _named(place[1] for place in words.PLACES), small_ids=True)
    districts = [name for place in words.PLACES for name in place[2]]
    seeder.master("sys.district", "Q", _named(districts), small_ids=True)


def _materials(seeder: Seeder) -> Iterator[dict[str, Any]]:
    groups = {name: index for index, name in enumerate(dict.fromkeys(g[0] for g in words.GOODS))}
    made = 0
    series = 0
    while True:
        series += 1
        for group, name, unit, base, models in words.GOODS:
            for step, model in enumerate(models):
                if made >= seeder.sizes.materials:
                    return
                made += 1
                shown = model if series == 1 else f"{model} {series}型"
                group_id = seeder.ids["bd.material_group"][groups[group]]
                unit_id = str(words.UNITS.index(unit) + 1)
                yield _material(seeder, name, shown, group_id, unit_id, Decimal(base), step, made)


def _material(
    seeder: Seeder,
    name: str,
    model: str,
    group_id: str,
    unit_id: str,
    base: Decimal,
    step: int,
    index: int,
) -> dict[str, Any]:
    cost = (base * (1 + Decimal(step) * Decimal("0.28"))).quantize(Decimal("0.01"))
    retail = (cost * Decimal("1.45")).quantize(Decimal("0.1")).quantize(Decimal("0.01"))
    return {
        "name": name,
        "model": model,
        "barcode": f"690{index:09d}" + str(index % 10),
        "parent_id": group_id,
        "group_id": group_id,
        "base_unit_id": unit_id,
        "brand_id": seeder.pick("bd.material_brand"),
        "stock_id": seeder.random.choice(seeder.ids["bd.store"][:2]),
        "check_type": "1",
        "cost": cost,
        "purchase_price": cost,
        "retail_price": retail,
        "sale_price": retail,
        "trade_price": (cost * Decimal("1.25")).quantize(Decimal("0.01")),
        "producing_pace": "广东",
        "enable": 0 if index % 50 == 0 else 1,
    }


def _partners(seeder: Seeder, kind: str, count: int) -> Iterator[dict[str, Any]]:
    chance = seeder.random
    customers = kind == "bd.customer"
    city_ids, district_ids = seeder.ids["sys.city"], seeder.ids["sys.district"]
    provinces = list(dict.fromkeys(place[0] for place in words.PLACES))
    firsts = [sum(len(p[2]) for p in words.PLACES[:i]) for i in range(len(words.PLACES))]
    seen: set[str] = set()
    for index in range(1, count + 1):
        where = chance.randrange(len(words.PLACES))
        province, city, districts = words.PLACES[where]
        area = chance.randrange(len(districts))
        name = _company(seeder, city, districts[area], customers)
        if name in seen:
            name = f"{name}（{index}）"
        seen.add(name)
        address = f"{chance.choice(words.STREETS)}{chance.randrange(1, 300)}号"
        place = {
            "country_id": "1",
            "province_id": str(provinces.index(province) + 1),
            "city_id": city_ids[where],
            "district_id": district_ids[firsts[where] + area],
        }
        yield _partner(seeder, customers, name, address, place, index)


def _company(seeder: Seeder, city: str, district: str, customer: bool) -> str:
    chance = seeder.random
    place = city if chance.random() < 0.6 else district
    trades, forms = (
        (words.TRADES, words.FORMS) if customer else (words.SUPPLIER_TRADES, words.SUPPLIER_FORMS)
    )
    return place + chance.choice(words.HEADS) + chance.choice(trades) + chance.choice(forms)


def _partner(
    seeder: Seeder, customer: bool, name: str, address: str, place: dict[str, str], index: int
) -> dict[str, Any]:
    chance = seeder.random
    person, mobile = seeder.person(), seeder.mobile()
    contact = {
        "id": seeder.next_id(),
        "seq": "1",
        "contact_person": person,
        "mobile": mobile,
        "gender": chance.choice((1, 2)),
        "is_default_linkman": True,
        "contact_address": address,
        **{f"contact_{field}": value for field, value in place.items()},
    }
    group = "bd.customer_group" if customer else "bd.supplier_group"
    body = {
        "name": name,
        "group_id": seeder.pick(group),
        "addr": address,
        **place,
        "contact_persons": [contact],
        "contact_person_main": person,
        "mobile_main": mobile,
        "bank": chance.choice(words.BANKS),
        "bank_account": f"6222{chance.randrange(10**12):012d}",
        "taxpayer_no": f"91440300MA5{chance.randrange(10**7):07d}",
        "invoice_name": name,
        "rate": "13",
        "remark": chance.choice(words.REMARKS),
        "enable": 0 if index % 40 == 0 else 1,
    }
    if customer:
        body["c_level_id"] = str(chance.randrange(1, 4))
        body["credit_limit"] = chance.randrange(1, 21) * 5000
        body["saler_id"] = chance.choice(seeder.ids["bd.emp"][: len(words.SALESMEN)])
        body["sale_dept_id"] = seeder.ids["bd.department"][0]
    return body
