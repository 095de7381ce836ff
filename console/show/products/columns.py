"""How sheets name the columns of products, in Chinese and English."""

import re
import unicodedata
from collections.abc import Sequence

from console.show.products.tables import ROLES

_NAMES = {
    "link": "链接 链接号 链接序号 链接编号 上播链接 上链接号 link linkno linknumber",
    "name": "品名 商品 商品名 商品名称 商品标题 产品 产品名 产品名称 宝贝名称 名称 name title"
    " product productname itemname",
    "short_name": "短名 简称 商品简称 shortname",
    "brand": "品牌 品牌名 品牌名称 brand brandname",
    "category": "品类 类目 分类 商品分类 商品类目 category",
    "code": "货号 款号 编码 商品编码 商品编号 商家编码 商品id 产品编号 sku skuid skucode"
    " spu goodssn code itemcode productcode productid",
    "specs": "规格 款式 颜色 色号 尺码 sku规格 规格型号 spec specs specification specifications",
    "list_price": "日常价 原价 市场价 吊牌价 划线价 日销价 零售价 counterprice listprice usualprice"
    " originalprice regularprice",
    "price": "直播价 直播间价 直播间价格 到手价 活动价 售价 现价 价格 retailprice price liveprice"
    " saleprice",
    "floor": "底价 最低价 最低售价 最低限价 控价 限价 价格底线 floor floorprice pricefloor minprice"
    " minimumprice",
    "cost": "成本 成本价 单件成本 进价 供货价 cost costprice unitcost supplyprice",
    "freight": "运费 邮费 快递费 运费成本 freight shippingcost postage",
    "coupon": "优惠券分摊 券分摊 券成本 优惠券成本 coupon couponshare",
    "commission": "佣金 佣金率 佣金比例 佣金比率 commission commissionrate",
    "slot_fee": "坑位费 slotfee",
    "limit_each": "限购 限购数 限购数量 每人限购 limiteach limitperperson perperson",
    "sample": "样品 样品号 样品编号 sample sampleid sampleno",
    "after_sales": "售后 售后承诺 售后保障 售后政策 aftersales aftersale",
    "price_basis": "价格依据 日常价依据 依据 pricebasis basis",
    "mechanism": "机制 权益 优惠 优惠机制 直播机制 直播权益 促销机制 赠品 mechanism offer deal",
    "stock": "库存 库存数 库存数量 总库存 可售库存 备货 备货量 stock number inventory",
    "reserve": "预留 预留库存 预留数量 reserve",
    "points": "卖点 产品卖点 商品卖点 核心卖点 brief points sellingpoints",
    "demo": "演示 展示 演示步骤 demo demonstration",
    "never_say": "禁说 禁用语 违禁词 禁语 neversay",
    "suits": "适合 适用人群 适合人群 人群 suits",
    "faq": "常见问题 问答 faq",
    "comparison": "对比 竞品对比 产品对比 对比话术 comparison compare",
    "props": "道具 演示道具 道具清单 props",
    "shipping": "发货 物流 发货时效 发货时间 shipping delivery",
    "withdrawn": "撤下 撤下原因 下架 下架原因 withdrawn",
    "role": "角色 定位 款型 货品角色 商品角色 role",
    "unit": "单位 unit",
    "pronunciation": "读音 发音 pronunciation",
    "picture": "图片 主图 商品图 图片链接 主图链接 picurl picture image imageurl",
    "note": "备注 说明 note notes remark remarks",
    "sold": "销量 月销 月销量 已售 付款人数 付款 销售量 总销量 sold sales salesvolume soldcount",
    "supplier": "供应商 商家 店铺 店铺名 店铺名称 厂家 supplier vendor seller shop store",
    "barcode": "条码 条形码 国际条码 barcode ean upc gtin",
    "pains": "痛点 用户痛点 painpoints pains",
    "brand_id": "brandid 品牌id",
    "category_id": "categoryid 类目id 分类id",
}
_FIELDS = {header: field for field, headers in _NAMES.items() for header in headers.split()}

_BESIDE = ("price", "list_price", "link", "code", "stock", "mechanism", "points", "brand")
"""A table with names and one of these is a table of products."""

_ORDERS = frozenset(
    "订单号 订单编号 主订单编号 子订单编号 订单状态 order orderid orderno ordernumber invoiceno"
    " basketid".split()
)
"""A table with one of these columns is about orders."""

_BRACKETS = re.compile(r"[(\[【〔{<][^)\]】〕}>]*[)\]】〕}>]")
_FILLING = re.compile(r"[\s_\-:：*·.]+")
_UNIT = re.compile(r"/?(?:元|rmb|cny|¥)$")

_ROLE_NAMES = {
    "draw": "引流款 引流 draw",
    "welfare": "福利款 福利 宠粉款 welfare",
    "hero": "主推款 主推 爆款 hero",
    "margin": "利润款 利润 margin",
    "prestige": "形象款 形象 prestige",
    "return": "返场款 返场 return",
    "teaser": "预告款 预告 teaser",
    "listed": "链接款 挂链 仅挂链接 listed",
    "surprise": "惊喜款 惊喜 surprise",
}
_ROLES = {name: role for role, names in _ROLE_NAMES.items() for name in names.split()}
assert set(_ROLE_NAMES) == set(ROLES) - {""}


def recognise(headers: Sequence[str]) -> dict[str, int] | None:
    """Field → place of its column, the first of several; None if this is no table of products."""
    columns = fields_of(headers)
    named = "name" in columns and any(
        field in columns and folded(headers[columns[field]]) != "id" for field in _BESIDE
    )
    if not named or _ORDERS.intersection(folded(header) for header in headers):
        return None
    return columns


def fields_of(headers: Sequence[str]) -> dict[str, int]:
    """Field → place of its column, the first of several, for every header that is known."""
    columns: dict[str, int] = {}
    plain = [folded(header) for header in headers]
    for place, header in enumerate(plain):
        field = _FIELDS.get(header) or _FIELDS.get(_UNIT.sub("", header))
        if field is not None:
            columns.setdefault(field, place)
    if "code" not in columns and "id" in plain:
        columns["code"] = plain.index("id")
    return columns


FIELDS = tuple(_NAMES)
"""Every field that a column can be."""


def role_of(text: str) -> str | None:
    """The role that a cell names, "" for an empty one, None if it is none that is known."""
    return _ROLES.get(folded(text)) if text else ""


def folded(header: str) -> str:
    """A header without case, width, spaces, marks and what stands in brackets."""
    text = unicodedata.normalize("NFKC", header).casefold()
    return _FILLING.sub("", _BRACKETS.sub("", text))
