"""Slack: blocks, escaping, errors in plain words, and the client that finds what it sent."""
