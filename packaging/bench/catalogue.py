"""A catalogue grown from the rows of a real shop: the same for a number of rows, each row another.

Each row is one of the shop's products under a code and a name of its own: what a shop of many
sellers does to one product. Prices spread, and some cells say what such exports say.
"""

import csv
import random
from collections.abc import Iterator
from pathlib import Path

DATA = Path(__file__).resolve().parents[2] / "tests" / "data"

HEADERS = (
    "商品编码",
    "商品名称",
    "品牌",
    "品类",
    "直播价",
    "日常价",
    "付款人数",
    "库存",
    "店铺",
    "卖点",
)

_KINDS = (
    "新款",
    "升级版",
    "加大",
    "经典",
    "礼盒",
    "家用",
    "儿童",
    "男款",
    "女款",
    "便携",
    "加厚",
    "轻薄",
)
_COLOURS = (
    "豆沙",
    "正红",
    "枫叶",
    "奶白",
    "雾蓝",
    "墨绿",
    "浅灰",
    "焦糖",
    "香槟",
    "樱粉",
    "藏青",
    "燕麦",
)
_MAKERS = ("MUJI", "内野", "NITORI", "网易", "Adidas", "京造", "HITACHI", "森马", "Coach", "小米")


def rows(count: int) -> Iterator[list[str]]:
    """So many rows, always the same."""
    goods, categories = _table("litemall_goods.csv"), _table("litemall_category.csv")
    names = {row["id"]: row["name"] for row in categories}
    pick = random.Random(count)
    for number in range(count):
        one = goods[number % len(goods)]
        price = float(one["retail_price"]) * pick.choice((0.3, 0.5, 0.8, 1, 1.2, 2, 5))
        sold = pick.choice(
            ("", str(pick.randrange(900)), "5万+人付款", "1.2w", "3000+", "已售 88 件")
        )
        shown = f"{price:.2f}" if number % 50 else f"￥{price:.0f}起"
        yield [
            f"{one['goods_sn']}{number:07d}",
            f"{pick.choice(_KINDS)}{one['name']}{pick.choice(_COLOURS)}"
            f" {pick.choice('ABCDEFGH')}{pick.randrange(1000)}",
            pick.choice(_MAKERS), names.get(one["category_id"], "其他"), shown,
            one["counter_price"], sold, str(pick.randrange(5000)),
            f"{pick.choice(_MAKERS)}旗舰店", one["brief"],
        ]  # fmt: skip


def write(path: Path, count: int) -> Path:
    """Write the catalogue as a table of text."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADERS)
        writer.writerows(rows(count))
    return path


def _table(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))
