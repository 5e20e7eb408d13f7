# Generated from the spec by `python -m generator generate`; edit the spec or templates.

from __future__ import annotations

from typing import Literal

from msgspec import field

from ...runtime.model import Model
from ...runtime.values import OpenInt, StringDecimal


class SystemParam(Model, kw_only=True):
    """系统参数."""

    arap: SystemParamArap | None = None
    """应收应付参数信息."""
    basedata: SystemParamBasedata | None = None
    """商品参数信息."""
    chhs: SystemParamChh | None = None
    """存货核算参数信息."""
    fa: SystemParamFa | None = None
    """资产管理参数信息."""
    fp: SystemParamFp | None = None
    """税务参数信息."""
    gl: SystemParamGl | None = None
    """财税参数信息."""
    public: SystemParamPublic | None = None
    """公共参数."""
    pur: SystemParamPur | None = None
    """进销存参数信息."""


class SystemParamArap(Model, kw_only=True):
    """应收应付参数信息."""

    radio_field: bool | None = None
    """是否按单据核销."""
    radio_field1: bool | None = None
    """是否按分录核销."""
    radio_field2: bool | None = None
    """是否按余额核销."""


class SystemParamBasedata(Model, kw_only=True):
    """商品参数信息."""

    default_tax: int | None = None
    """启用税率后的默认增值税税率; e.g. 0."""
    is_enable_daux: bool | None = None
    """是否启用辅助属性."""
    is_enable_daux_material_cust: bool | None = None
    """是否按辅助属性维护客户商品编码."""
    is_enable_donecode: bool | None = None
    """是否启用一码多品."""
    is_enable_dserial: bool | None = None
    """是否启用序列号管理."""
    is_enable_tax: bool | None = None
    """是否启用税率."""
    is_enabled_batch_manage: bool | None = None
    """是否启用批次管理."""
    is_enabled_price_tax: bool | None = None
    """是否启用商品价格含税."""
    is_enabled_quality_period: bool | None = None
    """是否启用保质期."""


class SystemParamChh(Model, kw_only=True):
    """存货核算参数信息."""

    assat_tribute: bool | None = None
    """核算维度-是否按辅助属性核算成本."""
    batch_number: bool | None = None
    """核算维度-是否按批号核算成本."""
    enable_close_account_cost: bool | None = None
    """是否成本异常时允许结账."""
    nagative: str | None = None
    """负结存; e.g. 1."""
    nav_first_field: bool | None = None
    """负结存出库单据成本来源-是否上次入库成本."""
    nav_forth_field: bool | None = None
    """负结存出库单据成本来源-是否期初平均成本."""
    nav_sec_field: bool | None = None
    """负结存出库单据成本来源-是否上次出库成本."""
    nav_third_field: bool | None = None
    """负结存出库单据成本来源-是否成本指导价."""
    navall: bool | None = None
    """负结存出库单据成本来源-是否成本来源."""
    not_create_voucher_bill: bool | None = None
    """是否财务结账前检查未生成凭证的业务单据."""
    order_by_cost: bool | None = None
    """核算维度-是否按商品设置核算成本."""
    order_by_param: bool | None = None
    """核算维度-是否按参数设置核算成本."""
    param_nagative: str | None = None
    """负结存参数; e.g. 1."""
    param_return: str | None = None
    """退货单参数; e.g. 1."""
    radio_field1: bool | None = None
    """是否业务系统单独结账."""
    radio_field12: bool | None = None
    """是否业务系统单独结账."""
    radio_field2: bool | None = None
    """核算维度-是否分仓核算."""
    radio_field3: bool | None = None
    """核算维度-是否总仓核算."""
    ret_first_field: bool | None = None
    """无源单的销售退货单成本来源-是否上次出库成本."""
    ret_forth_field: bool | None = None
    """无源单的销售退货单成本来源-是否期初平均成本."""
    ret_sec_field: bool | None = None
    """无源单的销售退货单成本来源-是否上次入库成本."""
    ret_third_field: bool | None = None
    """无源单的销售退货单成本来源-是否成本指导价."""
    retall: bool | None = None
    """无源单的销售退货单成本来源-是否成本来源."""
    return_: str | None = field(default=None, name="return")
    """退货单; e.g. 1."""
    serial_number: bool | None = None
    """核算维度-是否按序列号核算成本."""
    valua_method: str | None = None
    """核算维度-计价方法; e.g. 1."""


class SystemParamFa(Model, kw_only=True):
    """资产管理参数信息."""

    close_with_gl: bool | None = None
    """是否与总账一起结账."""
    current_period: str | None = None
    """当前期间; e.g. 202405."""
    current_year: str | None = None
    """当前年度; e.g. 2020."""
    depreciate_field: bool | None = None
    """是否不折旧."""
    start_period: str | None = None
    """启用期间; e.g. 202401."""
    start_year: str | None = None
    """启用年度; e.g. 2020."""
    with_gl: bool | None = None
    """是否与总账连用."""


class SystemParamFp(Model, kw_only=True):
    """税务参数信息."""

    kp_expected_tax_rate: StringDecimal | None = None
    """增值税行业税负率; e.g. 13."""
    kp_invoice_account_number: str | None = None
    """银行账号; e.g. 001."""
    kp_invoice_bank: str | None = None
    """开户银行; e.g. 中国工商银行深圳分行."""
    kp_invoice_company_address: str | None = None
    """公司地址; e.g. 科技园一路1号."""
    kp_invoice_company_phone: str | None = None
    """公司电话; e.g. 13800138000."""
    kp_tax_payer_id_number: str | None = None
    """纳税人识别号; e.g. 001."""
    kp_taxpayername: str | None = None
    """纳税人名称; e.g. 深圳市星辰贸易有限公司."""


class SystemParamGl(Model, kw_only=True):
    """财税参数信息."""

    account_rule: OpenInt[Literal[1, 2, 3, 4]] | None = None
    """财务系统当前会计科目体系; 1 小企业会计准则, 2 新会计准则, 3 新会计准则, 4 新会计准则."""
    acct_for_added_tax: str | None = None
    """应交税费-应交增值税; e.g. 1122."""
    acct_for_advertisement_fee: str | None = None
    """费用检查-广告费; e.g. 1122."""
    acct_for_arap_long_recmoney: str | None = None
    """往来挂账检查-长期应收款; e.g. 1122."""
    acct_for_arap_pay_money: str | None = None
    """往来挂账检查-预付账款; e.g. 1122."""
    acct_for_arap_recbill: str | None = None
    """往来挂账检查-应收票据; e.g. 1122."""
    acct_for_arap_recmoney: str | None = None
    """往来挂账检查-应收账款; e.g. 1122."""
    acct_for_assets_inventory: str | None = None
    """资产检查检查-存货科目; e.g. 1122."""
    acct_for_currency_amount: str | None = None
    """资产检查检查-货币资金科目; e.g. 1122."""
    acct_for_employee_pay: str | None = None
    """负债检查-应付职工薪酬; e.g. 1122."""
    acct_for_entertain_fee: str | None = None
    """费用检查-业务招待费; e.g. 1122."""
    acct_for_fixed_asset_sclear: str | None = None
    """其他检查-固定资产清理; e.g. 1122."""
    acct_for_fixed_assets_bal: str | None = None
    """固定资产净额-固定资产; e.g. 1122."""
    acct_for_fixed_assets_dep: str | None = None
    """固定资产净额-累计折旧; e.g. 1122."""
    acct_for_fixed_assets_impa: str | None = None
    """固定资产净额-固定资产减值准备; e.g. 1122."""
    acct_for_long_pending_fee: str | None = None
    """资产检查-长期待摊费用; e.g. 1122."""
    acct_for_pending_loss: str | None = None
    """其他检查-待处理财产损益; e.g. 1122."""
    acct_for_sale_cost_trans: str | None = None
    """期末结转检查-销售成本科目; e.g. 1122."""
    acct_for_sale_income_fee: str | None = None
    """费用检查-销售收入; e.g. 1122."""
    acct_for_sale_income_trans: str | None = None
    """期末结转检查-销售收入科目; e.g. 1122."""
    acct_for_virtual_assets_bal: str | None = None
    """无形资产净额-无形资产; e.g. 1122."""
    acct_for_virtual_assets_dep: str | None = None
    """无形资产净额-累计摊销; e.g. 1122."""
    acct_for_virtual_assets_impa: str | None = None
    """无形资产净额-无形资产减值准备; e.g. 1122."""
    adjust_rate_account: str | None = None
    """期末调汇-科目; e.g. 1."""
    adjust_rate_account_loss: str | None = None
    """期末调汇-损失科目; e.g. 1."""
    adjust_rate_dcbybal: str | None = None
    """期末调汇-按余额方向; e.g. 1."""
    adjust_rate_item: str | None = None
    """期末调汇-项目; e.g. 1."""
    adjust_rate_loss_item: str | None = None
    """期末调汇-损失项目; e.g. 1."""
    adjust_rate_voucher_explanation: str | None = None
    """期末调汇-凭证摘要; e.g. 1."""
    adjust_rate_voucher_gen_type: str | None = None
    """期末调汇; e.g. 1."""
    adjust_rate_voucher_group: str | None = None
    """期末调汇-凭证字; e.g. 1."""
    allow_recheck_vch: bool | None = None
    """允许审核和取消审核以前期间凭证."""
    check_cash_bank_redink: bool | None = None
    """现金."""
    current_period: str | None = None
    """财务系统当前会计期间; e.g. 202405."""
    current_year: str | None = None
    """财务系统当前会计年度; e.g. 2020."""
    is_check_for_arap: bool | None = None
    """期末结账是否进行往来挂账检查."""
    is_check_for_assets: bool | None = None
    """期末结账是否进行资产检查."""
    is_check_for_close: bool | None = None
    """期末结账是否进行期末结转检查."""
    is_check_for_fee: bool | None = None
    """期末结账是否进行费用检查."""
    is_check_for_other: bool | None = None
    """期末结账是否进行其他检查."""
    is_check_for_pa: bool | None = None
    """期末结账是否进行负债检查."""
    is_first_close_set: bool | None = None
    """期末结账是否进行过一次设置."""
    max_of_gen_voucher: str | None = None
    """生成凭证时; e.g. 1."""
    max_voucher_number: str | None = None
    """最大凭证字号记录; e.g. 001."""
    must_transpl: bool | None = None
    """结账前必须结转损益."""
    must_vch_checked: bool | None = None
    """凭证必须审核才能结账."""
    start_period: str | None = None
    """财务系统启用会计期间; e.g. 202401."""
    start_year: str | None = None
    """财务系统启用会计年度; e.g. 2020."""
    trans_dc_by_balance: bool | None = None
    """账簿余额方向与科目方向一致."""
    trans_pl_account: str | None = None
    """结转损益-科目; e.g. 1."""
    trans_pl_account_adjust: str | None = None
    """结转损益; e.g. 1."""
    trans_pl_account_ago: str | None = None
    """结转损益; e.g. 1."""
    trans_pl_advance_assist_item: str | None = None
    """结转损益高级; e.g. 1."""
    trans_pl_advance_by_assist: bool | None = None
    """结转损益高级."""
    trans_pl_assist_item: str | None = None
    """结转损益-核算项目; e.g. 1."""
    trans_pl_dc_by_bal: bool | None = None
    """结转损益."""
    trans_pl_voucher_explanation: str | None = None
    """结转损益-凭证摘要; e.g. 1."""
    trans_pl_voucher_gen_type: str | None = None
    """结转损益-凭证生成方式; e.g. 1."""
    trans_pl_voucher_group: str | None = None
    """结转损益-凭证字; e.g. 1."""
    vch_checker_single: bool | None = None
    """凭证审核与反审核必须为同一人."""
    vch_maker_not_single: bool | None = None
    """凭证审核与制单不能为同一人."""


class SystemParamPublic(Model, kw_only=True):
    """公共参数."""

    company_name: str | None = None
    """企业信息-公司名称; e.g. 深圳市星辰贸易有限公司."""
    company_address: str | None = None
    """企业信息-公司地址; e.g. 广东."""
    company_fax: str | None = None
    """企业信息-公司传真; e.g. 0755-26612346."""
    company_phone: str | None = None
    """企业信息-公司电话; e.g. 0755-26612345."""
    company_postcode: str | None = None
    """企业信息-公司邮编; e.g. 516."""
    invoice_account_number: str | None = None
    """开票信息-银行账号; e.g. 44."""
    invoice_bank: str | None = None
    """开票信息-开户银行; e.g. 招商银行."""
    invoice_company_address: str | None = None
    """开票信息-公司地址; e.g. 广东."""
    invoice_company_phone: str | None = None
    """开票信息-公司电话; e.g. 13800138000."""
    open_custom_field: bool | None = None
    """是否启用自定义字段."""
    system_start_period: str | None = None
    """系统起始期间; e.g. 2020年1期."""
    tax_payer_name: str | None = None
    """开票信息-纳税人名称; e.g. 张三."""
    tax_payer_idnumber: str | None = None
    """开票信息-纳税人识别号; e.g. 001."""


class SystemParamPur(Model, kw_only=True):
    """进销存参数信息."""

    allow_in_qty_gt_order_qty: bool | None = None
    """采购参数-是否允许入库数量大于订单数量."""
    allow_out_qty_gt_order_qty: bool | None = None
    """销售参数-是否允许出库数量大于订单数量."""
    audited_pur_ord: bool | None = None
    """可用库存参数-是否已审核采购订单."""
    audited_sal_ord: bool | None = None
    """可用库存参数-是否已审核销售订单."""
    audited_tf_out: bool | None = None
    """可用库存参数-是否已审核调拨出库单."""
    auto_fill_batchno: bool | None = None
    """仓存参数-是否批号顺序出库."""
    auto_fill_kfdate: bool | None = None
    """仓存参数-是否近效期先出."""
    auto_fill_settlement_amt: bool | None = None
    """全局参数-是否启用自动填充结算金额."""
    disable_exp_check: bool | None = None
    """库存异常检查-是否库存控制不判断浮动单位库存量."""
    enable_foreign_currency: bool | None = None
    """全局参数-是否启用外币."""
    exp_plus_minus_error: bool | None = None
    """库存异常检查."""
    exp_plus_minus_non: bool | None = None
    """库存异常检查."""
    exp_plus_minus_warn: bool | None = None
    """库存异常检查."""
    exp_zero_nonzero_error: bool | None = None
    """库存异常检查."""
    exp_zero_nonzero_non: bool | None = None
    """库存异常检查."""
    exp_zero_nonzero_warn: bool | None = None
    """库存异常检查."""
    manual_selection: bool | None = None
    """仓存参数-是否手工选择."""
    pur_fee_edit_after_audit: bool | None = None
    """采购参数-是否允许修改采购费用."""
    pur_ord_auto_create_ap_pre: bool | None = None
    """采购参数-是否采购订单审核时."""
    radio_field5: bool | None = None
    """仓存参数-是否按零售价."""
    radio_field6: bool | None = None
    """仓存参数-是否按配送价."""
    sal_fee_edit_after_audit: bool | None = None
    """销售参数-是否允许修改销售费用."""
    sal_modify_bill_date_app: bool | None = None
    """销售参数-是否不允许修改销售类单据日期."""
    sal_modify_bill_date_web: bool | None = None
    """销售参数-是否不允许修改销售类单据日期."""
    sal_ord_auto_create_ar_pre: bool | None = None
    """销售参数-是否销售订单审核时."""
    saved_gain: bool | None = None
    """可用库存参数-是否未审核盘盈单."""
    saved_loss: bool | None = None
    """可用库存参数-是否未审核盘亏单."""
    saved_oi: bool | None = None
    """可用库存参数-是否未审核其他入库单."""
    saved_oo: bool | None = None
    """可用库存参数-是否未审核其他出库单."""
    saved_pur: bool | None = None
    """可用库存参数-是否未审核采购入库单."""
    saved_sal: bool | None = None
    """可用库存参数-是否未审核销售出库单."""
    saved_tf_out: bool | None = None
    """可用库存参数-是否未审核调拨出库单."""
    un_push_tf_out: bool | None = None
    """可用库存参数-是否未入库调拨出库量."""
    update_inv_when_audit: bool | None = None
    """仓存参数-是否审核时更新."""
    update_inv_when_save: bool | None = None
    """仓存参数-是否保存时更新."""
