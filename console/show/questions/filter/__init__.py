"""The language in which comments are filtered: `source:twitch tier>=3 intent:price -福袋`."""
