"""Kills and faults."""
