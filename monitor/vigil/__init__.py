"""What the daemon looks after beside the news: who is there, what is not seen, which sources hurry, who took office."""
