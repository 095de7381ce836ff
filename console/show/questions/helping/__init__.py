"""People who help to answer: who knows what, who can try what on, and what viewers asked to see."""
