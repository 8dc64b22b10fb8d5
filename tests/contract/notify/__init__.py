"""One suite for every notifier."""
