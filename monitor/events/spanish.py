"""Spanish for the detector."""

from __future__ import annotations

from dataclasses import replace

from monitor.events.english import ENGLISH

SPANISH = replace(ENGLISH, lang="es")
