"""What intents, states and platforms are called."""

from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import plain
from console.ui.translate import tr

INTENTS = {
    "price": QT_TRANSLATE_NOOP("intent", "price"),
    "coupon": QT_TRANSLATE_NOOP("intent", "coupon"),
    "stock": QT_TRANSLATE_NOOP("intent", "stock"),
    "size": QT_TRANSLATE_NOOP("intent", "size"),
    "suitability": QT_TRANSLATE_NOOP("intent", "suits me?"),
    "spec": QT_TRANSLATE_NOOP("intent", "specification"),
    "usage": QT_TRANSLATE_NOOP("intent", "how to use"),
    "shipping": QT_TRANSLATE_NOOP("intent", "shipping"),
    "aftersales": QT_TRANSLATE_NOOP("intent", "after sales"),
    "authenticity": QT_TRANSLATE_NOOP("intent", "genuine?"),
    "demo": QT_TRANSLATE_NOOP("intent", "show it"),
    "link": QT_TRANSLATE_NOOP("intent", "which link"),
    "schedule": QT_TRANSLATE_NOOP("intent", "when"),
    "complaint": QT_TRANSLATE_NOOP("intent", "complaint"),
    "other": QT_TRANSLATE_NOOP("intent", "question"),
}
"""What a comment asks about → what it is called on its card."""

STATES = {
    "open": QT_TRANSLATE_NOOP("questions", "open"),
    "claimed": QT_TRANSLATE_NOOP("questions", "claimed"),
    "answered": QT_TRANSLATE_NOOP("questions", "✓ answered"),
    "deferred": QT_TRANSLATE_NOOP("questions", "put off"),
    "muted": QT_TRANSLATE_NOOP("questions", "muted"),
}

PLATFORMS = {
    "douyin": QT_TRANSLATE_NOOP("platform", "Douyin"),
    "kuaishou": QT_TRANSLATE_NOOP("platform", "Kuaishou"),
    "taobao": QT_TRANSLATE_NOOP("platform", "Taobao"),
    "wechat": QT_TRANSLATE_NOOP("platform", "Channels"),
    "xiaohongshu": QT_TRANSLATE_NOOP("platform", "RedNote"),
    "bilibili": QT_TRANSLATE_NOOP("platform", "bilibili"),
    "tiktok": QT_TRANSLATE_NOOP("platform", "TikTok"),
    "youtube": QT_TRANSLATE_NOOP("platform", "YouTube"),
    "twitch": QT_TRANSLATE_NOOP("platform", "Twitch"),
    "intake": QT_TRANSLATE_NOOP("platform", "Intake"),
    "recording": QT_TRANSLATE_NOOP("platform", "Recording"),
    "simulator": QT_TRANSLATE_NOOP("platform", "Simulated"),
}
"""The part of a source's name before the colon → what people call it."""


def intent_name(intent: str) -> str:
    """What an intent is called; "" for what asks nothing."""
    return tr(INTENTS.get(intent, INTENTS["other"])) if intent else ""


def state_name(state: str) -> str:
    """What a card's state is called."""
    return tr(STATES[state])


def source_name(source: str) -> str:
    """What a source is called in a list: its platform, or where it was asked."""
    platform, _, place = source.partition(":")
    if platform == "hand":  # typed here: it is called as whoever typed it called it
        return plain(place, 20)
    return tr(PLATFORMS[platform]) if platform in PLATFORMS else plain(platform, 20)
