"""Timelines: what a newsroom sends over days, and what must come of it."""
