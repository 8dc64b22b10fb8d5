"""A news monitor for policy teams: told once, within minutes, with the sentence that proves it."""

__version__ = "0.1.0"
