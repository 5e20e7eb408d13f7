# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from typing import Literal

from msgspec import field

from ...runtime.model import Model
from ...runtime.values import EpochMillisInt, IntString, OpenStr


class AppAuthorization(Model, kw_only=True):
    """获取应用授权结果."""

    access_token: str | None = field(default=None, name="accessToken")
    """旧接口令牌; e.g. 0123456789abcdef0123456789abcdef."""
    account_id: str | None = field(default=None, name="accountId")
    """账套id; e.g. 1378900224."""
    account_name: str | None = field(default=None, name="accountName")
    """账套名称; e.g. 星辰贸易."""
    agreement_auth_product_type: str | None = field(default=None, name="agreementAuthProductType")
    """授权产品类型; e.g. JDY."""
    agreement_company_name: str | None = field(default=None, name="agreementCompanyName")
    """签约企业名称; e.g. 深圳市星辰贸易有限公司."""
    app_key: str | None = field(default=None, name="appKey")
    """授权key; e.g. xcappkey."""
    app_secret: str | None = field(default=None, name="appSecret")
    """授权密钥; e.g. 0123456789abcdef0123456789abcdef01234567."""
    app_token: str | None = field(default=None, name="appToken")
    """业务接口令牌; e.g. eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl."""
    brand_supplier_id: str | None = field(default=None, name="brandSupplierId")
    """品牌供应商id; e.g. 738385811669014990."""
    client_id: str | None = field(default=None, name="clientId")
    """应用id; e.g. 205022."""
    create_time: EpochMillisInt | None = field(default=None, name="createTime")
    """创建时间; a point in time."""
    domain: str | None = None
    """账套所在地址; e.g. https://tf.jdy.com."""
    expires: EpochMillisInt | None = None
    """失效时间; a point in time."""
    external_number: str | None = field(default=None, name="externalNumber")
    """外部编号; e.g. EXT001."""
    group_name: str | None = field(default=None, name="groupName")
    """集团名称; e.g. group-01."""
    instance_expires_time: EpochMillisInt | None = field(default=None, name="instanceExpiresTime")
    """实例失效时间; a point in time."""
    instance_id: str | None = field(default=None, name="instanceId")
    """实例id; e.g. 1234567890."""
    is_brand: bool | None = field(default=None, name="isBrand")
    """是否品牌商."""
    is_retain_data: bool | None = field(default=None, name="isRetainData")
    """是否保留数据."""
    old_app_secret: str | None = field(default=None, name="oldAppSecret")
    """上一个授权密钥; e.g. 76543210fedcba9876543210fedcba9876543210."""
    open_time: EpochMillisInt | None = field(default=None, name="openTime")
    """开通时间; a point in time."""
    outer_instance_id: str | None = field(default=None, name="outerInstanceId")
    """第三方实例id; e.g. 1234567890."""
    secret_update_time: EpochMillisInt | None = field(default=None, name="secretUpdateTime")
    """密钥更新时间; a point in time."""
    service_id: str | None = field(default=None, name="serviceId")
    """服务id; e.g. 7200000001."""
    status: OpenStr[Literal["1", "0"]] | None = None
    """状态; 1 有效, 0 无效."""
    tenant_id: str | None = field(default=None, name="tenantId")
    """租户id; e.g. 1378900224."""
    tid: str | None = None
    """企业id; e.g. 1378900224."""
    trial_order_id: str | None = field(default=None, name="trialOrderId")
    """试用订单id; e.g. 20240520001."""
    uid: IntString | None = None
    """用户id; e.g. 1378900224."""
    user_number: str | None = field(default=None, name="userNumber")
    """用户编码; e.g. 13800138000."""
