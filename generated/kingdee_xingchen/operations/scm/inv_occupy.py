# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""库存占用"""

from __future__ import annotations

from typing import Final

from ...models.scm.inv_occupy import InvOccupy, InvOccupyRelease, InvOccupyReply
from ...runtime.operation import Body, Operation

OCCUPY: Final[Operation[InvOccupyReply]] = Operation(
    id="scm.inv_occupy.occupy",
    method="POST",
    path="/jdy/v2/scm/inv_occupy",
    title="库存占用",
    result=InvOccupyReply,
    body=Body(InvOccupy),
    payload="data",
    security=("signature", "app-token"),
)

RELEASE: Final[Operation[None]] = Operation(
    id="scm.inv_occupy.release",
    method="POST",
    path="/jdy/v2/scm/inv_release_occupy",
    title="库存占用释放",
    result=None,
    body=Body(InvOccupyRelease),
    payload="data",
    security=("signature", "app-token"),
)
