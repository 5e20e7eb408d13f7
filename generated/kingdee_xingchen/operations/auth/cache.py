# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""删除授权缓存"""

from __future__ import annotations

from typing import Final

from ...runtime.operation import Operation

DELETE: Final[Operation[None]] = Operation(
    id="auth.cache.delete",
    method="DELETE",
    path="/jdy/v2/auth/cache",
    title="删除授权缓存",
    result=None,
    payload="data",
    security=("signature", "app-token"),
    undocumented=True,
)
