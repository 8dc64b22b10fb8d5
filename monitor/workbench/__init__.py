"""Trying rules on the archive: engines and overlays, backtests, rehearsals, misses and their mends, replay, the roster."""
