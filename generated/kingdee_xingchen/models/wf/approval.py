# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from msgspec import UNSET, UnsetType, field

from ...models.common import AttachmentInput
from ...runtime.model import Input, Model
from ...runtime.values import LocalDateTime


class ApprovalConsentReply(Model, kw_only=True):
    """审批操作结果."""

    op_result: str | None = None
    """操作结果; e.g. executed."""


class ApprovalConsent(Input, kw_only=True):
    """审批同意或驳回."""

    bill_type: str | UnsetType = UNSET
    """单据类型; e.g. sal_bill_order."""
    business_key: list[str]
    """单据id."""
    op_type: str
    """操作类型; e.g. Consent."""
    opinion: str
    """同意或驳回意见; e.g. 同意."""
    attachments_url: list[AttachmentInput] | UnsetType = UNSET
    """附件."""


class ApprovalRecords(Model, kw_only=True):
    """审批记录列表."""

    rows: list[ApprovalRecord] = field(default_factory=list)
    """数据行."""


class ApprovalRecord(Model, kw_only=True):
    """审批记录."""

    activity_name: str | None = None
    """节点名称; e.g. 一级审批."""
    business_key: str | None = None
    """分组标识; e.g. 838301774942061568."""
    group_decision_type: str | None = None
    """分组通过决策项; e.g. submit."""
    group_type: str | None = None
    """会签类型; 会签节点为 huiqian，其余为空; e.g. 1930368967571124224."""
    through_rule: str | None = None
    """通过规则; e.g. 通过规则：任一人审批."""
    children: list[ApprovalParticipant] = field(default_factory=list)
    """每个审批人具体信息."""


class ApprovalParticipant(Model, kw_only=True):
    """审批人信息."""

    activity_id: str | None = None
    """节点id; e.g. 771296899804747631."""
    activity_name: str | None = None
    """节点名称; e.g. submit."""
    assignee: str | None = None
    """处理人及职务信息; e.g. 王五."""
    avatar: str | None = None
    """处理人头像; e.g. https://example.com/file/1.png."""
    biz_identify_key: str | None = None
    """业务标识; e.g. 123."""
    business_key: str | None = None
    """单据id; e.g. 838301774942061568."""
    coordinate: bool | None = None
    """是否协办."""
    current_user_id: str | None = None
    """当前用户id; e.g. 705269915211556827."""
    decision_type: str | None = None
    """决策项; e.g. 1."""
    entity_number: str | None = None
    """单据编码; e.g. sal_bill_order."""
    group: str | None = None
    """所属分组id; e.g. 743156135783937494."""
    group_decision_type: str | None = None
    """分组通过决策项; e.g. submit."""
    message: str | None = None
    """审批意见; e.g. 成功."""
    open_id: str | None = None
    """审批人openid; e.g. 717238665243942728."""
    point_dy_participant: str | None = None
    """指定的下一节点参与人; e.g. 一级审批."""
    result: str | None = None
    """审批结果; e.g. 提交."""
    sub_activity_name: str | None = None
    """副标题; e.g. 销售订单提交."""
    task_id: str | None = None
    """任务id; e.g. 1930369023783063552."""
    time: LocalDateTime | None = None
    """处理时间; China time."""
    user_id: str | None = None
    """用户id; e.g. 776725277182035293."""


class ApprovalWithdrawReply(Model, kw_only=True):
    """审批流撤回结果."""

    result: str | None = None
    """操作结果; e.g. 1."""


class ApprovalWithdraw(Input, kw_only=True):
    """审批流撤回."""

    business_key: str
    """业务单据id集合; e.g. 838301774942061568."""
    entity_number: str
    """单据或基础资料类型; e.g. sal_bill_order."""
