"""The detector: kind definitions (data) turned into one automaton, and articles turned into events with evidence."""
