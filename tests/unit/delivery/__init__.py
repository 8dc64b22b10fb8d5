"""Deliveries: states, pace, breaker, outage, message, worker."""
