"""Bytes to feeds and pages: encodings, formats, dates, titles, bodies; pure, and run in the parse workers."""
