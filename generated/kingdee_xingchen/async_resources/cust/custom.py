# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""自定义接口"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.cust import custom as ops
from ...runtime.async_resource import AsyncResource

if TYPE_CHECKING:
    from ...models.cust.custom import (
        CustomApiOperation,
        CustomApiQuery,
        CustomApiResult,
        CustomApiSave,
    )
    from ...runtime.options import RequestOptions


class AsyncCustomResource(AsyncResource):
    """自定义接口"""

    async def list(
        self,
        body: CustomApiQuery,
        *,
        options: RequestOptions | None = None,
    ) -> CustomApiResult:
        """自定义接口列表.

        Args:
            body: what to send, a `CustomApiQuery`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `CustomApiResult`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 自定义云/自定义/自定义接口, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.LIST, {}, body=body, options=options)

    async def get(
        self,
        body: CustomApiQuery,
        *,
        options: RequestOptions | None = None,
    ) -> CustomApiResult:
        """自定义接口详情.

        Args:
            body: what to send, a `CustomApiQuery`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `CustomApiResult`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 自定义云/自定义/自定义接口, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.GET, {}, body=body, options=options)

    async def save(
        self,
        body: CustomApiSave,
        *,
        options: RequestOptions | None = None,
    ) -> CustomApiResult:
        """自定义接口保存.

        Args:
            body: what to send, a `CustomApiSave`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `CustomApiResult`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 自定义云/自定义/自定义接口, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.SAVE, {}, body=body, options=options)

    async def operate(
        self,
        body: CustomApiOperation,
        *,
        options: RequestOptions | None = None,
    ) -> CustomApiResult:
        """自定义通用操作.

        Args:
            body: what to send, a `CustomApiOperation`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `CustomApiResult`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 自定义云/自定义/自定义接口, https://open.jdy.com/#/files/api
        """
        return await self._call(ops.OPERATE, {}, body=body, options=options)
