"""The recorded news day and the loopback server that publishes it."""
