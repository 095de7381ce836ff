"""The plan as cues in blocks, and the timing of a run."""
