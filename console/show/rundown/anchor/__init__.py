"""What the desk tells the anchor: notes, changes of the card, questions, corrections."""
