"""Windows for other screens: the anchor's screen and the strategy wall."""
