"""Mutated feeds, pages, watch queries and Slack texts; what broke once is kept in corpus/ and read again by every test run."""
