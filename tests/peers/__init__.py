"""Programs of others that stand in for the services we talk to; they listen on loopback only."""
