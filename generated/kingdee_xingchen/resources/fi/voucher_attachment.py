# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""凭证附件"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.fi import voucher_attachment as ops
from ...runtime.resource import Resource

if TYPE_CHECKING:
    from typing import Literal

    from ...models.fi.voucher_attachment import (
        VoucherAttachmentList,
        VoucherAttachmentUpload,
        VoucherAttachmentUploadReply,
    )
    from ...runtime.options import RequestOptions
    from ...runtime.values import OpenStr


class VoucherAttachmentResource(Resource):
    """凭证附件"""

    def list(
        self,
        *,
        period: str,
        invoice_type: (
            OpenStr[
                Literal[
                    "all",
                    "special",
                    "ordinary",
                    "others",
                    "5",
                    "7",
                    "8",
                    "9",
                    "10",
                    "12",
                    "13",
                    "14",
                    "15",
                    "16",
                    "17",
                    "19",
                    "20",
                ]
            ]
            | None
        ) = None,
        search: str | None = None,
        voucher_status: OpenStr[Literal["0", "1", "2"]] | None = None,
        options: RequestOptions | None = None,
    ) -> VoucherAttachmentList:
        """凭证附件列表.

        Args:
            period: 期间; e.g. 202405. Required.
            invoice_type: 发票类型; all 全部, special 增值税专用发票, ordinary 增值税普通发票, others 其他, 5 普通纸质卷票,
                7 通用机打发票, 8 的士票, 9 火车票, 10 飞机票, 12 机动车发票, 13 二手车发票, 14 定额发票, 15 通行费发票, 16
                客运汽车发票, 17 过路过桥发票, 19 购置税发票, 20 轮船发票.
            search: 模糊搜索; e.g. 苹果.
            voucher_status: 凭证状态; 0 全部, 1 未生成凭证, 2 已生成凭证.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `VoucherAttachmentList`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/凭证/凭证附件 1.0.8, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "period": period,
                "invoice_type": invoice_type,
                "search": search,
                "voucher_status": voucher_status,
            },
            options=options,
        )

    def upload(
        self,
        body: VoucherAttachmentUpload,
        *,
        options: RequestOptions | None = None,
    ) -> VoucherAttachmentUploadReply:
        """凭证附件上传.

        One file of at most 5 MB, its name of letters and digits only.

        Args:
            body: what to send, a `VoucherAttachmentUpload`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `VoucherAttachmentUploadReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 财税云/凭证/凭证附件, https://open.jdy.com/#/files/api
        """
        return self._call(ops.UPLOAD, {}, body=body, options=options)
