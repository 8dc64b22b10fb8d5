"""The only place that decides to tell."""
