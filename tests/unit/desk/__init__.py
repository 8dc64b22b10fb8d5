"""From a poll to what is owed: drafts, desk, pipeline, and the chain of reasons."""
