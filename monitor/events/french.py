"""French for the detector."""

from __future__ import annotations

from dataclasses import replace

from monitor.events.english import ENGLISH

FRENCH = replace(ENGLISH, lang="fr")
