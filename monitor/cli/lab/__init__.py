"""The engines over your own files: JSON lines in and out."""
