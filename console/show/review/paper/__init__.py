"""What a show puts on paper, as page models: run sheet, call sheets, hand cards, strategy wall."""
