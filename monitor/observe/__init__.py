"""What the daemon shows of itself: logs, the word to systemd, health."""
