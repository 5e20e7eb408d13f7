# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""客户"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.bd import customer as ops
from ...resources._mixins import AuditMixin, DeleteMixin, InvalidMixin, UnauditMixin, ValidMixin

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Literal

    from ...models.bd.customer import Customer, CustomerInput, CustomerPage, CustomerRow
    from ...models.common import SaveReply
    from ...runtime.options import RequestOptions
    from ...runtime.paging import PageIterator
    from ...runtime.values import EpochMillis, OpenInt


class CustomerResource(
    AuditMixin,
    UnauditMixin,
    DeleteMixin,
    InvalidMixin,
    ValidMixin,
):
    """客户"""

    _entity = "bd_customer"

    def list(
        self,
        *,
        c_level: str | None = None,
        contact_person_main: str | None = None,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        customer_maturity: str | None = None,
        enable: OpenInt[Literal[1, 0, -1]] | None = None,
        group: Sequence[str] | None = None,
        is_data_perm: bool | None = None,
        mobile_main: str | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        order_by: str | None = None,
        sale_dept_id: str | None = None,
        saler_id: str | None = None,
        search: str | None = None,
        show_alarm: bool | None = None,
        show_business_time: bool | None = None,
        show_contact_detail: bool | None = None,
        show_debt: bool | None = None,
        show_trace_info: bool | None = None,
        show_un_visit_days: bool | None = None,
        trace_end_date: dt.date | None = None,
        trace_start_date: dt.date | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> CustomerPage:
        """客户列表.

        Disabled customers are left out unless enable says otherwise.

        Args:
            c_level: 价格等级id; e.g. 1.
            contact_person_main: 主要联系人名称; e.g. 张三.
            create_end_time: 创建时间止; a point in time.
            create_start_time: 创建时间起; a point in time.
            customer_maturity: 成熟度id; e.g. 1.
            enable: 状态; 1 启用, 0 禁用, -1 不限.
            group: 类别id.
            is_data_perm: 是否添加数据权限校验.
            mobile_main: 主要联系人电话; e.g. 138.
            modify_end_time: 修改时间止; a point in time.
            modify_start_time: 修改时间起; a point in time.
            order_by: 排序; e.g. number asc.
            sale_dept_id: 部门id; e.g. 746167603852809144.
            saler_id: 业务员id; e.g. 738992474172145879.
            search: 模糊搜索; e.g. 苹果.
            show_alarm: 是否显示客户预警信息.
            show_business_time: 是否显示最近交易时间.
            show_contact_detail: 是否显示客户联系人信息.
            show_debt: 是否显示客户欠款.
            show_trace_info: 是否显示最近一条跟进记录.
            show_un_visit_days: 是否显示未拜访天数.
            trace_end_date: 跟进结束时间; yyyy-MM-dd.
            trace_start_date: 跟进开始时间; yyyy-MM-dd.
            page: 当前页; e.g. 1.
            page_size: 每页条数; e.g. 50.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            One page, a `CustomerPage`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 基础资料/业务资料/客户 1.0.9, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.LIST,
            {
                "c_level": c_level,
                "contact_person_main": contact_person_main,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "customer_maturity": customer_maturity,
                "enable": enable,
                "group": group,
                "is_data_perm": is_data_perm,
                "mobile_main": mobile_main,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "order_by": order_by,
                "sale_dept_id": sale_dept_id,
                "saler_id": saler_id,
                "search": search,
                "show_alarm": show_alarm,
                "show_business_time": show_business_time,
                "show_contact_detail": show_contact_detail,
                "show_debt": show_debt,
                "show_trace_info": show_trace_info,
                "show_un_visit_days": show_un_visit_days,
                "trace_end_date": trace_end_date,
                "trace_start_date": trace_start_date,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        c_level: str | None = None,
        contact_person_main: str | None = None,
        create_end_time: EpochMillis | None = None,
        create_start_time: EpochMillis | None = None,
        customer_maturity: str | None = None,
        enable: OpenInt[Literal[1, 0, -1]] | None = None,
        group: Sequence[str] | None = None,
        is_data_perm: bool | None = None,
        mobile_main: str | None = None,
        modify_end_time: EpochMillis | None = None,
        modify_start_time: EpochMillis | None = None,
        order_by: str | None = None,
        sale_dept_id: str | None = None,
        saler_id: str | None = None,
        search: str | None = None,
        show_alarm: bool | None = None,
        show_business_time: bool | None = None,
        show_contact_detail: bool | None = None,
        show_debt: bool | None = None,
        show_trace_info: bool | None = None,
        show_un_visit_days: bool | None = None,
        trace_end_date: dt.date | None = None,
        trace_start_date: dt.date | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PageIterator[CustomerRow]:
        """客户列表, all pages one after the other.

        Takes the arguments of `list` without `page` and raises what it raises. Returns an
        iterator of `CustomerRow`; its `pages()` iterates page by page.
        """
        return self._iterate(
            ops.LIST,
            {
                "c_level": c_level,
                "contact_person_main": contact_person_main,
                "create_end_time": create_end_time,
                "create_start_time": create_start_time,
                "customer_maturity": customer_maturity,
                "enable": enable,
                "group": group,
                "is_data_perm": is_data_perm,
                "mobile_main": mobile_main,
                "modify_end_time": modify_end_time,
                "modify_start_time": modify_start_time,
                "order_by": order_by,
                "sale_dept_id": sale_dept_id,
                "saler_id": saler_id,
                "search": search,
                "show_alarm": show_alarm,
                "show_business_time": show_business_time,
                "show_contact_detail": show_contact_detail,
                "show_debt": show_debt,
                "show_trace_info": show_trace_info,
                "show_un_visit_days": show_un_visit_days,
                "trace_end_date": trace_end_date,
                "trace_start_date": trace_start_date,
                "page_size": page_size,
            },
            options=options,
        )

    def save(
        self,
        body: CustomerInput,
        *,
        options: RequestOptions | None = None,
    ) -> SaveReply:
        """客户保存.

        Args:
            body: what to send, a `CustomerInput`.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `SaveReply`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 基础资料/业务资料/客户 1.0.17, https://open.jdy.com/#/files/api
        """
        return self._call(ops.SAVE, {}, body=body, options=options)

    def get(
        self,
        *,
        id: str | None = None,
        number: str | None = None,
        show_business_time: bool | None = None,
        show_debt: bool | None = None,
        show_period: bool | None = None,
        show_un_visit_days: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Customer:
        """客户详情.

        Args:
            id: id; e.g. 838301774942061568.
            number: 编码; e.g. 001.
            show_business_time: 是否查询客户最近交易时间.
            show_debt: 是否查询客户欠款.
            show_period: 是否查询周期信息.
            show_un_visit_days: 是否显示未拜访天数.
            options: timeout, retries, deadline and headers of this call only.

        Returns:
            `Customer`.

        Raises:
            XingchenError: the call failed; the subclass and its `hint` say what to do.

        Source: 基础资料/业务资料/客户 1.0.15, https://open.jdy.com/#/files/api
        """
        return self._call(
            ops.GET,
            {
                "id": id,
                "number": number,
                "show_business_time": show_business_time,
                "show_debt": show_debt,
                "show_period": show_period,
                "show_un_visit_days": show_un_visit_days,
            },
            options=options,
        )
