"""What a poll found, before anything is kept: told apart, as articles-to-be (pure)."""
