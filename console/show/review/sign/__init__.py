"""The review before the show: who signed it, what that covered, and what changed since."""
