"""The database: `open_store` and what keeps it; nothing heavy is imported until it is called."""
