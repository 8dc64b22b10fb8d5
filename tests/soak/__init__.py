"""Ninety simulated days of the real daemon on a fast clock: nothing is missed, nothing grows that should not."""
