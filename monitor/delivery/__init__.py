"""Delivery as values: the one transition function (`states`), pacing (`pace`), the breaker (`breaker`),
what an outage becomes (`outage`) and what to do about dead letters (`cures`). Nothing here sends.
"""
