"""Imported by the fork server only: what is slow the first time is paid for once, before any worker is forked."""

from __future__ import annotations

from monitor.fetch.reading import reader

reader.warm()
