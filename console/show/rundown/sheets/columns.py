"""How sheets name the columns of a run-of-show, in Chinese and English."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from console.show.products import columns as products

HEADERS: dict[str, tuple[str, str]] = {
    "block": ("Block", "板块"),
    "title": ("Cue", "环节"),
    "kind": ("Kind", "类型"),
    "planned": ("Planned start", "计划开始"),
    "duration": ("Length", "时长"),
    "min": ("Shortest", "最短时长"),
    "max": ("Longest", "最长时长"),
    "start_at": ("Hit start", "卡点开始"),
    "end_at": ("Hit end", "卡点结束"),
    "products": ("Products", "商品链接"),
    "scene": ("Scene", "场景"),
    "anchor": ("Anchor", "主播"),
    "assistants": ("Assistants", "副播"),
    "welfare": ("Welfare", "福利"),
    "script": ("Script", "话术"),
    "checklist": ("Checklist", "中控动作"),
    "notes": ("Notes", "备注"),
    "skip": ("Skip", "跳过"),
    "droppable": ("Droppable", "可舍弃"),
    "priority": ("Priority", "优先级"),
    "colour": ("Colour", "颜色"),
    "id": ("id", "id"),
}
"""Field → header in English and Chinese of the sheets that are written here, in their order."""

_NAMES = {
    "id": "id cueid 环节id",
    "number": "序号 编号 序 no number #",
    "planned": "计划开始 计划结束 plannedstart plannedend planned",
    "start": "开始时间 开始 时间节点 时间点 时间 起始时间 时间段 时段 时间轴 时间安排 直播时间"
    " starttime start begin timecode time",
    "end": "结束时间 结束 截止时间 endtime end",
    "duration": "时长 时间长度 预计时长 预估时长 计划时长 持续时间 用时 分钟数 分钟 duration length"
    " dur runtime durationmin minutes mins",
    "min": "最短时长 最短 最少时长 shortest min minlength minduration",
    "max": "最长时长 最长 最多时长 longest max maxlength maxduration",
    "start_at": "卡点开始 开始卡点 卡点 hitstart hittime startat",
    "end_at": "卡点结束 结束卡点 hitend endat",
    "block": "板块 模块 阶段 block stage phase",
    "title": "环节 环节名称 流程 流程环节 直播环节 直播流程 环节内容 流程内容 cue cuetitle segment"
    " item title 内容 直播内容 事项 主题 activity content",
    "products": "商品链接 产品链接 链接 链接号 商品 产品 讲解商品 讲解产品 上播商品 商品名称"
    " 产品名称 品名 products product offers offer links link",
    "script": "话术 脚本 主播要点 主播话术 主播动作 主播内容 讲解要点 口播 script talkingpoints",
    "anchor": "主播 主持 主持人 出镜 anchor host presenter talent",
    "assistants": "副播 助理 助播 副播助理 场助 assistants assistant cohost",
    "checklist": "中控动作 中控 场控 场控动作 中控操作 后台操作 运营动作 checklist desk",
    "welfare": "福利 机制 福利机制 优惠机制 互动福利 活动机制 利益点 welfare mechanism promotion",
    "scene": "场景 机位 布景 画面 scene camera set",
    "notes": "备注 说明 注意事项 notes note remarks remark",
    "kind": "类型 环节类型 kind type",
    "colour": "颜色 colour color",
    "skip": "跳过 skip",
    "droppable": "可舍弃 可删 可砍 droppable",
    "priority": "优先级 priority",
}
_FIELDS = {
    name: (field, rank)
    for field, names in _NAMES.items()
    for rank, name in enumerate(names.split())
}
TIMES = ("start", "end", "duration", "start_at", "end_at", "planned")
_OTHER_TABLES = frozenset(
    "订单号 订单编号 主订单编号 子订单编号 订单状态 支付时间 下单时间 orderid orderno order"
    " invoiceno 用户 用户名 昵称 弹幕 评论 评论内容 user username nickname comment text uid".split()
)
"""A table with one of these columns is about orders or comments."""

_UNITS = (
    ("s", re.compile(r"秒|seconds?|secs?|\bs\b")),
    ("h", re.compile(r"小时|hours?|\bh\b")),
    ("m", re.compile(r"分|minutes?|mins?|\bm\b")),
)
_BRACKETS = re.compile(r"[(\[【〔{<]([^)\]】〕}>]*)[)\]】〕}>]")
_FILLING = re.compile(r"[\s_\-:：*·./、&]+")


class Columns(NamedTuple):
    """A header row as read. places: field → column from 0; custom: column → its header.

    bare: what a number without a unit counts in the columns of lengths: h, m or s.
    """

    headers: tuple[str, ...]
    places: Mapping[str, int]
    custom: Mapping[int, str]
    bare: Mapping[str, str]

    def header(self, field: str) -> str:
        """The header of a field's column."""
        return self.headers[self.places[field]]


def recognise(headers: Sequence[str]) -> Columns | None:
    """The columns of a header row; None if this is no header of a run-of-show."""
    best: dict[str, tuple[int, int]] = {}
    plain = [_plain(header) for header in headers]
    for place, header in enumerate(plain):
        found = _field(header)
        if found is not None and (found[0] not in best or found[1] < best[found[0]][0]):
            best[found[0]] = found[1], place
    places = {field: place for field, (_, place) in best.items()}
    timed = any(field in places for field in TIMES)
    named = "title" in places or ("products" in places and len(places) > 2)
    if "title" not in places and products.recognise(headers) is not None:
        return None
    if not (timed and named) or _OTHER_TABLES.intersection(plain):
        return None
    used = set(places.values())
    others = {place: one for place, one in enumerate(headers) if place not in used}
    custom = _named_apart(others, {headers[place].strip() for place in used})
    bare = {field: _unit(headers[places[field]]) for field in _LENGTHS if field in places}
    return Columns(tuple(headers), places, custom, bare)


def with_map(found: Sequence[str], wanted: Mapping[str, str]) -> list[str]:
    """The headers with those that a map names replaced by the plain name of their field."""
    by_header = {header.strip(): field for field, header in wanted.items() if field in _NAMES}
    names = {field: names.split()[0] for field, names in _NAMES.items()}
    return [names[by_header[one.strip()]] if one.strip() in by_header else one for one in found]


FIELDS = tuple(_NAMES)
"""The fields that a --map file may give a header for."""

_LENGTHS = ("duration", "min", "max", "start")


def _named_apart(headers: Mapping[int, str], taken: set[str]) -> dict[int, str]:
    """Column → name; a name that comes again gets a number, a column without one none."""
    found: dict[int, str] = {}
    for place, header in headers.items():
        name, number = header.strip(), 2
        while name in found.values() or name in taken:
            name, number = f"{header.strip()} {number}", number + 1
        if name:
            found[place] = name
    return found


def _field(header: str) -> tuple[str, int] | None:
    """The field and how surely: lower is surer."""
    if header in _FIELDS:
        return _FIELDS[header]
    bare = re.sub(r"(分钟|秒|min|minutes|seconds)$", "", header)
    return _FIELDS.get(bare)


def _unit(header: str) -> str:
    folded = unicodedata.normalize("NFKC", header).casefold()
    inside = " ".join(_BRACKETS.findall(folded))
    text = inside or folded.replace("时间", "").replace("时长", "").replace("_", " ")
    return next((unit for unit, pattern in _UNITS if pattern.search(text)), "m")


def _plain(header: str) -> str:
    folded = unicodedata.normalize("NFKC", header).casefold()
    return _FILLING.sub("", _BRACKETS.sub("", folded))
