"""One running console: Live, signals and the ways to the screen. Qt without widgets."""
