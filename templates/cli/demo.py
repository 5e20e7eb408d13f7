"""`xingchen demo`: the official guide, for real, over HTTP, against a sandbox of its own."""

from __future__ import annotations

import dataclasses
import datetime as dt
import logging
from decimal import Decimal
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from .. import Xingchen
    from ..sandbox import Sandbox


@click.command()
def command() -> None:
    """Walk the official guide against a local sandbox, step by step."""
    # The steps show what went wrong; the log would say it a second time.
    logging.getLogger("kingdee_xingchen").addHandler(logging.NullHandler())
    try:
        from ..sandbox import Sandbox

        with Sandbox() as sandbox:
            _walk(sandbox)
    except ModuleNotFoundError as error:
        raise click.ClickException(str(error)) from None


def _walk(sandbox: Sandbox) -> None:
    from .. import Xingchen

    click.echo(f"A sandbox of the gateway listens on {sandbox.url}; nothing leaves this machine.")
    with Xingchen(sandbox.credentials, base_url=sandbox.url) as xc:
        _authorize(xc, sandbox)
        _token(xc, sandbox)
        _list(xc)
        customer_id = _save_customer(xc)
        _order(xc, customer_id)
    _wrong_secret(sandbox)
    count = len(sandbox.requests)
    click.secho(f"\nDone: {count} requests went over loopback HTTP.", fg="green")


def _step(number: int, title: str, call: str) -> None:
    click.secho(f"\n{number}. {title}", bold=True)
    click.echo(f"   {call}")


def _line(text: str) -> None:
    click.echo(f"   {text}")


def _authorize(xc: Xingchen, sandbox: Sandbox) -> None:
    _step(
        1,
        "授权 Authorization: app key and secret of the account set",
        "xc.app_management.push_app_authorize.push(outer_instance_id=...)",
    )
    accounts = sandbox.gateway.accounts
    record = xc.app_management.push_app_authorize.push(
        outer_instance_id=accounts.outer_instance_id
    )[0]
    _line(f"account set {record.account_name}, router {record.domain}")
    _line("appKey and appSecret came with it (the secret changes every day)")


def _token(xc: Xingchen, sandbox: Sandbox) -> None:
    from ..runtime.signing import app_signature

    _step(
        2,
        "业务令牌 app-token: the app key signed with the app secret",
        "xc.app_management.kingdee_auth_token.get(...)",
    )
    accounts = sandbox.gateway.accounts
    signature = app_signature(accounts.app_key, accounts.app_secret)
    token = xc.app_management.kingdee_auth_token.get(
        app_key=accounts.app_key, app_signature=signature
    )
    length = len(token.app_token or "")
    _line(f"a token of {length} characters, valid for 24 hours; from here the client keeps its own")


def _list(xc: Xingchen) -> None:
    _step(3, "客户列表 The customers, page by page", "xc.bd.customer.iterate(page_size=100)")
    customers = list(xc.bd.customer.iterate(page_size=100))
    _line(f"{len(customers)} customers; the first three:")
    for customer in customers[:3]:
        _line(f"  {customer.number}  {customer.name}")


def _save_customer(xc: Xingchen) -> str:
    _step(4, "客户保存 A new customer", 'xc.call("bd.customer.save", {"name": ...})')
    reply = xc.call(
        "bd.customer.save", {"name": "深圳市演示五金有限公司", "remark": "xingchen demo"}
    )
    id_ = str(reply.ids[0])
    number = reply.id_number_map[id_]
    _line(f"saved as {number}, id {id_}")
    return id_


def _order(xc: Xingchen, customer_id: str) -> None:
    _step(
        5, "销售订单 A sales order: saved, audited, read back", 'xc.call("scm.sal_order.save", ...)'
    )
    goods = xc.call("bd.material.list", {"search": "螺栓", "page_size": 1}).rows[0]
    reply = xc.call(
        "scm.sal_order.save",
        {
            "bill_date": dt.date.today().isoformat(),
            "customer_id": customer_id,
            "material_entity": [
                {
                    "material_id": goods.id,
                    "unit_id": goods.base_unit_id,
                    "qty": 10,
                    "price": Decimal("12.5"),
                    "cess": "13",
                    "is_free": False,
                }
            ],
        },
    )
    id_ = str(reply.ids[0])
    _line(f"saved as {reply.id_number_map[id_]}")
    xc.scm.sal_order.audit(ids=[id_])
    _line("audited with common_operate (entity sal_bill_order, operate_type audit)")
    order = xc.scm.sal_order.get(id=id_)
    _line(
        f"read back: {order.bill_no}, {order.customer_name}, status {order.bill_status} (C 已审核)"
    )
    for line in order.material_entity:
        _line(
            f"  {line.qty} × {line.material_name} {line.material_model} = {line.all_amount} 元 含税"
        )


def _wrong_secret(sandbox: Sandbox) -> None:
    from .. import Xingchen
    from ..runtime.errors import XingchenError

    _step(6, "The same with a wrong client_secret", "xc.bd.customer.list()")
    wrong = dataclasses.replace(sandbox.credentials, client_secret="0" * 32)
    with Xingchen(wrong, base_url=sandbox.url) as xc:
        try:
            xc.bd.customer.list()
        except XingchenError as error:
            _line(f"{type(error).__name__}: {error}")
        else:
            raise click.ClickException("the wrong secret was not refused")
